import { parameters } from './registry.ts'
import { statable } from './row.ts'
import type { Entry, ParameterRow, Table } from './row.ts'

/** One parameter of the registry with its path; `<name>` stands for the name of a team, group or measure. */
export interface RegisteredRow {
  readonly path: string
  readonly row: ParameterRow
  /** the part of `src/model` that reads it */
  readonly mechanism: string
  /** `path=value`: what an office must state for it to matter, besides what the row itself says */
  readonly given: readonly string[]
}

export const registry: Table = parameters

/** Keys of the registry whose values are merged by name. */
export const COLLECTIONS: readonly string[] = Object.keys(registry).filter(
  (key) => registry[key].kind === 'collection',
)

/** Every parameter, in the order of the registry. */
export const registeredRows: readonly RegisteredRow[] = rowsOf(registry, '', {
  mechanism: 'experiment',
  given: [],
})

/** Every block of parameters by its path. */
export const blockPaths: readonly string[] = [
  ...new Set(registeredRows.flatMap(({ path }) => blocksAround(path))),
]

/** The blocks around a parameter, from the top; the names in a collection are not blocks of parameters. */
function blocksAround(path: string): readonly string[] {
  const keys = path.split('.').slice(0, -1)
  return keys
    .map((_, depth) => keys.slice(0, depth + 1).join('.'))
    .filter((block) => !block.endsWith('<name>'))
}

type Surroundings = Pick<RegisteredRow, 'mechanism' | 'given'>

function rowsOf(table: Table, prefix: string, around: Surroundings): RegisteredRow[] {
  return Object.entries(table).flatMap(([key, entry]) => rowsOfEntry(entry, `${prefix}${key}`, around))
}

function rowsOfEntry(entry: Entry, path: string, { mechanism, given }: Surroundings): RegisteredRow[] {
  if (entry.kind === 'section') {
    const around = { mechanism: entry.mechanism, given: [...given, ...entry.given] }
    return rowsOf(entry.fields, `${path}.`, around)
  }
  if (entry.kind === 'collection')
    return rowsOf(entry.fields, `${path}.<name>.`, { mechanism: entry.mechanism, given })
  return [{ path, row: entry, mechanism, given }]
}

/** The row or table of rows at a path such as `teams.state-youth.caseload`, if there is one. */
export function entryAt(path: readonly string[]): Entry | undefined {
  let table: Table = registry
  let entry: Entry | undefined
  for (let at = 0; at < path.length; at++) {
    if (!Object.hasOwn(table, path[at])) return undefined
    entry = table[path[at]]
    if (entry.kind === 'collection') at += 1
    table = entry.kind === 'collection' ? statable(entry) : entry.kind === 'section' ? entry.fields : {}
  }
  return entry
}

/** Paths within a team, group or measure that a new one must state. */
export function requiredPaths(table: Table, prefix = ''): readonly string[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    if (entry.kind === 'section') return requiredPaths(entry.fields, `${prefix}${key}.`)
    return entry.kind !== 'collection' && entry.required === true ? [`${prefix}${key}`] : []
  })
}

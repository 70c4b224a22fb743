import { fileAndLine } from './language/place.ts'
import { REMOVE } from './language/check-table.ts'
import type { Collection, Entry, ParameterRow, Table } from './registry/row.ts'
import { registry } from './registry/rows.ts'
import { nodeAt } from './language/tree.ts'
import type { BlockNode, Node } from './language/tree.ts'

/** For every path of a resolved scenario, the file and line that set its value, or how else it was obtained. */
export type Origins = Map<string, string>

type Value = number | boolean | string | undefined | readonly (string | number)[]

/** The origin of a value that no file states. */
export const DEFAULT = 'default'
/** In place of an origin: the stated value was refused, or a required value is missing. */
export const NO_VALUE = 'no value'

/** Fills in defaults: every row of the registry gets its value. The result is frozen. */
export function resolveValues(root: BlockNode, origins: Origins): object {
  return valuesOf(registry, root, '', origins)
}

function valuesOf(table: Table, block: Node | undefined, path: string, origins: Origins): object {
  const entries = Object.entries(table).map(([key, entry]): [string, unknown] => {
    const node = nodeAt(block, key)
    const where = `${path}${key}`
    if (entry.kind === 'section') return [key, valuesOf(entry.fields, node, `${where}.`, origins)]
    if (entry.kind === 'collection') return [key, itemsOf(entry, node, where, origins)]
    origins.set(where, node === undefined ? DEFAULT : fileAndLine(node.place))
    return [key, node === undefined ? defaultOf(entry) : valueOf(entry, node)]
  })
  return Object.freeze(Object.fromEntries(entries))
}

function itemsOf(
  { fields, changes = {} }: Collection,
  block: Node | undefined,
  path: string,
  origins: Origins,
): readonly object[] {
  return Object.freeze(
    namesIn(block).map((name) => {
      const node = nodeAt(block, name)
      const where = `${path}.${name}.`
      return Object.freeze({
        name,
        ...valuesOf(fields, node, where, origins),
        ...statedOf(changes, node, where, origins),
      })
    }),
  )
}

const namesIn = (block: Node | undefined): readonly string[] =>
  block?.kind === 'block' ? [...block.entries.keys()] : []

/** What a block states, without defaults; items of a collection are keyed by name. */
function statedOf(table: Table, block: Node | undefined, path: string, origins: Origins): object {
  const keys = namesIn(block).filter((key) => Object.hasOwn(table, key))
  return Object.freeze(
    Object.fromEntries(
      keys.map((key) => [key, statedAt(table[key], nodeAt(block, key), `${path}${key}`, origins)]),
    ),
  )
}

function statedAt(entry: Entry, node: Node | undefined, where: string, origins: Origins): unknown {
  if (node === undefined) return undefined
  if (entry.kind === 'section') return statedOf(entry.fields, node, `${where}.`, origins)
  if (entry.kind !== 'collection') {
    origins.set(where, fileAndLine(node.place))
    return valueOf(entry, node)
  }
  const items = namesIn(node).map((name) => {
    const item = nodeAt(node, name)
    if (item?.kind === 'block') return [name, statedOf(entry.fields, item, `${where}.${name}.`, origins)]
    origins.set(`${where}.${name}`, item === undefined ? '' : fileAndLine(item.place))
    return [name, REMOVE]
  })
  return Object.freeze(Object.fromEntries(items))
}

/** The default of a row; undefined where it must be derived. */
export function defaultOf(row: ParameterRow): Value {
  if (row.kind === 'optional-number') return undefined
  return typeof row.default === 'object' ? Object.freeze([...row.default]) : row.default
}

function valueOf(row: ParameterRow, node: Node): Value {
  if (node.kind === 'list')
    return Object.freeze(row.kind === 'weights' ? node.items.map(numberOf) : node.items.map(wordOf))
  if (node.kind === 'block') return undefined
  return row.kind === 'text' ? node.written : (node.value ?? undefined)
}

const numberOf = (node: Node): number => (node.kind === 'scalar' ? Number(node.value) : Number.NaN)

const wordOf = (node: Node): string => (node.kind === 'scalar' ? node.written : '')

import type { Problem } from '../../errors.ts'
import { boundsOf, expectationOf, foundAt, meantBy } from './expectation.ts'
import { nearestOf } from './nearest.ts'
import { problemAt } from './place.ts'
import type { Place } from './place.ts'
import { quoted } from './quote.ts'
import type { Collection, ParameterRow, SetRow, Table } from '../registry/row.ts'
import { registeredRows } from '../registry/rows.ts'
import type { BlockNode, Entry, Node } from './tree.ts'

/** Written instead of a block, it takes a team, group or measure out that a lower file brought in. */
export const REMOVE = 'remove'

/** What was found wrong so far, and where. */
export interface Findings {
  readonly problems: Problem[]
  /** paths whose value cannot be used, so that checks which need them are left out */
  readonly unusable: string[]
}

/** A longer list of names is told only where none of them is near. */
const MOST_TOLD = 15
/** How a team, group or measure may be called. */
export const NAME = /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Teams, groups or measures of one file; every result is kept for each of them. */
const MOST_ITEMS = 100

/**
 * Checks a block of a file against a table of rows: keys, types, accepted values. Adds to the findings and returns
 * the block without what cannot be used.
 *
 * @param path of the block, with a dot at its end; empty at the top of a file
 */
export function checkTable(table: Table, block: BlockNode, path: string, findings: Findings): BlockNode {
  const usable = new Map<string, Entry>()
  for (const [key, entry] of block.entries) {
    const where = `${path}${key}`
    const node = Object.hasOwn(table, key)
      ? checkEntry(table[key], entry.value, where, findings)
      : refuse(findings, where, unknownKey(entry.key, key, path, Object.keys(table)))
    if (node !== undefined) usable.set(key, { key: entry.key, value: node })
  }
  return { ...block, entries: usable }
}

function refuse(findings: Findings, path: string, problem: Problem): undefined {
  findings.problems.push(problem)
  findings.unusable.push(path)
  return undefined
}

/** A key that means nothing where it stands: misspelt, or in the wrong block. */
export function unknownKey(place: Place, key: string, path: string, known: readonly string[]): Problem {
  const nearest = nearestOf(key, known)
  const block = path === '' ? 'at the top of a file' : `in “${path.slice(0, -1)}”`
  return problemAt(place, `“${quoted(key)}” means nothing ${block}`, {
    expected: nearest !== undefined && known.length > MOST_TOLD ? undefined : `one of ${known.join(', ')}`,
    nearest: nearest === undefined ? elsewhere(key) : `${path}${nearest}`,
  })
}

/** Path of the parameter with this last name in another block. */
function elsewhere(key: string): string | undefined {
  // Several parameters may have the same last name; the first in the registry is meant more often.
  const last = new Map(
    registeredRows.toReversed().map(({ path }) => [path.slice(path.lastIndexOf('.') + 1), path]),
  )
  const nearest = last.has(key) ? key : nearestOf(key, last.keys())
  return nearest === undefined ? undefined : last.get(nearest)
}

/** As `checkTable`, for a single key; undefined where its value cannot be used. */
export function checkEntry(
  entry: Table[string],
  node: Node,
  path: string,
  findings: Findings,
): Node | undefined {
  if (entry.kind !== 'section' && entry.kind !== 'collection') return checkValue(entry, node, path, findings)
  if (node.kind !== 'block') {
    const expected = `a block with ${entry.kind === 'section' ? Object.keys(entry.fields).join(', ') : 'a key for each name'}`
    return refuse(
      findings,
      path,
      problemAt(node.place, `“${path}” is a block`, { found: foundAt(node), expected }),
    )
  }
  return entry.kind === 'section'
    ? checkTable(entry.fields, node, `${path}.`, findings)
    : checkItems(entry, node, path, findings)
}

function checkItems(
  collection: Collection,
  block: BlockNode,
  path: string,
  findings: Findings,
): BlockNode | undefined {
  const usable = new Map<string, Entry>()
  if (block.entries.size > MOST_ITEMS) {
    const details = { found: String(block.entries.size), expected: `at most ${MOST_ITEMS}` }
    return refuse(findings, path, problemAt(block.place, `there are too many ${path}`, details))
  }
  for (const [name, entry] of block.entries) {
    const node = checkItem(collection, name, entry, `${path}.${name}`, findings)
    if (node !== undefined) usable.set(name, { key: entry.key, value: node })
  }
  return { ...block, entries: usable }
}

function checkItem(
  { fields }: Collection,
  name: string,
  { key, value }: Entry,
  path: string,
  findings: Findings,
): Node | undefined {
  if (!NAME.test(name)) {
    const expected = 'at most 60 small letters, digits and single hyphens, a letter first'
    return refuse(findings, path, problemAt(key, 'this cannot be a name', { expected }))
  }
  if (value.kind === 'block') return checkTable(fields, value, `${path}.`, findings)
  if (value.kind === 'scalar' && value.value === REMOVE) return value
  const expected = `a block with ${Object.keys(fields).join(', ')}, or the word ${REMOVE}`
  return refuse(
    findings,
    path,
    problemAt(value.place, `“${path}” is a block`, { found: foundAt(value), expected }),
  )
}

/** The value of one parameter, or undefined where it was refused. */
function checkValue(row: ParameterRow, node: Node, path: string, findings: Findings): Node | undefined {
  const refusal = refusalOf(row, node, path)
  if (refusal !== undefined) return refuse(findings, path, refusal)
  if (row.kind !== 'set' || node.kind !== 'list') return node
  const refused = node.items.flatMap((item, position) =>
    refusedItem(row, item, node.items.slice(0, position)),
  )
  for (const problem of refused) refuse(findings, path, problem)
  return refused.length === 0 ? node : undefined
}

function refusalOf(row: ParameterRow, node: Node, path: string): Problem | undefined {
  if (accepts(row, node)) return undefined
  const word = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  const nearest =
    row.kind === 'choice' && word !== undefined ? nearestOf(word, row.options) : meantBy(row, node)
  return problemAt(node.place, `“${path}” does not take this`, {
    found: foundAt(node),
    expected: expectationOf(row),
    nearest,
  })
}

function accepts(row: ParameterRow, node: Node): boolean {
  if (row.kind === 'set') return node.kind === 'list'
  if (node.kind !== 'scalar') return false
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const [low, high] = boundsOf(row)
      const { value } = node
      if (typeof value !== 'number' || !Number.isFinite(value)) return false
      return value >= low && value <= high && (row.integer !== true || Number.isInteger(value))
    }
    case 'flag':
      return typeof node.value === 'boolean'
    case 'choice':
      return row.options.some((option) => option === node.value)
    case 'text':
    default:
      // Whatever stands there is taken as it is written, as in an option of the command line.
      return node.value !== null || node.written !== ''
  }
}

function refusedItem(row: SetRow, item: Node, before: readonly Node[]): readonly Problem[] {
  const word = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
  const known = row.of === 'groups' ? undefined : row.of
  if (word === undefined || known?.includes(word) === false) {
    const nearest = word === undefined || known === undefined ? undefined : nearestOf(word, known)
    const details = { found: foundAt(item), expected: expectationOf(row), nearest }
    return [problemAt(item.place, 'this cannot stand in the list', details)]
  }
  const again = before.some((other) => other.kind === 'scalar' && other.value === word)
  return again ? [problemAt(item.place, `“${quoted(word)}” stands in the list for the second time`)] : []
}

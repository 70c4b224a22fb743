import type { Problem } from '../../errors.ts'
import { atMost, boundsOf, expectationOf, foundAt, isBlock, notTaken, weightInWords } from './expectation.ts'
import { indented, meantBlock, unfolded } from './keys.ts'
import type { Outline } from './keys.ts'
import { isMisread, meantBy } from './meant.ts'
import { nearestOf } from './nearest.ts'
import { problemAt } from './place.ts'
import type { Place } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import { statable } from '../registry/row.ts'
import type { Collection, ParameterRow, SetRow, Table, WeightsRow } from '../registry/row.ts'
import { requiredPaths } from '../registry/rows.ts'
import type { BlockNode, Entry, Node } from './tree.ts'

const say = texts({
  en: {
    things: { teams: 'teams', groups: 'groups', measures: 'measures', reform: 'dated changes' },
    block: (keys: string) => `a block with ${keys}`,
    noHyphens: (keys: string) => `a block with ${keys}, without hyphens`,
    names: 'a key for each name',
    tooMany: (things: string) => `there are too many ${things}`,
    noName: 'this cannot be a name',
    name: 'at most 60 small letters, digits and single hyphens, a letter first',
    item: (keys: string, required: string, remove: string) =>
      `a block with ${keys} (one that is new states ${required}), or the word ${remove}`,
    withoutName: (key: string, things: string) =>
      `“${key}” belongs to one of the ${things}, and none is named`,
    nameOfKey: (key: string, things: string) =>
      `“${key}” is a key, and cannot be the name of one of the ${things}`,
    otherName: 'another name',
    misread: (found: string, value: string) => `${found}, which YAML reads as ${value}`,
    notInList: 'this cannot stand in the list',
    twice: (word: string) => `“${word}” stands in the list for the second time`,
  },
  nb: {
    things: { teams: '«teams»', groups: '«groups»', measures: '«measures»', reform: '«reform»' },
    block: (keys) => `en blokk med ${keys}`,
    noHyphens: (keys) => `en blokk med ${keys}, uten bindestreker`,
    names: 'en nøkkel for hvert navn',
    tooMany: (things) => `det er for mange navn under ${things}`,
    noName: 'dette kan ikke være et navn',
    name: 'høyst 60 små bokstaver, sifre og enkle bindestreker, med en bokstav først',
    item: (keys, required, remove) =>
      `en blokk med ${keys} (under et nytt navn må ${required} stå), eller ordet ${remove}`,
    withoutName: (key, things) => `«${key}» må stå under et navn i ${things}, og det mangler`,
    nameOfKey: (key, things) => `«${key}» er en nøkkel, og kan ikke være et navn under ${things}`,
    otherName: 'et annet navn',
    misread: (found, value) => `${found}, som YAML leser som ${value}`,
    notInList: 'dette kan ikke stå i listen',
    twice: (word) => `«${word}» står i listen for andre gang`,
  },
  nn: {
    things: { teams: '«teams»', groups: '«groups»', measures: '«measures»', reform: '«reform»' },
    block: (keys) => `ei blokk med ${keys}`,
    noHyphens: (keys) => `ei blokk med ${keys}, utan bindestrekar`,
    names: 'ein nøkkel for kvart namn',
    tooMany: (things) => `det er for mange namn under ${things}`,
    noName: 'dette kan ikkje vere eit namn',
    name: 'høgst 60 små bokstavar, siffer og enkle bindestrekar, med ein bokstav først',
    item: (keys, required, remove) =>
      `ei blokk med ${keys} (under eit nytt namn må ${required} stå), eller ordet ${remove}`,
    withoutName: (key, things) => `«${key}» må stå under eit namn i ${things}, og det manglar`,
    nameOfKey: (key, things) => `«${key}» er ein nøkkel, og kan ikkje vere eit namn under ${things}`,
    otherName: 'eit anna namn',
    misread: (found, value) => `${found}, som YAML les som ${value}`,
    notInList: 'dette kan ikkje stå i lista',
    twice: (word) => `«${word}» står i lista for andre gong`,
  },
})

/** Written instead of a block, it removes a team, group or measure that a lower file added. */
export const REMOVE = 'remove'

/** What was found wrong so far, and where. */
export interface Findings {
  readonly problems: Problem[]
  /** paths whose value cannot be used, so that checks which need them are left out */
  readonly unusable: string[]
}

/** The form of a name of a team, group or measure. */
export const NAME = /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Most teams, groups or measures in one file; every result is kept for each of them. */
const MOST_ITEMS = 100

/**
 * Checks a block of a file against a table of rows: keys, types, accepted values. Adds to the findings and returns
 * the block without anything unusable.
 *
 * @param path of the block, with a dot at its end; empty at the top of a file
 */
function checkTable(table: Table, block: BlockNode, path: string, findings: Findings): BlockNode {
  const meant = meantBlock(block, { path, table, others: {} }, findings.problems)
  const usable = new Map<string, Entry>()
  for (const [key, entry] of meant.entries) {
    const node = checkEntry(table[key], entry.value, `${path}${key}`, findings)
    if (node !== undefined) usable.set(key, { key: entry.key, value: node })
  }
  return { ...meant, entries: usable }
}

function refuse(findings: Findings, path: string, problem: Problem): undefined {
  findings.problems.push(problem)
  findings.unusable.push(path)
  return undefined
}

/** Like `checkTable`, for a single key; undefined where its value is unusable. */
export function checkEntry(
  entry: Table[string],
  node: Node,
  path: string,
  findings: Findings,
): Node | undefined {
  if (entry.kind !== 'section' && entry.kind !== 'collection') return checkValue(entry, node, path, findings)
  if (node.kind !== 'block') {
    const { block, noHyphens, names } = say()
    const keys = entry.kind === 'section' ? Object.keys(entry.fields).join(', ') : names
    const expected = (node.kind === 'list' ? noHyphens : block)(keys)
    return refuse(findings, path, problemAt(node.place, isBlock(path), { found: foundAt(node), expected }))
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
    const details = { found: String(block.entries.size), expected: atMost(MOST_ITEMS) }
    return refuse(findings, path, problemAt(block.place, say().tooMany(thingsOf(path)), details))
  }
  const fields = statable(collection)
  const outline: Outline = {
    isKnown: (key, value) => value.kind === 'block' || !Object.hasOwn(fields, key),
    opened: () => ({ ...collection, fields, kind: 'section', given: [] }),
  }
  const lines = indented(block, outline, findings.problems)
  const items = unfolded(lines, ([, key]) => Object.hasOwn(fields, key), findings.problems)
  for (const [name, entry] of items.entries) {
    const node = checkItem(collection, name, entry, `${path}.${name}`, findings)
    if (node !== undefined) usable.set(name, { key: entry.key, value: node })
  }
  return { ...block, entries: usable }
}

function checkItem(
  collection: Collection,
  name: string,
  { key, value }: Entry,
  path: string,
  findings: Findings,
): Node | undefined {
  const fields = statable(collection)
  const isKey = Object.hasOwn(value.kind === 'block' ? (collection.changes ?? {}) : fields, name)
  if (isKey && !isRemoval(value)) {
    const isNamed =
      value.kind === 'block' && requiredPaths(fields).some((required) => value.entries.has(required))
    return refuse(findings, path, isNamed ? nameOfKey(name, key, path) : withoutName(name, key, path))
  }
  if (!NAME.test(name)) {
    const nearest = nameLike(name)
    return refuse(findings, path, problemAt(key, say().noName, { expected: say().name, nearest }))
  }
  if (value.kind === 'block') return checkTable(fields, value, `${path}.`, findings)
  if (isRemoval(value)) return value
  const required = requiredPaths(fields).join(', ')
  const keys = Object.keys(fields).join(', ')
  const expected = say().item(keys, required, REMOVE)
  return refuse(findings, path, problemAt(value.place, isBlock(path), { found: foundAt(value), expected }))
}

const isRemoval = (node: Node): boolean => node.kind === 'scalar' && node.value === REMOVE

/** The items of the collection at a path, as a phrase for messages. */
export function thingsOf(path: string): string {
  const things: Readonly<Record<string, string>> = say().things
  return things[path.slice(path.lastIndexOf('.') + 1)]
}

/** The problem of a parameter of one team, group, measure or dated change that is written beside their names. */
function withoutName(key: string, place: Place, path: string): Problem {
  const [collection] = path.split('.')
  return problemAt(place, say().withoutName(key, thingsOf(collection)), {
    expected: `${collection}: { NAME: { ${key}: … } }`,
  })
}

/** The problem of a dated change named like a key that it may state. */
const nameOfKey = (key: string, place: Place, path: string): Problem =>
  problemAt(place, say().nameOfKey(key, thingsOf(path.split('.')[0])), {
    expected: say().otherName,
    nearest: `new-${key.toLowerCase()}`,
  })

/** The given word respelt as a valid name, with the same letters. */
function nameLike(name: string): string | undefined {
  const like = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
  return NAME.test(like) ? like : undefined
}

/** The value of one parameter, or undefined where it was refused. */
function checkValue(row: ParameterRow, node: Node, path: string, findings: Findings): Node | undefined {
  const refusal = refusalOf(row, node, path)
  if (refusal !== undefined) return refuse(findings, path, refusal)
  const refused = node.kind === 'list' ? refusedItems(row, node.items) : []
  for (const problem of refused) refuse(findings, path, problem)
  return refused.length === 0 ? node : undefined
}

function refusedItems(row: ParameterRow, items: readonly Node[]): readonly Problem[] {
  if (row.kind === 'weights') return items.flatMap((item) => refusedWeight(row, item))
  if (row.kind !== 'set') return []
  return items.flatMap((item, position) => refusedWord(row, item, items.slice(0, position)))
}

function refusalOf(row: ParameterRow, node: Node, path: string): Problem | undefined {
  if (accepts(row, node)) return undefined
  const isNumber = node.kind === 'scalar' && typeof node.value === 'number'
  return problemAt(node.place, notTaken(path), {
    found:
      isNumber && isMisread(node, row) ? say().misread(foundAt(node), String(node.value)) : foundAt(node),
    expected: expectationOf(row),
    nearest: meantBy(row, node),
  })
}

function accepts(row: ParameterRow, node: Node): boolean {
  if (row.kind === 'set') return node.kind === 'list'
  if (row.kind === 'weights') return node.kind === 'list' && areWeights(row, node.items)
  if (node.kind !== 'scalar') return false
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const [low, high] = boundsOf(row)
      const { value } = node
      if (typeof value !== 'number' || !Number.isFinite(value) || isMisread(node, row)) return false
      return value >= low && value <= high && (row.integer !== true || Number.isInteger(value))
    }
    case 'flag':
      return typeof node.value === 'boolean'
    case 'choice':
      return row.options.some((option) => option === node.value)
    case 'text':
    default:
      // Whatever is there is taken as written, as in an option of the command line.
      return node.value !== null || node.written !== ''
  }
}

/** One weight for each part, or none at all; and not all of them 0. */
const areWeights = ({ length }: WeightsRow, items: readonly Node[]): boolean =>
  items.length === 0 || (items.length === length && items.some((item) => !isZero(item)))

const isZero = (node: Node): boolean => node.kind === 'scalar' && node.value === 0

function refusedWeight(row: WeightsRow, item: Node): readonly Problem[] {
  const [low, high] = row.bounds
  const value = item.kind === 'scalar' ? item.value : undefined
  if (typeof value === 'number' && value >= low && value <= high) return []
  const details = { found: foundAt(item), expected: weightInWords(row) }
  return [problemAt(item.place, say().notInList, details)]
}

function refusedWord(row: SetRow, item: Node, before: readonly Node[]): readonly Problem[] {
  const word = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
  const known = row.of === 'groups' ? undefined : row.of
  if (word === undefined || known?.includes(word) === false) {
    const nearest = word === undefined || known === undefined ? undefined : nearestOf(word, known)
    const details = { found: foundAt(item), expected: expectationOf(row), nearest }
    return [problemAt(item.place, say().notInList, details)]
  }
  const again = before.some((other) => other.kind === 'scalar' && other.value === word)
  return again ? [problemAt(item.place, say().twice(quoted(word)))] : []
}

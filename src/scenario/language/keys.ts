import type { Problem } from '../../errors.ts'
import { isList } from '../registry/row.ts'
import type { Collection, Section, Table } from '../registry/row.ts'
import { blockPaths, entryAt, registeredRows } from '../registry/rows.ts'
import { oneOf } from './expectation.ts'
import { nearestOf } from './nearest.ts'
import { problemAt, textAt } from './place.ts'
import type { Place } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import type { BlockNode, Entry, Node } from './tree.ts'

const say = texts({
  en: {
    fixed: (key: string) => `“${key}” cannot change while the office is open`,
    changes: (others: string, key: string) => `${others}; “${key}” belongs to the office as it opens`,
    unknownAtTop: (key: string) => `“${key}” means nothing at the top of a file`,
    unknown: (key: string, block: string) => `“${key}” means nothing in “${block}”`,
    path: (key: string) => `“${key}” is a path, which a file writes as blocks`,
    notIndented: (key: string, owner: string) =>
      `“${key}” belongs to “${owner}” above it and is not indented`,
    indented: (key: string, owner: string) =>
      `two more spaces in front of “${key}” than in front of “${owner}”`,
  },
  nb: {
    fixed: (key) => `«${key}» kan ikke endres mens kontoret er åpent`,
    changes: (others, key) => `${others}; «${key}» hører til kontoret slik det åpner`,
    unknownAtTop: (key) => `«${key}» betyr ingenting øverst i en fil`,
    unknown: (key, block) => `«${key}» betyr ingenting i «${block}»`,
    path: (key) => `«${key}» er en sti, og i en fil skrives den som blokker`,
    notIndented: (key, owner) => `«${key}» hører til «${owner}» over, og er ikke rykket inn`,
    indented: (key, owner) => `to mellomrom mer foran «${key}» enn foran «${owner}»`,
  },
  nn: {
    fixed: (key) => `«${key}» kan ikkje endrast medan kontoret er ope`,
    changes: (others, key) => `${others}; «${key}» høyrer til kontoret slik det opnar`,
    unknownAtTop: (key) => `«${key}» tyder ingenting øvst i ei fil`,
    unknown: (key, block) => `«${key}» tyder ingenting i «${block}»`,
    path: (key) => `«${key}» er ein sti, og i ei fil blir han skriven som blokker`,
    notIndented: (key, owner) => `«${key}» høyrer til «${owner}» over, og er ikkje rykt inn`,
    indented: (key, owner) => `to mellomrom meir framfor «${key}» enn framfor «${owner}»`,
  },
})

/** A longer list of names is shown only where no name is similar. */
const MOST_TOLD = 15

/** What may be below a key: rows of the registry, items by name, or names of another kind. */
type Opened = Section | Collection | 'names'

/** The keys that are valid in a block. */
export interface Keys {
  /** with a dot at its end; empty at the top of a file */
  readonly path: string
  readonly table: Table
  /** valid keys that are not in the registry, each with the form of its value */
  readonly others: Readonly<Record<string, 'block' | 'value'>>
}

/** The problem of a key that is not valid where it is: misspelt, or in the wrong block. */
export function unknownKey(place: Place, key: string, path: string, known: readonly string[]): Problem {
  if (isFixed(key, path))
    return problemAt(place, say().fixed(quoted(key)), {
      expected: say().changes(oneOf(known), quoted(key)),
    })
  const near = nearestKey(key, path, known)
  const message =
    path === '' ? say().unknownAtTop(quoted(key)) : say().unknown(quoted(key), path.slice(0, -1))
  return problemAt(place, message, {
    expected: near?.here !== undefined && known.length > MOST_TOLD ? undefined : oneOf(known),
    nearest: near?.path,
  })
}

/** Whether a dated change states a top-level key that cannot change during the run. */
function isFixed(key: string, path: string): boolean {
  const [collection, , ...within] = path.split('.')
  return collection === 'reform' && entryAt([...within.slice(0, -1), key]) !== undefined
}

/** The key that another one was meant to be: `here` where it belongs in the same block. */
function nearestKey(
  key: string,
  path: string,
  known: readonly string[],
): { readonly path: string; readonly here?: string } | undefined {
  const exact = PLACES.has(key) ? key : undefined
  const here = exact === undefined ? nearestOf(key, known) : undefined
  if (here !== undefined) return { path: `${path}${here}`, here }
  const there = PLACES.get(exact ?? nearestOf(key, PLACES.keys()) ?? '')
  if (there === undefined) return undefined
  const [collection, name] = path.split('.')
  return { path: there.startsWith(`${collection}.<name>`) ? there.replace('<name>', name) : there }
}

/** The path for each last name; where several share a name, the first in the registry is meant more often. */
const PLACES: ReadonlyMap<string, string> = new Map(
  [...registeredRows.map(({ path }) => path), ...blockPaths]
    .toReversed()
    .map((path) => [path.slice(path.lastIndexOf('.') + 1), path]),
)

/**
 * A block as it was meant. Keys that are misspelt, in another language, not indented or written as a path are moved to
 * where they belong, so that what is below them is checked as well. Each of them adds a problem. Keys with no
 * recognisable meaning are left out.
 */
export function meantBlock(block: BlockNode, keys: Keys, problems: Problem[]): BlockNode {
  const { path, table, others } = keys
  const known = [...Object.keys(others), ...Object.keys(table)]
  const opened = (key: string): Opened | undefined =>
    others[key] === 'block' ? 'names' : blockOf(table, key)
  const lines = indented(block, { isKnown: (key) => known.includes(key), opened }, problems)
  const whole = unfolded(lines, ([first]) => known.includes(first), problems)
  let meant: BlockNode = {
    ...whole,
    entries: new Map([...whole.entries].filter(([key]) => known.includes(key))),
  }
  for (const [key, entry] of whole.entries) {
    if (known.includes(key)) continue
    problems.push(unknownKey(entry.key, key, path, known))
    const here = nearestKey(key, path, known)?.here
    if (here !== undefined && !whole.entries.has(here) && fits(entry.value, here, keys))
      meant = withEntry(meant, [here], entry)
  }
  return meant
}

const blockOf = (table: Table, key: string): Section | Collection | undefined => {
  const entry = Object.hasOwn(table, key) ? table[key] : undefined
  return entry?.kind === 'section' || entry?.kind === 'collection' ? entry : undefined
}

/** Whether a value has the form that a key requires. */
function fits(value: Node, key: string, { table, others }: Keys): boolean {
  if (Object.hasOwn(others, key)) return (others[key] === 'block') === (value.kind === 'block')
  const form = blockOf(table, key) !== undefined ? 'block' : isList(table[key]) ? 'list' : 'scalar'
  return value.kind === form
}

/**
 * A block in which dotted paths used as keys have become nested blocks.
 *
 * @param opensBlocks whether the parts of a key form such a path
 */
export function unfolded(
  block: BlockNode,
  opensBlocks: (parts: readonly string[]) => boolean,
  problems: Problem[],
): BlockNode {
  const isPath = (key: string): boolean => {
    const parts = key.split('.')
    return parts.length > 1 && !parts.includes('') && opensBlocks(parts)
  }
  const entries = [...block.entries]
  const keys: BlockNode = { ...block, entries: new Map(entries.filter(([key]) => !isPath(key))) }
  return entries
    .filter(([key]) => isPath(key))
    .reduce((whole, [path, entry]) => {
      const parts = path.split('.')
      problems.push(pathAsKey(entry, parts))
      return withEntry(whole, parts, entry)
    }, keys)
}

/** The problem of a path written instead of nested blocks. */
function pathAsKey({ key, value }: Entry, parts: readonly string[]): Problem {
  const written = value.kind === 'scalar' ? quoted(value.written) : '…'
  const blocks = parts
    .toReversed()
    .reduce((inner, part) => `${part}: ${inner === '' ? written : `{ ${inner} }`}`, '')
  return problemAt(key, say().path(quoted(textAt(key))), { expected: blocks })
}

/** A block with one more entry at a path; missing blocks on the way are created. */
function withEntry(block: BlockNode, [first, ...deeper]: readonly string[], entry: Entry): BlockNode {
  const entries = new Map(block.entries)
  if (deeper.length === 0) return { ...block, entries: entries.set(first, entry) }
  const { key, value } = entries.get(first) ?? { key: entry.key, value: undefined }
  return {
    ...block,
    entries: entries.set(first, { key, value: withEntry(opening(value, key), deeper, entry) }),
  }
}

/** The existing block, or a new one where there is none. */
const opening = (value: Node | undefined, place: Place): BlockNode =>
  value?.kind === 'block' ? value : { kind: 'block', place, entries: new Map() }

/** What is known of the keys of a block. */
export interface Outline {
  /** whether a key is valid where it is */
  readonly isKnown: (key: string, value: Node) => boolean
  readonly opened: (key: string) => Opened | undefined
}

const isEmpty = (value: Node): boolean => value.kind === 'scalar' && value.written === ''

/** A block in which lines beside an empty key that belong below it are moved there. */
export function indented(block: BlockNode, { isKnown, opened }: Outline, problems: Problem[]): BlockNode {
  const entries = new Map<string, Entry>()
  /** the empty keys below which the next line may belong, each nested in the one before */
  let open: readonly { readonly key: string; readonly takes: Opened }[] = []
  for (const [key, entry] of block.entries) {
    const depth = isKnown(key, entry.value)
      ? 0
      : open.findLastIndex(({ takes }) => belongs(takes, key, entry.value)) + 1
    const home = open.slice(0, depth)
    const owner = home.at(-1)
    if (owner === undefined) entries.set(key, entry)
    else {
      problems.push(notIndented(entry.key, key, owner.key))
      const [first, ...path] = [...home.map((one) => one.key), key]
      const { key: place, value } = entries.get(first) ?? { key: entry.key, value: undefined }
      entries.set(first, { key: place, value: withEntry(opening(value, place), path, entry) })
    }
    const takes = owner === undefined ? opened(key) : within(owner.takes, key)
    open = isEmpty(entry.value) && takes !== undefined ? [...home, { key, takes }] : home
  }
  return { ...block, entries }
}

const belongs = (takes: Opened, key: string, value: Node): boolean => {
  if (takes === 'names') return true
  return takes.kind === 'section'
    ? Object.hasOwn(takes.fields, key)
    : value.kind === 'block' || isEmpty(value)
}

const within = (takes: Opened, key: string): Opened | undefined => {
  if (takes === 'names') return undefined
  return takes.kind === 'collection' ? { ...takes, kind: 'section', given: [] } : blockOf(takes.fields, key)
}

const notIndented = (place: Place, key: string, owner: string): Problem =>
  problemAt(place, say().notIndented(quoted(key), quoted(owner)), {
    expected: say().indented(quoted(key), quoted(owner)),
  })

import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { COLLECTIONS } from '../registry/rows.ts'
import { REMOVE } from './check-table.ts'
import { nearestOf } from './nearest.ts'
import { problemAt } from './place.ts'
import type { BlockNode, Entry, Node } from './tree.ts'

const say = texts({
  en: { nothing: (name: string) => `there is no “${name}” to remove` },
  nb: { nothing: (name) => `det fins ikke noe «${name}» å fjerne` },
  nn: { nothing: (name) => `det finst ikkje noko «${name}» å fjerne` },
})

/**
 * Merges one block over another: keys of the upper one win, blocks are merged key by key, lists are replaced as a
 * whole. Keys that both have keep their position in the lower one.
 */
export function mergeBlocks(lower: BlockNode, upper: BlockNode): BlockNode {
  const entries = new Map<string, Entry>(lower.entries)
  for (const [key, { key: place, value }] of upper.entries) {
    const below = entries.get(key)?.value
    const merged = below?.kind === 'block' && value.kind === 'block' ? mergeBlocks(below, value) : value
    entries.set(key, { key: place, value: merged })
  }
  return { ...upper, entries }
}

const isRemoval = (node: Node): boolean => node.kind === 'scalar' && node.value === REMOVE

const itemsOf = (root: BlockNode, collection: string): ReadonlyMap<string, Entry> => {
  const node = root.entries.get(collection)?.value
  return node?.kind === 'block' ? node.entries : new Map()
}

/** The problems of teams, groups and measures that a file removes although no lower one added them. */
export function idleRemovals(lower: BlockNode, upper: BlockNode): readonly Problem[] {
  return COLLECTIONS.flatMap((collection) => {
    const present = [...itemsOf(lower, collection)].flatMap(([name, { value }]) =>
      isRemoval(value) ? [] : [name],
    )
    return [...itemsOf(upper, collection)].flatMap(([name, { key, value }]) =>
      !isRemoval(value) || present.includes(name)
        ? []
        : [problemAt(key, say().nothing(name), { nearest: nearestOf(name, present) })],
    )
  })
}

/** The merged block without the teams, groups and measures that were removed. */
export function withoutRemoved(root: BlockNode): BlockNode {
  const entries = new Map(root.entries)
  for (const collection of COLLECTIONS) {
    const entry = entries.get(collection)
    if (entry?.value.kind !== 'block') continue
    const kept = [...entry.value.entries].filter(([, { value }]) => !isRemoval(value))
    entries.set(collection, { key: entry.key, value: { ...entry.value, entries: new Map(kept) } })
  }
  return { ...root, entries }
}

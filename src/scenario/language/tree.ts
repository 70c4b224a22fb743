import type { Place } from './place.ts'

/** A number, a word or a truth value, with its text in the file. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly place: Place
  readonly value: string | number | boolean | null
  readonly written: string
}

interface ListNode {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly Node[]
}

/** A block of keys. */
export interface BlockNode {
  readonly kind: 'block'
  readonly place: Place
  readonly entries: ReadonlyMap<string, Entry>
}

export interface Entry {
  readonly key: Place
  readonly value: Node
}

/** What a file says, each value with its place. */
export type Node = ScalarNode | ListNode | BlockNode

/** The node at a path of keys, if there is one. */
export function nodeAt(root: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, key) => (node?.kind === 'block' ? node.entries.get(key)?.value : undefined),
    root,
  )
}

/** The place of the value at a path, otherwise of the block around it, or the top of the file. */
export function placeAt(root: BlockNode, ...path: readonly string[]): Place {
  for (let depth = path.length; depth > 0; depth--) {
    const block = nodeAt(root, ...path.slice(0, depth - 1))
    const entry = block?.kind === 'block' ? block.entries.get(path[depth - 1]) : undefined
    if (entry !== undefined) return depth === path.length ? entry.value.place : entry.key
  }
  return { ...root.place, end: root.place.start + 1 }
}

/** The place of the key at the end of a path, otherwise of the block around it. */
export function keyAt(root: BlockNode, ...path: readonly string[]): Place {
  const block = nodeAt(root, ...path.slice(0, -1))
  const entry = block?.kind === 'block' ? block.entries.get(path[path.length - 1]) : undefined
  return entry?.key ?? placeAt(root, ...path)
}

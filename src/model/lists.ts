import type { Column } from './column.ts'

/** No node, no advisor, no measure. */
export const NOBODY = -1

/** What lists know of each node: its neighbours on its list, and that list; NOBODY if there is none. */
export interface Nodes {
  readonly next: Column
  readonly previous: Column
  readonly listOf: Column
}

/** Nodes numbered from 0, not yet in any list. */
export function createNodes(count: number): Nodes {
  const column = () => new Int32Array(count).fill(NOBODY)
  return { next: column(), previous: column(), listOf: column() }
}

/**
 * Many first-in, first-out lists over one set of nodes, where a node is in at most one list at a time. Appending,
 * taking the first and removing from anywhere all take the same few steps, and nothing is ever allocated.
 */
export class Lists {
  private readonly head: Int32Array
  private readonly tail: Int32Array
  private readonly next: Column
  private readonly previous: Column
  /** the list that holds a node, or NOBODY */
  readonly listOf: Column
  /** nodes in each list */
  readonly length: Int32Array

  constructor(lists: number, { next, previous, listOf }: Nodes) {
    this.head = new Int32Array(lists).fill(NOBODY)
    this.tail = new Int32Array(lists).fill(NOBODY)
    this.length = new Int32Array(lists)
    this.next = next
    this.previous = previous
    this.listOf = listOf
  }

  /** The first node, or NOBODY. */
  first(list: number): number {
    return this.head[list]
  }

  /** Whether a node is in a list. */
  isListed(node: number): boolean {
    return this.listOf[node] !== NOBODY
  }

  /** The node after `node` in its list, or NOBODY. */
  after(node: number): number {
    return this.next[node]
  }

  /** Puts a node at the end of a list, removing it from its former one. */
  append(list: number, node: number): void {
    this.remove(node)
    const last = this.tail[list]
    this.previous[node] = last
    this.next[node] = NOBODY
    if (last === NOBODY) this.head[list] = node
    else this.next[last] = node
    this.tail[list] = node
    this.listOf[node] = list
    this.length[list]++
  }

  /** Takes the first node out of a list; NOBODY if it is empty. */
  take(list: number): number {
    const node = this.head[list]
    if (node !== NOBODY) this.remove(node)
    return node
  }

  /** Takes a node out of its list, if it is in one. */
  remove(node: number): void {
    const list = this.listOf[node]
    if (list === NOBODY) return
    const before = this.previous[node]
    const behind = this.next[node]
    if (before === NOBODY) this.head[list] = behind
    else this.next[before] = behind
    if (behind === NOBODY) this.tail[list] = before
    else this.previous[behind] = before
    this.listOf[node] = NOBODY
    this.length[list]--
  }
}

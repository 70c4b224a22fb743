import { mergeBlocks } from './merge.ts'
import { nodeAt } from './tree.ts'
import type { BlockNode, Entry } from './tree.ts'

const LEVERS = ['collaborationRate', 'leadership']

/** The block at the top with every lever that a reform leaves open set to what it was before the reform. */
export function withLeversKept(root: BlockNode): BlockNode {
  const year = nodeAt(root, 'reform', 'inYear')
  if (year?.kind !== 'scalar' || year.value === 0) return root
  const before = new Map<string, Entry>([...root.entries].filter(([key]) => LEVERS.includes(key)))
  if (before.size === 0) return root
  const kept: BlockNode = { kind: 'block', place: root.place, entries: before }
  const reform = root.entries.get('reform')
  const value = reform?.value.kind === 'block' ? mergeBlocks(kept, reform.value) : kept
  const key = reform?.key ?? root.place
  return { ...root, entries: new Map(root.entries).set('reform', { key, value }) }
}

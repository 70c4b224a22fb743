import type { Problem } from '../../errors.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import type { Table } from '../registry/row.ts'
import { COLLECTIONS, registry } from '../registry/rows.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode } from '../language/tree.ts'

/**
 * Teams, groups and measures that say too little of themselves. They are new, or their name is misspelt and they
 * were meant to change one that exists.
 *
 * @param unusable paths that were refused before
 */
export function unstated(root: BlockNode, unusable: readonly string[]): readonly Problem[] {
  return COLLECTIONS.flatMap((collection) => {
    const block = nodeAt(root, collection)
    const entry = registry[collection]
    if (block?.kind !== 'block' || entry.kind !== 'collection') return []
    const names = [...block.entries.keys()]
    return [...block.entries].flatMap(([name, { key, value }]) => {
      const missing = requiredPaths(entry.fields).filter(
        (path) =>
          nodeAt(value, ...path.split('.')) === undefined &&
          !unusable.some((refused) => refused === `${collection}.${name}.${path}`),
      )
      if (missing.length === 0) return []
      const others = names.filter((other) => other !== name)
      return [
        problemAt(key, `“${name}” is new among the ${collection}, and lacks ${missing.join(', ')}`, {
          nearest: nearestOf(name, others),
        }),
      ]
    })
  })
}

function requiredPaths(table: Table, prefix = ''): readonly string[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    if (entry.kind === 'section') return requiredPaths(entry.fields, `${prefix}${key}.`)
    return entry.kind !== 'collection' && entry.required === true ? [`${prefix}${key}`] : []
  })
}

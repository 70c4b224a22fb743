import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { thingsOf } from '../language/check-table.ts'
import type { Findings } from '../language/check-table.ts'
import { expectationOf, numberIn } from '../language/expectation.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import type { Place } from '../language/place.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode } from '../language/tree.ts'
import type { Entry } from '../registry/row.ts'
import { COLLECTIONS, entryAt, registry, requiredPaths } from '../registry/rows.ts'
import { unitInWords } from '../registry/units.ts'

const say = texts({
  en: {
    lacking: (name: string, things: string, keys: string) =>
      `“${name}” is new among the ${things}, and lacks ${keys}`,
  },
  nb: { lacking: (name, things, keys) => `«${name}» er nytt under ${things}, og mangler ${keys}` },
  nn: { lacking: (name, things, keys) => `«${name}» er nytt under ${things}, og manglar ${keys}` },
})

/**
 * Adds to the findings teams, groups and measures that state too little. Either they are new, or their name is
 * misspelt and they were meant to change an existing one.
 */
export function checkRequirements(root: BlockNode, { problems, unusable }: Findings): void {
  for (const collection of COLLECTIONS) {
    const block = nodeAt(root, collection)
    const entry = registry[collection]
    if (block?.kind !== 'block' || entry.kind !== 'collection') continue
    const names = [...block.entries.keys()]
    for (const [name, { key }] of block.entries) {
      const paths = requiredPaths(entry.fields).map((path) => `${collection}.${name}.${path}`)
      const missing = paths.filter(
        (path) => nodeAt(root, ...path.split('.')) === undefined && !unusable.includes(path),
      )
      if (missing.length === 0) continue
      const others = names.filter((other) => other !== name)
      problems.push(lacking(key, collection, missing, nearestOf(name, others)))
      unusable.push(...missing)
    }
  }
}

function lacking(
  place: Place,
  collection: string,
  missing: readonly string[],
  nearest: string | undefined,
): Problem {
  const [, name] = missing[0].split('.')
  const keys = missing.map((path) => path.split('.').slice(2).join('.'))
  const values = missing.map((path, at) => `${keys[at]}: ${shortly(entryAt(path.split('.')))}`)
  return problemAt(place, say().lacking(name, thingsOf(collection), keys.join(', ')), {
    expected: values.join('; '),
    nearest,
  })
}

/** What a parameter accepts, without its bounds. */
function shortly(entry: Entry | undefined): string {
  if (entry === undefined || entry.kind === 'section' || entry.kind === 'collection') return ''
  return 'unit' in entry ? numberIn(unitInWords(entry.unit)) : expectationOf(entry)
}

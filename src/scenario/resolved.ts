import { assemble } from './assemble.ts'
import { layersOfText, NOTHING } from './language/layers.ts'
import { registry } from './registry/rows.ts'
import type { Scenario } from './scenario.ts'

/**
 * A resolved scenario that stands in a file, read by the rules of a scenario file, so that whatever somebody may have
 * written there is refused as it would be in one.
 *
 * @param origin the file, for what is said of problems
 * @throws ScenarioError with every problem that was found
 */
export function readResolved(given: object, origin: string): Scenario {
  const values = Object.entries(given).map(([key, value]) => [
    key,
    Object.hasOwn(registry, key) && registry[key].kind === 'collection' ? byName(value) : (value as unknown),
  ])
  const text = JSON.stringify(Object.fromEntries([...values, ['extends', NOTHING]]), undefined, 1)
  const read = layersOfText({ file: origin, text })
  return assemble({ ...read, file: origin, above: [], outcomes: [] }).scenario
}

/** Teams, groups and measures as a file has them: by their names, which are no part of them. */
function byName(items: unknown): unknown {
  if (!Array.isArray(items)) return items
  return Object.fromEntries(
    items.map((item: unknown) => {
      const { name, ...rest } = Object(item) as { readonly name?: unknown }
      return [String(name), rest]
    }),
  )
}

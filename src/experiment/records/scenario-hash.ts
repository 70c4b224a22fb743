import { createHash } from 'node:crypto'
import type { Scenario } from '../../scenario/scenario.ts'

/** Names, texts and the number of replications change nothing in a replication. */
const WITHOUT_EFFECT = new Set(['name', 'description', 'question', 'language', 'replications'])

/** SHA-256, in hex, of everything in a resolved scenario that decides the result of a replication, seed included. */
export function scenarioHash(scenario: Scenario): string {
  const effective = Object.entries(scenario).filter(([name]) => !WITHOUT_EFFECT.has(name))
  return createHash('sha256')
    .update(JSON.stringify(sorted(Object.fromEntries(effective))))
    .digest('hex')
}

/** The same value with the keys of every object in alphabetical order, so that equal scenarios give equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]))
}

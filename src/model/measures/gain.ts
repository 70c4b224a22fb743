import type { Column } from '../column.ts'
import { HEALTH, NEEDS, SKILLS, SOCIAL, WORK } from '../users/table.ts'
import type { Measures } from './table.ts'

/**
 * Share of a measure’s benefit that a person can take in: exp(−slope ((health − tolerance)⁺ + (social − tolerance)⁺)).
 *
 * @param needs four needs from `at` on
 */
export function capacityFor(measures: Measures, measure: number, needs: Column, at: number): number {
  const health = Math.max(0, needs[at + HEALTH] - measures.tolerance[measure * 2])
  const social = Math.max(0, needs[at + SOCIAL] - measures.tolerance[measure * 2 + 1])
  return health + social === 0 ? 1 : Math.exp(-measures.capacitySlope * (health + social))
}

/** Weighted need that completion would take away from a person with the needs from `at` on. */
export function gainFor(measures: Measures, measure: number, needs: Column, at: number): number {
  return fullGain(measures, measure, weigh(measures, needs, at)) * capacityFor(measures, measure, needs, at)
}

/** Room for weighted needs, so that weighing allocates nothing. */
const room = new Float64Array(NEEDS.length)

/** The four needs from `at` on with their weights, for all measures that are held against them; the next call writes them over. */
export function weigh({ needWeights }: Measures, needs: Column, at: number): Float64Array {
  for (let need = 0; need < NEEDS.length; need++) room[need] = needWeights[need] * needs[at + need]
  return room
}

/** Weighted need that completion would take away if all of the measure could be taken in. */
export function fullGain({ effects }: Measures, measure: number, weightedNeeds: Float64Array): number {
  const first = measure * NEEDS.length
  return (
    weightedNeeds[HEALTH] * effects[first + HEALTH] +
    weightedNeeds[SOCIAL] * effects[first + SOCIAL] +
    weightedNeeds[SKILLS] * effects[first + SKILLS] +
    weightedNeeds[WORK] * effects[first + WORK]
  )
}

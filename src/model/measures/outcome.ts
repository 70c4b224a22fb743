import type { Column } from '../column.ts'
import type { Office } from '../office.ts'
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
function weigh({ needWeights }: Measures, needs: Column, at: number): Float64Array {
  for (let need = 0; need < NEEDS.length; need++) room[need] = needWeights[need] * needs[at + need]
  return room
}

/** Weighted need that completion would take away if all of the measure could be taken in. */
function fullGain({ effects }: Measures, measure: number, weightedNeeds: Float64Array): number {
  const first = measure * NEEDS.length
  return (
    weightedNeeds[HEALTH] * effects[first + HEALTH] +
    weightedNeeds[SOCIAL] * effects[first + SOCIAL] +
    weightedNeeds[SKILLS] * effects[first + SKILLS] +
    weightedNeeds[WORK] * effects[first + WORK]
  )
}

/** Weighted need that completion of a measure would take away from a user now. */
export const gain = (office: Office, user: number, measure: number): number =>
  gainFor(office.measures, measure, office.users.needs, user)

/** How well a measure fits a user: its gain over the best that the whole catalogue could bring, 0..1. */
export function match(office: Office, user: number, measure: number): number {
  const best = bestGain(office, user)
  return best > 0 ? gain(office, user, measure) / best : 1
}

/** Best gain over the catalogue of both sides that an ordinary office has: in-house activity and rules left aside. */
export function bestGain(office: Office, user: number): number {
  const { measures } = office
  const { needs } = office.users
  const weightedNeeds = weigh(measures, needs, user)
  let best = 0
  for (let measure = 0; measure < measures.count; measure++) {
    if (!measures.inReference[measure]) continue
    // Nobody takes in more than all, so what that share is need not be asked where all of it would not be enough.
    const full = fullGain(measures, measure, weightedNeeds)
    if (full > best) best = Math.max(best, full * capacityFor(measures, measure, needs, user))
  }
  return best
}

/** Completion lowers each need by the share that the measure takes away from whoever can take it in. */
export function applyEffects(office: Office, user: number, measure: number): void {
  const { needs } = office.users
  const { measures } = office
  const capacity = capacityFor(measures, measure, needs, user)
  for (let need = 0; need < NEEDS.length; need++)
    needs[user + need] *= 1 - measures.effects[measure * NEEDS.length + need] * capacity
}

import { preparationFor } from '../divide/joint-plan.ts'
import type { Office } from '../office.ts'
import { noteNeeds } from '../users/cohort.ts'
import { NEEDS } from '../users/needs.ts'
import { capacityFor, fullGain, gainFor } from './gain.ts'

/** Weighted need that completion of a measure would take away from a user now. */
export const gain = (office: Office, user: number, measure: number): number =>
  gainFor(office.measures, measure, office.users.needs, user, preparationFor(office, user, measure))

/** How well a measure fits a user: its gain as a share of the best that the whole catalogue could bring, 0..1. */
export function match(office: Office, user: number, measure: number): number {
  const best = bestGain(office, user)
  return best > 0 ? gain(office, user, measure) / best : 1
}

/** Best gain over both sides’ catalogue of an ordinary office, ignoring in-house activity and admission rules. */
export function bestGain(office: Office, user: number): number {
  const { measures } = office
  const { needs } = office.users
  const { needWeights } = measures
  const health = needWeights.health * needs.health[user]
  const social = needWeights.social * needs.social[user]
  const skills = needWeights.skills * needs.skills[user]
  const work = needWeights.work * needs.work[user]
  let best = 0
  for (let measure = 0; measure < measures.count; measure++) {
    if (!measures.inReference[measure]) continue
    // Nobody takes in more than the whole, so capacity matters only if the whole would beat the best so far.
    const full = fullGain(measures, measure, health, social, skills, work)
    if (full <= best) continue
    const preparation = preparationFor(office, user, measure)
    best = Math.max(best, full * capacityFor(measures, measure, needs, user, preparation))
  }
  return best
}

/** Completion lowers each need by the share the measure takes away, to the degree that the user can take it in. */
export function applyEffects(office: Office, user: number, measure: number): void {
  const { users, measures } = office
  const preparation = preparationFor(office, user, measure)
  const capacity = capacityFor(measures, measure, users.needs, user, preparation)
  const before = users.needs.weighted(measures.needWeights, user)
  for (const need of NEEDS) users.needs[need][user] *= 1 - measures.effects[need][measure] * capacity
  noteNeeds(office, user, users.needs.weighted(measures.needWeights, user) - before)
}

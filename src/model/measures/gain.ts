import type { ByNeed } from '../users/needs.ts'
import type { Measures } from './table.ts'

/**
 * Share of a measure’s benefit that a person with some needs can take in:
 * exp(−slope ((health − tolerance)⁺ + (social − tolerance)⁺)).
 */
export function capacityFor(measures: Measures, measure: number, needs: ByNeed): number {
  const health = Math.max(0, needs.health - measures.toleratedHealth[measure])
  const social = Math.max(0, needs.social - measures.toleratedSocial[measure])
  return health + social === 0 ? 1 : Math.exp(-measures.capacitySlope * (health + social))
}

/** Weighted need that completion would take away from a person with some needs. */
export const gainFor = (measures: Measures, measure: number, needs: ByNeed): number =>
  fullGain(measures, measure, weigh(measures, needs)) * capacityFor(measures, measure, needs)

/** Needs, each times its weight in the use of a measure. */
export const weigh = ({ needWeights }: Measures, { health, social, skills, work }: ByNeed): ByNeed => ({
  health: needWeights.health * health,
  social: needWeights.social * social,
  skills: needWeights.skills * skills,
  work: needWeights.work * work,
})

/** Weighted need that completion would take away if all of the measure could be taken in. */
export const fullGain = ({ effects }: Measures, measure: number, weightedNeeds: ByNeed): number =>
  weightedNeeds.health * effects.health[measure] +
  weightedNeeds.social * effects.social[measure] +
  weightedNeeds.skills * effects.skills[measure] +
  weightedNeeds.work * effects.work[measure]

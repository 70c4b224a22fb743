import type { NeedColumns } from '../users/needs.ts'
import type { Measures } from './table.ts'

/**
 * Share of a measure’s benefit that a person can take in:
 * exp(−slope ((health − tolerance)⁺ + (social − tolerance)⁺)).
 *
 * @param whose the person, or the group of which these are the mean needs
 */
export function capacityFor(measures: Measures, measure: number, needs: NeedColumns, whose: number): number {
  const health = Math.max(0, needs.health[whose] - measures.toleratedHealth[measure])
  const social = Math.max(0, needs.social[whose] - measures.toleratedSocial[measure])
  return health + social === 0 ? 1 : Math.exp(-measures.capacitySlope * (health + social))
}

/** Weighted need that completion would take away from a person. */
export const gainFor = (measures: Measures, measure: number, needs: NeedColumns, whose: number): number =>
  fullGain(measures, measure, needs, whose) * capacityFor(measures, measure, needs, whose)

/** Weighted need that completion would take away if all of the measure could be taken in. */
export const fullGain = (
  { effects, needWeights }: Measures,
  measure: number,
  needs: NeedColumns,
  whose: number,
): number =>
  needWeights.health * needs.health[whose] * effects.health[measure] +
  needWeights.social * needs.social[whose] * effects.social[measure] +
  needWeights.skills * needs.skills[whose] * effects.skills[measure] +
  needWeights.work * needs.work[whose] * effects.work[measure]

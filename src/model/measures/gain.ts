import type { NeedColumns } from '../users/needs.ts'
import type { Measures } from './table.ts'

/**
 * Share of a measure’s benefit that a person can take in:
 * exp(−slope ((health − tolerance)⁺ + (social − tolerance)⁺) / preparation).
 *
 * @param whose the person, or the group of which these are the mean needs
 * @param preparation how much an earlier measure divides the excess need; 1 if there was none
 */
export function capacityFor(
  measures: Measures,
  measure: number,
  needs: NeedColumns,
  whose: number,
  preparation = 1,
): number {
  const health = Math.max(0, needs.health[whose] - measures.toleratedHealth[measure])
  const social = Math.max(0, needs.social[whose] - measures.toleratedSocial[measure])
  const tooMuch = (health + social) / preparation
  return tooMuch === 0 ? 1 : Math.exp(-measures.capacitySlope * tooMuch)
}

/** Weighted need that completion would take away from a person. */
export function gainFor(
  measures: Measures,
  measure: number,
  needs: NeedColumns,
  whose: number,
  preparation = 1,
): number {
  const { needWeights } = measures
  const full = fullGain(
    measures,
    measure,
    needWeights.health * needs.health[whose],
    needWeights.social * needs.social[whose],
    needWeights.skills * needs.skills[whose],
    needWeights.work * needs.work[whose],
  )
  return full * capacityFor(measures, measure, needs, whose, preparation)
}

/** Weighted need that completion would take away if the measure could be taken in fully, from weighted needs. */
export const fullGain = (
  { effects }: Measures,
  measure: number,
  health: number,
  social: number,
  skills: number,
  work: number,
): number =>
  health * effects.health[measure] +
  social * effects.social[measure] +
  skills * effects.skills[measure] +
  work * effects.work[measure]

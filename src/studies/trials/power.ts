import { normalQuantile } from '../../random/normal-quantile.ts'
import { excludesZero } from '../../results/estimates.ts'
import type { PowerRow, TrialRow } from './result.ts'

/** Two-sided significance level of a real trial. */
const LEVEL = 0.05

/**
 * Persons in each of two equal arms who are needed to find the difference between two shares at 5 %, two-sided, with a
 * given power: normal approximation without continuity correction (Fleiss, Levin and Paik 2003, “Statistical Methods
 * for Rates and Proportions”, section 4.2).
 *
 * @param power strictly between 0 and 1
 * @returns Infinity where the shares are equal
 */
export function personsPerArm(one: number, other: number, power: number): number {
  const mean = (one + other) / 2
  const level = normalQuantile(1 - LEVEL / 2) * Math.sqrt(2 * mean * (1 - mean))
  const needed = normalQuantile(power) * Math.sqrt(one * (1 - one) + other * (1 - other))
  return one === other ? Infinity : Math.ceil(((level + needed) / (one - other)) ** 2)
}

/** The persons needed to detect what trials find on average, where that is known not to be zero. */
export function powerOf({
  month,
  controls,
  inField,
}: Pick<TrialRow, 'month' | 'controls' | 'inField'>): PowerRow {
  const perArm = (power: number) =>
    excludesZero(inField) ? personsPerArm(controls, controls + inField.value, power) : undefined
  return { month, controls, inField, perArm80: perArm(0.8), perArm90: perArm(0.9) }
}

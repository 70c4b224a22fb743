import { deviationOf, distanceOf, ERRORS, meanOf, shareOf, sum } from '../../src/verification/check.ts'
import type { Check } from '../../src/verification/check.ts'

export { ERRORS, sum } from '../../src/verification/check.ts'

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** How far a value lies from the exact one, in errors of which `ERRORS` are allowed. */
const errorsOf = (check: Check): number => (ERRORS * deviationOf(check)) / check.tolerance

/** How far a count of independent successes lies from its expectation, in standard errors. */
export const binomialDeviation = (count: number, trials: number, probability: number): number =>
  errorsOf(shareOf('', count, trials, probability, ''))

/** How far the mean of independent values lies from what it should be, in standard errors of many such values. */
export const deviation = (values: readonly number[], expected: number): number =>
  errorsOf(meanOf('', values, expected, ''))

/**
 * Kolmogorov's statistic times the root of n, against a distribution that may have jumps. Above 1.95 with
 * probability .001 where the distribution is continuous, more rarely where it jumps.
 */
export const kolmogorov = (values: readonly number[], cdf: (x: number) => number): number =>
  distanceOf('', values, cdf, '').value * Math.sqrt(values.length)

import { localeTag } from '../locale/language.ts'
import { estimateMean } from '../statistics/interval.ts'
import { studentQuantile } from '../statistics/student-t.ts'

/** A value from the simulation beside the one that theory gives. */
export interface Check {
  /** what was measured, with its unit where it has one */
  readonly what: string
  readonly value: number
  readonly exact: number
  /** how far the value may lie from the exact one */
  readonly tolerance: number
  /** what the tolerance was derived from, for example `30 replications` */
  readonly from: string
}

/** Checks that compare the same part of the engine with the same theory. */
export interface Family {
  readonly title: string
  /** what is simulated, and where the exact values come from */
  readonly text: string
  /** @param seed any text; the same text gives the same values */
  readonly checks: (seed: string) => readonly Check[]
}

/** Tolerance of random quantities, in standard errors. */
export const ERRORS = 4

/** Probability that a normal variate lies farther from its mean than that: once in 16,000 times. */
export const TAIL = 6.334e-5

/** How far numbers of a given precision may differ by rounding. */
interface Rounding {
  /** as a share of the number */
  readonly share: number
  readonly from: string
}

/** For sums in double precision. */
const DOUBLE: Rounding = { share: 1e-9, from: 'rounding' }

/**
 * For shares from 0 to 1 in the tables of persons, which are in single precision: each change rounds them by up to
 * 2^-25, that is 3e-8, and those compared with a known answer change up to some thirty times.
 */
export const SINGLE: Rounding = { share: 1e-6, from: 'rounding to single precision' }

export const deviationOf = ({ value, exact }: Check): number => value - exact

/** Whether the value lies within its tolerance; a value that is not a number does not. */
export const holds = (check: Check): boolean => Math.abs(deviationOf(check)) <= check.tolerance

/** A value that is not random: it may differ from the exact one by rounding only. */
export function exactly(
  what: string,
  value: number,
  exact: number,
  { share, from }: Rounding = DOUBLE,
): Check {
  return { what, value, exact, tolerance: share * Math.max(1, Math.abs(exact)), from }
}

/** One of many pairs whose values may differ by rounding only. */
export interface Pair {
  readonly of: string
  readonly value: number
  readonly exact: number
}

/**
 * Many pairs as one check: the pair that differs most, with its name, or the one of greatest value if all hold.
 *
 * @throws RangeError without pairs, because a check of nothing would hold
 */
export function exactlyAll(what: string, pairs: readonly Pair[], rounding: Rounding = DOUBLE): Check {
  if (pairs.length === 0) throw new RangeError(`nothing to check: ${what}`)
  const checks = pairs.map(({ of, value, exact }) => exactly(`${what}: ${of}`, value, exact, rounding))
  const shown = checks.reduce((most, check) => (isWorse(check, most) ? check : most))
  return { ...shown, from: `${rounding.from}, all of ${count(pairs.length)}` }
}

function isWorse(check: Check, other: Check): boolean {
  if (holds(check) && holds(other)) return check.exact > other.exact
  if (holds(check) || holds(other)) return holds(other)
  return Math.abs(deviationOf(check)) > Math.abs(deviationOf(other))
}

/** The mean of independent values; the tolerance uses Student’s quantile, which matters if there are few of them. */
export function meanOf(what: string, values: readonly number[], exact: number, of: string): Check {
  const { mean = NaN, sd = NaN, n } = estimateMean(values)
  const tolerance = (errorsOf(n) * sd) / Math.sqrt(n)
  return { what, value: mean, exact, tolerance, from: `${count(n)} ${of}` }
}

/** Tolerance in standard errors for a mean of n values: exceeded as rarely as four by a normal variate. */
export const errorsOf = (n: number): number => studentQuantile(1 - TAIL / 2, n - 1)

/** The mean of values whose variance is known. */
export function meanOfKnown(
  what: string,
  values: readonly number[] | Float64Array,
  { mean, variance }: { readonly mean: number; readonly variance: number },
  of: string,
): Check {
  const n = values.length
  const tolerance = ERRORS * Math.sqrt(variance / n)
  return { what, value: sum(values) / n, exact: mean, tolerance, from: `${count(n)} ${of}` }
}

/** A share of independent trials. */
export function shareOf(what: string, met: number, trials: number, exact: number, of: string): Check {
  const tolerance = ERRORS * Math.sqrt((exact * (1 - exact)) / trials)
  return { what, value: met / trials, exact, tolerance, from: `${count(trials)} ${of}` }
}

/**
 * Kolmogorov’s distance between values and a distribution, which may have jumps. The tolerance is its quantile for
 * large samples, √(ln(2 / tail) / 2n).
 */
export function distanceOf(
  what: string,
  values: ArrayLike<number>,
  cdf: (x: number) => number,
  of: string,
): Check {
  const sorted = Float64Array.from(values).toSorted()
  const n = sorted.length
  let value = 0
  for (let i = 0; i < n; i++)
    if (sorted[i] !== sorted[i + 1]) value = Math.max(value, Math.abs((i + 1) / n - cdf(sorted[i])))
  const tolerance = Math.sqrt(Math.log(2 / TAIL) / 2 / n)
  return {
    what: `${what}, Kolmogorov’s distance`,
    value: n > 0 ? value : NaN,
    exact: 0,
    tolerance,
    from: `${count(n)} ${of}`,
  }
}

/**
 * Pearson’s chi-square of counts. Its mean is the number of cells less one; the tolerance is the distance from there to
 * its upper quantile, by the cube root approximation of Wilson and Hilferty (1931).
 */
export function chiSquareOf(
  what: string,
  observed: readonly number[],
  expected: readonly number[],
  of: string,
): Check {
  const freedom = observed.length - 1
  const value = sum(observed.map((found, cell) => (found - expected[cell]) ** 2 / expected[cell]))
  const variance = 2 / (9 * freedom)
  const upper = freedom * (1 - variance + ERRORS * Math.sqrt(variance)) ** 3
  return { what, value, exact: freedom, tolerance: upper - freedom, from: of }
}

/** A whole number with separators. */
export const count = (n: number): string => n.toLocaleString(localeTag())

export function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

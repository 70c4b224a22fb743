import { sum } from 'simple-statistics'
import { differenceInterval, scoreInterval, type Interval, type Range } from './score-interval.ts'
import { studentQuantile } from './student-t.ts'

/** What is known of a mean from independent numbers; `undefined` is "not known", never 0. */
export interface MeanEstimate {
  readonly n: number
  /** undefined without numbers */
  readonly mean: number | undefined
  /** standard deviation of the numbers with n - 1; undefined below two numbers */
  readonly sd: number | undefined
  /** 95 % interval of the mean; undefined below two numbers */
  readonly interval: Interval | undefined
}

/**
 * Mean, standard deviation and 95 % interval of independent finite numbers, for example one per replication.
 *
 * @param range of possible values, which the interval does not leave; without it the interval is Student's
 */
export function estimateMean(values: readonly number[], range: Range = {}): MeanEstimate {
  return estimate(values, (mean, half) => scoreInterval(mean, half, range))
}

/**
 * The same for differences between numbers that lie in a range: Student's interval, as long as it does not exceed the
 * largest possible difference between two such numbers.
 */
export function estimateDifference(differences: readonly number[], range: Range): MeanEstimate {
  return estimate(differences, (mean, half) => differenceInterval(mean, half, range))
}

function estimate(
  values: readonly number[],
  intervalOf: (mean: number, half: number) => Interval,
): MeanEstimate {
  const n = values.length
  if (n === 0) return { n, mean: undefined, sd: undefined, interval: undefined }
  const { mean, sd } = meanAndSpread(values)
  if (n === 1) return { n, mean, sd: undefined, interval: undefined }
  return { n, mean, sd, interval: intervalOf(mean, halfWidth(sd, n)) }
}

/** Mean and standard deviation (n - 1) of at least two finite numbers; for one number the deviation is NaN. */
export function meanAndSpread(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  // Measured from the first number, so that equal numbers have exactly their value as mean and exactly no spread.
  const shifted = values.map((value) => value - values[0])
  const shift = sum(shifted) / values.length
  const squares = sum(shifted.map((value) => (value - shift) ** 2))
  return { mean: values[0] + shift, sd: Math.sqrt(squares / (values.length - 1)) }
}

/**
 * Half the width of Student's 95 % interval of a mean.
 *
 * @param sd standard deviation of the numbers
 * @param n how many numbers, at least 2
 */
export function halfWidth(sd: number, n: number): number {
  return (studentQuantile(0.975, n - 1) * sd) / Math.sqrt(n)
}

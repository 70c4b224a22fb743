import { quantile } from './quantile.ts'
import type { Interval } from './score-interval.ts'

/**
 * The percentile 95 % interval of a statistic: whole items (a number, a pair, a replication) are resampled with
 * replacement, and the statistic is computed from each resample.
 *
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 *
 * @param statistic undefined where a resample does not have it; such resamples are left out
 * @param uniform gives numbers from 0 up to but not 1; the same sequence gives the same interval
 * @returns undefined below two items, and where no resample has the statistic
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  statistic: (resample: readonly Item[]) => number | undefined,
  uniform: () => number,
  resamples = 2000,
): Interval | undefined {
  if (items.length < 2) return undefined
  const values: number[] = []
  for (let k = 0; k < resamples; k++) {
    const value = statistic(items.map(() => items[Math.floor(uniform() * items.length)]))
    if (value !== undefined) values.push(value)
  }
  const low = quantile(values, 0.025)
  const high = quantile(values, 0.975)
  return low === undefined || high === undefined ? undefined : { low, high }
}

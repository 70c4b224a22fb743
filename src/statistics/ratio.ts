import { estimateMean, type MeanEstimate } from './interval.ts'
import type { Range } from './score-interval.ts'

/**
 * The ratio of two means over the same items, with the interval from its first-order expansion: the deviation of an
 * item is its numerator minus ratio times denominator, and the interval is that of the mean of these deviations.
 * With a denominator that never varies this is the interval of the numerator, scaled.
 *
 * Source: Cochran (1977), Sampling Techniques, 3rd edition, section 6.3.
 *
 * @param numerators one finite number per item
 * @param denominators of the same items in the same order; the interval means little where their mean is near 0
 * @param range of possible values of the ratio
 * @returns without mean where there are no items or the denominators average 0
 */
export function estimateRatio(
  numerators: readonly number[],
  denominators: readonly number[],
  range: Range = {},
): MeanEstimate {
  if (numerators.length !== denominators.length) {
    throw new RangeError(`${numerators.length} numerators do not go with ${denominators.length} denominators`)
  }
  const n = numerators.length
  const bottom = estimateMean(denominators).mean
  const top = estimateMean(numerators).mean
  if (top === undefined || bottom === undefined || bottom === 0) {
    return { n, mean: undefined, sd: undefined, interval: undefined }
  }
  const ratio = top / bottom
  const linear = numerators.map((numerator, k) => ratio + (numerator - ratio * denominators[k]) / bottom)
  return { ...estimateMean(linear, range), mean: ratio }
}

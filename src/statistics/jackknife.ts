import { estimateMean, type MeanEstimate } from './interval.ts'

/**
 * Anything that is computed from items taken together, with the interval from leaving out each of them in turn: Student’s
 * interval of the mean of the pseudo-values, around the figure from all items. For a mean it is Student’s interval.
 *
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 11.
 *
 * @param items independent of each other
 * @param figure smooth in the items; NaN where it cannot be computed
 * @returns without mean where the figure is NaN, without interval where it is so for one of the parts
 */
export function jackknife<Item>(
  items: readonly Item[],
  figure: (items: readonly Item[]) => number,
): MeanEstimate {
  const n = items.length
  const all = figure(items)
  if (n === 0 || Number.isNaN(all)) return { n, mean: undefined, sd: undefined, interval: undefined }
  const without = items.map((_, left) => figure(items.filter((_item, at) => at !== left)))
  const pseudo = without.map((part) => n * all - (n - 1) * part)
  if (n === 1 || pseudo.some((value) => Number.isNaN(value)))
    return { n, mean: all, sd: undefined, interval: undefined }
  const { mean = all, sd, interval } = estimateMean(pseudo)
  const shifted = interval && { low: interval.low + all - mean, high: interval.high + all - mean }
  return { n, mean: all, sd, interval: shifted }
}

/**
 * The quantile of whole numbers from 0 up of which it is only known how often each occurs. The same as `quantile` of
 * the numbers themselves (type 7 of Hyndman and Fan 1996, as in R and NumPy), without a list of them. Undefined where
 * nothing was counted.
 *
 * @param counts how often each number occurs, by the number
 * @param p from 0 to 1
 */
export function quantileOfCounts(counts: ArrayLike<number>, p: number): number | undefined {
  const n = Array.from(counts).reduce((sum, count) => sum + count, 0)
  if (n === 0) return undefined
  const rank = p * (n - 1)
  const low = atRank(counts, Math.floor(rank))
  return low + (rank - Math.floor(rank)) * (atRank(counts, Math.ceil(rank)) - low)
}

/** The number at a rank, counted from 0, in the order of size. */
function atRank(counts: ArrayLike<number>, rank: number): number {
  let value = 0
  for (let below = counts[0]; below <= rank; below += counts[value]) value++
  return value
}

/**
 * Holm's step-down correction: p values of one family, adjusted so that the chance of any false finding among them
 * stays below the level at which they are read.
 *
 * Source: Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6.
 *
 * @param p in any order; the result keeps it
 */
export function holm(p: readonly number[]): number[] {
  const ascending = p.map((_, i) => i).toSorted((i, j) => p[i] - p[j])
  const adjusted = Array.from<number>({ length: p.length })
  let largest = 0
  ascending.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, p[i] * (p.length - rank)))
    adjusted[i] = largest
  })
  return adjusted
}

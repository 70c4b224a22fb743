import { quantile as linearQuantile } from 'simple-statistics'

/**
 * The value below which a share `p` of the numbers lies, interpolated linearly between neighbours (type 7 of Hyndman
 * and Fan 1996, as in R and NumPy). Undefined without numbers.
 *
 * @param p from 0 to 1
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  return values.length === 0 ? undefined : linearQuantile([...values], p)
}

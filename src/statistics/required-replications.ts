import { halfWidth } from './interval.ts'

/**
 * How many replications, or pairs of them, bring the 95 % interval of a mean down to a given half-width, if they vary
 * as those seen so far. Never below 2. Undefined where no number is enough: a half-width of 0 with numbers that vary.
 *
 * @param sd observed standard deviation of the numbers, or of the paired differences
 * @param target half-width in the same unit, not negative
 */
export function requiredReplications(sd: number, target: number): number | undefined {
  if (sd === 0) return 2
  if (!(target > 0)) return undefined
  // The half-width falls as n grows: double n until it is small enough, then bisect.
  let enough = 2
  while (halfWidth(sd, enough) > target) enough *= 2
  let tooFew = enough / 2
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2)
    if (halfWidth(sd, middle) > target) tooFew = middle
    else enough = middle
  }
  return enough
}

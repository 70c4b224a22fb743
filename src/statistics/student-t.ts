/**
 * Student's t distribution for whole degrees of freedom, which is all that a mean of n numbers needs.
 *
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8 and 26.7.1: the two tails are an
 * incomplete beta function, computed here by its continued fraction, so that tiny tails keep their relative accuracy.
 */

/**
 * The probability that |T| is at least |t|.
 *
 * @param degreesOfFreedom a whole number from 1 up
 */
export function studentTwoSidedP(t: number, degreesOfFreedom: number): number {
  checkDegrees(degreesOfFreedom)
  const square = t * t
  if (square === 0) return 1
  if (square === Infinity) return 0
  const a = degreesOfFreedom / 2
  const x = degreesOfFreedom / (degreesOfFreedom + square)
  const y = square / (degreesOfFreedom + square)
  // The normalising constant of the beta function with second parameter one half, times x^a y^(1/2).
  const front =
    normalisingConstant(degreesOfFreedom) *
    Math.exp(-a * Math.log1p(square / degreesOfFreedom)) *
    Math.sqrt(y)
  // The continued fraction converges fast only on one side of the mean of the beta distribution.
  if (x < (a + 1) / (a + 2.5)) return (front * continuedFraction(x, a, 0.5)) / a
  return 1 - (front * continuedFraction(y, 0.5, a)) / 0.5
}

/**
 * The value that T stays below with probability `p`.
 *
 * @param p strictly between 0 and 1
 * @param degreesOfFreedom a whole number from 1 up
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability lies strictly between 0 and 1, not at ${p}`)
  const tails = 2 * Math.min(p, 1 - p)
  // The two-sided p falls in t and is convex, so Newton's steps from zero rise to the answer and never pass it. Each
  // squares the relative error of the last, so after a step below one billionth the next is below rounding.
  let t = 0
  let step = Infinity
  while (step > 1e-9 * t) {
    step = (studentTwoSidedP(t, degreesOfFreedom) - tails) / (2 * density(t, degreesOfFreedom))
    t += step
  }
  return p < 0.5 ? -t : t
}

function density(t: number, degreesOfFreedom: number): number {
  const peak = normalisingConstant(degreesOfFreedom) / Math.sqrt(degreesOfFreedom)
  return peak * Math.exp(-((degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom))
}

/** Gamma((v + 1) / 2) / (Gamma(v / 2) Gamma(1 / 2)), by its recurrence over every second v or, far out, its series. */
function normalisingConstant(v: number): number {
  if (v > 1000) {
    const series = 1 - (1 / 4 - (1 / 32 + 5 / 128 / v) / v) / v
    return Math.sqrt(v / (2 * Math.PI)) * series
  }
  const first = v % 2 === 1 ? 1 : 2
  let constant = first === 1 ? 1 / Math.PI : 0.5
  for (let k = first; k < v; k += 2) constant *= (k + 1) / k
  return constant
}

/** The continued fraction of the incomplete beta function, by Lentz's method as modified by Thompson and Barnett. */
function continuedFraction(x: number, a: number, b: number): number {
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let c = 1
  let value = d
  for (let m = 1, change = 0; Math.abs(change - 1) > 1e-15; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    change = d * c
    value *= change
  }
  return value
}

function awayFromZero(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x
}

function checkDegrees(degreesOfFreedom: number): void {
  if (Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1) return
  throw new RangeError(`degrees of freedom are a whole number from 1 up, not ${degreesOfFreedom}`)
}

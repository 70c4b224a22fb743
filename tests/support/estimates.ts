/** Tolerance of a comparison with an exact value: so many standard errors, passed by chance once in 16,000 times. */
export const ERRORS = 4

export const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Standard error of the mean of independent values. */
export function standardError(values: readonly number[]): number {
  const centre = mean(values)
  const squares = sum(values.map((value) => (value - centre) ** 2))
  return Math.sqrt(squares / (values.length - 1) / values.length)
}

/** How far a count of independent successes lies from its expectation, in standard errors. */
export const binomialDeviation = (count: number, trials: number, probability: number): number =>
  (count - trials * probability) / Math.sqrt(trials * probability * (1 - probability))

/** How far the mean of independent values lies from what it should be, in its standard errors. */
export const deviation = (values: readonly number[], expected: number): number =>
  (mean(values) - expected) / standardError(values)

/**
 * Kolmogorov's statistic times the root of n, against a distribution that may have jumps. Above 1.95 with
 * probability .001 where the distribution is continuous, more rarely where it jumps.
 */
export function kolmogorov(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  let distance = 0
  sorted.forEach((x, i) => {
    const isLast = sorted[i + 1] !== x
    if (isLast) distance = Math.max(distance, Math.abs((i + 1) / n - cdf(x)))
  })
  return distance * Math.sqrt(n)
}

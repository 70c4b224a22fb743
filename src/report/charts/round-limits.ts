export interface RoundLimits {
  readonly min: number
  readonly max: number
  readonly stepSize: number
}

const MOST_STEPS = 4
const ROUND = [1, 2, 2.5, 5, 10]

/**
 * The narrowest limits of an axis that hold all values between two, with at most four or five steps of a round size;
 * one to both sides where there is only one value.
 */
export function roundLimits(lowest: number, highest: number): RoundLimits {
  if (!(highest > lowest)) return { min: lowest - 1, max: lowest + 1, stepSize: 1 }
  const stepSize = roundStep((highest - lowest) / MOST_STEPS)
  return {
    min: Math.floor(lowest / stepSize) * stepSize,
    max: Math.ceil(highest / stepSize) * stepSize,
    stepSize,
  }
}

/** The smallest of 1, 2, 2.5, 5, 10, 20, … (times a power of ten) that is not below a positive number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * (ROUND.find((step) => step * power >= least) ?? 10)
}

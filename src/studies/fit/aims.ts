import type { Target } from '../calibration/target.ts'
import type { Aim } from './search.ts'

/** A target on the scale it is fitted on. */
export interface FittedTarget extends Aim {
  readonly target: number
  /** the simulated quantity on that scale */
  readonly scaled: (value: number) => number
}

/** Shares are fitted in log odds and positive numbers in logarithms, unless the band begins or ends where these do. */
export function aimOf({ scale, band }: Pick<Target, 'scale' | 'band'>): FittedTarget {
  const [low, high] = band
  const scaled =
    low <= 0 || (scale === 'share' && high >= 1) ? Number : scale === 'share' ? logOdds : Math.log
  const [from, to] = [scaled(low), scaled(high)]
  return { target: (from + to) / 2, tolerance: (to - from) / 2, scaled }
}

const logOdds = (share: number): number => Math.log(share / (1 - share))

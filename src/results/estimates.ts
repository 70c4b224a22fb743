import type { MeanEstimate } from '../statistics/interval.ts'
import type { PairedComparison } from '../statistics/paired.ts'

/** A number with its 95 % interval; the limits are undefined where there are too few replications. */
export interface Estimate {
  readonly value: number
  readonly ciLow: number | undefined
  readonly ciHigh: number | undefined
}

/** A mean with its interval; NaN where there was nothing to measure. */
export function estimateOfMean({ mean, interval }: Pick<MeanEstimate, 'mean' | 'interval'>): Estimate {
  return { value: mean ?? Number.NaN, ciLow: interval?.low, ciHigh: interval?.high }
}

/** The difference of a paired comparison. */
export function estimateOf({ difference, interval }: PairedComparison): Estimate {
  return estimateOfMean({ mean: difference, interval })
}

/** Whether the interval lies wholly on one side of zero. */
export function excludesZero({ ciLow, ciHigh }: Estimate): boolean {
  return ciLow !== undefined && ciHigh !== undefined && (ciLow > 0 || ciHigh < 0)
}

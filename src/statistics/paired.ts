import { estimateDifference, estimateMean, meanAndSpread, type MeanEstimate } from './interval.ts'
import type { Range } from './score-interval.ts'
import type { Interval } from './score-interval.ts'
import { studentTwoSidedP } from './student-t.ts'

/** Which direction of an outcome is better. */
type Direction = 'higher' | 'lower' | 'neither'

/** An outcome of two offices on the same replications; `undefined` is "not known", never 0. */
export interface PairedComparison {
  /** pairs */
  readonly n: number
  readonly baselineMean: number | undefined
  readonly alternativeMean: number | undefined
  /** mean of alternative minus baseline */
  readonly difference: number | undefined
  /** standard deviation of the differences; undefined below two pairs */
  readonly sd: number | undefined
  /** 95 % interval of the difference, Student's wherever that is possible; undefined below two pairs */
  readonly interval: Interval | undefined
  /** two-sided p value for the hypothesis of no difference; undefined below two pairs */
  readonly p: number | undefined
  /** share of pairs in which the alternative is strictly better; undefined where neither direction is better */
  readonly shareBetter: number | undefined
  /** how many times as many independent replications give the same precision; undefined where pairs never vary */
  readonly varianceReduction: number | undefined
}

/**
 * Compares an outcome of two offices pair by pair.
 *
 * @param baseline one finite number per replication
 * @param alternative the same replications in the same order
 * @param range of possible values
 */
export function comparePaired(
  baseline: readonly number[],
  alternative: readonly number[],
  better: Direction,
  range: Range = {},
): PairedComparison {
  if (baseline.length !== alternative.length) {
    throw new RangeError(`${baseline.length} numbers cannot be paired with ${alternative.length}`)
  }
  const differences = alternative.map((value, k) => value - baseline[k])
  const [a, b] = [baseline, alternative].map((values) => estimateMean(values))
  const difference = estimateDifference(differences, range)
  return {
    n: difference.n,
    baselineMean: a.mean,
    alternativeMean: b.mean,
    difference: difference.mean,
    sd: difference.sd,
    interval: difference.interval,
    p: pOfNoDifference(difference),
    shareBetter: shareBetter(differences, better),
    varianceReduction: varianceReduction(baseline, alternative),
  }
}

function pOfNoDifference({ n, mean, sd }: MeanEstimate): number | undefined {
  if (mean === undefined || sd === undefined) return undefined
  // Otherwise an office compared with a copy of itself would divide zero by zero.
  if (mean === 0) return 1
  return studentTwoSidedP(mean / (sd / Math.sqrt(n)), n - 1)
}

function shareBetter(differences: readonly number[], better: Direction): number | undefined {
  if (better === 'neither' || differences.length === 0) return undefined
  const sign = better === 'higher' ? 1 : -1
  return differences.filter((difference) => sign * difference > 0).length / differences.length
}

/**
 * How many times as many independent replications give the same precision: the variance of a difference of independent
 * numbers over that of the paired differences. Undefined below two pairs and where pairs never vary.
 */
export function varianceReduction(
  baseline: readonly number[],
  alternative: readonly number[],
): number | undefined {
  if (baseline.length < 2) return undefined
  const [a, b, difference] = [baseline, alternative, alternative.map((value, k) => value - baseline[k])].map(
    (values) => meanAndSpread(values).sd,
  )
  return difference === 0 ? undefined : (a ** 2 + b ** 2) / difference ** 2
}

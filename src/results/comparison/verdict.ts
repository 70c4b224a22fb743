import type { PairedComparison } from '../../statistics/paired.ts'
import { requiredReplications } from '../../statistics/required-replications.ts'
import type { Interval } from '../../statistics/score-interval.ts'
import type { SizedOutcome } from '../band.ts'
import type { Verdict } from '../result.ts'

type Judged = Pick<SizedOutcome, 'better' | 'band'>

/** A difference counts where its p value, corrected within its family, is below this. */
const LEVEL = 0.05

/**
 * The verdict on a difference, by where its 95 % interval lies: wholly beyond the band of differences too
 * small to matter (better or worse), wholly inside it (no difference that matters), or across an edge (undecided).
 */
export function judgeByInterval(paired: PairedComparison, outcome: Judged): Verdict {
  if (isUntouched(paired)) return 'not touched'
  const { interval } = paired
  if (interval === undefined) return 'undecided'
  if (isInside(interval, outcome.band)) return 'no difference that matters'
  if (interval.low > outcome.band) return directed(1, outcome)
  if (interval.high < -outcome.band) return directed(-1, outcome)
  return 'undecided'
}

/**
 * The verdict on an outcome of interest: the verdict of its interval, but better or worse only where the difference
 * survives Holm's correction over the outcomes of interest of its kind, else undecided.
 */
export function judgeNamed(paired: PairedComparison, outcome: Judged, pHolm: number | undefined): Verdict {
  const verdict = judgeByInterval(paired, outcome)
  return isDirected(verdict) && !isLeft(pHolm) ? 'undecided' : verdict
}

const isDirected = (verdict: Verdict): boolean =>
  verdict === 'better' || verdict === 'worse' || verdict === 'higher' || verdict === 'lower'

const isLeft = (pHolm: number | undefined): boolean => pHolm !== undefined && pHolm < LEVEL

/**
 * The verdict on an exploratory outcome: no difference that matters where its interval lies inside the band, better or
 * worse where the difference survives Holm's correction over all exploratory outcomes, else undecided.
 */
export function judgeExploratory(
  paired: PairedComparison,
  outcome: Judged,
  pHolm: number | undefined,
): Verdict {
  if (isUntouched(paired)) return 'not touched'
  const { interval, difference } = paired
  if (interval !== undefined && isInside(interval, outcome.band)) return 'no difference that matters'
  if (!isLeft(pHolm) || difference === undefined) return 'undecided'
  return directed(difference, outcome)
}

/** Whether the two offices have exactly equal values in every pair: no lever that differs affects the outcome. */
export function isUntouched({ n, difference, sd }: PairedComparison): boolean {
  return n > 0 && difference === 0 && (sd ?? 0) === 0
}

/**
 * Roughly how many pairs would decide an undecided outcome: enough for the interval to clear the nearer edge of the
 * band, if mean and spread stay as they are. Undefined where no number would.
 */
export function replicationsToDecide(paired: PairedComparison, band: number): number | undefined {
  const { difference, sd } = paired
  if (difference === undefined || sd === undefined) return undefined
  return requiredReplications(sd, Math.abs(Math.abs(difference) - band))
}

function isInside({ low, high }: Interval, band: number): boolean {
  return low >= -band && high <= band
}

function directed(sign: number, { better }: Judged): Verdict {
  if (better === 'neither') return sign > 0 ? 'higher' : 'lower'
  return sign > 0 === (better === 'higher') ? 'better' : 'worse'
}

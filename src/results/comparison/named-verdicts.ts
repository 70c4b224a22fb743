import type { PairedComparison } from '../../statistics/paired.ts'
import { sizedBandInWords, type SizedOutcome } from '../band.ts'
import type { NamedVerdict } from './comparison-result.ts'
import { type Estimate, estimateOf } from '../estimates.ts'
import { describeKey } from '../outcome-label.ts'
import { verdictOn, type JudgedDifference } from './paired-differences.ts'
import { describeEstimate, describeValue } from '../quantity.ts'
import type { Verdict } from '../result.ts'
import { judgeByInterval, replicationsToDecide } from './verdict.ts'

/** Above this, a number of replications is given only as an order of magnitude. */
const COUNTABLE = 10_000

/** The verdict on one outcome of interest, in words, and how much pairing saved. */
export function nameVerdict(difference: JudgedDifference, varianceReduction: Estimate): NamedVerdict {
  const { outcome, breakdown, level, of, alternative, paired } = difference
  const verdict = verdictOn(difference)
  const isOpen = judgeByInterval(paired, of) === 'undecided'
  const needed = isOpen ? replicationsToDecide(paired, of.band) : undefined
  const details = describeDetails(difference, verdict, needed)
  return {
    outcome,
    breakdown,
    level,
    alternative,
    verdict,
    band: of.band,
    scale: of.scale,
    sentence: `${describeKey(difference, of)}: ${headOf(verdict)}. ${details}`,
    replicationsToDecide: needed,
    varianceReduction,
  }
}

function headOf(verdict: Verdict): string {
  return verdict === 'not touched' ? 'not touched by this comparison' : verdict
}

function describeDetails(
  { of, baseline, alternative, paired }: JudgedDifference,
  verdict: Verdict,
  needed: number | undefined,
): string {
  const { baselineMean = Number.NaN, alternativeMean = Number.NaN, n } = paired
  if (verdict === 'not touched') {
    return `${describeValue(baselineMean, of.unit)} under both, the same in each of ${n} replications.`
  }
  const values = `${describeValue(alternativeMean, of.unit)} under ${alternative}, ${describeValue(baselineMean, of.unit)} under ${baseline}`
  const difference = `${values}: ${describeEstimate(estimateOf(paired), of.unit)}${describeShare(paired)}.`
  if (verdict === 'no difference that matters') {
    return `${difference} The interval lies within ${sizedBandInWords(of)}, the band of differences too small to matter.`
  }
  const why = verdict === 'undecided' ? ` ${whyUndecided(paired, of, needed)}` : ''
  // Readers cannot know how much a share of an amount is, so the band is also given in its unit.
  const scaled = of.scale === undefined ? '' : ` Too small to matter is up to ${sizedBandInWords(of)}.`
  return difference + why + scaled
}

function describeShare({ shareBetter, n }: PairedComparison): string {
  return shareBetter === undefined ? '' : `, better in ${Math.round(shareBetter * n)} of ${n} replications`
}

function whyUndecided(
  { n, interval }: PairedComparison,
  of: SizedOutcome,
  needed: number | undefined,
): string {
  if (interval === undefined) return 'One pair of replications has no interval.'
  if (interval.low > of.band || interval.high < -of.band)
    return `The interval lies beyond what is too small to matter, but the correction for the number of outcomes of interest leaves no difference; more replications would tell.`
  const apart = interval.low > 0 || interval.high < 0
  const what = apart
    ? 'The direction is clear, but not whether the difference is large enough to matter'
    : 'The interval crosses an edge of the band of differences too small to matter'
  const advice =
    needed === undefined || needed > COUNTABLE
      ? `no feasible number of replications would decide: the difference lies at the edge of the band (${sizedBandInWords(of)})`
      : `${n} replications were used, about ${needed} would decide`
  return `${what}; ${advice}.`
}

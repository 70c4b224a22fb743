import type { PairedComparison } from '../../statistics/paired.ts'
import { sizedBandInWords, type SizedOutcome } from '../band.ts'
import type { NamedVerdict, Ruler, RulerMark } from './comparison-result.ts'
import { type Estimate, estimateOf } from '../estimates.ts'
import { enumerate } from './headline.ts'
import { describeKey } from '../outcome-label.ts'
import { verdictOn, type JudgedDifference } from './paired-differences.ts'
import { describeDifference, describeEstimate, describeValue } from '../quantity.ts'
import type { Verdict } from '../result.ts'
import type { Unit } from '../units.ts'
import { YARDSTICKS } from '../../vocabulary/yardsticks.ts'
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

/**
 * What a verdict is worth beside the yardsticks: how much of what they would bring the difference is or, where there is
 * no difference that matters, what there would have been to bring.
 */
export function rulerSentence({ marks }: Ruler, verdict: Verdict, unit: Unit): string {
  const moved = marks.filter(({ reach }) => reach === 'beyond')
  const makesNone = verdict === 'no difference that matters' || verdict === 'not touched'
  const subject = verdict === 'undecided' ? 'The estimate' : 'The difference'
  return [
    ...(moved.length === 0 ? ['No yardstick surely moves this outcome beyond the band.'] : []),
    ...(makesNone ? besideNone(marks, unit) : besideSome(moved, subject, unit)),
  ].join(' ')
}

/** Beside no difference that matters: what yardsticks would bring, and which would make no difference either. */
function besideNone(marks: readonly RulerMark[], unit: Unit): string[] {
  const [first, ...others] = marks.filter(({ reach }) => reach === 'beyond')
  const told = [
    ...(first === undefined ? [] : [`${YARDSTICKS[first.yardstick]} would bring ${sizeOf(first, unit)}`]),
    ...others.map((mark) => `${YARDSTICKS[mark.yardstick]} ${sizeOf(mark, unit)}`),
  ]
  return [
    ...(told.length === 0 ? [] : [`${upperFirst(enumerate(told))}.`]),
    ...withSizes(
      marks.filter(({ reach }) => reach === 'within'),
      'would make none either',
      unit,
    ),
  ]
}

/** Beside any other difference: what part it is of those that point its way, and which point the other way. */
function besideSome(moved: readonly RulerMark[], subject: string, unit: Unit): string[] {
  const isAlong = ({ share = 0 }: RulerMark): boolean => share >= 0
  const parts = moved
    .filter(isAlong)
    .map(
      (mark) =>
        `${shareInWords(mark.share ?? 0)} what ${YARDSTICKS[mark.yardstick]} would bring (${sizeOf(mark, unit)})`,
    )
  return [
    ...(parts.length === 0 ? [] : [`${subject} is ${enumerate(parts)}.`]),
    ...withSizes(
      moved.filter((mark) => !isAlong(mark)),
      'would move it the other way',
      unit,
    ),
  ]
}

/** A sentence on several yardsticks, each with what it would bring; nothing where there are none. */
function withSizes(marks: readonly RulerMark[], predicate: string, unit: Unit): string[] {
  const names = marks.map((mark) => `${YARDSTICKS[mark.yardstick]} (${sizeOf(mark, unit)})`)
  return names.length === 0 ? [] : [`${upperFirst(enumerate(names))} ${predicate}.`]
}

const sizeOf = ({ difference }: RulerMark, unit: Unit): string => describeDifference(difference.value, unit)

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const FRACTIONS: readonly (readonly [share: number, words: string])[] = [
  [0, 'next to nothing of'],
  [1 / 20, 'a twentieth of'],
  [1 / 10, 'a tenth of'],
  [1 / 7, 'a seventh of'],
  [1 / 5, 'a fifth of'],
  [1 / 4, 'a quarter of'],
  [1 / 3, 'a third of'],
  [2 / 5, 'two fifths of'],
  [1 / 2, 'half of'],
  [3 / 5, 'three fifths of'],
  [2 / 3, 'two thirds of'],
  [3 / 4, 'three quarters of'],
  [4 / 5, 'four fifths of'],
  [9 / 10, 'nine tenths of'],
  [1, 'as much as'],
]

/** A share of at least 0 in words, to be followed by the whole: `a fifth of`, `1.4 times`. */
export function shareInWords(share: number): string {
  if (share > 1.05) return `${share.toFixed(1)} times`
  const [, words] = FRACTIONS.reduce((best, one) =>
    Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best,
  )
  return words
}

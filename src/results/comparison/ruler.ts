/**
 * How differences read beside those that the yardsticks make. A yardstick is an office at the end of what can be done;
 * an outcome that none of them moves beyond its band is deaf, and “no difference that matters” says nothing of it.
 */
import { YARDSTICK_NAMES, type Yardstick } from '../../vocabulary/yardsticks.ts'
import { isSameKey, wholeOf, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { bandOf, sizeOfBand, usersIn, type KnownBands } from '../band.ts'
import { findOutcome } from '../outcome-label.ts'
import type { Comparison, Mark, NamedVerdict, Reach, Ruler, RulerMark } from './comparison-result.ts'

/** A mean paired difference with the ends of its 95 % interval; NaN where there was nothing to measure. */
export type MeasuredDifference = readonly [value: number, low: number, high: number]

/** What every yardstick does to one outcome of the dual office. */
export interface YardstickOutcome extends OutcomeKey {
  /** mean of the dual office */
  readonly dual: number
  /** yardstick minus dual office */
  readonly differences: { readonly [Y in Yardstick]: MeasuredDifference }
}

/** What every yardstick does to the dual office. */
export interface MeasuredYardsticks {
  /** pairs of replications behind each difference */
  readonly pairs: number
  readonly outcomes: readonly YardstickOutcome[]
}

/** A comparison with its outcomes of interest beside the yardsticks. */
export const onRuler = (comparison: Comparison, yardsticks: MeasuredYardsticks): Comparison => ({
  ...comparison,
  rulers: comparison.verdicts.flatMap((verdict) => rulerOf(comparison, yardsticks, verdict) ?? []),
})

function rulerOf(
  comparison: Comparison,
  yardsticks: MeasuredYardsticks,
  { alternative, band, outcome, breakdown, level }: NamedVerdict,
): Ruler | undefined {
  const key = { outcome, breakdown, level }
  const measured = outcomeIn(yardsticks, key)
  const row = comparison.rows.find((one) => one.alternative === alternative && isSameKey(one, key))
  if (measured === undefined || row === undefined) return undefined
  const marks = marksBeside(measured, band, growth(comparison, yardsticks, key))
  return { ...key, alternative, marks: marks.map((mark) => withShare(mark, row.difference)) }
}

function withShare(mark: Mark, difference: number): RulerMark {
  const share = difference / mark.difference.value
  return { ...mark, share: mark.reach === 'beyond' && Number.isFinite(share) ? share : undefined }
}

/**
 * By what a yardstick’s difference is larger in the baseline than in the dual office: amounts, whose bands are shares,
 * grow with the number of users.
 */
function growth({ outcomes, baseline }: Comparison, yardsticks: MeasuredYardsticks, key: OutcomeKey): number {
  if (typeof findOutcome(outcomes, key.outcome).band === 'number') return 1
  return usersIn(baseline) / usersOfDual(yardsticks)
}

/** What the yardsticks do to an outcome of the dual office; undefined where they were not measured by it. */
export function marksOf(
  yardsticks: MeasuredYardsticks,
  key: OutcomeKey,
  known: KnownBands,
): readonly Mark[] | undefined {
  const measured = outcomeIn(yardsticks, key)
  if (measured === undefined) return undefined
  return marksBeside(measured, sizeOfBand(bandOf(known, key), measured.dual, usersOfDual(yardsticks)), 1)
}

/** Whether no yardstick moves an outcome beyond its band, wherever there was anything to measure. */
export function isDeaf(marks: readonly Mark[]): boolean {
  const measured = marks.filter(({ reach }) => reach !== 'not measured')
  return measured.length > 0 && measured.every(({ reach }) => reach === 'within')
}

const outcomeIn = ({ outcomes }: MeasuredYardsticks, key: OutcomeKey): YardstickOutcome | undefined =>
  outcomes.find((one) => isSameKey(one, key))

const usersOfDual = (yardsticks: MeasuredYardsticks): number =>
  outcomeIn(yardsticks, wholeOf('users-present'))?.dual ?? Number.NaN

/** @param factor on what the yardsticks do */
function marksBeside({ differences }: YardstickOutcome, band: number, factor: number): readonly Mark[] {
  return YARDSTICK_NAMES.map((yardstick) => {
    const [value, low, high] = differences[yardstick].map((figure) => figure * factor)
    return {
      yardstick,
      difference: { value, ciLow: orUndefined(low), ciHigh: orUndefined(high) },
      reach: reachOf([value, low, high], band),
    }
  })
}

const orUndefined = (figure: number): number | undefined => (Number.isNaN(figure) ? undefined : figure)

function reachOf([value, low, high]: MeasuredDifference, band: number): Reach {
  if (Number.isNaN(value)) return 'not measured'
  if (low > band || high < -band) return 'beyond'
  return low >= -band && high <= band ? 'within' : 'undecided'
}

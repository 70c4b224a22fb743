import type { Interval } from '../../statistics/score-interval.ts'
import type { Estimate } from '../../results/estimates.ts'
import type { Unit } from '../../vocabulary/units.ts'
/**
 * The findings on a pattern. A pattern is judged by one comparison: its 95 % interval is compared with zero and with
 * the smallest difference that counts, which was written down before the run.
 */

/** Unit of a difference expressed as a share of the other arm's value. */
export const RELATIVE_UNIT = 'share of the other arm’s' satisfies Unit

type PatternKind = 'emergent' | 'input-driven' | 'null'

/** Which way a difference is claimed to go; `none` claims that there is no difference, `open` claims nothing. */
export type ClaimedDirection = 'higher' | 'lower' | 'none' | 'open'

/** Verdicts on a claim with a direction, on a claim of no difference, and on an open question. */
type PatternVerdict =
  | 'emerges'
  | 'too small'
  | 'absent'
  | 'reversed'
  | 'equivalent'
  | 'not equivalent'
  | 'higher'
  | 'lower'
  | 'no difference that matters'
  | 'undecided'

/** What becomes of a pattern without its mechanism, or with its most direct lever set equal in both arms. */
type CheckVerdict = 'vanishes' | 'remains' | 'turns' | 'undecided'

/** Whether a positive control shows that the experiment was able to detect an effect. */
type ControlVerdict = 'moves' | 'does not move' | 'undecided'

/** Any of these verdicts. */
export type AnyVerdict = PatternVerdict | CheckVerdict | ControlVerdict

/** A paired difference between two arms. */
export interface ArmDifference {
  /** the outcome in words, with the people it concerns if they are the same in both arms */
  readonly label: string
  readonly unit: Unit
  readonly of: string
  readonly against: string
  /** the comparison whose difference was subtracted, in words; undefined where none was */
  readonly beyond: string | undefined
  readonly direction: ClaimedDirection
  /** smallest difference that counts, in the unit */
  readonly smallest: number
  /** pairs of replications */
  readonly n: number
  /** means of the two arms; undefined without pairs */
  readonly ofMean: number | undefined
  readonly againstMean: number | undefined
  /** undefined without pairs */
  readonly difference: Estimate | undefined
  /** for a sum over months: the difference of the sums up to each month, from the first to the last */
  readonly course?: readonly CourseMonth[]
}

/** The difference of two sums over months, up to this month. */
export interface CourseMonth {
  /** measured month, counted from 1 */
  readonly month: number
  readonly difference: Estimate
}

export interface JudgedDifference<Judgement = PatternVerdict> extends ArmDifference {
  readonly verdict: Judgement
}

/** One step of a lever. */
export interface Dose {
  readonly dose: number
  readonly arm: string
  /** mean of the primary outcome; undefined without replications */
  readonly mean: number | undefined
  /** paired difference from the first step; undefined for the first step itself */
  readonly difference: Estimate | undefined
}

/** How the primary outcome responds as a lever moves step by step. */
export interface DoseResponse {
  readonly lever: string
  readonly label: string
  readonly unit: Unit
  readonly doses: readonly Dose[]
  /** whether the means only rise or only fall along the steps */
  readonly steady: boolean
}

/** The second look, which depends on the kind of pattern. */
export type PatternCheck =
  | {
      readonly kind: 'ablation' | 'equal lever'
      readonly what: string
      readonly result: JudgedDifference<CheckVerdict>
    }
  | { readonly kind: 'control'; readonly what: string; readonly result: JudgedDifference<ControlVerdict> }

/** A pattern and its findings. */
export interface PatternResult {
  /** P1 to P15 */
  readonly id: string
  /** name of the definition file, without folder and extension */
  readonly name: string
  readonly title: string
  readonly kind: PatternKind
  readonly hypothesis: string
  readonly verdict: PatternVerdict
  readonly primary: JudgedDifference
  readonly check: PatternCheck | undefined
  readonly secondary: readonly JudgedDifference[]
  /** tried after the first run, to see why something did not come out; decides nothing */
  readonly tried: readonly (JudgedDifference & { readonly because: string })[]
  readonly doses: DoseResponse | undefined
}

/** All patterns of one command, and how they were run. */
export interface PatternResults {
  /** see `modelHash` */
  readonly model: string
  readonly seed: string
  /** offices of half the size */
  readonly half: boolean
  readonly replications: number
  readonly patterns: readonly PatternResult[]
}

type Known = Pick<ArmDifference, 'direction' | 'smallest' | 'difference'>

/**
 * The position of the interval decides. A claim with a direction emerges, or is reversed, if the interval lies wholly
 * beyond the smallest difference that counts; it is too small if wholly between zero and that difference, and absent if
 * wholly within it on both sides. Anything else is undecided, including a single pair.
 */
export function judgePattern({ direction, smallest, difference }: Known): PatternVerdict {
  const interval = intervalOf(difference)
  if (interval === undefined) return 'undecided'
  const { low, high } = interval
  const inside = low >= -smallest && high <= smallest
  if (direction === 'none') {
    if (inside) return 'equivalent'
    return low > smallest || high < -smallest ? 'not equivalent' : 'undecided'
  }
  if (direction === 'open') {
    if (inside) return 'no difference that matters'
    if (low > smallest) return 'higher'
    return high < -smallest ? 'lower' : 'undecided'
  }
  const claimed = direction === 'higher' ? interval : { low: -high, high: -low }
  if (claimed.low > smallest) return 'emerges'
  if (claimed.high < -smallest) return 'reversed'
  if (!inside) return 'undecided'
  return claimed.low > 0 ? 'too small' : 'absent'
}

/** Judged by the same interval: the pattern has vanished if it lies within the smallest difference that counts. */
export function judgeCheck(known: Known): CheckVerdict {
  const interval = intervalOf(known.difference)
  if (interval === undefined) return 'undecided'
  const { smallest, direction } = known
  const sign = direction === 'lower' ? -1 : 1
  const [low, high] = [sign * interval.low, sign * interval.high].toSorted((a, b) => a - b)
  if (low >= -smallest && high <= smallest) return 'vanishes'
  if (low > smallest) return 'remains'
  if (high < -smallest) return direction === 'open' ? 'remains' : 'turns'
  return 'undecided'
}

/** A control moves if its interval lies wholly beyond the smallest difference that counts, in the claimed direction. */
export function judgeControl(known: Known): ControlVerdict {
  const verdict = judgePattern(known)
  if (verdict === 'emerges') return 'moves'
  return verdict === 'undecided' ? 'undecided' : 'does not move'
}

/** A null is shown only if the experiment was able to detect an effect. */
export function judgeNull(verdict: PatternVerdict, control: ControlVerdict): PatternVerdict {
  return verdict === 'equivalent' && control !== 'moves' ? 'undecided' : verdict
}

function intervalOf(difference: Estimate | undefined): Interval | undefined {
  if (difference?.ciLow === undefined || difference.ciHigh === undefined) return undefined
  return { low: difference.ciLow, high: difference.ciHigh }
}

/**
 * When the sums of one arm overtake those of the other: the first month from which the mean difference stays above
 * zero, and the first from which its whole interval does. Undefined where there is no such month.
 */
export function overtakenIn(course: readonly CourseMonth[]): {
  readonly onAverage: number | undefined
  readonly surely: number | undefined
} {
  const since = (ahead: (difference: Estimate) => boolean): number | undefined => {
    const behind = course.findLastIndex(({ difference }) => !ahead(difference))
    return behind + 1 < course.length ? course[behind + 1].month : undefined
  }
  return {
    onAverage: since(({ value }) => value > 0),
    surely: since(({ ciLow = Number.NEGATIVE_INFINITY }) => ciLow > 0),
  }
}

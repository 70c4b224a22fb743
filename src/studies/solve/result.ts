/**
 * Which value of a parameter meets a condition, or does best. The place of a value is its position in the order in
 * which values are varied, from 0; intervals are 95 %.
 */
import type { Estimate } from '../../results/estimates.ts'
import type { Condition } from '../../scenario/language/condition.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/**
 * `until` looks for the edge where a condition begins to hold; the others for the best value that meets all conditions.
 */
export const GOALS = ['until', 'maximise', 'minimise'] as const
export type Goal = (typeof GOALS)[number]

/** An outcome that was asked for; the one that the search is for comes first. */
export interface Asked extends OutcomeKey {
  /** undefined for an outcome that is maximised or minimised */
  readonly condition: Pick<Condition, 'relation' | 'bound'> | undefined
}

/** Whether the whole interval meets a condition, or violates it. */
export const KEPT = ['yes', 'no', 'undecided'] as const
export type Kept = (typeof KEPT)[number]

/** An outcome at one value. */
export interface Reading {
  /** replications that have a value */
  readonly n: number
  readonly mean: Estimate
  /** undefined without a condition */
  readonly kept: Kept | undefined
}

/** A value that was simulated. */
export interface Tried {
  readonly place: number
  /** as in `Solve.asked` */
  readonly readings: readonly Reading[]
  /**
   * difference of the first outcome from the answer, in pairs of replications; undefined at the answer or without one
   */
  readonly fromAnswer: FromAnswer | undefined
}

export interface FromAnswer {
  readonly difference: Estimate
  /**
   * p value for no difference, corrected for all values compared with the answer; undefined with fewer than two pairs
   */
  readonly pHolm: number | undefined
}

/** The range that holds the true answer, provided that outcomes only rise or only fall along the values. */
export interface AnswerRange {
  readonly from: number
  readonly to: number
  /** whether no value was found that surely meets the condition, so that the answer may lie beyond the last */
  readonly isOpen: boolean
}

/** Everything that `delt solve` found. */
export interface Solve {
  /** version of the form of this document */
  readonly format: 1
  /** see `modelHash` */
  readonly model: string
  readonly scenario: string
  readonly seed: string
  readonly replications: number
  readonly goal: Goal
  readonly paths: readonly string[]
  /** all values that could be tried, one text for each path */
  readonly values: readonly (readonly string[])[]
  readonly asked: readonly Asked[]
  /** in the order of their places */
  readonly tried: readonly Tried[]
  /** place of the answer; undefined where no value meets the conditions */
  readonly answer: number | undefined
  /** which of the values that meet the condition is the answer: the one next to those that do not */
  readonly side: 'smallest' | 'largest' | undefined
  /** undefined unless an edge was found */
  readonly range: AnswerRange | undefined
  /** difference of the first outcome from the first value to the last; undefined where nothing could be paired */
  readonly ends: Estimate | undefined
  /** neighbouring tried values between which the first outcome surely moves against its overall trend */
  readonly reversals: readonly (readonly [number, number])[]
  /** if values violate conditions, the place of the one that comes nearest to meeting all of them */
  readonly nearest: number | undefined
}

/** What was tried at a place. */
export function triedAt({ tried }: Solve, place: number): Tried {
  const found = tried.find((one) => one.place === place)
  if (found === undefined) throw new RangeError(`nothing was tried at ${place}`)
  return found
}

/** Whether means meet all conditions at a value, whatever the intervals are. */
export const isKept = ({ asked }: Pick<Solve, 'asked'>, readings: readonly Reading[]): boolean =>
  asked.every(
    ({ condition }, index) => condition === undefined || holds(condition, readings[index].mean.value),
  )

/** Whether a mean meets a condition; a mean that could not be measured meets none. */
export const holds = ({ relation, bound }: Pick<Condition, 'relation' | 'bound'>, mean: number): boolean =>
  relation === '<=' ? mean <= bound : mean >= bound

/** Values that meet all conditions and cannot be distinguished from the answer. */
export const likeAnswer = (solve: Solve): readonly Tried[] =>
  solve.tried.filter(
    ({ readings, fromAnswer }) =>
      fromAnswer !== undefined && isKept(solve, readings) && !((fromAnswer.pHolm ?? 1) < LEVEL),
  )

/** A corrected p value below this distinguishes a value from the answer. */
const LEVEL = 0.05

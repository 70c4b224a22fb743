/**
 * Which value of a parameter keeps a condition, or does best. Values have their places in the order in which they are
 * varied, from 0; intervals are 95 %.
 */
import type { Estimate } from '../../results/estimates.ts'
import type { Condition } from '../../scenario/language/condition.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** `until` looks for the edge at which a condition begins to hold, the others for the best value that keeps all. */
export const GOALS = ['until', 'maximise', 'minimise'] as const
export type Goal = (typeof GOALS)[number]

/** An outcome that is looked at: the one that is searched for comes first. */
export interface Asked extends OutcomeKey {
  /** undefined of an outcome that is maximised or minimised */
  readonly condition: Pick<Condition, 'relation' | 'bound'> | undefined
}

/** Whether the whole interval keeps a condition, or breaks it. */
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
  /** of the first outcome from the answer, in pairs of replications; undefined at the answer, and where there is none */
  readonly fromAnswer: FromAnswer | undefined
}

export interface FromAnswer {
  readonly difference: Estimate
  /** that there is none, corrected for all values that were held against the answer; undefined below two pairs */
  readonly pHolm: number | undefined
}

/** Where the value lies that is the answer in truth, if outcomes rise or fall along the values. */
export interface AnswerRange {
  readonly from: number
  readonly to: number
  /** whether no value was found that keeps the condition for sure, so that the answer may lie beyond the last */
  readonly isOpen: boolean
}

/** Everything that `delt solve` found out. */
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
  /** every value that could be tried, one text for each path */
  readonly values: readonly (readonly string[])[]
  readonly asked: readonly Asked[]
  /** in the order of their places */
  readonly tried: readonly Tried[]
  /** place of the answer; undefined where no value keeps the conditions */
  readonly answer: number | undefined
  /** which of the values that keep the condition the answer is: that next to those that do not */
  readonly side: 'smallest' | 'largest' | undefined
  /** undefined unless an edge was found */
  readonly range: AnswerRange | undefined
  /** the first outcome at the last value against that at the first; undefined where nothing could be paired */
  readonly ends: Estimate | undefined
  /** neighbours among the values tried between which the first outcome surely runs against its course from end to end */
  readonly reversals: readonly (readonly [number, number])[]
  /** of several values that break a condition, the place of the one that is nearest to keeping all of them */
  readonly nearest: number | undefined
}

/** What was tried at a place. */
export function triedAt({ tried }: Solve, place: number): Tried {
  const found = tried.find((one) => one.place === place)
  if (found === undefined) throw new RangeError(`nothing was tried at ${place}`)
  return found
}

/** Whether means keep all conditions at a value, whatever the intervals say. */
export const isKept = ({ asked }: Pick<Solve, 'asked'>, readings: readonly Reading[]): boolean =>
  asked.every(
    ({ condition }, index) => condition === undefined || holds(condition, readings[index].mean.value),
  )

/** Whether a mean keeps a condition; what could not be measured keeps none. */
export const holds = ({ relation, bound }: Pick<Condition, 'relation' | 'bound'>, mean: number): boolean =>
  relation === '<=' ? mean <= bound : mean >= bound

/** Values that keep all conditions and cannot be told from the answer. */
export const likeAnswer = (solve: Solve): readonly Tried[] =>
  solve.tried.filter(
    ({ readings, fromAnswer }) =>
      fromAnswer !== undefined && isKept(solve, readings) && !((fromAnswer.pHolm ?? 1) < LEVEL),
  )

/** A corrected p value below this tells a value from the answer. */
const LEVEL = 0.05

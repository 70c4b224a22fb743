/** The question that `delt solve` is asked. */
import type { Scenario } from '../../scenario/scenario.ts'
import { keyText } from '../../vocabulary/outcomes.ts'
import type { Asked, Goal } from './result.ts'

/** An office with one of the values. */
export interface Office {
  readonly scenario: Scenario
  /** one text for each path, as written */
  readonly values: readonly string[]
}

export interface Question {
  /** the office as it is; its people are those of the first day in all the others */
  readonly scenario: Scenario
  readonly goal: Goal
  readonly paths: readonly string[]
  /** at least two, in the order of their values */
  readonly offices: readonly Office[]
  /** the outcome that the search is for comes first */
  readonly asked: readonly Asked[]
  /** number of replications of each office */
  readonly replications: number
}

/** A question in the words of the command line, without the values. */
export function questionInWords({
  goal,
  asked: [first, ...others],
}: Pick<Question, 'goal' | 'asked'>): string {
  const aim = goal === 'until' ? '' : `${goal} ${keyText(first)}`
  const conditions = (goal === 'until' ? [first] : others).map((one) => `until ${askedText(one)}`)
  return [aim, ...conditions].filter((part) => part !== '').join(', ')
}

/** An outcome with what must hold of it: `caseload/team/municipal-youth <= 45`. */
export const askedText = (asked: Asked): string =>
  asked.condition === undefined
    ? keyText(asked)
    : `${keyText(asked)} ${asked.condition.relation} ${asked.condition.bound}`

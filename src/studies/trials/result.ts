import type { Estimate } from '../../results/estimates.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { SEEN } from '../../vocabulary/trial.ts'

/** The outcomes of a trial, in the order of its tables. */
export const TRIAL_OUTCOMES = {
  work: { unit: 'share', bit: SEEN.work, over: 'now' },
  'has-worked': { unit: 'share', bit: SEEN.work, over: 'ever' },
  'months-in-work': { unit: 'months', bit: SEEN.work, over: 'so-far' },
  'months-registered': { unit: 'months', bit: SEEN.followed, over: 'so-far' },
  'out-of-reach': { unit: 'share', bit: SEEN.outOfReach, over: 'now' },
  assistance: { unit: 'share', bit: SEEN.assistance, over: 'now' },
  pension: { unit: 'share', bit: SEEN.pension, over: 'now' },
} as const satisfies {
  readonly [id: string]: {
    readonly unit: Unit
    readonly bit: number
    /** read in the month itself, in any month since the draw, or as the number of such months */
    readonly over: 'now' | 'ever' | 'so-far'
  }
}

export type TrialOutcomeId = keyof typeof TRIAL_OUTCOMES
export const TRIAL_OUTCOME_IDS = Object.keys(TRIAL_OUTCOMES) as TrialOutcomeId[]

/** One outcome, this many months after the draw. Means and estimates are over replications. */
export interface TrialRow {
  readonly outcome: TrialOutcomeId
  readonly month: number
  /** replications with treated and controls who could be followed that long */
  readonly n: number
  readonly treated: number
  readonly controls: number
  /** the same persons with the same luck in the office where nobody is treated */
  readonly treatedTwins: number
  readonly controlsTwins: number
  /** treated minus controls: what a trial in this office would find, including the luck of the draw */
  readonly field: Estimate
  /** treated minus their twins */
  readonly effect: Estimate
  /** controls minus their twins */
  readonly displacement: Estimate
  /** effect minus displacement: what such trials find on average */
  readonly inField: Estimate
}

/** What a real trial would need to detect the average finding on work, this many months after the draw. */
export interface PowerRow {
  readonly month: number
  readonly controls: number
  readonly inField: Estimate
  /**
   * persons in each of two equal arms; undefined where the interval includes zero, so that nothing is known to be there
   */
  readonly perArm80: number | undefined
  readonly perArm90: number | undefined
}

/** Mean number of talks per person while treated or, for others, while they would have been. */
export interface TrialTalks {
  readonly treated: number
  readonly treatedTwins: number
  readonly controls: number
}

/** What `delt trial` finds. */
export interface TrialResult {
  readonly name: string
  readonly question: string
  readonly seed: string
  /** see `modelHash` */
  readonly model: string
  /** pairs of replications: with and without treatment */
  readonly replications: number
  /** mean number of persons per replication who were drawn in both offices */
  readonly treated: number
  readonly controls: number
  /** share of the persons drawn who were drawn in only one of the two offices, and are left out */
  readonly unpaired: number
  /** months over which they were drawn; 0 where all were drawn on one day */
  readonly intakeMonths: number
  readonly talks: TrialTalks
  readonly rows: readonly TrialRow[]
  readonly power: readonly PowerRow[]
}

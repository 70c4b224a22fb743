import type { Estimate } from '../../results/estimates.ts'
import type { Unit } from '../../results/units.ts'
import { SEEN } from '../../vocabulary/trial.ts'

/** What a trial looks at, in the order of its tables. */
export const TRIAL_OUTCOMES = {
  work: { label: 'In work', unit: 'share', bit: SEEN.work, summed: false },
  'months-in-work': { label: 'Months in work so far', unit: 'months', bit: SEEN.work, summed: true },
  'out-of-reach': { label: 'Out of reach', unit: 'share', bit: SEEN.outOfReach, summed: false },
  assistance: { label: 'On social assistance', unit: 'share', bit: SEEN.assistance, summed: false },
} as const satisfies {
  readonly [id: string]: {
    readonly label: string
    readonly unit: Unit
    readonly bit: number
    readonly summed: boolean
  }
}

export type TrialOutcomeId = keyof typeof TRIAL_OUTCOMES
export const TRIAL_OUTCOME_IDS = Object.keys(TRIAL_OUTCOMES) as TrialOutcomeId[]

/** One outcome, so many months after the draw. Means and estimates are over replications. */
export interface TrialRow {
  readonly outcome: TrialOutcomeId
  readonly month: number
  /** replications in which there were treated and controls who could be followed so long */
  readonly n: number
  readonly treated: number
  readonly controls: number
  /** the same persons with the same luck in the office in which nobody is treated */
  readonly treatedTwins: number
  readonly controlsTwins: number
  /** treated minus controls: what a trial in this office would find, with the luck of the draw */
  readonly field: Estimate
  /** treated minus their twins */
  readonly effect: Estimate
  /** controls minus their twins */
  readonly displacement: Estimate
  /** effect minus displacement: what such trials find in the mean */
  readonly inField: Estimate
}

/** What a real trial would need to see what such trials find in the mean on work, so many months after the draw. */
export interface PowerRow {
  readonly month: number
  readonly controls: number
  readonly inField: Estimate
  /** persons in each of two arms of the same size; undefined where the interval holds zero, so that there is nothing to see */
  readonly perArm80: number | undefined
  readonly perArm90: number | undefined
}

/** Mean talks per person while treated, or while the person would have been. */
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
  /** mean persons per replication who were drawn in both offices */
  readonly treated: number
  readonly controls: number
  /** share of the drawn who were drawn in one of the two offices only, and are left out */
  readonly unpaired: number
  /** months in which they were drawn; 0 where all were drawn on one day */
  readonly intakeMonths: number
  readonly talks: TrialTalks
  readonly rows: readonly TrialRow[]
  readonly power: readonly PowerRow[]
}

import type { Scenario } from '../scenario/scenario.ts'
import type { TraitFinder } from './persons.ts'
import type { MonthlyRecord, OutcomeRecord, RecordLayout } from './record.ts'
import type { Breakdown } from '../vocabulary/breakdowns.ts'
import type { MonthlyId } from '../vocabulary/months.ts'
import type { OutcomeId } from '../vocabulary/outcomes.ts'
import type { Family } from './outcomes.ts'
import type { Unit } from '../vocabulary/units.ts'

/**
 * One row of `summary.csv`: mean over the replications that have a value (NaN where none has), and its 95 % interval,
 * kept within the possible range of the outcome (undefined where n < 2).
 */
export interface SummaryRow {
  readonly scenario: string
  readonly outcome: OutcomeId
  readonly breakdown: Breakdown
  readonly level: string
  readonly unit: Unit
  readonly n: number
  readonly mean: number
  readonly sd: number | undefined
  readonly ciLow: number | undefined
  readonly ciHigh: number | undefined
}

/**
 * One row of `monthly.csv`: month 0 is the first measured month; p10 and p90 over replications. NaN where no
 * replication has a value.
 */
export interface MonthlyRow {
  readonly scenario: string
  readonly month: number
  readonly outcome: MonthlyId
  readonly unit: Unit
  readonly mean: number
  readonly p10: number
  readonly p90: number
}

/**
 * All that is known of one simulated scenario. When it is read back from a result folder, its records hold only
 * outcomes and months; twins need `ScenarioResult<ReplicationRecord>`, which only a simulation gives.
 */
export interface ScenarioResult<R extends OutcomeRecord = OutcomeRecord> {
  readonly name: string
  readonly scenario: Scenario
  /** see `scenarioHash` */
  readonly hash: string
  readonly layout: RecordLayout
  /** finished replications, in order of their number; failed ones are missing */
  readonly records: readonly R[]
  readonly summary: readonly SummaryRow[]
  readonly monthly: readonly MonthlyRow[]
  /** undefined where single persons are not known, as in results read back from a folder */
  readonly traits?: TraitFinder
}

/**
 * The result of `delt run`: its scenarios in the order of the command. Scenarios with the same seed have the same
 * people and luck, but nothing is paired.
 */
export type RunResult = readonly ScenarioResult<MonthlyRecord>[]

/** `higher` and `lower` replace better and worse where neither direction is better. */
export type Verdict =
  'better' | 'worse' | 'higher' | 'lower' | 'no difference that matters' | 'undecided' | 'not touched'

/** One row of `comparison.csv` (and, with `variant`, of `supporting.csv`): paired differences over replications. */
export interface ComparisonRow {
  readonly outcome: OutcomeId
  readonly breakdown: Breakdown
  readonly level: string
  readonly unit: Unit
  readonly baseline: string
  readonly alternative: string
  readonly n: number
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: number
  readonly ciLow: number | undefined
  readonly ciHigh: number | undefined
  /** difference too small to matter, in the unit of the outcome */
  readonly band: number
  /** p value with Holm correction within the family; undefined where nothing differs or nothing is tested */
  readonly pHolm: number | undefined
  readonly shareBetter: number | undefined
  readonly varianceReduction: number | undefined
  readonly verdict: Verdict
  /** the family of the correction: the outcomes of interest of the same kind, or all outcomes that nobody named */
  readonly family: Family | 'exploratory'
  readonly variant?: string
}

/** One row of `twins.csv`: persons of the cohort by where they end in each office, over all replications. */
export interface TwinRow {
  readonly baseline: string
  readonly alternative: string
  readonly group: string
  readonly effort: string
  readonly baselineExit: string
  readonly alternativeExit: string
  readonly users: number
  /** share of the persons of the group and effort category */
  readonly share: number
}

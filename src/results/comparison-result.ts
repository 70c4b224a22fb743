/**
 * Everything that a comparison found, ready to be told: charts, page, tables and the terminal read this and compute
 * nothing of their own. Shares are 0..1, money is 2024 NOK, differences are alternative minus baseline, intervals are
 * 95 % and paired over replications unless a field says otherwise.
 */
import type { Outcome, OutcomeKey } from './outcomes.ts'
import type { ExitKind } from './record.ts'
import type { ComparisonRow, ScenarioResult, TwinRow, Verdict } from './result.ts'

/** A value with its 95 % interval; the bounds are undefined where fewer than two replications carry the value. */
export interface Estimate {
  readonly value: number
  readonly ciLow: number | undefined
  readonly ciHigh: number | undefined
}

/** A whole comparison: one baseline, one or many alternatives. */
export interface Comparison {
  /** also the name of the result folder */
  readonly name: string
  /** what the comparison was made to answer, as the file says it or made from the names of the scenarios */
  readonly question: string
  /** one plain sentence: the answer. First line of the terminal output, of the page and of the summary */
  readonly headline: string
  readonly seed: string
  /** pairs of replications that stand behind the differences; the smallest number over the alternatives */
  readonly replications: number
  readonly baseline: ScenarioResult
  /** in the order of the command line; those made by `--vary` come last */
  readonly alternatives: readonly Alternative[]
  /** the list of outcomes, with the bands of the comparison file in place of the defaults */
  readonly outcomes: readonly Outcome[]
  /** outcomes of interest: judged by their interval against the band */
  readonly named: readonly OutcomeKey[]
  /** one ranking per named outcome; empty with a single alternative */
  readonly rankings: readonly Ranking[]
  /** one curve per varied parameter and named outcome (and value of the second parameter); empty without `--vary` */
  readonly curves: readonly VaryCurve[]
  readonly limits: readonly LimitCheck[]
  /** undefined where no precision was asked for */
  readonly precision: PrecisionReached | undefined
  /** sentences that a reader has to know: failed replications, persons that could not be aligned, … */
  readonly notes: readonly string[]
  /** rows of `comparison.csv`: all alternatives, named outcomes first */
  readonly rows: readonly ComparisonRow[]
  /** rows of `supporting.csv`: overlap variants, half-way offices, null twin; each has `variant` */
  readonly supporting: readonly ComparisonRow[]
  /** rows of `twins.csv`, all alternatives */
  readonly twins: readonly TwinRow[]
}

/** One alternative held against the baseline. */
export interface Alternative {
  readonly result: ScenarioResult
  /** one plain sentence on this alternative alone */
  readonly headline: string
  /** only what differs between the two scenarios */
  readonly varied: readonly VariedParameter[]
  /** every outcome and level: named ones first, then by theme in the order of the list of outcomes */
  readonly differences: readonly PairedOutcome[]
  /** the paired difference month by month, in the order of MONTHLY_SERIES */
  readonly monthly: readonly MonthlyDifference[]
  /** undefined where the cohorts of the two offices are not the same persons; `Comparison.notes` says why */
  readonly twins: Twins | undefined
  /** the two goals of the district, always in the same order: social assistance, school drop-out */
  readonly agenda: readonly AgendaGoal[]
  readonly costs: Costs
  /** the named outcomes at catalogue overlap 0, .5 and 1; empty with `--no-overlap` and for scenarios of `--vary` */
  readonly overlap: readonly OverlapVariant[]
  /** undefined where the scenarios do not differ in both kinds of lever */
  readonly decomposition: Decomposition | undefined
}

/** One parameter in which an alternative differs from the baseline. */
export interface VariedParameter {
  /** as in a scenario file, for example `leadership.mixedSeating` or `teams.youth.caseload` */
  readonly path: string
  readonly unit: string
  readonly baseline: string
  readonly alternative: string
  /** `divide`: work across the sides; `practice`: the other levers of leadership; `other`: everything else */
  readonly kind: LeverKind
}

export type LeverKind = 'divide' | 'practice' | 'other'

/** One outcome at one level, paired over replications. */
export interface PairedOutcome extends ComparisonRow {
  readonly label: string
  readonly theme: string
  readonly better: Outcome['better']
  /** differences within ± band are too small to matter, in the unit of the outcome */
  readonly band: number
  /** whether it is an outcome of interest; otherwise `exploratory` */
  readonly named: boolean
  /** difference over band: 1 is the smallest difference that matters; undefined where the band is 0 */
  readonly standardised: Estimate | undefined
  /** one value per pair of replications, in their order; NaN where there was nothing to measure */
  readonly baselineValues: readonly number[]
  readonly alternativeValues: readonly number[]
  readonly pairedDifferences: readonly number[]
  /** replications that would probably decide it, given the spread seen; only for undecided named outcomes */
  readonly replicationsToDecide: number | undefined
  /** the verdict as a sentence with its numbers */
  readonly words: string
  /** limits that are stated about this outcome and level, for the baseline or for the alternative */
  readonly limits: readonly LimitCheck[]
}

/** One month of one series under both offices; month 0 is the first measured month. */
export interface MonthlyDifference {
  readonly series: string
  readonly label: string
  readonly unit: string
  readonly month: number
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
}

/**
 * The same persons under both offices. Who would have ended differently is known only given that a person has the
 * same thresholds in both offices, an assumption that the page must state (`assumption`).
 */
export interface Twins {
  /** persons of the cohort over all pairs of replications */
  readonly persons: number
  readonly replications: number
  /** replications in which the null twin (the baseline, only the office's luck drawn again) was simulated */
  readonly nullReplications: number
  /** persons by where they end in both offices; group and effort also take the level `all` */
  readonly table: readonly TwinRow[]
  /** net change per 1,000 users by kind of exit, over replications */
  readonly net: readonly NetChange[]
  /** gross flows between different exits, `all` persons, largest excess first */
  readonly flows: readonly TwinFlow[]
  /** everyone who ends differently, whatever the exits */
  readonly changed: GrossFlow
  readonly times: readonly TimeDistribution[]
  /** who gains and who loses */
  readonly gains: readonly GainRow[]
  /** the twins in sentences: first net, then gross; says so where the excess over the null twin is nil */
  readonly words: readonly string[]
  readonly assumption: string
}

/** Users per 1,000 of the cohort who end in one kind of exit. */
export interface NetChange {
  readonly exit: ExitKind
  readonly label: string
  readonly baselinePer1000: number
  readonly alternativePer1000: number
  /** alternative minus baseline, per 1,000 users */
  readonly change: Estimate
}

/** Users per 1,000 who end differently, beside those who do so when only the office's luck is drawn again. */
export interface GrossFlow {
  readonly per1000: number
  /** in the null twin */
  readonly nullPer1000: number
  /** the first minus the second; bootstrap interval over replications */
  readonly excess: Estimate
}

/** A gross flow from an exit under the baseline to another exit under the alternative. */
export interface TwinFlow extends GrossFlow {
  readonly baselineExit: ExitKind
  readonly alternativeExit: ExitKind
}

/** How a time is distributed over the persons of the cohort under both offices, by whole months. */
export interface TimeDistribution {
  readonly id: 'months-to-work' | 'assistance-months' | 'months-out-of-reach'
  readonly label: string
  /** one label per bin: `1` … `24`, and the bin for none or never */
  readonly bins: readonly string[]
  /** share of persons per bin; each sums to 1 */
  readonly baselineShares: readonly number[]
  readonly alternativeShares: readonly number[]
  /** mean in months, counted to the end of the follow-up */
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
}

/** One outcome for one kind of person: the rows that tell who gains and who loses. Always exploratory. */
export interface GainRow {
  readonly outcome: string
  readonly label: string
  readonly unit: string
  readonly better: Outcome['better']
  readonly band: number
  readonly by: 'group' | 'effort' | 'complex' | 'side'
  readonly level: string
  /** mean number of persons of this kind in the cohort of a replication */
  readonly persons: number
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
  readonly pHolm: number | undefined
  readonly verdict: Verdict
}

/** A goal of the district, and how far the alternative comes from where the baseline stands. */
export interface AgendaGoal {
  readonly id: 'social-assistance' | 'school-drop-out'
  readonly label: string
  readonly unit: string
  readonly baselineMean: number
  readonly alternativeMean: number
  /** change that the goal asks for, in the unit: -30,000,000 NOK a year; half of the baseline's drop-out share */
  readonly goal: number
  readonly change: Estimate
  /** change over goal: 1 is reached, 0 is no step, below 0 is the wrong way */
  readonly progress: Estimate
  readonly words: string
}

/** One line of the costs; per year unless the unit says otherwise. */
export interface CostRow {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
}

/** Costs of both offices: staff, measures, assistance, their sum, lasting jobs, cost per lasting job, staff hours by kind of work. */
export interface Costs {
  readonly rows: readonly CostRow[]
  /** working hours a year by kind of work, in the order of KINDS_OF_WORK */
  readonly staffHours: readonly CostRow[]
  /** what a lasting job must be worth for the alternative to pay for itself; undefined where that has no meaning */
  readonly breakEven: Estimate | undefined
  /** the break-even in a sentence, also where there is none */
  readonly words: string
}

/** The named outcomes with the two catalogues overlapping to another degree: a display, not a test. */
export interface OverlapVariant {
  /** 0, .5 or 1 */
  readonly overlap: number
  readonly replications: number
  readonly differences: readonly PairedOutcome[]
}

/** Which part of each difference comes from which kind of lever; the named outcomes, at half the replications. */
export interface Decomposition {
  readonly replications: number
  readonly rows: readonly DecomposedOutcome[]
  /** says so where the scenarios also differ in something that is no lever, which `interaction` then contains */
  readonly words: readonly string[]
}

/** total = divide + practice + interaction, each with its own paired interval */
export interface DecomposedOutcome extends OutcomeKey {
  readonly label: string
  readonly unit: string
  readonly better: Outcome['better']
  readonly band: number
  readonly total: Estimate
  readonly divide: Estimate
  readonly practice: Estimate
  readonly interaction: Estimate
}

/** All scenarios by one named outcome, best first (highest first where neither direction is better). */
export interface Ranking extends OutcomeKey {
  readonly label: string
  readonly unit: string
  readonly better: Outcome['better']
  readonly places: readonly RankedScenario[]
}

export interface RankedScenario {
  readonly scenario: string
  readonly mean: number
  /** paired difference from the baseline; undefined for the baseline itself */
  readonly difference: Estimate | undefined
  readonly verdict: Verdict | undefined
  /** share of replications in which this scenario is the best of all; ties count as shares */
  readonly shareFirst: number
}

/** A named outcome against the values of a varied parameter. */
export interface VaryCurve extends OutcomeKey {
  readonly label: string
  readonly unit: string
  readonly better: Outcome['better']
  readonly band: number
  readonly parameter: string
  readonly parameterUnit: string
  /** the value of the other parameter of a grid, for example `inflow = 1.2` */
  readonly within: string | undefined
  /** ascending where the values are numbers, else in the order of the command */
  readonly points: readonly VaryPoint[]
}

export interface VaryPoint {
  readonly value: string
  readonly scenario: string
  /** mean of the outcome with its own interval over replications */
  readonly mean: Estimate
  /** paired difference from the baseline: the band to draw */
  readonly difference: Estimate
  readonly verdict: Verdict
}

/** A stated limit and the value that it was held against. Shown wherever the value is shown. */
export interface LimitCheck extends OutcomeKey {
  readonly scenario: string
  /** as the user wrote it, for example `social-assistance-nok <= 90000000` */
  readonly limit: string
  readonly value: number
  readonly unit: string
  readonly holds: boolean
}

/** How far the simulation came towards the half-widths that were asked for. */
export interface PrecisionReached {
  readonly targets: readonly {
    readonly key: OutcomeKey
    readonly label: string
    readonly unit: string
    readonly halfWidth: number
    /** the largest over the alternatives; undefined with fewer than two pairs */
    readonly reached: number | undefined
    readonly met: boolean
  }[]
  readonly replications: number
  /** why no further round was simulated, as a sentence */
  readonly stopped: string
}

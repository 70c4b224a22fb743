/**
 * Everything that a comparison found: charts, page, tables and the terminal read this. Shares are 0..1, money is 2024
 * NOK, differences are alternative minus baseline, intervals are 95 % and paired over replications unless a field says
 * otherwise. Lists for several alternatives keep the order of `Comparison.alternatives`.
 */
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'
import type { BandScale } from '../band.ts'
import type { Estimate } from '../estimates.ts'
import type { Outcome } from '../outcomes.ts'
import type { MonthlyRecord } from '../record.ts'
import type { ComparisonRow, ScenarioResult, TwinRow, Verdict } from '../result.ts'
import type { OutcomeKey, StatedBand, StatedGoal } from '../../vocabulary/outcomes.ts'
import type { MonthlyId } from '../../vocabulary/months.ts'
import type { Unit } from '../../vocabulary/units.ts'
import type { Yardstick } from '../../vocabulary/yardsticks.ts'

/** The verdict on one outcome of interest for one alternative. */
export interface NamedVerdict extends OutcomeKey {
  readonly alternative: string
  readonly verdict: Verdict
  /** difference too small to matter, in the unit of the outcome */
  readonly band: number
  /** the band as a share; undefined where it is stated in the unit of the outcome */
  readonly scale: BandScale | undefined
  /** roughly how many replications would decide an undecided verdict */
  readonly replicationsToDecide: number | undefined
  /**
   * how many times more independent replications would be needed for the same precision, with a bootstrap interval over
   * replications; NaN where pairs never vary
   */
  readonly varianceReduction: Estimate
}

/**
 * Where the interval of a yardstick’s difference lies: wholly beyond the band of what is too small to matter, wholly
 * within it, or across an edge.
 */
export const REACHES = ['beyond', 'within', 'undecided', 'not measured'] as const
export type Reach = (typeof REACHES)[number]

/** What a yardstick does to an outcome: its difference from the dual office. */
export interface Mark {
  readonly yardstick: Yardstick
  /** its value is NaN where there was nothing to measure */
  readonly difference: Estimate
  readonly reach: Reach
}

/** One outcome of interest of one alternative beside all yardsticks. */
export interface Ruler extends OutcomeKey {
  readonly alternative: string
  readonly marks: readonly RulerMark[]
}

export interface RulerMark extends Mark {
  /** the alternative’s difference as a share of the yardstick’s; undefined unless the latter is beyond the band */
  readonly share: number | undefined
}

/** How the share of the cohort that ends in one kind of exit changes from the baseline to an alternative. */
export interface NetExitChange {
  readonly alternative: string
  /** a group, or `all` */
  readonly group: string
  readonly exit: ExitKind
  /** change in persons per 1,000 of the group */
  readonly per1000: Estimate
}

/** Persons of the cohort who end in `from` in the baseline and in `to` in the alternative; `from` is never `to`. */
export interface ExitFlow {
  readonly alternative: string
  readonly from: ExitKind
  readonly to: ExitKind
  /** per 1,000 persons of the cohort */
  readonly per1000: number
  /** the same flow between the baseline and its null twin, which differ only in the luck of the office */
  readonly nullPer1000: number
  /** how much the flow exceeds that of the null twin, with a bootstrap interval over replications */
  readonly excess: Estimate
}

/** A gross flow per 1,000 persons, beside that of the null twin; both are NaN where nothing was simulated. */
export interface GrossFlow {
  readonly per1000: number
  readonly nullPer1000: number
  /** how much the flow exceeds that of the null twin, with a bootstrap interval over replications */
  readonly excess: Estimate
}

/** The twins of one alternative as a whole: how many end differently. */
export interface TwinsSummary {
  readonly alternative: string
  /** persons of the cohort over all pairs of replications */
  readonly persons: number
  /** persons who are in the cohort of only one of the offices, and so are left out */
  readonly unmatched: number
  /** replications of the null twin: the baseline with only the luck of the office drawn again */
  readonly nullReplications: number
  /** everyone who ends differently, whatever the exits, per 1,000 persons of the cohort */
  readonly changed: GrossFlow
  /** those who are in work in the alternative only, and in the baseline only */
  readonly gained: GrossFlow
  readonly lost: GrossFlow
}

/** How a duration is distributed over the persons of the cohort in one office. */
export interface TimeDistribution {
  readonly scenario: string
  readonly quantity: 'months-to-work' | 'assistance-months' | 'months-out-of-reach'
  /** lower edges of the bins, in months; the last bin has no upper edge */
  readonly edges: readonly number[]
  /** share of the cohort in each bin */
  readonly shares: readonly number[]
}

/** What one part of the cohort gains or loses; always groups, never single persons. */
export interface GroupChange extends OutcomeKey {
  readonly alternative: string
  readonly unit: Unit
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
  /** p value with Holm correction within the family; undefined where nothing differs */
  readonly pHolm: number | undefined
  readonly family: ComparisonRow['family']
  readonly verdict: Verdict
}

/** A paired difference between two monthly series; month 0 is the first after the warm-up. */
export interface MonthlyDifference {
  readonly alternative: string
  readonly month: number
  readonly outcome: MonthlyId
  readonly unit: Unit
  readonly difference: Estimate
}

/** How far an alternative moves from the baseline toward a goal of the district. */
export interface AgendaProgress {
  readonly alternative: string
  readonly goal: 'social-assistance' | 'dropout'
  readonly unit: Unit
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
  /** difference that would reach the goal */
  readonly wanted: number
  /** that difference as a share of the baseline */
  readonly share: number
  /** how a file states the goal: as a difference, or a share of the baseline; undefined for the case study’s share */
  readonly stated?: StatedGoal['of'] | undefined
  /** share of the way: 1 reaches the goal, below 0 moves away from it */
  readonly progress: Estimate
}

/** What is paid in a year, by whom, and what it brings. */
export const AMOUNTS = [
  'advisors',
  'staff-cost-nok',
  'measure-cost-nok',
  'social-assistance-nok',
  'total-nok',
  'municipality-nok',
  'state-nok',
  'lasting-jobs',
  'cost-per-lasting-job',
] as const
/** An amount, or the working hours of a kind of work. */
export type CostId = (typeof AMOUNTS)[number] | `hours-${KindOfWork}`

/** One line of the account of costs. */
export interface CostLine {
  readonly alternative: string
  readonly id: CostId
  readonly unit: Unit
  readonly baselineMean: number
  readonly alternativeMean: number
  readonly difference: Estimate
}

/** What decides when an alternative pays for itself; differences are alternative minus baseline. */
export interface BreakEven {
  readonly alternative: string
  /** of staff, measures and social assistance, in NOK per year; undefined where it could not be measured */
  readonly cost: Estimate | undefined
  /** of lasting jobs of a year’s cohort */
  readonly jobs: Estimate | undefined
  /** NOK per lasting job; undefined where costs and jobs do not change in the same direction for sure */
  readonly price: Estimate | undefined
}

/** How much of a difference comes from work across the divide, and how much from the practice of each side. */
export interface Decomposition extends OutcomeKey {
  readonly alternative: string
  readonly unit: Unit
  readonly whole: Estimate
  /** effect of changing the divide levers alone */
  readonly divide: Estimate
  /** effect of changing the practice levers alone */
  readonly practice: Estimate
  /** what changing both adds beyond the sum of the parts */
  readonly interaction: Estimate
}

/** The largest gain that any measure can bring a user, in weighted need, averaged over users. */
export interface CatalogueGap {
  /** among the measures of the side where the user is registered */
  readonly ownSide: number
  /** among the measures of both sides */
  readonly eitherSide: number
}

/** The catalogue gap of everyone who arrives, and of complex users. */
export interface CatalogueGaps {
  readonly all: CatalogueGap
  readonly complex: CatalogueGap
}

/** The offices where state and municipal catalogues do not overlap (0), overlap by half (0.5) or fully (1). */
export interface Overlap {
  readonly alternative: string
  readonly overlap: number
  /** how much the other side’s catalogue could add at this overlap */
  readonly gaps: CatalogueGaps
}

/** A limit stated in a scenario or comparison file, with the simulated value. */
export interface LimitCheck extends OutcomeKey {
  readonly scenario: string
  /** the outcome, the level if it has one, and the bound */
  readonly limit: string
  /** NaN where no replication could measure it; the limit then does not hold */
  readonly value: number
  readonly unit: Unit
  readonly holds: boolean
}

/** One parameter in which an alternative differs from the baseline. */
export interface VariedParameter {
  readonly alternative: string
  /** as in a scenario file, for example `leadership.mixedSeating` or `teams.youth.caseload` */
  readonly path: string
  readonly unit: string
  /** the values as a scenario file would state them; `-` where the thing is absent */
  readonly baselineValue: string
  readonly alternativeValue: string
  /** `divide`: work across the sides; `practice`: the other levers of leadership; `other`: everything else */
  readonly kind: LeverKind
}

export type LeverKind = 'divide' | 'practice' | 'other'

/** All scenarios ranked by one outcome of interest, best first (highest first where neither direction is better). */
export interface Ranking extends OutcomeKey {
  readonly unit: Unit
  readonly places: readonly RankedScenario[]
}

export interface RankedScenario {
  readonly scenario: string
  readonly mean: number
  /** paired difference from the baseline; undefined for the baseline itself */
  readonly difference: Estimate | undefined
  readonly verdict: Verdict | undefined
  /** share of replications in which this scenario is the best of all; ties are split evenly */
  readonly shareFirst: number
}

/** Why no further round was simulated. */
export const STOPS = ['by-user', 'met', 'replications', 'minutes'] as const
export interface Stopped {
  readonly why: (typeof STOPS)[number]
  /** the cap that was reached, in replications or minutes */
  readonly cap: number | undefined
}

/** How far the simulation came towards the half-widths that were asked for. */
export interface PrecisionReached {
  readonly targets: readonly PrecisionTargetReached[]
  readonly replications: number
  readonly stopped: Stopped
}

export interface PrecisionTargetReached extends OutcomeKey {
  readonly unit: Unit
  readonly halfWidth: number
  /** the largest over the alternatives; undefined with fewer than two pairs */
  readonly reached: number | undefined
  readonly met: boolean
}

/** What `--vary` varied: the value that each alternative has on each path. */
export interface Variation {
  readonly paths: readonly string[]
  readonly points: readonly {
    readonly alternative: string
    readonly values: readonly (string | number | boolean)[]
  }[]
}

/** In how many plausible worlds an outcome has each verdict. */
export interface WorldShares extends OutcomeKey {
  /** worlds that have the outcome; the others count among these */
  readonly answered: number
  readonly better: number
  readonly worse: number
  readonly noMatter: number
  readonly undecided: number
}

/** What a recorded study of robustness found of one alternative. */
export interface QuotedRobustness {
  readonly alternative: string
  /** plausible ones among the points that were tried */
  readonly worlds: number
  readonly points: number
  /** how many uncertain parameters the points vary */
  readonly parameters: number
  readonly shares: readonly WorldShares[]
}

/** A replication that failed. */
export interface FailedPair {
  readonly scenario: string
  readonly replication: number
  readonly reason: string
}

/** Everything that `delt compare` found. Lists are empty for parts that were turned off or do not apply. */
export interface Comparison {
  /** also the name of the result folder */
  readonly name: string
  /** the question that the comparison answers, if a file states one; otherwise empty */
  readonly question: string
  readonly seed: string
  /** pairs of replications behind the differences; the smallest number over the alternatives */
  readonly replications: number
  readonly baseline: ScenarioResult<MonthlyRecord>
  readonly alternatives: readonly ScenarioResult<MonthlyRecord>[]
  readonly outcomes: readonly Outcome[]
  /** bands of differences too small to matter that replace those in the list of outcomes */
  readonly bands: readonly StatedBand[]
  /** goals of the municipal agenda that replace those of the case study */
  readonly goals: readonly StatedGoal[]
  /** only what differs between the baseline and each alternative */
  readonly varied: readonly VariedParameter[]
  /** outcomes of interest, judged by 95 % interval and corrected for their number, process and result separately */
  readonly named: readonly OutcomeKey[]
  readonly verdicts: readonly NamedVerdict[]
  readonly rows: readonly ComparisonRow[]
  /** rows with a `variant`: overlaps, half-way offices, null twin */
  readonly supporting: readonly ComparisonRow[]
  readonly twins: readonly TwinRow[]
  readonly twinsSummaries: readonly TwinsSummary[]
  readonly netExits: readonly NetExitChange[]
  readonly flows: readonly ExitFlow[]
  readonly distributions: readonly TimeDistribution[]
  readonly groupChanges: readonly GroupChange[]
  readonly monthlyDifferences: readonly MonthlyDifference[]
  readonly agenda: readonly AgendaProgress[]
  readonly costs: readonly CostLine[]
  /** when the alternatives pay for themselves */
  readonly breakEven: readonly BreakEven[]
  readonly decomposition: readonly Decomposition[]
  /** how much the other side’s catalogue could add at other overlaps; the differences are among `supporting` */
  readonly overlaps: readonly Overlap[]
  /** in what share of plausible worlds the answers hold; missing where delt ships no record of it */
  readonly robustness?: readonly QuotedRobustness[]
  /** outcomes of interest beside the yardsticks; missing where none was measured with this model */
  readonly rulers?: readonly Ruler[]
  readonly limits: readonly LimitCheck[]
  readonly variation: Variation | undefined
  /** one per named outcome; empty with a single alternative */
  readonly rankings: readonly Ranking[]
  /** undefined where no precision was asked for */
  readonly precision: PrecisionReached | undefined
  /** replications that are left out because they failed */
  readonly failed: readonly FailedPair[]
}

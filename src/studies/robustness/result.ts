/**
 * The findings of a comparison over the plausible ranges of uncertain parameters. Differences are alternative minus
 * baseline, in the unit of the outcome; intervals are 95 % and paired over replications.
 */
import type { Estimate } from '../../results/estimates.ts'
import type { Band } from '../../results/outcomes.ts'
import type { Verdict } from '../../results/result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/** The unit of a dimension that moves a parameter of all groups or measures at once. */
export const COMMON_FACTOR = 'common factor'

/** One uncertain parameter, or the same parameter of all groups or measures, which then share a common factor. */
export interface Dimension {
  /** as in a scenario file; `<name>` stands for every group or measure */
  readonly path: string
  readonly unit: string
  readonly low: number
  readonly high: number
  /** value in both scenarios: half of the points lie below, half above; undefined where it is outside the range */
  readonly centre: number | undefined
  readonly integer: boolean
}

/** Why a parameter of uncertain value is not varied. */
export type Reason =
  | 'switches of mechanisms'
  | 'choices of a trial'
  | 'how long, how often and at which size is simulated'
  | 'how many advisors there are'
  | 'a choice of the experiment'
  | 'ages'
  | 'shares of incomes that together make at most one'
  | 'a choice of the office, which states none'
  | 'what holds only while a mechanism is off'
  | 'a rule of admission'
  | 'no numbers'
  | 'what the two scenarios differ in'
  | 'no reform happens'

/** Parameters of uncertain value that were not varied, and why. */
export interface Unvaried {
  /** a `Reason`; a record of another version may state others */
  readonly reason: string
  readonly paths: readonly string[]
}

/** Why a point does not count. */
export const LEFT_OUT = [
  'refused',
  'stock',
  'work after exit',
  'waiting lists',
  'cannot work',
  'failed',
] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** One outcome of interest at one point. */
export interface PointOutcome extends OutcomeKey {
  readonly difference: Estimate
  /** difference too small to matter, in the unit of the outcome */
  readonly band: number
  readonly verdict: Verdict
}

/** Levels of a baseline that decide whether its world is plausible. */
export const LEVELS = ['stock', 'workStandard', 'workReduced', 'onWaitingLists'] as const
export interface BaselineLevels {
  /** users present, as a multiple of those of the baseline as it is */
  readonly stock: number
  /** shares in work half a year after exit, of standard effort and of reduced work capability */
  readonly workStandard: number
  readonly workReduced: number
  /** share of users on waiting lists for measures */
  readonly onWaitingLists: number
}

/** One point of the space, or the scenarios as they are. */
export interface Point {
  /** counted from 1; 0 is the scenarios as they are */
  readonly number: number
  /** one per dimension */
  readonly values: readonly number[]
  /** undefined where the point counts */
  readonly leftOut: { readonly kind: LeftOut; readonly why: string } | undefined
  /** undefined where the baseline was not simulated */
  readonly baseline: BaselineLevels | undefined
  /** in the order of the outcomes of interest; empty where the point does not count */
  readonly outcomes: readonly PointOutcome[]
}

/** How an outcome of interest comes out over the points that count. */
export interface OutcomeShares extends OutcomeKey {
  /** points that have the outcome; the numbers of points below count only these */
  readonly answered: number
  readonly better: number
  readonly noMatter: number
  readonly undecided: number
  readonly worse: number
  /** points whose estimate lies beyond the band, whatever its interval */
  readonly leansBetter: number
  readonly leansWorse: number
  /** difference too small to matter, as in the list of outcomes */
  readonly band: Band
  /** tenth, fiftieth and ninetieth percentile of the estimates over points; undefined without points */
  readonly low: number | undefined
  readonly middle: number | undefined
  readonly high: number | undefined
  /** result for the scenarios as they are */
  readonly atOwnValues: PointOutcome | undefined
}

/** Rank correlation of a parameter with the difference in an outcome, over the points that count. */
export interface ParameterCorrelation extends OutcomeKey {
  readonly path: string
  /** Spearman’s; positive where larger values make the alternative do better */
  readonly rho: number
  readonly p: number
  /** p value with Holm correction for all parameters and outcomes */
  readonly pHolm: number
}

/** One third of the points that count, cut off by the value of one parameter. */
export interface CornerSide {
  readonly path: string
  readonly third: 'lowest' | 'highest'
  /** value that separates the third from the others */
  readonly edge: number
}

/** Where in the space of parameters the alternative does worst on an outcome. */
export interface Corner extends OutcomeKey {
  readonly sides: readonly CornerSide[]
  readonly points: number
  readonly better: number
  readonly worse: number
  /** mean difference inside and outside the corner */
  readonly within: number
  readonly elsewhere: number
  /** whether every correlation behind it remains after Holm’s correction */
  readonly sure: boolean
}

/** A scenario as it was explored. */
export interface ExploredScenario {
  readonly name: string
  /** see `scenarioHash`; that of the whole office, not of its half */
  readonly hash: string
}

/** A level of an office that is not the shipped one. */
export interface OwnLevel {
  readonly quantity: (typeof LEVELS)[number]
  /** in the baseline as it is, a mean over replications */
  readonly own: number
  /** within which a world is plausible */
  readonly low: number
  readonly high: number
}

/** Everything that `delt robustness` found, except the points. */
export interface RobustnessSummary {
  /** version of the form of this record */
  readonly format: 2
  /** see `modelHash` */
  readonly model: string
  readonly baseline: ExploredScenario
  readonly alternative: ExploredScenario
  readonly seed: string
  /** number of points, and of those that count */
  readonly points: number
  readonly counted: number
  /** the first points, which are spread over the whole space; the others lie where plausible worlds are likely */
  readonly spread: number
  readonly countedOfSpread: number
  readonly leftOut: Readonly<Record<LeftOut, number>>
  /** levels by which worlds are plausible; undefined for the shipped office, whose levels are targets of calibration */
  readonly ownLevels?: readonly OwnLevel[]
  /** pairs of replications at each point that counts, and at those where these leave an outcome undecided */
  readonly pairs: { readonly everywhere: number; readonly undecided: number }
  readonly dimensions: readonly Dimension[]
  readonly unvaried: readonly Unvaried[]
  /** empty where fewer than `LEAST_WORLDS` points count; so is all that follows */
  readonly shares: readonly OutcomeShares[]
  /** number of tests that p values are corrected for */
  readonly tests: number
  /** for every outcome, strongest first */
  readonly correlations: readonly ParameterCorrelation[]
  readonly corners: readonly Corner[]
}

/** A summary with its points: the scenarios as they are, then every point. */
export interface Robustness {
  readonly summary: RobustnessSummary
  readonly points: readonly Point[]
}

/** Number of plausible worlds from which a study says in what share of them something holds. */
export const LEAST_WORLDS = 30

/** Whether a study says in what share of worlds something holds. */
export const isAnswered = ({ counted }: Pick<RobustnessSummary, 'counted'>): boolean =>
  counted >= LEAST_WORLDS

/** The overlap of the two catalogues decides whether collaboration can pay, so it is always shown. */
const ALWAYS = 'catalogue.overlap'

/** The strongest correlations of one outcome, and that of the overlap of the catalogues whatever its rank. */
export function strongestOf(
  correlations: readonly ParameterCorrelation[],
  key: OutcomeKey,
  number: number,
): ParameterCorrelation[] {
  return correlations
    .filter((one) => isSameKey(one, key))
    .filter(({ path }, place) => place < number || path === ALWAYS)
}

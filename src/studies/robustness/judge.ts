/** Evaluates the points of a hypercube together. */
import { findOutcome } from '../../results/outcome-label.ts'
import type { Outcome } from '../../results/outcomes.ts'
import type { Verdict } from '../../results/result.ts'
import {
  isAnswered,
  type Corner,
  type CornerSide,
  type Dimension,
  type OutcomeShares,
  type ParameterCorrelation,
  type Point,
  type PointOutcome,
  type RobustnessSummary,
} from './result.ts'
import { holm } from '../../statistics/holm.ts'
import { estimateMean } from '../../statistics/interval.ts'
import { quantile } from '../../statistics/quantile.ts'
import { rankCorrelation } from '../../statistics/rank-correlation.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/** A correlation counts where its corrected p value is below this. */
const LEVEL = 0.05
/** A corner of two parameters holds at least this many points. */
const LEAST_IN_CORNER = 5

/** What was explored, and the findings. */
export interface Found {
  readonly dimensions: readonly Dimension[]
  /** the scenarios as they are, then every point */
  readonly points: readonly Point[]
  readonly named: readonly OutcomeKey[]
  readonly outcomes: readonly Outcome[]
}

/** The points that count. */
export const countedIn = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ number, leftOut }) => number > 0 && leftOut === undefined)

/**
 * What the points that count say together: nothing where they are too few. With 30 worlds the 95 % interval of a share
 * is at most 19 points wide to either side.
 */
export function findingsOf(
  found: Found,
): Pick<RobustnessSummary, 'counted' | 'shares' | 'tests' | 'correlations' | 'corners'> {
  const counted = countedIn(found.points).length
  if (!isAnswered({ counted })) return { counted, shares: [], tests: 0, correlations: [], corners: [] }
  const correlations = correlationsOf(found)
  const corners = cornersOf(found, correlations)
  return { counted, shares: sharesOf(found), tests: correlations.length, correlations, corners }
}

/** How every outcome of interest comes out over the points that count. */
export function sharesOf({ points, named, outcomes }: Found): OutcomeShares[] {
  const counted = countedIn(points)
  const own = points.find(({ number }) => number === 0)
  return named.map((key) => {
    const of = findOutcome(outcomes, key.outcome)
    const answers = counted.flatMap((point) => answerAt(point, key) ?? [])
    const count = (...verdicts: readonly Verdict[]) =>
      answers.filter(({ verdict }) => verdicts.includes(verdict)).length
    const estimates = answers.map(({ difference }) => difference.value)
    // The band of an amount differs from point to point.
    const leans = (sign: number) =>
      answers.filter(({ difference, band }) => sign * signOf(of) * difference.value > band).length
    return {
      ...key,
      answered: answers.length,
      better: count('better', 'higher'),
      noMatter: count('no difference that matters', 'not touched'),
      undecided: count('undecided'),
      worse: count('worse', 'lower'),
      leansBetter: leans(1),
      leansWorse: leans(-1),
      band: of.band,
      low: quantile(estimates, 0.1),
      middle: quantile(estimates, 0.5),
      high: quantile(estimates, 0.9),
      atOwnValues: own && answerAt(own, key),
    }
  })
}

function answerAt({ outcomes }: Point, key: OutcomeKey): PointOutcome | undefined {
  return outcomes.find((one) => isSameKey(one, key) && Number.isFinite(one.difference.value))
}

const signOf = ({ better }: Outcome): number => (better === 'lower' ? -1 : 1)

/** Correlations of every parameter with every outcome of interest; for each outcome, the strongest first. */
export function correlationsOf({ dimensions, points, named, outcomes }: Found): ParameterCorrelation[] {
  const counted = countedIn(points)
  const tests = named.flatMap((key) => {
    const answered = counted.filter((point) => answerAt(point, key) !== undefined)
    const sign = signOf(findOutcome(outcomes, key.outcome))
    const gains = answered.map((point) => sign * (answerAt(point, key)?.difference.value ?? Number.NaN))
    return dimensions.flatMap(({ path }, at) => {
      const values = answered.map((point) => point.values[at])
      const found = rankCorrelation(values, gains)
      return found === undefined ? [] : [{ ...key, path, ...found }]
    })
  })
  const adjusted = holm(tests.map(({ p }) => p))
  const judged = tests.map((test, at) => ({ ...test, pHolm: adjusted[at] }))
  return named.flatMap((key) =>
    judged.filter((one) => isSameKey(one, key)).toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho)),
  )
}

/**
 * For every outcome of interest, the corner of the space in which the alternative does worst: the worse third of up to
 * two parameters whose correlations remain after correction, or of the strongest parameter where none does.
 */
export function cornersOf(found: Found, correlations: readonly ParameterCorrelation[]): Corner[] {
  const counted = countedIn(found.points)
  return found.named.flatMap((key) => {
    const strongest = correlations.filter((one) => isSameKey(one, key))
    const holding = strongest.filter(({ pHolm }) => pHolm < LEVEL).slice(0, 2)
    const chosen = holding.length > 0 ? holding : strongest.slice(0, 1)
    if (chosen.length === 0) return []
    const sides = chosen.map((correlation) => worseSide(found.dimensions, counted, correlation))
    const both = counted.filter((point) => sides.every((side) => isIn(found.dimensions, point, side)))
    const kept = both.length < LEAST_IN_CORNER ? sides.slice(0, 1) : sides
    return [cornerOf(found, key, kept, holding.length > 0)]
  })
}

function worseSide(
  dimensions: readonly Dimension[],
  counted: readonly Point[],
  { path, rho }: ParameterCorrelation,
): CornerSide {
  const at = dimensions.findIndex((dimension) => dimension.path === path)
  const third = rho > 0 ? 'lowest' : 'highest'
  const edge = quantile(
    counted.map(({ values }) => values[at]),
    third === 'lowest' ? 1 / 3 : 2 / 3,
  )
  return { path, third, edge: edge ?? Number.NaN }
}

function isIn(
  dimensions: readonly Dimension[],
  { values }: Point,
  { path, third, edge }: CornerSide,
): boolean {
  const value = values[dimensions.findIndex((dimension) => dimension.path === path)]
  return third === 'lowest' ? value <= edge : value >= edge
}

function cornerOf(found: Found, key: OutcomeKey, sides: readonly CornerSide[], sure: boolean): Corner {
  const counted = countedIn(found.points)
  const inside = counted.filter((point) => sides.every((side) => isIn(found.dimensions, point, side)))
  const meanOf = (points: readonly Point[]) =>
    estimateMean(points.flatMap((point) => answerAt(point, key)?.difference.value ?? [])).mean ?? Number.NaN
  const count = (verdict: Verdict) =>
    inside.filter((point) => answerAt(point, key)?.verdict === verdict).length
  return {
    ...key,
    sides,
    points: inside.length,
    better: count('better'),
    worse: count('worse'),
    within: meanOf(inside),
    elsewhere: meanOf(counted.filter((point) => !inside.includes(point))),
    sure,
  }
}

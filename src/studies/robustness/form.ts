/** The schema of `robustness.json` and of the record of a study. */
import { z } from 'zod'
import { band, estimate, figure, listOf, type FieldsOf, outcomeKey, verdict } from '../../results/form.ts'
import {
  LEFT_OUT,
  LEVELS,
  type BaselineLevels,
  type Corner,
  type CornerSide,
  type Dimension,
  type ExploredScenario,
  type OutcomeShares,
  type OwnLevel,
  type ParameterCorrelation,
  type Point,
  type PointOutcome,
  type Robustness,
  type RobustnessSummary,
  type Unvaried,
} from './result.ts'

const text = z.string()
const count = z.int().min(0)
const leftOut = z.enum(LEFT_OUT)
const explored = z.object({ name: text, hash: text } satisfies FieldsOf<ExploredScenario>)
const pointOutcome = z.object({
  ...outcomeKey,
  difference: estimate,
  band: figure,
  verdict,
} satisfies FieldsOf<PointOutcome>)

export const robustnessSummaryForm = z.object({
  format: z.literal(2),
  model: text,
  baseline: explored,
  alternative: explored,
  seed: text,
  points: count,
  counted: count,
  spread: count,
  countedOfSpread: count,
  leftOut: z.record(leftOut, count),
  ownLevels: listOf(
    z.object({
      quantity: z.enum(LEVELS),
      own: figure,
      low: figure,
      high: figure,
    } satisfies FieldsOf<OwnLevel>),
  ).optional(),
  pairs: z.object({ everywhere: count, undecided: count } satisfies FieldsOf<RobustnessSummary['pairs']>),
  dimensions: listOf(
    z.object({
      path: text,
      unit: text,
      low: figure,
      high: figure,
      centre: figure.optional(),
      integer: z.boolean(),
    } satisfies FieldsOf<Dimension>),
  ),
  unvaried: listOf(z.object({ reason: text, paths: listOf(text) } satisfies FieldsOf<Unvaried>)),
  shares: listOf(
    z.object({
      ...outcomeKey,
      answered: count,
      better: count,
      noMatter: count,
      undecided: count,
      worse: count,
      leansBetter: count,
      leansWorse: count,
      band,
      low: figure.optional(),
      middle: figure.optional(),
      high: figure.optional(),
      // A record may be older than the bands of single points, and nothing needs them from a record.
      atOwnValues: pointOutcome.partial({ band: true }).optional(),
    } satisfies FieldsOf<OutcomeShares>),
  ),
  tests: count,
  correlations: listOf(
    z.object({
      ...outcomeKey,
      path: text,
      rho: figure,
      p: figure,
      pHolm: figure,
    } satisfies FieldsOf<ParameterCorrelation>),
  ),
  corners: listOf(
    z.object({
      ...outcomeKey,
      sides: listOf(
        z.object({
          path: text,
          third: z.enum(['lowest', 'highest']),
          edge: figure,
        } satisfies FieldsOf<CornerSide>),
      ),
      points: count,
      better: count,
      worse: count,
      within: figure,
      elsewhere: figure,
      sure: z.boolean(),
    } satisfies FieldsOf<Corner>),
  ),
} satisfies FieldsOf<RobustnessSummary>)

export const robustnessForm = z.object({
  summary: robustnessSummaryForm,
  points: listOf(
    z.object({
      number: count,
      values: listOf(figure),
      leftOut: z.object({ kind: leftOut, why: text }).optional(),
      baseline: z
        .object({
          stock: figure,
          workStandard: figure,
          workReduced: figure,
          onWaitingLists: figure,
        } satisfies FieldsOf<BaselineLevels>)
        .optional(),
      outcomes: listOf(pointOutcome),
    } satisfies FieldsOf<Point>),
  ),
} satisfies FieldsOf<Robustness>)

/** The schema of `comparison.json`. */
import { z } from 'zod'
import { EXIT_KINDS } from '../../vocabulary/statuses.ts'
import {
  AMOUNTS,
  REACHES,
  STOPS,
  type AgendaProgress,
  type BreakEven,
  type CatalogueGap,
  type CatalogueGaps,
  type CostLine,
  type Decomposition,
  type ExitFlow,
  type FailedPair,
  type GrossFlow,
  type GroupChange,
  type MonthlyDifference,
  type NamedVerdict,
  type NetExitChange,
  type Overlap,
  type PrecisionReached,
  type PrecisionTargetReached,
  type RankedScenario,
  type QuotedRobustness,
  type Ranking,
  type Ruler,
  type RulerMark,
  type Stopped,
  type TimeDistribution,
  type TwinsSummary,
  type VariedParameter,
  type Variation,
  type WorldShares,
} from './comparison-result.ts'
import {
  bandScale,
  estimate,
  figure,
  limitCheck,
  listOf,
  type FieldsOf,
  outcomeKey,
  unit,
  verdict,
} from '../form.ts'
import { MONTHLY_IDS } from '../../vocabulary/months.ts'
import { FAMILIES } from '../outcomes.ts'
import type { Findings } from './findings.ts'
import type { ComparisonRow, TwinRow } from '../result.ts'
import { AGENDA, type OutcomeKey, type StatedBand, type StatedGoal } from '../../vocabulary/outcomes.ts'
import { KINDS_OF_WORK } from '../../vocabulary/work.ts'
import { YARDSTICK_NAMES } from '../../vocabulary/yardsticks.ts'

const text = z.string()
const exit = z.enum(EXIT_KINDS)
const count = z.int().min(0)
const means = { baselineMean: figure, alternativeMean: figure, difference: estimate }

const rowFamily = z.enum([...FAMILIES, 'exploratory'])

const row = z.object({
  ...outcomeKey,
  unit,
  baseline: text,
  alternative: text,
  n: count,
  baselineMean: figure,
  alternativeMean: figure,
  difference: figure,
  ciLow: figure.optional(),
  ciHigh: figure.optional(),
  pHolm: figure.optional(),
  shareBetter: figure.optional(),
  varianceReduction: figure.optional(),
  band: figure,
  verdict,
  family: rowFamily,
  variant: text.optional(),
} satisfies FieldsOf<ComparisonRow>)

const grossFlow = z.object({
  per1000: figure,
  nullPer1000: figure,
  excess: estimate,
} satisfies FieldsOf<GrossFlow>)

const COST_IDS = [...AMOUNTS, ...KINDS_OF_WORK.map((kind) => `hours-${kind}` as const)]

const gap = z.object({ ownSide: figure, eitherSide: figure } satisfies FieldsOf<CatalogueGap>)

const findings = z.object({
  name: text,
  question: text,
  seed: text,
  replications: count,
  outcomes: listOf(outcomeKey.outcome),
  bands: listOf(z.object({ ...outcomeKey, band: figure } satisfies FieldsOf<StatedBand>)),
  goals: listOf(
    z.object({
      outcome: z.enum(AGENDA),
      change: figure,
      of: z.enum(['unit', 'baseline']),
    } satisfies FieldsOf<StatedGoal>),
  ),
  varied: listOf(
    z.object({
      alternative: text,
      path: text,
      unit: text,
      baselineValue: text,
      alternativeValue: text,
      kind: z.enum(['divide', 'practice', 'other']),
    } satisfies FieldsOf<VariedParameter>),
  ),
  named: listOf(z.object(outcomeKey satisfies FieldsOf<OutcomeKey>)),
  verdicts: listOf(
    z.object({
      ...outcomeKey,
      alternative: text,
      verdict,
      band: figure,
      scale: bandScale.optional(),
      replicationsToDecide: figure.optional(),
      varianceReduction: estimate,
    } satisfies FieldsOf<NamedVerdict>),
  ),
  rows: listOf(row),
  supporting: listOf(row),
  twins: listOf(
    z.object({
      baseline: text,
      alternative: text,
      group: text,
      effort: text,
      baselineExit: text,
      alternativeExit: text,
      users: figure,
      share: figure,
    } satisfies FieldsOf<TwinRow>),
  ),
  twinsSummaries: listOf(
    z.object({
      alternative: text,
      persons: count,
      unmatched: count,
      nullReplications: count,
      changed: grossFlow,
      gained: grossFlow,
      lost: grossFlow,
    } satisfies FieldsOf<TwinsSummary>),
  ),
  netExits: listOf(
    z.object({ alternative: text, group: text, exit, per1000: estimate } satisfies FieldsOf<NetExitChange>),
  ),
  flows: listOf(
    z.object({
      alternative: text,
      from: exit,
      to: exit,
      per1000: figure,
      nullPer1000: figure,
      excess: estimate,
    } satisfies FieldsOf<ExitFlow>),
  ),
  distributions: listOf(
    z.object({
      scenario: text,
      quantity: z.enum(['months-to-work', 'assistance-months', 'months-out-of-reach']),
      edges: listOf(figure),
      shares: listOf(figure),
    } satisfies FieldsOf<TimeDistribution>),
  ),
  groupChanges: listOf(
    z.object({
      ...outcomeKey,
      ...means,
      alternative: text,
      unit,
      pHolm: figure.optional(),
      family: rowFamily,
      verdict,
    } satisfies FieldsOf<GroupChange>),
  ),
  monthlyDifferences: listOf(
    z.object({
      alternative: text,
      month: count,
      outcome: z.enum(MONTHLY_IDS),
      unit,
      difference: estimate,
    } satisfies FieldsOf<MonthlyDifference>),
  ),
  agenda: listOf(
    z.object({
      ...means,
      alternative: text,
      goal: z.enum(['social-assistance', 'dropout']),
      unit,
      wanted: figure,
      share: figure,
      stated: z.enum(['unit', 'baseline']).optional(),
      progress: estimate,
    } satisfies FieldsOf<AgendaProgress>),
  ),
  costs: listOf(
    z.object({ ...means, alternative: text, id: z.enum(COST_IDS), unit } satisfies FieldsOf<CostLine>),
  ),
  breakEven: listOf(
    z.object({
      alternative: text,
      cost: estimate.optional(),
      jobs: estimate.optional(),
      price: estimate.optional(),
    } satisfies FieldsOf<BreakEven>),
  ),
  decomposition: listOf(
    z.object({
      ...outcomeKey,
      alternative: text,
      unit,
      whole: estimate,
      divide: estimate,
      practice: estimate,
      interaction: estimate,
    } satisfies FieldsOf<Decomposition>),
  ),
  overlaps: listOf(
    z.object({
      alternative: text,
      overlap: figure,
      gaps: z.object({ all: gap, complex: gap } satisfies FieldsOf<CatalogueGaps>),
    } satisfies FieldsOf<Overlap>),
  ),
  robustness: listOf(
    z.object({
      alternative: text,
      worlds: count,
      points: count,
      parameters: count,
      shares: listOf(
        z.object({
          ...outcomeKey,
          answered: count,
          better: count,
          worse: count,
          noMatter: count,
          undecided: count,
        } satisfies FieldsOf<WorldShares>),
      ),
    } satisfies FieldsOf<QuotedRobustness>),
  ).optional(),
  rulers: listOf(
    z.object({
      ...outcomeKey,
      alternative: text,
      marks: listOf(
        z.object({
          yardstick: z.enum(YARDSTICK_NAMES),
          difference: estimate,
          reach: z.enum(REACHES),
          share: figure.optional(),
        } satisfies FieldsOf<RulerMark>),
      ),
    } satisfies FieldsOf<Ruler>),
  ).optional(),
  limits: listOf(limitCheck),
  variation: z
    .object({
      paths: listOf(text),
      points: listOf(
        z.object({ alternative: text, values: listOf(z.union([text, z.number(), z.boolean()])) }),
      ),
    } satisfies FieldsOf<Variation>)
    .optional(),
  rankings: listOf(
    z.object({
      ...outcomeKey,
      unit,
      places: listOf(
        z.object({
          scenario: text,
          mean: figure,
          difference: estimate.optional(),
          verdict: verdict.optional(),
          shareFirst: figure,
        } satisfies FieldsOf<RankedScenario>),
      ),
    } satisfies FieldsOf<Ranking>),
  ),
  precision: z
    .object({
      targets: listOf(
        z.object({
          ...outcomeKey,
          unit,
          halfWidth: figure,
          reached: figure.optional(),
          met: z.boolean(),
        } satisfies FieldsOf<PrecisionTargetReached>),
      ),
      replications: count,
      stopped: z.object({ why: z.enum(STOPS), cap: figure.optional() } satisfies FieldsOf<Stopped>),
    } satisfies FieldsOf<PrecisionReached>)
    .optional(),
  failed: listOf(
    z.object({ scenario: text, replication: count, reason: text } satisfies FieldsOf<FailedPair>),
  ),
} satisfies FieldsOf<Findings>)

/** Whether the list of outcomes includes every outcome that the findings mention. */
function namesItsOutcomes(found: z.output<typeof findings>): boolean {
  const { outcomes, named, verdicts, rows, supporting, groupChanges, decomposition, rankings } = found
  const { rulers = [] } = found
  const listed = new Set(outcomes)
  const keys = [
    named,
    verdicts,
    rows,
    supporting,
    groupChanges,
    decomposition,
    rankings,
    rulers,
    found.limits,
  ]
  return keys.flat().every((key) => listed.has(key.outcome))
}

export const findingsForm = findings.refine(namesItsOutcomes, { path: ['outcomes'] })

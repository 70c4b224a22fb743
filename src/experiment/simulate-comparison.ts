/** Simulates a comparison: the same people and the same luck in several offices. */
import type { FailedReplication } from '../errors.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { Comparison, PrecisionReached, Variation } from '../results/comparison/comparison-result.ts'
import {
  assembleComparison,
  type SimulatedAlternative,
  type SimulatedComparison,
} from '../results/comparison/comparison.ts'
import { comparisonFrom, findingsOf } from '../results/comparison/findings.ts'
import { checkLimits } from '../results/limits.ts'
import { findOutcome } from '../results/outcome-label.ts'
import type { Outcome } from '../results/outcomes.ts'
import { compareKey } from '../results/comparison/paired-differences.ts'
import type { ReplicationRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'
import { checkWarmUp, type WarmUpCheck } from '../results/warm-up.ts'
import type { Limit } from '../scenario/language/limits.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { catalogueGaps } from './catalogue-gap.ts'
import { mainPlan, supportingOffices, wholePlan, type ComparisonPlan } from './comparison-plan.ts'
import type { Experiment, Simulated } from './experiment.ts'
import { simulateInRounds, type Stopping } from './stopping-rule.ts'
import type { OutcomeKey, StatedBand, StatedGoal } from '../vocabulary/outcomes.ts'

type Result = ScenarioResult<ReplicationRecord>

/** Wanted half-width of the 95 % interval of a paired difference, in the unit of the outcome. */
interface PrecisionTarget {
  readonly key: OutcomeKey
  readonly halfWidth: number
}

/** What is compared, and how it is judged. */
export interface ComparisonDesign extends ComparisonPlan {
  readonly name: string
  readonly question: string
  /** outcomes of interest */
  readonly named: readonly OutcomeKey[]
  readonly outcomes: readonly Outcome[]
  /** differences too small to matter, where they are not those in the list of outcomes */
  readonly bands: readonly StatedBand[]
  /** goals of the municipal agenda, where they are not those of the case study */
  readonly goals: readonly StatedGoal[]
  /** conditions on the means of a scenario */
  readonly limitsOf: (scenario: Scenario) => readonly Limit[]
  readonly variation: Variation | undefined
  readonly replications: number
  /** undefined simulates `replications`; otherwise rounds are added until the targets are met */
  readonly precision:
    { readonly targets: readonly PrecisionTarget[]; readonly stopping: Stopping } | undefined
}

/** A comparison and what went wrong while it was made. */
interface Compared {
  readonly comparison: Comparison
  /** of the baseline and the alternatives */
  readonly warmUp: readonly WarmUpCheck[]
  readonly failed: readonly FailedReplication[]
  readonly interrupted: boolean
}

/**
 * Simulates everything in a comparison and judges it.
 *
 * @param minutes passed since some fixed moment, for a cap in minutes
 */
export async function simulateComparison(
  design: ComparisonDesign,
  experiment: Pick<Experiment, 'simulate' | 'cached'>,
  minutes: () => number,
): Promise<Compared> {
  const rounds = await simulateRounds(design, experiment, minutes)
  const replications = rounds?.replications ?? design.replications
  const simulated = await experiment.simulate(wholePlan(design, replications))
  const { failed, interrupted, results } = simulated
  const main = results.slice(0, 1 + design.alternatives.length)
  const findings = await experiment.cached(
    'comparison',
    { design: designAsData(design, main), reached: rounds?.reached, failed, results: results.map(whichOf) },
    {
      load: async () => (await import('../results/comparison/comparison-form.ts')).findingsForm,
      of: 'result',
    },
    () => findingsOf(assembleComparison(takeApart(design, simulated, rounds?.reached))),
  )
  const [baseline, ...alternatives] = main
  return {
    comparison: comparisonFrom(findings, { baseline, alternatives }),
    warmUp: main.map(checkWarmUp),
    failed,
    interrupted,
  }
}

function designAsData({ limitsOf, outcomes, ...design }: ComparisonDesign, main: readonly Result[]): unknown {
  return {
    ...design,
    outcomes: outcomes.map(({ id, band }) => ({ id, band })),
    limits: main.map(({ scenario }) => limitsOf(scenario)),
  }
}

/** Everything that decides the numbers of a result, and its name. */
const whichOf = ({ name, hash, records }: Result): unknown => ({
  name,
  hash,
  replications: records.map(({ replication }) => replication),
})

/** Simulates rounds of the main scenarios, where a precision is asked for. */
async function simulateRounds(
  design: ComparisonDesign,
  experiment: Pick<Experiment, 'simulate'>,
  minutes: () => number,
): Promise<{ readonly replications: number; readonly reached: PrecisionReached } | undefined> {
  const { precision } = design
  if (precision === undefined) return undefined
  const round = async (replications: number) => {
    const { results, interrupted } = await experiment.simulate(mainPlan(design, replications))
    const targets = precision.targets.map((target) => reach(target, results, design.outcomes))
    return { result: targets, met: targets.every(({ met }) => met), interrupted }
  }
  const { result: targets, ...last } = await simulateInRounds(round, precision.stopping, minutes)
  return { replications: last.replications, reached: { targets, ...last } }
}

/** The widest interval of any alternative, compared with the target. */
function reach(
  { key, halfWidth }: PrecisionTarget,
  [baseline, ...alternatives]: readonly Result[],
  outcomes: readonly Outcome[],
): PrecisionReached['targets'][number] {
  const outcome = findOutcome(outcomes, key.outcome)
  const halfWidths = alternatives.map((alternative) => {
    const interval = compareKey(baseline, alternative, key, outcome)?.interval
    return interval === undefined ? Infinity : (interval.high - interval.low) / 2
  })
  const widest = Math.max(...halfWidths)
  const reached = Number.isFinite(widest) ? widest : undefined
  return { ...key, unit: outcome.unit, halfWidth, reached, met: widest <= halfWidth }
}

/** The results of the whole plan, each in its place. */
function takeApart(
  design: ComparisonDesign,
  { results, failed }: Simulated,
  precision: PrecisionReached | undefined,
): SimulatedComparison {
  const { name, question, named, outcomes, bands, goals, variation, limitsOf } = design
  const waiting = results.values()
  const next = (): Result => {
    const { value } = waiting.next()
    if (value === undefined) throw new RangeError('the plan has more offices than results')
    return value
  }
  const baseline = next()
  const main = design.alternatives.map(next)
  const nullTwin = next()
  return {
    name,
    question,
    named,
    outcomes,
    bands,
    goals,
    variation,
    precision,
    baseline,
    nullTwin,
    seed: baseline.scenario.seed,
    alternatives: design.alternatives.map((planned, i): SimulatedAlternative => {
      const offices = supportingOffices(planned).map(next)
      const halfWay = planned.halfWay && {
        divideOnly: offices[0],
        practiceOnly: offices[1],
      }
      const rest = offices.slice(planned.halfWay ? 2 : 0)
      const overlaps = planned.overlaps.map((degree, k) => ({
        overlap: degree.overlap,
        gaps: catalogueGaps(degree.baseline),
        baseline: rest[2 * k],
        alternative: rest[2 * k + 1],
      }))
      return {
        result: main[i],
        varied: planned.varied,
        halfWay,
        overlaps,
      }
    }),
    limits: [baseline, ...main].flatMap((result) => checkLimits(result, limitsOf(result.scenario))),
    failed: failed.map(({ scenario, replication, reason }) => ({ scenario, replication, reason })),
    luck: (what) => bootstrapLuck(baseline.scenario.seed, what),
  }
}

/** Random numbers for resampling: the same for the same seed and name, and independent of every replication. */
function bootstrapLuck(seed: string, what: string): () => number {
  const luck = new Luck(...rootKey(`${seed}/bootstrap/${what}`, 0))
  let draw = 0
  return () => luck.uniform(draw++, 0)
}

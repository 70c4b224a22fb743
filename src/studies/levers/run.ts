import type { FailedReplication } from '../../errors.ts'
import type { Experiment } from '../../experiment/experiment.ts'
import { sizedOutcome } from '../../results/band.ts'
import { compareKey } from '../../results/comparison/paired-differences.ts'
import { estimateOf } from '../../results/estimates.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf, outcomes } from '../../results/outcomes.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { Lever } from './definition.ts'
import type { Offices, Setting } from './offices.ts'
import { judgeLever, type LeverResult, type LeversResult } from './result.ts'

/** What trying levers yields. */
interface LeversRun {
  readonly result: LeversResult
  readonly failed: readonly FailedReplication[]
  /** whether the user stopped it before every replication was done */
  readonly interrupted: boolean
}

/**
 * Simulates each lever at its worst and at its best value, and judges what it moves.
 *
 * @param offices in this setting
 */
export async function runLevers(
  { name, scenarios, tried }: Offices,
  setting: Setting,
  experiment: Experiment<MonthlyRecord>,
): Promise<LeversRun> {
  const { replications } = setting
  const { results, failed, interrupted } = await experiment.simulate({
    scenarios: scenarios.map((scenario) => ({ scenario, replications })),
  })
  const levers = tried.map(({ lever, worst, best }) => leverResult(lever, results[worst], results[best]))
  return { result: { model: experiment.model, scenario: name, ...setting, levers }, failed, interrupted }
}

/** What a lever moves between two simulated offices. */
export function leverResult(
  { lever, unit, worst, best, given, outcome: key, meant }: Lever,
  atWorst: ScenarioResult,
  atBest: ScenarioResult,
): LeverResult {
  const outcome = outcomeOf(key.outcome)
  const paired = compareKey(atWorst, atBest, key, outcome)
  const difference =
    paired === undefined ? { value: Number.NaN, ciLow: undefined, ciHigh: undefined } : estimateOf(paired)
  const worstMean = paired?.baselineMean ?? Number.NaN
  const { band } = sizedOutcome({ outcomes, bands: [] }, key, worstMean, atWorst)
  return {
    lever,
    unit,
    worst: worst.value,
    best: best.value,
    given,
    ...key,
    label: describeKey(key, outcome),
    outcomeUnit: outcome.unit,
    meant,
    band,
    n: paired?.n ?? 0,
    worstMean,
    bestMean: paired?.alternativeMean ?? Number.NaN,
    difference,
    verdict: judgeLever(difference, band, meant),
  }
}

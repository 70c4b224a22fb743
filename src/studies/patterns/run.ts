import type { FailedReplication } from '../../errors.ts'
import type { Experiment } from '../../experiment/experiment.ts'
import type { PatternResults } from './result.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { Offices, Setting } from './arms.ts'
import type { Pattern } from './definition.ts'
import { evaluate } from './evaluate.ts'

/** What running patterns yields. */
interface PatternsRun {
  readonly results: PatternResults
  /** the simulated offices, each once */
  readonly offices: readonly ScenarioResult<MonthlyRecord>[]
  readonly failed: readonly FailedReplication[]
  /** whether the user stopped it before every replication was done */
  readonly interrupted: boolean
}

/**
 * Simulates the arms of patterns, each shared arm once, and judges the patterns.
 *
 * @param offices of these patterns in this setting
 */
export async function runPatterns(
  patterns: readonly Pattern[],
  setting: Setting,
  { scenarios, of }: Offices,
  experiment: Experiment<MonthlyRecord>,
): Promise<PatternsRun> {
  const { replications } = setting
  const simulated = await experiment.simulate({
    scenarios: scenarios.map((scenario) => ({ scenario, replications })),
  })
  // Matched by position in the plan: a result's scenario includes the people of the first day, which the plan leaves
  // open.
  const byScenario = new Map(scenarios.map((scenario, position) => [scenario, simulated.results[position]]))
  const resultOf = (pattern: Pattern, arm: string, overlaid: boolean) => {
    const result = byScenario.get(of(pattern, arm, overlaid))
    if (result === undefined) throw new RangeError(`${pattern.id}: ${arm} was not simulated`)
    return result
  }
  return {
    results: {
      model: experiment.model,
      ...setting,
      patterns: patterns.map((pattern) =>
        evaluate(pattern, (arm, overlaid) => resultOf(pattern, arm, overlaid)),
      ),
    },
    offices: simulated.results,
    failed: simulated.failed,
    interrupted: simulated.interrupted,
  }
}

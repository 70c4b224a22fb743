/** Half offices, and how they are simulated. */
import type { Experiment, Simulated } from '../../experiment/experiment.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Compared } from './worlds.ts'

/** What a half office yields. */
export type HalfResult = ScenarioResult<MonthlyRecord>

/** What a study simulates with. */
export type Simulator = Pick<Experiment<MonthlyRecord>, 'simulate' | 'cached'>

/** Simulated results, by scenario. */
export interface AllSimulated extends Pick<Simulated<MonthlyRecord>, 'failed' | 'interrupted'> {
  readonly of: (scenario: Scenario) => HalfResult
}

/** The scenarios as they are, at half size, the baseline first. */
export const ownOffices = ({ baseline, alternative }: Compared): readonly [Scenario, Scenario] => [
  halfOffice(baseline.scenario),
  halfOffice(alternative.scenario),
]

export async function simulateAll(
  experiment: Simulator,
  scenarios: readonly Scenario[],
  replications: number,
): Promise<AllSimulated> {
  const planned = scenarios.map((scenario) => ({ scenario, replications }))
  const { results, failed, interrupted } = await experiment.simulate({ scenarios: planned })
  const byScenario = new Map(scenarios.map((scenario, position) => [scenario, results[position]]))
  return { failed, interrupted, of: (scenario) => byScenario.get(scenario) as HalfResult }
}

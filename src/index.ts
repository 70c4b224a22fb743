/**
 * delt as a library: read a scenario, simulate it, read what came out.
 *
 *     const { scenario } = loadScenario('dual', ['years=2'])
 *     const experiment = new Experiment({ jobs: 2, keep: wholeRecord })
 *     const { results } = await experiment.simulate({ scenarios: [{ scenario, replications: 10 }] })
 *     await experiment.close()
 */
export { loadScenario, scenarioFromValues, type ScenarioValues } from './scenario/load.ts'
export type { LoadedScenario } from './scenario/loaded.ts'
export type { Scenario } from './scenario/scenario.ts'
export {
  Experiment,
  wholeRecord,
  withoutCohort,
  type ExperimentOptions,
  type Progress,
  type Simulated,
} from './experiment/experiment.ts'
export type { Plan, PlannedScenario } from './experiment/plan.ts'
export { keyIndex, layoutOf } from './results/layout.ts'
export { outcomes, type Breakdown, type Outcome, type OutcomeKey } from './results/outcomes.ts'
export {
  MONTHLY_SERIES,
  type Cohort,
  type MonthlyRecord,
  type RecordLayout,
  type ReplicationRecord,
} from './results/record.ts'
export type { MonthlyRow, ScenarioResult, SummaryRow } from './results/result.ts'

/**
 * delt as a library: read scenarios, simulate them, compare them.
 *
 *     const { scenario: dual } = loadScenario('dual')
 *     const { scenario: unitary } = loadScenario('unitary')
 *     const { summary } = await runScenario(dual, { replications: 10 })
 *     const comparison = await compareScenarios(dual, [unitary], { replications: 10 })
 *     console.log(headlineOf(comparison))
 */
export {
  compareScenarios,
  loadScenario,
  runScenario,
  type ComparisonOptions,
  type SimulationOptions,
} from './experiment/library.ts'
export { scenarioFromValues, type ScenarioValues } from './scenario/load.ts'
export type { LoadedScenario } from './scenario/loaded.ts'
export type { Scenario } from './scenario/scenario.ts'
export { LANGUAGES, speak, type Language } from './locale/language.ts'
export { answersOf, headlineOf, type Answer } from './report/text/answer.ts'
export type { Comparison } from './results/comparison/comparison-result.ts'
export { keyIndex, layoutOf } from './results/layout.ts'
export { outcomes, type Outcome } from './results/outcomes.ts'
export { MONTHLY_SERIES } from './results/monthly-series.ts'
export { type Cohort, type RecordLayout, type ReplicationRecord } from './results/record.ts'
export type { Breakdown } from './vocabulary/breakdowns.ts'
export type { OutcomeKey } from './vocabulary/outcomes.ts'
export type { ComparisonRow, MonthlyRow, ScenarioResult, SummaryRow } from './results/result.ts'

/** delt without its command line: read a scenario, simulate it, compare it with others. */
import { availableParallelism } from 'node:os'
import { ReplicationsFailed } from '../errors.ts'
import type { Comparison } from '../results/comparison/comparison-result.ts'
import { NAMED_OUTCOMES, outcomes } from '../results/outcomes.ts'
import type { ReplicationRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'
import { loadScenario as load } from '../scenario/load.ts'
import type { LoadedScenario } from '../scenario/loaded.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { simulateComparison } from './simulate-comparison.ts'
import { planComparison } from './comparison-plan.ts'
import { Experiment, wholeRecord } from './experiment.ts'
import type { OutcomeKey } from '../vocabulary/outcomes.ts'

/** How to simulate. */
export interface SimulationOptions {
  /** replications of each scenario; by default the scenario’s own number */
  readonly replications?: number
  /** workers at the same time; by default one per core */
  readonly jobs?: number
}

/** How to compare. */
export interface ComparisonOptions extends SimulationOptions {
  /** outcomes that are judged by their interval; by default the usual five */
  readonly named?: readonly OutcomeKey[]
  /** whether the headline is also shown at other overlaps of the catalogues, which takes half as long again */
  readonly overlap?: boolean
}

/**
 * Reads a scenario file with all that it extends, checks it and fills in the defaults.
 *
 * @param file path of a YAML or JSON file, or the name of a shipped scenario
 * @param overrides `path=value`, checked as if they stood in a file
 * @throws ScenarioError with every problem that was found, each with its place
 */
export function loadScenario(file: string, overrides: readonly string[] = []): LoadedScenario {
  return load(file, overrides, outcomes)
}

/**
 * Simulates all replications of a scenario.
 *
 * @throws ReplicationsFailed where one of them could not be simulated
 */
export function runScenario(
  scenario: Scenario,
  options: SimulationOptions = {},
): Promise<ScenarioResult<ReplicationRecord>> {
  const { replications = scenario.replications } = options
  return withExperiment(options, async (experiment) => {
    const { results, failed } = await experiment.simulate({ scenarios: [{ scenario, replications }] })
    if (failed.length > 0) throw new ReplicationsFailed(failed)
    return results[0]
  })
}

/**
 * Compares offices with a baseline: replication k of each has the same arrivals, people and luck.
 *
 * @throws ReplicationsFailed where one of the replications could not be simulated
 */
export function compareScenarios(
  baseline: Scenario,
  alternatives: readonly Scenario[],
  options: ComparisonOptions = {},
): Promise<Comparison> {
  const { named = NAMED_OUTCOMES, overlap = false, replications = baseline.replications } = options
  const design = {
    ...planComparison(baseline, alternatives, { overlap, onCurves: new Set() }),
    name: baseline.name,
    question: baseline.question,
    named,
    outcomes,
    bands: [],
    goals: [],
    replications,
    limitsOf: () => [],
    variation: undefined,
    precision: undefined,
  }
  return withExperiment(options, async (experiment) => {
    const { comparison, failed } = await simulateComparison(design, experiment, () => 0)
    if (failed.length > 0) throw new ReplicationsFailed(failed)
    return comparison
  })
}

async function withExperiment<Result>(
  { jobs = availableParallelism() }: SimulationOptions,
  work: (experiment: Experiment) => Promise<Result>,
): Promise<Result> {
  const experiment = new Experiment({ jobs, keep: wholeRecord })
  try {
    return await work(experiment)
  } finally {
    await experiment.close()
  }
}

/** Results simulated again from their manifest, as tables. */
import type { FailedReplication } from '../errors.ts'
import { planComparison, type ComparisonPlan } from '../experiment/comparison-plan.ts'
import { withoutCohort, wholeRecord, type Experiment, type Simulated } from '../experiment/experiment.ts'
import { simulateComparison, type ComparisonDesign } from '../experiment/simulate-comparison.ts'
import { SUPPORTING_FILE, writeComparisonTables } from '../report/export/comparison-csv.ts'
import { readFindings } from '../report/export/comparison-json.ts'
import { withScenariosRead } from '../report/folder/manifest-scenarios.ts'
import { commandOf, tablesOf } from '../report/folder/result-files.ts'
import { isAllThere } from '../report/folder/result-folder.ts'
import { writeTables } from '../report/export/tables.ts'
import type { Manifest } from '../results/manifest.ts'
import { summariseMonths } from '../results/monthly.ts'
import type { MonthlyRecord } from '../results/record.ts'
import { summarise } from '../results/summary.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { uncached } from '../store/cache.ts'
import type { Io } from './command.ts'
import { withExperiment, type Simulation } from './simulation.ts'

/** How a repetition went. */
export interface Repeated {
  readonly interrupted: boolean
  readonly failed: readonly FailedReplication[]
  /** hash of the code that made it, see `modelHash` */
  readonly model: string
  /** names of the tables that were written, those that others are made from first */
  readonly tables: readonly string[]
}

/**
 * Simulates the results of a run or comparison again, without the store, and writes their tables. Replications that are
 * not in the results are left out; where some are missing, so is what stands in supporting.csv, because nothing says
 * which of its replications there were.
 *
 * @param folder of the results
 * @param into folder for the tables
 */
export function repeat(
  folder: string,
  manifest: Manifest,
  into: string,
  how: Pick<Simulation<MonthlyRecord>, 'jobs' | 'quiet'>,
  io: Io,
): Promise<Repeated> {
  const scenarios = withScenariosRead(folder, manifest).scenarios.map(({ scenario }) => scenario)
  const once = { ...how, store: false as const }
  return commandOf(manifest) === 'run'
    ? withExperiment({ ...once, keep: withoutCohort }, io, (experiment) =>
        repeatRun(manifest, scenarios, experiment, into),
      )
    : withExperiment({ ...once, keep: wholeRecord }, io, (experiment) =>
        repeatComparison(folder, manifest, scenarios, experiment, into),
      )
}

async function repeatRun(
  manifest: Manifest,
  scenarios: readonly Scenario[],
  experiment: Experiment<MonthlyRecord>,
  into: string,
): Promise<Repeated> {
  const replications = manifest.scenarios.map(({ done }) => Math.max(0, ...done))
  const plan = { scenarios: scenarios.map((scenario, k) => ({ scenario, replications: replications[k] })) }
  const simulated = onlyDone(await experiment.simulate(plan), manifest)
  await writeTables(simulated.results, into, 'standard')
  return { ...simulated, model: experiment.model, tables: tablesOf('run') }
}

async function repeatComparison(
  folder: string,
  manifest: Manifest,
  scenarios: readonly Scenario[],
  experiment: Experiment,
  into: string,
): Promise<Repeated> {
  const { name, question, named, outcomes, bands, variation } = await readFindings(folder)
  const varied = new Set(variation?.points.map(({ alternative }) => alternative))
  const [baseline, ...alternatives] = scenarios
  const onCurves = new Set(alternatives.filter((alternative) => varied.has(alternative.name)))
  const plan = planComparison(baseline, alternatives, { overlap: manifest.overlap === true, onCurves })
  const isWhole = isAllThere(manifest) && manifest.overlap !== undefined
  const [{ planned }] = manifest.scenarios
  const design: ComparisonDesign = {
    ...(isWhole ? plan : withoutSupport(plan)),
    name,
    question,
    named,
    outcomes,
    bands,
    variation,
    replications: isWhole ? planned : Math.max(...manifest.scenarios.flatMap(({ done }) => done)),
    limitsOf: () => [],
    precision: undefined,
  }
  const simulate: Experiment['simulate'] = async (whole) =>
    onlyDone(await experiment.simulate(whole), manifest)
  const { comparison, failed, interrupted } = await simulateComparison(
    design,
    { simulate, cached: uncached },
    () => 0,
  )
  await writeTables([comparison.baseline, ...comparison.alternatives], into, 'standard')
  await writeComparisonTables(comparison, into, 'standard')
  const tables = tablesOf('compare').filter((table) => isWhole || table !== SUPPORTING_FILE)
  return { failed, interrupted, model: experiment.model, tables }
}

const withoutSupport = (plan: ComparisonPlan): ComparisonPlan => ({
  ...plan,
  alternatives: plan.alternatives.map((one) => ({ ...one, halfWay: undefined, overlaps: [] })),
})

/** The scenarios of a manifest, which come first, with those replications only that are in its results. */
function onlyDone<R extends MonthlyRecord>(
  { results, ...simulated }: Simulated<R>,
  { scenarios }: Manifest,
): Simulated<R> {
  const done = scenarios.map((scenario) => new Set(scenario.done))
  return {
    ...simulated,
    results: results.map((result, k) => {
      const known = done.at(k)
      if (known === undefined) return result
      const records = result.records.filter(({ replication }) => known.has(replication))
      const { name, layout } = result
      const summary = summarise(name, layout, records)
      return { ...result, records, summary, monthly: summariseMonths(name, layout.months, records) }
    }),
  }
}

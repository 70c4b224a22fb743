/** Simulates results again from their manifest and writes their tables. */
import type { FailedReplication } from '../errors.ts'
import { planComparison, type ComparisonPlan } from '../experiment/comparison-plan.ts'
import { wholeRecord, type Experiment, type Simulated } from '../experiment/experiment.ts'
import { simulateComparison, type ComparisonDesign } from '../experiment/simulate-comparison.ts'
import { isAllThere } from '../folder/result-folder.ts'
import { kindOf } from '../folder/result-kinds.ts'
import { writeTables } from '../folder/write-results.ts'
import { SUPPORTING } from '../report/export/comparison-csv.ts'
import { comparisonKind, readFindings } from '../report/export/comparison-exporters.ts'
import { outcomeOf } from '../results/outcomes.ts'
import { filesOf, type ResultKind, type Role } from '../report/export/exporter.ts'
import { PERSONS } from '../report/export/persons-csv.ts'
import { runKind, withScenariosRead } from '../report/export/run-exporters.ts'
import type { Manifest } from '../results/manifest.ts'
import { summariseMonths } from '../results/monthly.ts'
import type { MonthlyRecord } from '../results/record.ts'
import { summarise } from '../results/summary.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { uncached } from '../store/cache.ts'
import { trialResult } from '../studies/trials/estimate.ts'
import type { TrialRecord } from '../studies/trials/pairs.ts'
import { trialKind } from '../studies/trials/exporters.ts'
import { withParticipants } from '../studies/trials/run.ts'
import type { Io } from './command.ts'
import { withExperiment, type Simulation } from './with-experiment.ts'

/** The outcome of a repetition. */
interface Repeated {
  readonly interrupted: boolean
  readonly failed: readonly FailedReplication[]
  /** hash of the code that made the repetition, see `modelHash` */
  readonly model: string
  /** names of the tables written; a table comes before those that are made from it */
  readonly tables: readonly string[]
}

/** Results that are to be repeated. */
interface Given {
  /** where they are */
  readonly folder: string
  readonly manifest: Manifest
  /** the scenarios of the manifest */
  readonly scenarios: readonly Scenario[]
  /** folder for the tables of the repetition */
  readonly into: string
}

type How = Pick<Simulation<MonthlyRecord>, 'jobs' | 'quiet' | 'store'>

type Repeater = (given: Given, how: How, io: Io) => Promise<Repeated>

const REPEATERS: ReadonlyMap<unknown, Repeater> = new Map<unknown, Repeater>([
  [
    runKind,
    (given, how, io) =>
      withExperiment({ ...how, keep: wholeRecord }, io, (experiment) => repeatRun(given, experiment)),
  ],
  [
    comparisonKind,
    (given, how, io) =>
      withExperiment({ ...how, keep: wholeRecord }, io, (experiment) => repeatComparison(given, experiment)),
  ],
  [
    trialKind,
    (given, how, io) =>
      withExperiment({ ...how, keep: withParticipants }, io, (experiment) => repeatTrial(given, experiment)),
  ],
])

/** Whether results of a kind can be simulated again from their manifest. */
export const isRepeatable = (kind: ResultKind<unknown>): boolean => REPEATERS.has(kind)

/**
 * Simulates results again, without the store, and writes their tables. Replications that are not in the results are
 * left out. Where some are missing, the content of supporting.csv is left out too, because nothing says which of its
 * replications there were. Throws Error where results of the kind cannot be repeated.
 *
 * @param folder of the results
 * @param into folder for the tables
 */
export function repeat(
  folder: string,
  manifest: Manifest,
  into: string,
  how: Omit<How, 'store'>,
  io: Io,
): Promise<Repeated> {
  const kind = kindOf(manifest)
  const repeater = REPEATERS.get(kind)
  if (repeater === undefined) throw new Error(`${kind.called} cannot be repeated`)
  const scenarios = withScenariosRead(folder, manifest).scenarios.map(({ scenario }) => scenario)
  return repeater({ folder, manifest, scenarios, into }, { ...how, store: false }, io)
}

async function repeatRun(
  { folder, manifest, scenarios, into }: Given,
  experiment: Experiment,
): Promise<Repeated> {
  const replications = manifest.scenarios.map(({ done }) => Math.max(0, ...done))
  const plan = { scenarios: scenarios.map((scenario, k) => ({ scenario, replications: replications[k] })) }
  const simulated = onlyDone(await experiment.simulate(plan), manifest)
  const roles = tableRoles(manifest)
  await writeTables(into, runKind, roles, { result: simulated.results, manifest, folder })
  return { ...simulated, model: experiment.model, tables: roles.flatMap((role) => filesOf(runKind, role)) }
}

async function repeatTrial(
  { folder, manifest, scenarios, into }: Given,
  experiment: Experiment<TrialRecord>,
): Promise<Repeated> {
  const [{ planned: replications }] = manifest.scenarios
  const plan = { scenarios: scenarios.map((scenario) => ({ scenario, replications })) }
  const simulated = onlyDone(await experiment.simulate(plan), manifest)
  const [own, twins] = simulated.results
  const result = trialResult(own, twins, experiment.model)
  await writeTables(into, trialKind, ['table'], { result, manifest, folder })
  return { ...simulated, model: experiment.model, tables: filesOf(trialKind, 'table') }
}

async function repeatComparison(
  { folder, manifest, scenarios, into }: Given,
  experiment: Experiment,
): Promise<Repeated> {
  const { name, question, named, outcomes, bands, goals, variation } = await readFindings(folder)
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
    outcomes: outcomes.map(outcomeOf),
    bands,
    goals,
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
  const roles = tableRoles(manifest)
  await writeTables(into, comparisonKind, roles, { result: comparison, manifest, folder })
  const tables = roles
    .flatMap((role) => filesOf(comparisonKind, role))
    .filter((table) => isWhole || table !== SUPPORTING.name)
  return { failed, interrupted, model: experiment.model, tables }
}

/** The roles of the tables in results: single persons are repeated where they were asked for. */
const tableRoles = ({ files }: Manifest): readonly Role[] =>
  PERSONS.name in files ? ['table', 'persons'] : ['table']

const withoutSupport = (plan: ComparisonPlan): ComparisonPlan => ({
  ...plan,
  alternatives: plan.alternatives.map((one) => ({ ...one, halfWay: undefined, overlaps: [] })),
})

/** The scenarios of a manifest, which come first in a plan, with only the replications that are in its results. */
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

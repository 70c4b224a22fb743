import {
  exitCodes,
  Interrupted,
  ReplicationsFailed,
  ScenarioError,
  UsageError,
  type FailedReplication,
} from '../errors.ts'
import { withoutCohort, type Simulated } from '../experiment/experiment.ts'
import { scenarioHash } from '../experiment/scenario-hash.ts'
import { readManifest } from '../report/result-folder.ts'
import { isPatternFolder } from '../report/pattern-folder.ts'
import { isRobustnessFolder } from '../report/robustness-folder.ts'
import { readResults } from '../report/run-folder.ts'
import type { Manifest, ManifestScenario } from '../results/manifest.ts'
import { summariseMonths } from '../results/monthly.ts'
import { outcomes } from '../results/outcomes.ts'
import type { MonthlyRecord } from '../results/record.ts'
import { firstDifference, type Difference } from '../results/reproduction.ts'
import type { ScenarioResult } from '../results/result.ts'
import { loadScenario } from '../scenario/load.ts'
import { command } from './command.ts'
import { options } from './options.ts'
import { withExperiment } from './simulation.ts'
import { version } from './version.ts'

export default command(
  {
    positionals: {
      folder: {
        type: 'string',
        demandOption: true,
        describe: 'A folder that delt run or delt compare wrote',
      },
    },
    options: { jobs: options.jobs, quiet: options.quiet },
    examples: [['reproduce output/dual', 'simulate output/dual again and compare every number']],
    notes:
      'The scenarios are taken from the manifest, as they were resolved then, and stored replications are not used. ' +
      'Of a comparison, the baseline and its alternatives are simulated, not what stands in supporting.csv. Nothing ' +
      'is written. The exit code is 0 where all numbers are the same, 1 where one differs and 3 where a replication ' +
      'fails that had not failed then.',
  },
  async ({ folder, ...args }, io) => {
    const manifest = await readManifest(folder)
    if (isRobustnessFolder(manifest))
      throw new UsageError(`${folder} holds a robustness study; its command with --fresh makes it again`)
    if (isPatternFolder(manifest))
      throw new UsageError(`${folder} holds patterns; their command with --fresh makes them again`)
    if (manifest.scenarios.every(({ done }) => done.length === 0))
      throw new UsageError(`${folder} holds no finished replication that could be repeated`)
    const before = await readResults(folder, manifest)
    const { simulated, model } = await withExperiment(
      { ...args, store: false, keep: withoutCohort },
      io,
      async (experiment) => ({
        simulated: await experiment.simulate({ scenarios: manifest.scenarios.map(plannedAgain) }),
        model: experiment.model,
      }),
    )
    if (simulated.interrupted) throw new Interrupted('Interrupted: nothing can be said about the results')
    const failed = newlyFailed(simulated, manifest)
    const difference = firstDifference(before, onlyDone(simulated, manifest))
    if (failed.length === 0) io.stdout.write(`${verdict(before, difference)}\n`)
    for (const change of changesSince(manifest, model)) io.stdout.write(`${change}\n`)
    if (failed.length > 0) throw new ReplicationsFailed(failed)
    return difference === undefined ? exitCodes.done : exitCodes.fault
  },
)

function plannedAgain({ scenario, done }: ManifestScenario): {
  scenario: ManifestScenario['scenario']
  replications: number
} {
  return { scenario, replications: Math.max(0, ...done) }
}

/** Replications that are in the results and cannot be made again. */
function newlyFailed({ failed }: Simulated<MonthlyRecord>, { scenarios }: Manifest): FailedReplication[] {
  return failed.filter(({ scenario, replication }) =>
    scenarios.some(({ name, done }) => name === scenario && done.includes(replication)),
  )
}

/** The repetition without replications that had failed before. */
function onlyDone({ results }: Simulated<MonthlyRecord>, { scenarios }: Manifest): ScenarioResult[] {
  return results.map((result, index) => {
    const records = result.records.filter(({ replication }) => scenarios[index].done.includes(replication))
    return { ...result, records, monthly: summariseMonths(result.name, result.layout.months, records) }
  })
}

function verdict(results: readonly ScenarioResult[], difference: Difference | undefined): string {
  if (difference !== undefined) {
    const { scenario, where, before, now } = difference
    return `different: ${scenario}, ${where}: ${before} then, ${now} now`
  }
  const replications = results.reduce((sum, { records }) => sum + records.length, 0)
  return `identical: every number of ${replications} replications`
}

/** What is not as it was when the results were made, a line each. */
function changesSince(manifest: Manifest, model: string): string[] {
  const changes = [
    ['delt', manifest.delt, version],
    ['Node', manifest.node, process.versions.node],
    ['code of the model', manifest.model.slice(0, 12), model.slice(0, 12)],
  ].filter(([, then, now]) => then !== now)
  return [
    ...changes.map(([what, then, now]) => `${what}: ${then} then, ${now} now`),
    ...manifest.scenarios.flatMap(fileChange),
  ]
}

/** Whether the file of a scenario still says what it said. It plays no part in the repetition. */
function fileChange({ file, overrides, name, hash }: ManifestScenario): string[] {
  try {
    const { scenario } = loadScenario(file, overrides, outcomes)
    return scenarioHash(scenario) === hash ? [] : [`scenario ${name}: ${file} has changed since`]
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return [`scenario ${name}: ${file} cannot be read any more`]
  }
}

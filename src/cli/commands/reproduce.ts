import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  exitCodes,
  Interrupted,
  ReplicationsFailed,
  ScenarioError,
  UsageError,
  type FailedReplication,
} from '../../errors.ts'
import { isSimulated } from '../../experiment/same-people.ts'
import { assertUnchanged, readManifest } from '../../folder/result-folder.ts'
import { kindOf } from '../../folder/result-kinds.ts'
import { tableDifference, type TableDifference } from '../../report/export/table-difference.ts'
import type { Manifest, ManifestScenario } from '../../results/manifest.ts'
import { outcomes } from '../../results/outcomes.ts'
import { examineScenario } from '../../scenario/load.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { isRepeatable, repeat } from '../repetition.ts'
import { version } from '../version.ts'

const help = texts({
  en: {
    words: { folder: 'A folder that delt run, delt compare or delt trial wrote' },
    examples: { 'reproduce output/dual': 'simulate output/dual again and compare every number' },
    notes:
      'The scenarios are taken from the manifest, as they were resolved then, and stored replications are not used. ' +
      'Every cell of every CSV table is compared; delt lists what was compared and what was not, and names the first ' +
      'difference with its file, row and column. The folder stays as it is. The exit code is 0 where all numbers are the same, 1 ' +
      'where one differs and 3 where a replication fails that had not failed then.',
  },
  nb: {
    words: { folder: 'En mappe som delt run, delt compare eller delt trial har skrevet' },
    examples: { 'reproduce output/dual': 'simuler output/dual på nytt og sammenlign alle tall' },
    notes:
      'Scenarioene hentes fra manifestet, slik de var den gangen, og lagrede replikasjoner brukes ikke. Hver celle i hver ' +
      'CSV-tabell sammenlignes; delt sier hva som ble sammenlignet og hva som ikke ble det, og nevner den første forskjellen ' +
      'med fil, rad og kolonne. Mappen blir som den er. Avslutningskoden er 0 når alle tall er like, 1 når ett er ' +
      'forskjellig, og 3 når en replikasjon feiler som ikke feilet den gangen.',
  },
  nn: {
    words: { folder: 'Ei mappe som delt run, delt compare eller delt trial har skrive' },
    examples: { 'reproduce output/dual': 'simuler output/dual på nytt og samanlikn alle tal' },
    notes:
      'Scenarioa blir henta frå manifestet, slik dei var den gongen, og lagra replikasjonar blir ikkje brukte. Kvar celle i ' +
      'kvar CSV-tabell blir samanlikna; delt seier kva som vart samanlikna og kva som ikkje vart det, og nemner den første ' +
      'skilnaden med fil, rad og kolonne. Mappa er som før. Avslutningskoden er 0 når alle tal er like, 1 når eitt er ' +
      'ulikt, og 3 når ein replikasjon feilar som ikkje feila den gongen.',
  },
})

export default command(
  {
    positionals: {
      folder: {
        type: 'string',
        demandOption: true,
      },
    },
    options: { jobs: options.jobs, quiet: options.quiet },
    help,
  },
  async ({ folder, ...args }, io) => {
    const manifest = await readManifest(folder)
    await assertUnchanged(folder, manifest)
    refuseUnrepeatable(folder, manifest)
    const say = (line: string) => io.stdout.line(line)
    const uncounted = uncountedReplication(manifest)
    if (uncounted !== undefined) {
      say(`different: ${uncounted}`)
      return exitCodes.fault
    }
    const again = await mkdtemp(join(tmpdir(), 'delt-reproduce-'))
    try {
      const { interrupted, failed, model, tables } = await repeat(folder, manifest, again, args, io)
      if (interrupted) throw new Interrupted('Interrupted: nothing can be said about the results')
      const failures = newlyFailed(failed, manifest)
      const compared = tables.filter((table) => table in manifest.files)
      const difference = await firstDifference(compared, folder, again)
      if (failures.length === 0) say(verdict(manifest, difference))
      for (const change of changesSince(manifest, model)) say(change)
      if (failures.length > 0) throw new ReplicationsFailed(failures)
      if (difference !== undefined) return exitCodes.fault
      say(`compared: ${compared.join(', ')}`)
      say(`not compared: ${namesIn(manifest, compared).join(', ')}`)
      if (compared.length < tables.length)
        say(`not there: ${tables.filter((table) => !compared.includes(table)).join(', ')}`)
      return exitCodes.done
    } finally {
      await rm(again, { recursive: true, force: true })
    }
  },
)

function refuseUnrepeatable(folder: string, manifest: Manifest): void {
  const kind = kindOf(manifest)
  if (!isRepeatable(kind))
    throw new UsageError(`${folder} holds ${kind.called}; its command with --fresh makes it again`)
  if (manifest.scenarios.every(({ done }) => done.length === 0))
    throw new UsageError(`${folder} holds no finished replication that could be repeated`)
}

/** The first replication that is neither done nor failed in results that claim to be complete, in words. */
function uncountedReplication({ state, scenarios, failed }: Manifest): string | undefined {
  if (state !== 'complete') return undefined
  for (const { name, planned, done } of scenarios) {
    const known = new Set(done)
    for (const { scenario, replication } of failed) if (scenario === name) known.add(replication)
    for (let replication = 1; replication <= planned; replication++)
      if (!known.has(replication))
        return `manifest.json says that the results are complete, but replication ${replication} of ${name} is neither done nor failed`
  }
  return undefined
}

async function firstDifference(
  tables: readonly string[],
  folder: string,
  again: string,
): Promise<TableDifference | undefined> {
  for (const table of tables) {
    const difference = await tableDifference(join(folder, table), join(again, table))
    if (difference !== undefined) return difference
  }
  return undefined
}

/** Replications that are in the results but failed in the repetition. */
function newlyFailed(
  failed: readonly FailedReplication[],
  { scenarios }: Manifest,
): readonly FailedReplication[] {
  return failed.filter(({ scenario, replication }) =>
    scenarios.some(({ name, done }) => name === scenario && done.includes(replication)),
  )
}

function verdict({ scenarios }: Manifest, difference: TableDifference | undefined): string {
  if (difference !== undefined) {
    const { file, row, column = 'the whole row', about, before = 'nothing', now = 'nothing' } = difference
    const said = (cell: string) => (cell === '' ? 'empty' : cell)
    return `different: ${file}, row ${row}, ${column} (${about.join(', ')}): ${said(before)} then, ${said(now)} now`
  }
  const replications = scenarios.reduce((sum, { done }) => sum + done.length, 0)
  return `identical: every number of ${replications} replications`
}

/** The files of results that are not among the given tables; a folder stands for everything in it. */
function namesIn({ files }: Manifest, tables: readonly string[]): readonly string[] {
  const names = Object.keys(files)
    .filter((file) => !tables.includes(file))
    .map((file) => file.split('/', 1)[0])
  return [...new Set(names)]
}

/** What has changed since the results were made, one line each. */
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

/**
 * Whether the file of a scenario still gives the same scenario; the repetition itself does not use the file. Checks on
 * values that a comparison varied are laxer than on lines in a file, so only the values are compared here.
 */
function fileChange(simulated: ManifestScenario): string[] {
  const { file, overrides, name } = simulated
  const scenario = scenarioIn(file, overrides)
  if (scenario === undefined) return [`scenario ${name}: ${file} cannot be read any more`]
  return isSimulated(scenario, simulated) ? [] : [`scenario ${name}: ${file} has changed since`]
}

function scenarioIn(file: string, overrides: readonly string[]): Scenario | undefined {
  try {
    return examineScenario(file, overrides, outcomes).loaded?.scenario
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return undefined
  }
}

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

const say = texts({
  en: {
    interrupted: 'Interrupted: nothing can be said about the results',
    different: (what: string) => `different: ${what}`,
    compared: (files: string) => `compared: ${files}`,
    notCompared: (files: string) => `not compared: ${files}`,
    notThere: (files: string) => `not there: ${files}`,
    unrepeatable: (folder: string, kind: string) =>
      `${folder} holds ${kind}; its command with --fresh makes it again`,
    nothingFinished: (folder: string) => `${folder} holds no finished replication that could be repeated`,
    uncounted: (replication: string, scenario: string) =>
      `manifest.json says that the results are complete, but replication ${replication} of ${scenario} is neither done nor failed`,
    cell: (file: string, row: string, column: string, about: string, before: string, now: string) =>
      `${file}, row ${row}, ${column} (${about}): ${before} then, ${now} now`,
    wholeRow: 'the whole row',
    nothing: 'nothing',
    empty: 'empty',
    identical: (replications: string) => `identical: every number of ${replications} replications`,
    changed: {
      delt: (before: string, now: string) => `delt: ${before} then, ${now} now`,
      node: (before: string, now: string) => `Node: ${before} then, ${now} now`,
      model: (before: string, now: string) => `code of the model: ${before} then, ${now} now`,
    },
    unreadable: (scenario: string, file: string) => `scenario ${scenario}: ${file} cannot be read any more`,
    fileChanged: (scenario: string, file: string) => `scenario ${scenario}: ${file} has changed since`,
  },
  nb: {
    interrupted: 'Avbrutt: ingenting kan sies om resultatene',
    different: (what) => `forskjellig: ${what}`,
    compared: (files) => `sammenlignet: ${files}`,
    notCompared: (files) => `ikke sammenlignet: ${files}`,
    notThere: (files) => `ikke der: ${files}`,
    unrepeatable: (folder, kind) => `${folder} inneholder ${kind}; kommandoen med --fresh lager det på nytt`,
    nothingFinished: (folder) => `${folder} inneholder ingen ferdig replikasjon som kan gjentas`,
    uncounted: (replication, scenario) =>
      `manifest.json sier at resultatene er fullstendige, men replikasjon ${replication} av ${scenario} er verken ferdig eller feilet`,
    cell: (file, row, column, about, before, now) =>
      `${file}, rad ${row}, ${column} (${about}): ${before} da, ${now} nå`,
    wholeRow: 'hele raden',
    nothing: 'ingenting',
    empty: 'tom',
    identical: (replications) => `identisk: alle tall i ${replications} replikasjoner`,
    changed: {
      delt: (before, now) => `delt: ${before} da, ${now} nå`,
      node: (before, now) => `Node: ${before} da, ${now} nå`,
      model: (before, now) => `koden til modellen: ${before} da, ${now} nå`,
    },
    unreadable: (scenario, file) => `scenario ${scenario}: ${file} kan ikke leses lenger`,
    fileChanged: (scenario, file) => `scenario ${scenario}: ${file} er endret siden`,
  },
  nn: {
    interrupted: 'Avbrote: ingenting kan seiast om resultata',
    different: (what) => `ulikt: ${what}`,
    compared: (files) => `samanlikna: ${files}`,
    notCompared: (files) => `ikkje samanlikna: ${files}`,
    notThere: (files) => `ikkje der: ${files}`,
    unrepeatable: (folder, kind) => `${folder} inneheld ${kind}; kommandoen med --fresh lagar det på nytt`,
    nothingFinished: (folder) => `${folder} inneheld ingen ferdig replikasjon som kan takast opp att`,
    uncounted: (replication, scenario) =>
      `manifest.json seier at resultata er fullstendige, men replikasjon ${replication} av ${scenario} er verken ferdig eller feila`,
    cell: (file, row, column, about, before, now) =>
      `${file}, rad ${row}, ${column} (${about}): ${before} då, ${now} no`,
    wholeRow: 'heile rada',
    nothing: 'ingenting',
    empty: 'tom',
    identical: (replications) => `identisk: alle tal i ${replications} replikasjonar`,
    changed: {
      delt: (before, now) => `delt: ${before} då, ${now} no`,
      node: (before, now) => `Node: ${before} då, ${now} no`,
      model: (before, now) => `koden til modellen: ${before} då, ${now} no`,
    },
    unreadable: (scenario, file) => `scenario ${scenario}: ${file} kan ikkje lesast lenger`,
    fileChanged: (scenario, file) => `scenario ${scenario}: ${file} er endra sidan`,
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
    const tell = (line: string) => io.stdout.line(line)
    const uncounted = uncountedReplication(manifest)
    if (uncounted !== undefined) {
      tell(say().different(uncounted))
      return exitCodes.fault
    }
    const again = await mkdtemp(join(tmpdir(), 'delt-reproduce-'))
    try {
      const { interrupted, failed, model, tables } = await repeat(folder, manifest, again, args, io)
      if (interrupted) throw new Interrupted(say().interrupted)
      const failures = newlyFailed(failed, manifest)
      const compared = tables.filter((table) => table in manifest.files)
      const difference = await firstDifference(compared, folder, again)
      if (failures.length === 0) tell(verdict(manifest, difference))
      for (const change of changesSince(manifest, model)) tell(change)
      if (failures.length > 0) throw new ReplicationsFailed(failures)
      if (difference !== undefined) return exitCodes.fault
      tell(say().compared(compared.join(', ')))
      tell(say().notCompared(namesIn(manifest, compared).join(', ')))
      if (compared.length < tables.length)
        tell(say().notThere(tables.filter((table) => !compared.includes(table)).join(', ')))
      return exitCodes.done
    } finally {
      await rm(again, { recursive: true, force: true })
    }
  },
)

function refuseUnrepeatable(folder: string, manifest: Manifest): void {
  const kind = kindOf(manifest)
  if (!isRepeatable(kind)) throw new UsageError(say().unrepeatable(folder, kind.called))
  if (manifest.scenarios.every(({ done }) => done.length === 0))
    throw new UsageError(say().nothingFinished(folder))
}

/** The first replication that is neither done nor failed in results that claim to be complete, in words. */
function uncountedReplication({ state, scenarios, failed }: Manifest): string | undefined {
  if (state !== 'complete') return undefined
  for (const { name, planned, done } of scenarios) {
    const known = new Set(done)
    for (const { scenario, replication } of failed) if (scenario === name) known.add(replication)
    for (let replication = 1; replication <= planned; replication++)
      if (!known.has(replication)) return say().uncounted(`${replication}`, name)
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
    const { file, row, column, about, before, now } = difference
    const said = (cell: string | undefined) => (cell === '' ? say().empty : (cell ?? say().nothing))
    const [where, which] = [column ?? say().wholeRow, about.join(', ')]
    return say().different(say().cell(file, `${row}`, where, which, said(before), said(now)))
  }
  const replications = scenarios.reduce((sum, { done }) => sum + done.length, 0)
  return say().identical(`${replications}`)
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
  const { delt, node, model: code } = say().changed
  const changes = [
    [delt, manifest.delt, version],
    [node, manifest.node, process.versions.node],
    [code, manifest.model.slice(0, 12), model.slice(0, 12)],
  ] as const
  return [
    ...changes.flatMap(([changed, then, now]) => (then === now ? [] : [changed(then, now)])),
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
  if (scenario === undefined) return [say().unreadable(name, file)]
  return isSimulated(scenario, simulated) ? [] : [say().fileChanged(name, file)]
}

function scenarioIn(file: string, overrides: readonly string[]): Scenario | undefined {
  try {
    return examineScenario(file, overrides, outcomes).loaded?.scenario
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return undefined
  }
}

/** What all commands that write results share: the folder, the manifest, the printed text, and how the command ends. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  Interrupted,
  LimitBroken,
  ReplicationsFailed,
  UsageError,
  type FailedReplication,
} from '../errors.ts'
import type { EventSample } from '../events/event-sample.ts'
import type { EventLogs } from '../experiment/experiment.ts'
import type { PlannedScenario } from '../experiment/plan.ts'
import { modelHash } from '../experiment/records/model-hash.ts'
import { isSimulated } from '../experiment/same-people.ts'
import type { Plans } from '../folder/lost-results.ts'
import { withResultFolder, type Intent } from '../folder/result-folder.ts'
import { writeFolder } from '../folder/write-results.ts'
import { spokenLanguage, texts } from '../locale/language.ts'
import { chartSizeOf, type ChartSize } from '../report/drawing/chart-size.ts'
import type { Content, Made, ResultKind } from '../report/export/exporter.ts'
import type { LimitCheck } from '../results/comparison/comparison-result.ts'
import type { Manifest } from '../results/manifest.ts'
import { describeValue } from '../results/quantity.ts'
import type { ScenarioResult } from '../results/result.ts'
import type { WarmUpCheck } from '../results/warm-up.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { uncached, type Cached } from '../store/cache.ts'
import type { CsvDialect } from '../text/csv-dialect.ts'
import { fileName } from '../text/file-name.ts'
import { quoted } from '../text/quote.ts'
import type { Io } from './command.ts'
import { eventsAsked } from './events-asked.ts'
import type { Shown } from './terminal/output.ts'
import { version } from './version.ts'

const say = texts({
  en: {
    nobodyArrives: (office: string) =>
      `nobody arrives in ${office}, which keeps its caseloads full; leave persons out of --events`,
    noSize: (asked: string) =>
      `--chart-size ${asked} is no size; expected slide, report, or WIDTHxHEIGHT in dots, such as 1600x1200, from 400 to 8000 and at most 3 to 1`,
    resultsIn: (folder: string) => `Results are in ${folder}`,
    partial: (folder: string) =>
      `Interrupted: what was finished is in ${folder}, which says that it is partial`,
    keptFinished: (folder: string, date: string) =>
      `Interrupted: ${folder} keeps the finished results of ${date}; what was finished now is in the store, and the same command goes on`,
    keptLarger: (folder: string, date: string) =>
      `Interrupted: ${folder} keeps the larger results of ${date}; what was finished now is in the store, and the same command goes on`,
    failedBesideFinished: (folder: string, date: string) =>
      `${folder} keeps the finished results of ${date}, because replications failed; with another --out what was finished is written there`,
    failedBesideLarger: (folder: string, date: string) =>
      `${folder} keeps the larger results of ${date}, because replications failed; with another --out what was finished is written there`,
  },
  nb: {
    nobodyArrives: (office) =>
      `ingen kommer til ${office}, der porteføljene holdes fulle; utelat persons i --events`,
    noSize: (asked) =>
      `--chart-size ${asked} er ingen størrelse; ventet slide, report, eller BREDDExHØYDE i punkter, som 1600x1200, fra 400 til 8000 og høyst 3 til 1`,
    resultsIn: (folder) => `Resultatene ligger i ${folder}`,
    partial: (folder) =>
      `Avbrutt: det som ble ferdig, ligger i ${folder}, som sier at resultatene er ufullstendige`,
    keptFinished: (folder, date) =>
      `Avbrutt: ${folder} beholder de ferdige resultatene fra ${date}; det som ble ferdig nå, ligger i lageret, og den samme kommandoen fortsetter derfra`,
    keptLarger: (folder, date) =>
      `Avbrutt: ${folder} beholder de større resultatene fra ${date}; det som ble ferdig nå, ligger i lageret, og den samme kommandoen fortsetter derfra`,
    failedBesideFinished: (folder, date) =>
      `${folder} beholder de ferdige resultatene fra ${date}, fordi replikasjoner feilet; med en annen --out blir det som ble ferdig, skrevet dit`,
    failedBesideLarger: (folder, date) =>
      `${folder} beholder de større resultatene fra ${date}, fordi replikasjoner feilet; med en annen --out blir det som ble ferdig, skrevet dit`,
  },
  nn: {
    nobodyArrives: (office) =>
      `ingen kjem til ${office}, der porteføljene blir haldne fulle; utelat persons i --events`,
    noSize: (asked) =>
      `--chart-size ${asked} er ingen storleik; venta slide, report, eller BREIDDxHØGD i punkt, som 1600x1200, frå 400 til 8000 og høgst 3 til 1`,
    resultsIn: (folder) => `Resultata ligg i ${folder}`,
    partial: (folder) =>
      `Avbrote: det som vart ferdig, ligg i ${folder}, som seier at resultata er ufullstendige`,
    keptFinished: (folder, date) =>
      `Avbrote: ${folder} held på dei ferdige resultata frå ${date}; det som vart ferdig no, ligg i lageret, og den same kommandoen held fram derifrå`,
    keptLarger: (folder, date) =>
      `Avbrote: ${folder} held på dei større resultata frå ${date}; det som vart ferdig no, ligg i lageret, og den same kommandoen held fram derifrå`,
    failedBesideFinished: (folder, date) =>
      `${folder} held på dei ferdige resultata frå ${date}, fordi replikasjonar feila; med ein annan --out blir det som vart ferdig, skrive dit`,
    failedBesideLarger: (folder, date) =>
      `${folder} held på dei større resultata frå ${date}, fordi replikasjonar feila; med ein annan --out blir det som vart ferdig, skrive dit`,
  },
})

/** Where results are, for the end of a command. */
export const resultsIn = (folder: string): string => say().resultsIn(folder)

/** What the options of such a command say about its results. */
interface ResultOptions {
  readonly 'no-charts': boolean | undefined
  readonly 'chart-size'?: string | undefined
  /** see `eventsAsked` */
  readonly events?: string | undefined
  readonly persons?: boolean | undefined
  readonly parquet: boolean | undefined
  readonly force: boolean | undefined
  readonly quiet: boolean | undefined
  readonly csv: CsvDialect
  readonly format: 'text' | 'json'
}

/** Where results go. */
interface Destination {
  readonly folder: string
  /** see `Intent` */
  readonly scenarios: Intent['scenarios']
  /** every office that the manifest will name, and the most replications that it will have */
  readonly planned: readonly PlannedScenario[]
  /** see `Manifest.asked` */
  readonly asked?: string | undefined
  /** see `Manifest.overlap` */
  readonly overlap?: boolean
  /** scenarios whose events are written if the user asks for them */
  readonly logged?: readonly Scenario[]
}

/** Where several names together are longer than this, only the first is used. */
const LONGEST = 80

/** The default result folder for scenarios: `output/dual`, `output/dual-vs-unitary`. */
export function defaultFolder(names: readonly string[]): string {
  const all = names.join('-vs-')
  const isShort = names.length === 1 || all.length <= LONGEST
  return join('output', fileName(isShort ? all : `${names[0]}-and-${names.length - 1}-more`))
}

/** What a command made, and what is said about it. */
interface Outcome<Result> {
  readonly result: Result
  /** everything simulated for it that the manifest names */
  readonly simulated: readonly ScenarioResult[]
  /** in the same order as `simulated` */
  readonly origins: readonly { readonly file: string; readonly overrides: readonly string[] }[]
  /** replications that were asked for, of each scenario */
  readonly planned: number | readonly number[]
  readonly failed: readonly FailedReplication[]
  readonly interrupted: boolean
  readonly limits: readonly LimitCheck[]
  readonly warmUp?: readonly WarmUpCheck[]
  /** see `modelHash` */
  readonly model: string
  readonly cached: Cached
  /** whether there is anything to draw */
  readonly isDrawable: boolean
  /** What the terminal shows; `pictures` says whether there is a page to point to. */
  readonly text: (pictures: boolean) => Shown
  /** a sentence for stderr, written last */
  readonly closing?: string
}

/**
 * Makes a result while its folder belongs to this process, writes it and prints its text. Throws FolderError, and
 * FolderTaken where another process has the folder; after writing everything, Interrupted, ReplicationsFailed or
 * LimitBroken.
 *
 * @param make gets the logs into which events are to be written
 */
export async function makeResult<Result>(
  kind: ResultKind<Result>,
  destination: Destination,
  options: ResultOptions,
  io: Io,
  make: (events: EventLogs | undefined) => Promise<Outcome<Result>>,
): Promise<void> {
  const { csv: dialect, quiet } = options
  const chartSize = chartSizeIn(options)
  const { folder, scenarios, logged = [] } = destination
  const sample = sampleOf(options, destination)
  const intent = { ...intentOf(options, io), kind, scenarios, plans: plansOf(destination) }
  await withResultFolder(folder, intent, async (open) => {
    const start = new Date()
    const events = sample && { folder: open.eventsAside, scenarios: logged, dialect, sample }
    if (events !== undefined) await mkdir(events.folder)
    const outcome = await make(events)
    const { result, cached, interrupted, isDrawable, closing } = outcome
    const made = { result, folder, manifest: manifestOf(outcome, destination, start, io) }
    const charts = intent.charts && isDrawable && !interrupted
    const kept = await writeFolder(open, kind, made, {
      ...intent,
      charts,
      dialect,
      chartSize,
      cached,
      logs: events?.folder,
    })
    if (kept === undefined) {
      if (options.format === 'json') await printForPrograms(kind, made, io)
      else if (quiet !== true) io.stdout.write([outcome.text(charts), '\n'])
      if (quiet !== true && closing !== undefined) io.stderr.line(closing)
    }
    assertDone(outcome, folder, kept, io)
    assertLimits(outcome.limits)
  })
}

/**
 * What of the events is to be written, if anything. Throws ScenarioError where that cannot be told, and UsageError where
 * nobody arrives in an office, so that no persons can be drawn for it.
 */
function sampleOf({ events }: ResultOptions, { planned, logged = [] }: Destination): EventSample | undefined {
  if (events === undefined) return undefined
  const sample = eventsAsked(events, Math.max(...planned.map(({ replications }) => replications)))
  const full = sample.persons && logged.find(({ caseloads }) => caseloads.keptFull)
  if (full) throw new UsageError(say().nobodyArrives(full.name))
  return sample
}

/** The size of charts that the options ask for. Throws UsageError. */
export function chartSizeIn({
  'chart-size': asked = 'report',
}: Pick<ResultOptions, 'chart-size'>): ChartSize {
  const size = chartSizeOf(asked)
  if (size === undefined) throw new UsageError(say().noSize(quoted(asked)))
  return size
}

/** What the options say about a result folder. */
export const intentOf = (
  options: Partial<ResultOptions>,
  { words, stderr }: Io,
): Omit<Intent, 'kind' | 'scenarios' | 'plans'> => ({
  words,
  charts: options['no-charts'] !== true,
  events: options.events !== undefined,
  persons: options.persons === true,
  parquet: options.parquet === true,
  force: options.force === true,
  tell: (message) => {
    if (options.quiet !== true) stderr.line(message)
  },
})

const plansOf = ({ planned, asked, overlap = false }: Destination): Plans => ({
  model: modelHash(),
  asked,
  overlap,
  replicationsOf: (office) =>
    Math.max(
      0,
      ...planned
        .filter(({ scenario }) => isSimulated(scenario, office))
        .map(({ replications }) => replications),
    ),
})

function manifestOf<Result>(
  { simulated, origins, planned, failed, limits, warmUp, interrupted, model }: Outcome<Result>,
  { asked, overlap }: Destination,
  start: Date,
  { words }: Io,
): Omit<Manifest, 'files'> {
  return {
    format: 1,
    delt: version,
    node: process.versions.node,
    command: words,
    state: interrupted ? 'partial' : 'complete',
    seed: simulated[0].scenario.seed,
    model,
    language: spokenLanguage(),
    start: start.toISOString(),
    end: new Date().toISOString(),
    scenarios: simulated.map(({ name, hash, scenario, records }, index) => ({
      name,
      hash,
      ...origins[index],
      scenario,
      planned: typeof planned === 'number' ? planned : planned[index],
      done: records.map(({ replication }) => replication),
    })),
    failed,
    limits,
    ...(asked === undefined ? {} : { asked }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(warmUp === undefined ? {} : { warmUp }),
  }
}

async function printForPrograms<Result>(
  { exporters }: ResultKind<Result>,
  made: Made<Result>,
  { stdout }: Io,
): Promise<void> {
  const put = (_name: string, content: Content) => {
    if (typeof content !== 'string') throw new TypeError('only a text can be printed')
    stdout.write(content)
    return Promise.resolve()
  }
  for (const exporter of exporters.filter(({ role }) => role === 'terminal'))
    await exporter.write(made, {
      put,
      dialect: 'standard',
      cached: uncached,
      charts: false,
      chartSize: 'report',
      logs: undefined,
      written: new Set(),
    })
}

/** Says so where the folder keeps other results instead. Throws Interrupted, ReplicationsFailed. */
function assertDone(
  { failed, interrupted }: Pick<Outcome<unknown>, 'failed' | 'interrupted'>,
  folder: string,
  kept: Manifest | undefined,
  { stderr }: Io,
): void {
  const isFinished = kept?.state === 'complete'
  if (interrupted) {
    if (kept === undefined) throw new Interrupted(say().partial(folder))
    throw new Interrupted((isFinished ? say().keptFinished : say().keptLarger)(folder, kept.end))
  }
  if (failed.length === 0) return
  if (kept !== undefined)
    stderr.line((isFinished ? say().failedBesideFinished : say().failedBesideLarger)(folder, kept.end))
  throw new ReplicationsFailed(failed)
}

/** Throws LimitBroken where a stated limit does not hold. */
function assertLimits(limits: readonly LimitCheck[]): void {
  const broken = limits
    .filter(({ holds }) => !holds)
    .map(({ scenario, limit, value, unit }) => ({
      scenario,
      limit,
      value: Number.isNaN(value) ? undefined : describeValue(value, unit),
    }))
  if (broken.length > 0) throw new LimitBroken(broken)
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { eventFileNames } from '../../events/event-files.ts'
import { layoutOf } from '../../results/layout.ts'
import { MANIFEST_FILE, type Manifest } from '../../results/manifest.ts'
import { MONTHLY_SERIES } from '../../results/monthly-series.ts'
import type { RunResult, ScenarioResult } from '../../results/result.ts'
import { readResolved } from '../../scenario/load.ts'
import type { Table } from './csv.ts'
import { jsonForPrograms } from './document.ts'
import type { Exporter, ResultKind } from './exporter.ts'
import { PERSONS } from './persons-csv.ts'
import {
  CASELOADS,
  COSTS,
  MONTHLY,
  MONTHS,
  readMonthly,
  readMonths,
  readReplications,
  readSummary,
  REPLICATIONS,
  SUMMARY,
  TIMES,
} from './run-csv.ts'
import { tableExporters } from './table-exporters.ts'
import { pictures, workbook, type Charts } from './views.ts'

/** The tables of scenarios, which a comparison has too. */
export const runTables: readonly Table<RunResult>[] = [
  REPLICATIONS,
  SUMMARY,
  MONTHLY,
  MONTHS,
  CASELOADS,
  TIMES,
  COSTS,
]

/** The charts of scenarios, which a comparison has too. */
export const RUN_CHARTS: Charts<RunResult> = {
  ids: [
    'cross-side-requests',
    'exits-by-effort',
    'interval-by-team',
    'minutes-by-work',
    'social-assistance',
    'users-over-time',
    'waiting-and-occupancy',
  ],
  shown: allInShort,
  draw: async (results) => (await import('../charts/run-charts.ts')).runDrawings(results, true),
}

const LOGS_FOLDER = 'events/'

/** Moves the event logs of the replications in a result into its folder. */
export const eventLogs: Exporter<unknown> = {
  role: 'log',
  files: [
    {
      name: LOGS_FOLDER,
      holds: 'everything that happened to each person, as CSV, XES and OCEL; with `--events` only',
      within: new RegExp(`^${LOGS_FOLDER}[^/\\\\]+-[1-9]\\d*\\.(csv|xes|jsonocel)(\\.gz)?$`),
    },
  ],
  write: async ({ manifest }, { put, logs }) => {
    if (logs === undefined) return
    const written = await readdir(logs)
    for (const { name, done } of manifest.scenarios) {
      const files = done.flatMap((replication) => logsOf(name, replication))
      for (const file of files.filter((one) => written.includes(one)))
        await put(`${LOGS_FOLDER}${file}`, { from: join(logs, file) })
    }
  },
}

/** Every name that a log of a replication may have. */
const logsOf = (scenario: string, replication: number): readonly string[] =>
  [false, true].flatMap((gz) => Object.values(eventFileNames(scenario, replication, gz)))

/** What `delt run` makes. */
export const runKind: ResultKind<RunResult> = {
  command: 'run',
  called: 'a run',
  exporters: [
    eventLogs,
    ...tableExporters(runTables, PERSONS),
    workbook(
      async (results, beside) => (await import('./run-sheets.ts')).runSheets(results, beside),
      RUN_CHARTS,
    ),
    pictures({
      ...RUN_CHARTS,
      page: async ({ result: results, manifest }, charts) =>
        (await import('../page/run-page.ts')).runPage({ results, manifest, charts, limits: manifest.limits }),
    }),
    jsonForPrograms((results, { seed, warmUp }) => ({
      seed,
      warm_up: warmUp,
      summary: results.flatMap(({ summary }) =>
        summary.map(({ sd, ciLow, ciHigh, ...row }) => ({ ...row, sd, ci_low: ciLow, ci_high: ciHigh })),
      ),
    })),
  ],
  read: (folder, manifest) => readResults(folder, withScenariosRead(folder, manifest)),
}

/** Results reduced to what the rest follows from: the findings of each replication, and which replications they are. */
export function allInShort(results: readonly ScenarioResult[]): unknown {
  return results.map(({ layout: _layout, traits: _traits, records, ...result }) => ({
    ...result,
    replications: records.map(({ replication }) => replication),
  }))
}

/**
 * The results in a folder, in the order of its manifest. Records have outcomes and months, but no single persons; a
 * folder of delt 0.1 has no months. Throws FolderError.
 */
export async function readResults(folder: string, { scenarios, files }: Manifest): Promise<RunResult> {
  const expected = new Map(
    scenarios.map(({ name, scenario, done }) => [name, { layout: layoutOf(scenario), done }]),
  )
  const records = await readReplications(folder, expected)
  const months = MONTHS.name in files ? await readMonths(folder, expected) : undefined
  const summary = await readSummary(folder, expected)
  const monthly = await readMonthly(folder, expected)
  return scenarios.map(({ name, hash, scenario }) => {
    const layout = expected.get(name)?.layout ?? layoutOf(scenario)
    const unknown = new Float64Array(MONTHLY_SERIES.length * layout.months).fill(NaN)
    return {
      name,
      hash,
      scenario,
      layout,
      records: (records.get(name) ?? []).map((record) => ({
        ...record,
        monthly: months?.get(name)?.get(record.replication) ?? unknown,
      })),
      summary: summary.get(name) ?? [],
      monthly: monthly.get(name) ?? [],
    }
  })
}

/**
 * A manifest with its scenarios read by the rules of a scenario file, as needed to simulate or show them. Throws
 * ScenarioError if a scenario file could not contain one of them.
 */
export function withScenariosRead(folder: string, manifest: Manifest): Manifest {
  const scenarios = manifest.scenarios.map((one) => ({
    ...one,
    scenario: readResolved(one.scenario, `${join(folder, MANIFEST_FILE)}, scenario ${one.name}`),
  }))
  return { ...manifest, scenarios }
}

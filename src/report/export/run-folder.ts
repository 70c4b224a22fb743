import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CsvDialect } from '../../csv-dialect.ts'
import { layoutOf } from '../../results/layout.ts'
import type { Manifest } from '../../results/manifest.ts'
import { MONTHLY_SERIES } from '../../results/monthly-series.ts'
import { type MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { uncached, type Cached } from '../../store/cache.ts'
import { inShort, keptCharts, keptFile } from '../folder/kept-views.ts'
import { withScenariosRead } from '../folder/manifest-scenarios.ts'
import { isChart, isResultFile, PAGE_FILE, WORKBOOK_FILE } from '../folder/result-files.ts'
import type { OpenFolder } from '../folder/result-folder.ts'
import { runSheets } from './run-sheets.ts'
import { MONTHS_FILE, readMonthly, readMonths, readReplications, readSummary, writeTables } from './tables.ts'
import { writeWorkbook } from './workbook.ts'

/**
 * Writes the result folder of a run. Throws FolderError.
 *
 * @param addMore puts further files into the folder that it is given
 * @returns the results that stay instead, see `OpenFolder`
 */
export function writeRunFolder(
  folder: OpenFolder,
  results: readonly ScenarioResult<MonthlyRecord>[],
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  dialect: CsvDialect,
  addMore: (aside: string) => Promise<void>,
  cached: Cached,
): Promise<Manifest | undefined> {
  return folder.write(manifest, async (aside) => {
    await writeTables(results, aside, dialect)
    await writeRunViews(aside, results, manifest, charts, cached)
    await addMore(aside)
  })
}

/** Writes what shows the tables of a run to people: the workbook and, where they are wanted, charts and page. */
export async function writeRunViews(
  folder: string,
  results: readonly ScenarioResult[],
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  cached: Cached,
): Promise<void> {
  const shown = { results: results.map(inShort), delt: manifest.delt }
  const workbook = join(folder, WORKBOOK_FILE)
  await keptFile(cached, workbook, shown, () => writeWorkbook(workbook, runSheets(results)))
  if (!charts) return
  const drawn = await keptCharts(cached, folder, shown, async () => {
    // Drawing needs large libraries, which nothing else has to wait for.
    const { writeRunCharts } = await import('../charts/run-charts.ts')
    return writeRunCharts(results, folder, manifest.delt)
  })
  const { runPage } = await import('../page/run-page.ts')
  const page = runPage({ results, manifest, charts: drawn, limits: manifest.limits })
  await writeFile(join(folder, PAGE_FILE), page)
}

/** Writes workbook, charts and page of a run again from its tables. Throws FolderError. */
export async function rewriteRunFolder(folder: OpenFolder, manifest: Manifest): Promise<void> {
  const results = await readResults(folder.path, withScenariosRead(folder.path, manifest))
  await rewriteViews(folder, manifest, [WORKBOOK_FILE, PAGE_FILE], (aside, rest) =>
    writeRunViews(aside, results, rest, true, uncached),
  )
}

/**
 * Writes what shows results to people again. Everything else that delt wrote into the folder stays as it is. Throws
 * FolderError.
 *
 * @param views files that are written again, beside all charts
 */
export async function rewriteViews(
  folder: OpenFolder,
  { files, ...manifest }: Manifest,
  views: readonly string[],
  write: (aside: string, manifest: Omit<Manifest, 'files'>) => Promise<void>,
): Promise<void> {
  const stays = (file: string) => isResultFile(file) && !views.includes(file) && !isChart(file)
  await folder.write(manifest, async (aside) => {
    for (const file of Object.keys(files).filter(stays)) {
      await mkdir(dirname(join(aside, file)), { recursive: true })
      await copyFile(join(folder.path, file), join(aside, file))
    }
    await write(aside, manifest)
  })
}

/**
 * The results that a folder holds, in the order of its manifest. Records hold outcomes and months, but no single
 * persons; a folder of delt 0.1 has no months.
 */
export async function readResults(
  folder: string,
  { scenarios, files }: Manifest,
): Promise<readonly ScenarioResult<MonthlyRecord>[]> {
  const layouts = new Map(scenarios.map(({ name, scenario }) => [name, layoutOf(scenario)]))
  const records = await readReplications(folder, layouts)
  const months = MONTHS_FILE in files ? await readMonths(folder, layouts) : undefined
  const summary = await readSummary(folder)
  const monthly = await readMonthly(folder)
  return scenarios.map(({ name, hash, scenario }) => {
    const layout = layouts.get(name) ?? layoutOf(scenario)
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
      summary: summary.filter((row) => row.scenario === name),
      monthly: monthly.filter((row) => row.scenario === name),
    }
  })
}

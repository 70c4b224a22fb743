import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CsvDialect } from '../../csv-dialect.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import { uncached, type Cached } from '../../store/cache.ts'
import { writeComparisonTables } from './comparison-csv.ts'
import { readComparison, writeComparisonJson } from './comparison-json.ts'
import { comparisonSheets } from './comparison-sheets.ts'
import { inShort, keptCharts, keptFile } from '../folder/kept-views.ts'
import { withScenariosRead } from '../folder/manifest-scenarios.ts'
import { PAGE_FILE, WORKBOOK_FILE } from '../folder/result-files.ts'
import type { OpenFolder } from '../folder/result-folder.ts'
import { readResults, rewriteViews } from './run-folder.ts'
import { SUMMARY_MD_FILE, writeSummaryMd } from './summary-md.ts'
import { writeTables } from './tables.ts'
import { writeWorkbook } from './workbook.ts'

/**
 * Writes the result folder of a comparison. Throws FolderError.
 *
 * @returns the results that stay instead, see `OpenFolder`
 */
export function writeComparisonFolder(
  folder: OpenFolder,
  comparison: Comparison,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  dialect: CsvDialect,
  addMore: (aside: string) => Promise<void>,
  cached: Cached,
): Promise<Manifest | undefined> {
  return folder.write(manifest, async (aside) => {
    await writeTables([comparison.baseline, ...comparison.alternatives], aside, dialect)
    await writeComparisonTables(comparison, aside, dialect)
    await writeComparisonJson(comparison, aside)
    await writeComparisonViews(aside, comparison, manifest, charts, cached)
    await addMore(aside)
  })
}

/** Writes what shows a comparison to people: summary, workbook and, where they are wanted, charts and page. */
export async function writeComparisonViews(
  folder: string,
  comparison: Comparison,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  cached: Cached,
): Promise<void> {
  await writeSummaryMd(comparison, manifest, folder)
  const { baseline, alternatives, ...findings } = comparison
  const shown = { ...findings, results: [baseline, ...alternatives].map(inShort), delt: manifest.delt }
  const workbook = join(folder, WORKBOOK_FILE)
  await keptFile(cached, workbook, shown, () => writeWorkbook(workbook, comparisonSheets(comparison)))
  if (!charts) return
  const drawn = await keptCharts(cached, folder, shown, async () => {
    // Drawing needs large libraries, which nothing else has to wait for.
    const { writeComparisonCharts } = await import('../charts/comparison-charts.ts')
    return writeComparisonCharts(comparison, folder, manifest.delt)
  })
  const { comparisonPage } = await import('../page/comparison-page.ts')
  await writeFile(join(folder, PAGE_FILE), comparisonPage({ comparison, manifest, charts: drawn }))
}

/** Writes summary, workbook, charts and page of a comparison again from its files. Throws FolderError. */
export async function rewriteComparisonFolder(folder: OpenFolder, manifest: Manifest): Promise<void> {
  const results = await readResults(folder.path, withScenariosRead(folder.path, manifest))
  const comparison = await readComparison(folder.path, results)
  await rewriteViews(folder, manifest, [SUMMARY_MD_FILE, WORKBOOK_FILE, PAGE_FILE], (aside, rest) =>
    writeComparisonViews(aside, comparison, rest, true, uncached),
  )
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CsvDialect } from '../csv-dialect.ts'
import type { Comparison } from '../results/comparison-result.ts'
import type { Manifest } from '../results/manifest.ts'
import { COMPARISON_FILE, SUPPORTING_FILE, TWINS_FILE, writeComparisonTables } from './comparison-csv.ts'
import { COMPARISON_JSON_FILE, readComparison, writeComparisonJson } from './comparison-json.ts'
import { comparisonSheets } from './comparison-sheets.ts'
import { writeFolder } from './result-folder.ts'
import { PAGE_FILE, readResults, rewriteViews, RUN_FILES, WORKBOOK_FILE } from './run-folder.ts'
import { SUMMARY_MD_FILE, writeSummaryMd } from './summary-md.ts'
import { writeTables } from './tables.ts'
import { writeWorkbook } from './workbook.ts'

/** The files of a comparison beside the manifest; charts lie in a folder of their own. */
export const COMPARISON_FILES = [
  ...RUN_FILES,
  COMPARISON_FILE,
  TWINS_FILE,
  SUPPORTING_FILE,
  SUMMARY_MD_FILE,
  COMPARISON_JSON_FILE,
]

/** Writes the result folder of a comparison. Throws FolderError. */
export async function writeComparisonFolder(
  folder: string,
  comparison: Comparison,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  dialect: CsvDialect,
  addMore: (aside: string) => Promise<void>,
): Promise<void> {
  await writeFolder(folder, manifest, async (aside) => {
    await writeTables([comparison.baseline, ...comparison.alternatives], aside, dialect)
    await writeComparisonTables(comparison, aside, dialect)
    await writeComparisonJson(comparison, aside)
    await writeComparisonViews(aside, comparison, manifest, charts)
    await addMore(aside)
  })
}

/** Writes what shows a comparison to people: summary, workbook and, where they are wanted, charts and page. */
export async function writeComparisonViews(
  folder: string,
  comparison: Comparison,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
): Promise<void> {
  await writeSummaryMd(comparison, manifest, folder)
  await writeWorkbook(join(folder, WORKBOOK_FILE), comparisonSheets(comparison))
  if (!charts) return
  // Drawing needs large libraries, which nothing else has to wait for.
  const { writeComparisonCharts } = await import('./charts/comparison-charts.ts')
  const { comparisonPage } = await import('./page/comparison-page.ts')
  const drawn = await writeComparisonCharts(comparison, folder, manifest.delt)
  await writeFile(join(folder, PAGE_FILE), comparisonPage({ comparison, manifest, charts: drawn }))
}

/** Whether the result folder of a manifest is that of a comparison. */
export function isComparisonFolder({ files }: Manifest): boolean {
  return COMPARISON_JSON_FILE in files
}

/** Writes summary, workbook, charts and page of a comparison again from its files. Throws FolderError. */
export async function rewriteComparisonFolder(folder: string, manifest: Manifest): Promise<void> {
  const comparison = await readComparison(folder, await readResults(folder, manifest))
  await rewriteViews(folder, manifest, [SUMMARY_MD_FILE, WORKBOOK_FILE, PAGE_FILE], (aside, rest) =>
    writeComparisonViews(aside, comparison, rest, true),
  )
}

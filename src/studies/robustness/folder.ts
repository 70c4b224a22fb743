/** The result folder of a robustness study. */
import { join } from 'node:path'
import type { CsvDialect } from '../../csv-dialect.ts'
import type { Manifest } from '../../results/manifest.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { Point, Robustness } from './result.ts'
import { writeCsv, type CsvCell } from '../../report/export/csv.ts'
import { readDocument, writeDocument } from '../../report/export/document.ts'
import {
  CORRELATIONS_FILE,
  DIFFERENCES_FILE,
  POINTS_FILE,
  ROBUSTNESS_JSON_FILE,
} from '../../report/folder/result-files.ts'
import type { OpenFolder } from '../../report/folder/result-folder.ts'
import { rewriteViews } from '../../report/export/run-folder.ts'

/**
 * Writes the result folder of a study. Throws FolderError.
 *
 * @returns the results that stay instead, see `OpenFolder`
 */
export function writeRobustnessFolder(
  folder: OpenFolder,
  robustness: Robustness,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  dialect: CsvDialect,
): Promise<Manifest | undefined> {
  const { points } = robustness
  return folder.write(manifest, async (aside) => {
    await writeCsv(join(aside, POINTS_FILE), pointColumns(robustness), points.map(pointCells), dialect)
    await writeCsv(join(aside, DIFFERENCES_FILE), DIFFERENCE_COLUMNS, differenceRows(robustness), dialect)
    await writeCsv(join(aside, CORRELATIONS_FILE), CORRELATION_COLUMNS, correlationRows(robustness), dialect)
    await writeDocument(aside, ROBUSTNESS_JSON_FILE, robustness)
    if (charts) await writeViews(aside, robustness, manifest)
  })
}

async function writeViews(
  folder: string,
  { summary }: Robustness,
  manifest: Omit<Manifest, 'files'>,
): Promise<void> {
  // Drawing needs large libraries, which nothing else has to wait for.
  const { writeRobustnessCharts } = await import('./charts.ts')
  await writeRobustnessCharts(summary, folder, manifest.delt)
}

/** Draws the charts of a study again from its files. Throws FolderError. */
export async function rewriteRobustnessFolder(folder: OpenFolder, manifest: Manifest): Promise<void> {
  const robustness = await readDocument<Robustness>(
    folder.path,
    ROBUSTNESS_JSON_FILE,
    async () => (await import('./form.ts')).robustnessForm,
  )
  await rewriteViews(folder, manifest, [], (aside, rest) => writeViews(aside, robustness, rest))
}

/** One row per point: whether it counts, what its baseline is like, and the value of every parameter. */
const pointColumns = ({ summary }: Robustness): string[] => [
  'point',
  'counts',
  'left_out',
  'why',
  'stock_of_own',
  'work_at_exit_standard',
  'work_at_exit_specially_adjusted',
  'occupancy_state',
  'occupancy_municipal',
  ...summary.dimensions.map(({ path }) => path),
]

function pointCells({ number, values, leftOut, baseline }: Point): CsvCell[] {
  return [
    number,
    leftOut === undefined ? 'yes' : 'no',
    leftOut?.kind,
    leftOut?.why,
    baseline?.stock,
    baseline?.workStandard,
    baseline?.workAdjusted,
    baseline?.occupancyState,
    baseline?.occupancyMunicipal,
    ...values,
  ]
}

const DIFFERENCE_COLUMNS = [
  'point',
  'outcome',
  'breakdown',
  'level',
  'unit',
  'difference',
  'ci_low',
  'ci_high',
  'verdict',
]

/** One row per point that counts and outcome; point 0 is the scenarios as they are. */
function differenceRows({ points }: Robustness): CsvCell[][] {
  return points.flatMap((point) =>
    point.outcomes.map(({ outcome, breakdown, level, difference, verdict }) => [
      point.number,
      outcome,
      breakdown,
      level,
      findOutcome(outcomes, outcome).unit,
      difference.value,
      difference.ciLow,
      difference.ciHigh,
      verdict,
    ]),
  )
}

const CORRELATION_COLUMNS = ['outcome', 'breakdown', 'level', 'parameter', 'rho', 'p', 'p_holm']

function correlationRows({ summary }: Robustness): CsvCell[][] {
  return summary.correlations.map(({ outcome, breakdown, level, path, rho, p, pHolm }) => [
    outcome,
    breakdown,
    level,
    path,
    rho,
    p,
    pHolm,
  ])
}

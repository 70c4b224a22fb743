/** The three tables that a comparison adds to its result folder. */
import { join } from 'node:path'
import type { CsvDialect } from '../../csv-dialect.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { ComparisonRow, TwinRow } from '../../results/result.ts'
import { writeCsv, type CsvCell } from './csv.ts'

export const COMPARISON_FILE = 'comparison.csv'
export const TWINS_FILE = 'twins.csv'
export const SUPPORTING_FILE = 'supporting.csv'

const COMPARISON_COLUMNS = [
  'outcome',
  'breakdown',
  'level',
  'unit',
  'baseline',
  'alternative',
  'n',
  'baseline_mean',
  'alternative_mean',
  'difference',
  'ci_low',
  'ci_high',
  'p_holm',
  'share_better',
  'variance_reduction',
  'verdict',
]
const TWINS_COLUMNS = [
  'baseline',
  'alternative',
  'group',
  'effort',
  'baseline_exit',
  'alternative_exit',
  'users',
  'share',
]

/** Writes the tables of a comparison into a folder. */
export async function writeComparisonTables(
  { rows, supporting, twins }: Comparison,
  folder: string,
  dialect: CsvDialect,
): Promise<void> {
  await writeCsv(join(folder, COMPARISON_FILE), COMPARISON_COLUMNS, rows.map(comparisonCells), dialect)
  await writeCsv(join(folder, TWINS_FILE), TWINS_COLUMNS, twins.map(twinCells), dialect)
  await writeCsv(
    join(folder, SUPPORTING_FILE),
    [...COMPARISON_COLUMNS, 'variant'],
    supporting.map((row) => [...comparisonCells(row), row.variant]),
    dialect,
  )
}

function comparisonCells(row: ComparisonRow): CsvCell[] {
  const { outcome, breakdown, level, unit, baseline, alternative, n } = row
  return [
    outcome,
    breakdown,
    level,
    unit,
    baseline,
    alternative,
    n,
    row.baselineMean,
    row.alternativeMean,
    row.difference,
    row.ciLow,
    row.ciHigh,
    row.pHolm,
    row.shareBetter,
    row.varianceReduction,
    verdictInWords(row),
  ]
}

/** The verdict of a row; that of an outcome which nobody named beforehand says so. */
export function verdictInWords({
  verdict,
  exploratory,
}: Pick<ComparisonRow, 'verdict' | 'exploratory'>): string {
  return exploratory && verdict !== 'not touched' ? `exploratory: ${verdict}` : verdict
}

function twinCells(row: TwinRow): CsvCell[] {
  const { baseline, alternative, group, effort, baselineExit, alternativeExit, users, share } = row
  return [baseline, alternative, group, effort, baselineExit, alternativeExit, users, share]
}

/** The four tables that every result folder holds, as rows of text and back. */
import { join } from 'node:path'
import { keyIndex } from '../../results/layout.ts'
import { MONTHLY_SERIES } from '../../results/monthly-series.ts'
import type { Breakdown } from '../../results/outcomes.ts'
import { type MonthlyRecord, type OutcomeRecord, type RecordLayout } from '../../results/record.ts'
import type { MonthlyRow, ScenarioResult, SummaryRow } from '../../results/result.ts'
import { unitOf } from '../../results/summary.ts'
import type { CsvDialect } from '../../csv-dialect.ts'
import { numberIn, readCsv, writeCsv, type CsvCell } from './csv.ts'

export const REPLICATIONS_FILE = 'replications.csv'
export const SUMMARY_FILE = 'summary.csv'
export const MONTHLY_FILE = 'monthly.csv'
export const MONTHS_FILE = 'months.csv'

const REPLICATIONS_COLUMNS = ['scenario', 'replication', 'outcome', 'breakdown', 'level', 'unit', 'value']
const SUMMARY_COLUMNS = [
  'scenario',
  'outcome',
  'breakdown',
  'level',
  'unit',
  'n',
  'mean',
  'sd',
  'ci_low',
  'ci_high',
]
const MONTHLY_COLUMNS = ['scenario', 'month', 'outcome', 'unit', 'mean', 'p10', 'p90']
const MONTHS_COLUMNS = ['scenario', 'replication', 'month', 'outcome', 'value']

/** Writes the four tables of some scenarios into a folder. */
export async function writeTables(
  results: readonly ScenarioResult<MonthlyRecord>[],
  folder: string,
  dialect: CsvDialect,
): Promise<void> {
  const summary = results.flatMap((result) => result.summary.map(summaryCells))
  const monthly = results.flatMap((result) => result.monthly.map(monthlyCells))
  await writeCsv(join(folder, REPLICATIONS_FILE), REPLICATIONS_COLUMNS, replicationRows(results), dialect)
  await writeCsv(join(folder, SUMMARY_FILE), SUMMARY_COLUMNS, summary, dialect)
  await writeCsv(join(folder, MONTHLY_FILE), MONTHLY_COLUMNS, monthly, dialect)
  await writeCsv(join(folder, MONTHS_FILE), MONTHS_COLUMNS, monthRows(results), dialect)
}

/** The rows of `replications.csv`. */
export function* replicationRows(results: readonly ScenarioResult[]): Generator<CsvCell[]> {
  for (const { name, layout, records } of results) {
    for (const { replication, values } of records) {
      for (const [index, { outcome, breakdown, level }] of layout.keys.entries()) {
        yield [name, replication, outcome, breakdown, level, unitOf(outcome), values[index]]
      }
    }
  }
}

function summaryCells(row: SummaryRow): CsvCell[] {
  const { scenario, outcome, breakdown, level, unit, n, mean, sd, ciLow, ciHigh } = row
  return [scenario, outcome, breakdown, level, unit, n, mean, sd, ciLow, ciHigh]
}

/** A row of `monthly.csv`. */
export function monthlyCells({ scenario, month, outcome, unit, mean, p10, p90 }: MonthlyRow): CsvCell[] {
  return [scenario, month, outcome, unit, mean, p10, p90]
}

function* monthRows(results: readonly ScenarioResult<MonthlyRecord>[]): Generator<CsvCell[]> {
  for (const { name, layout, records } of results) {
    for (const { replication, monthly } of records) {
      for (const [index, value] of monthly.entries()) {
        const { id } = MONTHLY_SERIES[Math.floor(index / layout.months)]
        yield [name, replication, index % layout.months, id, value]
      }
    }
  }
}

/** The records of each scenario by name, read back from a folder. */
export async function readReplications(
  folder: string,
  layouts: ReadonlyMap<string, RecordLayout>,
): Promise<ReadonlyMap<string, readonly OutcomeRecord[]>> {
  const found = await readValues(join(folder, REPLICATIONS_FILE), layouts, {
    columns: REPLICATIONS_COLUMNS,
    length: ({ keys }) => keys.length,
    place: (row, layout) => keyIndex(layout, row['outcome'], row['breakdown'] as Breakdown, row['level']),
  })
  return new Map([...found].map(([name, values]) => [name, inOrder(values)]))
}

function inOrder(found: ReadonlyMap<number, Float64Array>): OutcomeRecord[] {
  return [...found]
    .map(([replication, values]) => ({ replication, values }))
    .toSorted((a, b) => a.replication - b.replication)
}

/** The months of each replication as in `MonthlyRecord`, by scenario and replication, read back from a folder. */
export async function readMonths(
  folder: string,
  layouts: ReadonlyMap<string, RecordLayout>,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Float64Array>>> {
  const series = new Map<string, number>(MONTHLY_SERIES.map(({ id }, index) => [id, index]))
  return readValues(join(folder, MONTHS_FILE), layouts, {
    columns: MONTHS_COLUMNS,
    length: ({ months }) => MONTHLY_SERIES.length * months,
    place: (row, { months }) => {
      const index = series.get(row['outcome'])
      const month = Number(row['month'])
      return index !== undefined && month < months ? index * months + month : undefined
    },
  })
}

/** How the values of one replication lie in an array: how many there are, and where that of a row of the table is. */
interface Arrangement {
  readonly columns: readonly string[]
  readonly length: (layout: RecordLayout) => number
  readonly place: (row: Readonly<Record<string, string>>, layout: RecordLayout) => number | undefined
}

/** The values of a table that has one in each row, by scenario and replication; NaN where there is none. */
async function readValues(
  path: string,
  layouts: ReadonlyMap<string, RecordLayout>,
  { columns, length, place }: Arrangement,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Float64Array>>> {
  const found = new Map([...layouts.keys()].map((name) => [name, new Map<number, Float64Array>()]))
  for await (const row of readCsv(path, columns)) {
    const layout = layouts.get(row['scenario'])
    const ofScenario = found.get(row['scenario'])
    if (layout === undefined || ofScenario === undefined) continue
    const replication = Number(row['replication'])
    const values = ofScenario.get(replication) ?? new Float64Array(length(layout)).fill(NaN)
    ofScenario.set(replication, values)
    const index = place(row, layout)
    if (index !== undefined) values[index] = numberIn(row['value']) ?? NaN
  }
  return found
}

/** The rows of `summary.csv`, in the order of the file. */
export async function readSummary(folder: string): Promise<readonly SummaryRow[]> {
  const rows: SummaryRow[] = []
  for await (const row of readCsv(join(folder, SUMMARY_FILE), SUMMARY_COLUMNS)) {
    rows.push({
      scenario: row['scenario'],
      outcome: row['outcome'],
      breakdown: row['breakdown'] as Breakdown,
      level: row['level'],
      unit: row['unit'],
      n: Number(row['n']),
      mean: numberIn(row['mean']) ?? NaN,
      sd: numberIn(row['sd']),
      ciLow: numberIn(row['ci_low']),
      ciHigh: numberIn(row['ci_high']),
    })
  }
  return rows
}

/** The rows of `monthly.csv`, in the order of the file. */
export async function readMonthly(folder: string): Promise<readonly MonthlyRow[]> {
  const rows: MonthlyRow[] = []
  for await (const row of readCsv(join(folder, MONTHLY_FILE), MONTHLY_COLUMNS)) {
    rows.push({
      scenario: row['scenario'],
      month: Number(row['month']),
      outcome: row['outcome'],
      unit: row['unit'],
      mean: numberIn(row['mean']) ?? NaN,
      p10: numberIn(row['p10']) ?? NaN,
      p90: numberIn(row['p90']) ?? NaN,
    })
  }
  return rows
}

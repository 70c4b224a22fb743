/** The four tables that every result of simulated scenarios has, as rows of text and back. */
import { join } from 'node:path'
import { keyIndex } from '../../results/layout.ts'
import { monthsOfSeries, positionOfMonth, seriesOf } from '../../results/monthly-series.ts'
import { type MonthlyRecord, type OutcomeRecord, type RecordLayout } from '../../results/record.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { MonthlyRow, RunResult, ScenarioResult, SummaryRow } from '../../results/result.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import { isMonthlyId, MONTHLY_IDS } from '../../vocabulary/months.ts'
import { isOutcomeId, type OutcomeId } from '../../vocabulary/outcomes.ts'
import { fieldTable, numberIn, readCsv, type CsvCell, type Table } from './csv.ts'

export const SUMMARY = fieldTable(
  {
    name: 'summary.csv',
    holds: 'every outcome of every scenario: mean over replications with its 95 % interval',
  },
  ['scenario', 'outcome', 'breakdown', 'level', 'unit', 'n', 'mean', 'sd', 'ciLow', 'ciHigh'],
  (results: readonly ScenarioResult[]) => results.flatMap(({ summary }) => summary),
)

export const REPLICATIONS = {
  name: 'replications.csv',
  holds: 'the value of every outcome in every replication',
  columns: ['scenario', 'replication', 'outcome', 'breakdown', 'level', 'unit', 'value'],
  rows: replicationRows,
} satisfies Table<RunResult>

export const MONTHLY = fieldTable(
  {
    name: 'monthly.csv',
    holds: 'every monthly series: mean over replications, and the band that holds 80 % of them',
  },
  ['scenario', 'month', 'outcome', 'unit', 'mean', 'p10', 'p90'],
  (results: readonly ScenarioResult[]) => results.flatMap(({ monthly }) => monthly),
)

export const MONTHS = {
  name: 'months.csv',
  holds: 'every month of every replication',
  columns: ['scenario', 'replication', 'month', 'outcome', 'value'],
  rows: monthRows,
} satisfies Table<RunResult>

function* replicationRows(results: readonly ScenarioResult[]): Generator<CsvCell[]> {
  for (const { name, layout, records } of results) {
    for (const { replication, values } of records) {
      for (const [index, { outcome, breakdown, level }] of layout.keys.entries()) {
        yield [name, replication, outcome, breakdown, level, outcomeOf(outcome).unit, values[index]]
      }
    }
  }
}

function* monthRows(results: readonly ScenarioResult<MonthlyRecord>[]): Generator<CsvCell[]> {
  for (const { name, records } of results) {
    for (const { replication, monthly } of records) {
      for (const id of MONTHLY_IDS) {
        for (const [month, value] of monthsOfSeries(monthly, id).entries())
          yield [name, replication, month, id, value]
      }
    }
  }
}

/** The records of each scenario by name, read back from a folder. */
export async function readReplications(
  folder: string,
  layouts: ReadonlyMap<string, RecordLayout>,
): Promise<ReadonlyMap<string, readonly OutcomeRecord[]>> {
  const found = await readValues(join(folder, REPLICATIONS.name), layouts, {
    columns: REPLICATIONS.columns,
    length: ({ keys }) => keys.length,
    place: (row, layout) =>
      keyIndex(layout, row['outcome'] as OutcomeId, row['breakdown'] as Breakdown, row['level']),
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
  return readValues(join(folder, MONTHS.name), layouts, {
    columns: MONTHS.columns,
    length: ({ months }) => MONTHLY_IDS.length * months,
    place: (row, { months }) => {
      const { outcome } = row
      const month = Number(row['month'])
      return isMonthlyId(outcome) && month < months ? positionOfMonth(outcome, month, months) : undefined
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

/** The rows of `summary.csv`, in the order of the file, of the outcomes that are known. */
export async function readSummary(folder: string): Promise<readonly SummaryRow[]> {
  const rows: SummaryRow[] = []
  for await (const row of readCsv(join(folder, SUMMARY.name), SUMMARY.columns)) {
    const { outcome } = row
    if (!isOutcomeId(outcome)) continue
    rows.push({
      scenario: row['scenario'],
      outcome,
      breakdown: row['breakdown'] as Breakdown,
      level: row['level'],
      unit: outcomeOf(outcome).unit,
      n: Number(row['n']),
      mean: numberIn(row['mean']) ?? NaN,
      sd: numberIn(row['sd']),
      ciLow: numberIn(row['ci_low']),
      ciHigh: numberIn(row['ci_high']),
    })
  }
  return rows
}

/** The rows of `monthly.csv`, in the order of the file, of the series that are known. */
export async function readMonthly(folder: string): Promise<readonly MonthlyRow[]> {
  const rows: MonthlyRow[] = []
  for await (const row of readCsv(join(folder, MONTHLY.name), MONTHLY.columns)) {
    const { outcome } = row
    if (!isMonthlyId(outcome)) continue
    rows.push({
      scenario: row['scenario'],
      month: Number(row['month']),
      outcome,
      unit: seriesOf(outcome).unit,
      mean: numberIn(row['mean']) ?? NaN,
      p10: numberIn(row['p10']) ?? NaN,
      p90: numberIn(row['p90']) ?? NaN,
    })
  }
  return rows
}

/** The three tables that every result folder holds, as rows of text and back. */
import { join } from 'node:path'
import { keyIndex } from '../results/layout.ts'
import type { Breakdown } from '../results/outcomes.ts'
import type { OutcomeRecord, RecordLayout } from '../results/record.ts'
import type { MonthlyRow, ScenarioResult, SummaryRow } from '../results/result.ts'
import { unitOf } from '../results/summary.ts'
import { readCsv, writeCsv, type CsvCell } from './csv.ts'

export const REPLICATIONS_FILE = 'replications.csv'
export const SUMMARY_FILE = 'summary.csv'
export const MONTHLY_FILE = 'monthly.csv'

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

/** Writes the three tables of some scenarios into a folder. */
export async function writeTables(results: readonly ScenarioResult[], folder: string): Promise<void> {
  await writeCsv(join(folder, REPLICATIONS_FILE), REPLICATIONS_COLUMNS, replicationRows(results))
  await writeCsv(
    join(folder, SUMMARY_FILE),
    SUMMARY_COLUMNS,
    results.flatMap(({ summary }) => summary.map(summaryCells)),
  )
  await writeCsv(
    join(folder, MONTHLY_FILE),
    MONTHLY_COLUMNS,
    results.flatMap(({ monthly }) => monthly.map(monthlyCells)),
  )
}

function* replicationRows(results: readonly ScenarioResult[]): Generator<CsvCell[]> {
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

function monthlyCells({ scenario, month, outcome, unit, mean, p10, p90 }: MonthlyRow): CsvCell[] {
  return [scenario, month, outcome, unit, mean, p10, p90]
}

/** The records of each scenario by name, read back from a folder. */
export async function readReplications(
  folder: string,
  layouts: ReadonlyMap<string, RecordLayout>,
): Promise<ReadonlyMap<string, readonly OutcomeRecord[]>> {
  const records = new Map([...layouts.keys()].map((name) => [name, new Map<number, Float64Array>()]))
  for await (const row of readCsv(join(folder, REPLICATIONS_FILE))) {
    const layout = layouts.get(row['scenario'])
    const ofScenario = records.get(row['scenario'])
    if (layout === undefined || ofScenario === undefined) continue
    const replication = Number(row['replication'])
    const values = ofScenario.get(replication) ?? new Float64Array(layout.keys.length).fill(NaN)
    ofScenario.set(replication, values)
    const index = keyIndex(layout, row['outcome'], row['breakdown'] as Breakdown, row['level'])
    if (index !== undefined) values[index] = numberIn(row['value']) ?? NaN
  }
  return new Map([...records].map(([name, found]) => [name, inOrder(found)]))
}

function inOrder(found: ReadonlyMap<number, Float64Array>): OutcomeRecord[] {
  return [...found]
    .map(([replication, values]) => ({ replication, values }))
    .toSorted((a, b) => a.replication - b.replication)
}

/** The rows of `summary.csv`, in the order of the file. */
export async function readSummary(folder: string): Promise<readonly SummaryRow[]> {
  const rows: SummaryRow[] = []
  for await (const row of readCsv(join(folder, SUMMARY_FILE))) {
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
  for await (const row of readCsv(join(folder, MONTHLY_FILE))) {
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

/** A missing number is an empty cell. */
function numberIn(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell)
}

/**
 * The tables that every result of simulated scenarios has, as rows of text; also reads back those that others depend
 * on.
 */
import { join } from 'node:path'
import { FolderError } from '../../errors.ts'
import { caseloadsOf, type MeasuredCaseload } from '../../results/caseloads.ts'
import { costsByYear } from '../../results/costs-by-year.ts'
import { keyIndex } from '../../results/layout.ts'
import { monthsOfSeries, positionOfMonth, seriesOf } from '../../results/monthly-series.ts'
import { type MonthlyRecord, type OutcomeRecord, type RecordLayout } from '../../results/record.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { MonthlyRow, RunResult, ScenarioResult, SummaryRow } from '../../results/result.ts'
import { timesOf } from '../../results/times.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import { isMonthlyId, MONTHLY_IDS, type MonthlyId } from '../../vocabulary/months.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
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

export const CASELOADS = fieldTable(
  {
    name: 'caseloads.csv',
    holds:
      'users per advisor of every team, as set and as realised with its 95 % interval, and which differ clearly',
  },
  [
    'scenario',
    'team',
    'side',
    'advisors',
    'set',
    'realised',
    'realisedLow',
    'realisedHigh',
    'underOnePlan',
    'differenceShare',
    'apart',
  ],
  (results: readonly ScenarioResult[]) => results.flatMap(caseloadsOf).map(withApart),
)

export const TIMES = fieldTable(
  {
    name: 'times.csv',
    holds: 'median and quartiles of the times of single persons, over all persons of all replications',
  },
  ['scenario', 'outcome', 'breakdown', 'level', 'unit', 'n', 'mean', 'p25', 'median', 'p75'],
  (results: RunResult) => results.flatMap(timesOf),
)

export const COSTS = fieldTable(
  {
    name: 'costs-by-year.csv',
    holds: 'what each measured year costs and who pays, in kroner of 2024 and discounted by 4 % a year',
  },
  ['scenario', 'year', 'item', 'payer', 'nok', 'discountedNok', 'rate'],
  (results: readonly ScenarioResult[]) => results.flatMap(costsByYear),
)

/** If nothing was measured, nobody knows whether a team's caseloads are apart. */
const withApart = ({ isApart, ...caseload }: MeasuredCaseload) => ({
  ...caseload,
  apart: Number.isNaN(caseload.realised) ? undefined : isApart ? 'yes' : 'no',
})

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

/** What the tables of a scenario may contain. */
interface Tabled {
  readonly layout: RecordLayout
  /** numbers of the replications in the results */
  readonly done: readonly number[]
}

/** What tables are expected to contain, by name of scenario. */
type Expected = ReadonlyMap<string, Tabled>

type Row = Readonly<Record<string, string>>

/**
 * The records of each scenario by name, read back from a folder. Like all functions here that read, throws FolderError
 * if the table has other records than expected.
 */
export async function readReplications(
  folder: string,
  expected: Expected,
): Promise<ReadonlyMap<string, readonly OutcomeRecord[]>> {
  const found = await readValues(join(folder, REPLICATIONS.name), expected, {
    columns: REPLICATIONS.columns,
    length: ({ keys }) => keys.length,
    place: placeOfKey,
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
  expected: Expected,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Float64Array>>> {
  return readValues(join(folder, MONTHS.name), expected, {
    columns: MONTHS.columns,
    length: ({ months }) => MONTHLY_IDS.length * months,
    place: placeOfMonth,
  })
}

/** Position of a row among all possible ones; undefined if this version does not know the outcome. */
type PlaceOf = (row: Row, layout: RecordLayout) => number | undefined

const placeOfKey: PlaceOf = (row, layout) =>
  keyIndex(layout, row['outcome'] as OutcomeId, row['breakdown'] as Breakdown, row['level'])

const placeOfMonth: PlaceOf = (row, { months }) => {
  const { outcome } = row
  const month = Number(row['month'])
  const isThere = Number.isInteger(month) && month >= 0 && month < months
  return isMonthlyId(outcome) && isThere ? positionOfMonth(outcome, month, months) : undefined
}

/**
 * How the values of one replication are arranged in an array: how many there are, and the position of each table row.
 */
interface Arrangement {
  readonly columns: readonly string[]
  readonly length: (layout: RecordLayout) => number
  readonly place: PlaceOf
}

/** The values of a table with one value per row, by scenario and replication; NaN where there is none. */
async function readValues(
  path: string,
  expected: Expected,
  { columns, length, place }: Arrangement,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Float64Array>>> {
  const found = new Map([...expected.keys()].map((name) => [name, new Map<number, Float64Array>()]))
  const done = new Map([...expected].map(([name, tabled]) => [name, new Set(tabled.done)]))
  for await (const row of readCsv(path, columns)) {
    const { scenario } = row
    const replication = Number(row['replication'])
    const layout = expected.get(scenario)?.layout
    const ofScenario = found.get(scenario)
    if (layout === undefined || ofScenario === undefined || done.get(scenario)?.has(replication) !== true)
      throw unexpected(path, `replication ${row['replication']} of ${scenario}`)
    const values = ofScenario.get(replication) ?? new Float64Array(length(layout)).fill(NaN)
    ofScenario.set(replication, values)
    const index = place(row, layout)
    if (index !== undefined) values[index] = numberIn(row['value']) ?? NaN
  }
  return found
}

const unexpected = (path: string, what: string): FolderError =>
  new FolderError(
    `${path} tells of ${what}, which is not among the results by their manifest; run the command again`,
  )

/** The rows of `summary.csv` by scenario, in the order of records; only known outcomes. */
export function readSummary(
  folder: string,
  expected: Expected,
): Promise<ReadonlyMap<string, readonly SummaryRow[]>> {
  const rowOf = (row: Row): SummaryRow => {
    const outcome = row['outcome'] as OutcomeId
    return {
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
    }
  }
  return readRows(join(folder, SUMMARY.name), expected, {
    columns: SUMMARY.columns,
    place: placeOfKey,
    rowOf,
  })
}

/** The rows of `monthly.csv` by scenario, in the order of series and months; only known series. */
export function readMonthly(
  folder: string,
  expected: Expected,
): Promise<ReadonlyMap<string, readonly MonthlyRow[]>> {
  const rowOf = (row: Row): MonthlyRow => {
    const outcome = row['outcome'] as MonthlyId
    return {
      scenario: row['scenario'],
      month: Number(row['month']),
      outcome,
      unit: seriesOf(outcome).unit,
      mean: numberIn(row['mean']) ?? NaN,
      p10: numberIn(row['p10']) ?? NaN,
      p90: numberIn(row['p90']) ?? NaN,
    }
  }
  return readRows(join(folder, MONTHLY.name), expected, {
    columns: MONTHLY.columns,
    place: placeOfMonth,
    rowOf,
  })
}

interface Rows<R> {
  readonly columns: readonly string[]
  readonly place: PlaceOf
  readonly rowOf: (row: Row) => R
}

/** The rows of a table by scenario, at most one per position, so that no file can yield more rows than expected. */
async function readRows<R>(
  path: string,
  expected: Expected,
  { columns, place, rowOf }: Rows<R>,
): Promise<ReadonlyMap<string, readonly R[]>> {
  const found = new Map([...expected.keys()].map((name) => [name, [] as R[]]))
  for await (const row of readCsv(path, columns)) {
    const layout = expected.get(row['scenario'])?.layout
    const rows = found.get(row['scenario'])
    if (layout === undefined || rows === undefined) throw unexpected(path, row['scenario'])
    const index = place(row, layout)
    if (index !== undefined) rows[index] = rowOf(row)
  }
  // `filter` skips the positions that have no row.
  return new Map([...found].map(([name, rows]) => [name, rows.filter(() => true)]))
}

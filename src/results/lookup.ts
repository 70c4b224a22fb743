import type { Estimate } from './estimates.ts'
import { keyIndex } from './layout.ts'
import type { Breakdown, OutcomeKey } from './outcomes.ts'
import type { MonthlyRow, ScenarioResult, SummaryRow } from './result.ts'

/** Summary row of one number; undefined where the scenario has no such part or nothing was measured. */
export function summaryOf(
  result: ScenarioResult,
  outcome: string,
  breakdown: Breakdown = 'all',
  level = 'all',
): SummaryRow | undefined {
  return result.summary.find(
    (row) =>
      row.outcome === outcome &&
      row.breakdown === breakdown &&
      row.level === level &&
      Number.isFinite(row.mean),
  )
}

/** Mean over replications; NaN where there is none, which charts leave empty. */
export function meanOf(
  result: ScenarioResult,
  outcome: string,
  breakdown: Breakdown = 'all',
  level = 'all',
): number {
  return summaryOf(result, outcome, breakdown, level)?.mean ?? Number.NaN
}

/** The months of one series, in order. */
export function monthsOf(result: ScenarioResult, series: string): MonthlyRow[] {
  return result.monthly
    .filter(({ outcome }) => outcome === series)
    .toSorted((one, other) => one.month - other.month)
}

/** What any of the scenarios has, in the order of the first that has it. */
export function union(
  results: readonly ScenarioResult[],
  namesOf: (result: ScenarioResult) => readonly string[],
): string[] {
  return [...new Set(results.flatMap(namesOf))]
}

/** Mean and 95 % interval of one number; undefined where nothing was measured. */
export function estimateOf(
  result: ScenarioResult,
  outcome: string,
  breakdown: Breakdown = 'all',
  level = 'all',
): Estimate | undefined {
  const row = summaryOf(result, outcome, breakdown, level)
  return row && { value: row.mean, ciLow: row.ciLow, ciHigh: row.ciHigh }
}

/** Values of some numbers in every finished replication: a row per replication, a column per key. */
export function valuesOf(result: ScenarioResult, keys: readonly OutcomeKey[]): number[][] {
  const columns = keys.map(({ outcome, breakdown, level }) =>
    keyIndex(result.layout, outcome, breakdown, level),
  )
  return result.records.map(({ values }) =>
    columns.map((column) => (column === undefined ? Number.NaN : values[column])),
  )
}

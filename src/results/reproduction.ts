import type { OutcomeRecord } from './record.ts'
import type { MonthlyRow, ScenarioResult } from './result.ts'

/** The first number in which results and their repetition differ. */
export interface Difference {
  readonly scenario: string
  /** which replication and outcome, or which month and series */
  readonly where: string
  /** NaN where there is no number */
  readonly before: number
  readonly now: number
}

/**
 * The first difference between results and their repetition, which has the same scenarios in the same order:
 * replication by replication, then month by month. Undefined where there is none.
 */
export function firstDifference(
  before: readonly ScenarioResult[],
  now: readonly ScenarioResult[],
): Difference | undefined {
  for (const [index, result] of before.entries()) {
    const again = now[index]
    const difference = differenceInRecords(result, again.records) ?? differenceInMonths(result, again.monthly)
    if (difference !== undefined) return difference
  }
  return undefined
}

function differenceInRecords(
  { name, layout, records }: ScenarioResult,
  now: readonly OutcomeRecord[],
): Difference | undefined {
  for (const { replication, values } of records) {
    const again = now.find((record) => record.replication === replication)?.values ?? new Float64Array()
    const index = values.findIndex((value, key) => !isSame(value, again[key]))
    if (index === -1) continue
    const { outcome, breakdown, level } = layout.keys[index]
    const split = breakdown === 'all' ? '' : ` (${breakdown} ${level})`
    const where = `replication ${replication}, ${outcome}${split}`
    return { scenario: name, where, before: values[index], now: again[index] ?? NaN }
  }
  return undefined
}

function differenceInMonths(
  { name, monthly }: ScenarioResult,
  now: readonly MonthlyRow[],
): Difference | undefined {
  for (const [position, row] of monthly.entries()) {
    for (const statistic of ['mean', 'p10', 'p90'] as const) {
      const again = now[position]?.[statistic]
      if (isSame(row[statistic], again)) continue
      const where = `month ${row.month}, ${row.outcome} (${statistic})`
      return { scenario: name, where, before: row[statistic], now: again ?? NaN }
    }
  }
  return undefined
}

/** A CSV file knows neither which NaN a number was nor the sign of a zero. */
function isSame(a: number, b: number | undefined): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b))
}

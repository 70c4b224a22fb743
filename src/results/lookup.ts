import type { Estimate } from './estimates.ts'
import { keyIndex } from './layout.ts'
import type { MonthlyRow, ScenarioResult, SummaryRow } from './result.ts'
import type { Breakdown } from '../vocabulary/breakdowns.ts'
import type { MonthlyId } from '../vocabulary/months.ts'
import { isSameKey, type OutcomeId, type OutcomeKey } from '../vocabulary/outcomes.ts'

/** The summary row of one outcome; undefined where the scenario does not have it. */
export function rowOf({ summary }: ScenarioResult, key: OutcomeKey): SummaryRow | undefined {
  return summary.find((row) => isSameKey(row, key))
}

/** The same, but also undefined where nothing was measured. */
export function summaryOf(
  result: ScenarioResult,
  outcome: OutcomeId,
  breakdown: Breakdown = 'all',
  level = 'all',
): SummaryRow | undefined {
  const row = rowOf(result, { outcome, breakdown, level })
  return row && Number.isFinite(row.mean) ? row : undefined
}

/** Mean over replications; NaN where there is none, which charts leave blank. */
export function meanOf(
  result: ScenarioResult,
  outcome: OutcomeId,
  breakdown: Breakdown = 'all',
  level = 'all',
): number {
  return summaryOf(result, outcome, breakdown, level)?.mean ?? Number.NaN
}

/** The months of one series, in order. */
export function monthsOf(result: ScenarioResult, series: MonthlyId): MonthlyRow[] {
  return result.monthly
    .filter(({ outcome }) => outcome === series)
    .toSorted((one, other) => one.month - other.month)
}

/** Everything that at least one of the scenarios has, in the order of the first that has it. */
export function union(
  results: readonly ScenarioResult[],
  namesOf: (result: ScenarioResult) => readonly string[],
): string[] {
  return [...new Set(results.flatMap(namesOf))]
}

/** Mean and 95 % interval of one outcome; undefined where nothing was measured. */
export function estimateOf(
  result: ScenarioResult,
  outcome: OutcomeId,
  breakdown: Breakdown = 'all',
  level = 'all',
): Estimate | undefined {
  const row = summaryOf(result, outcome, breakdown, level)
  return row && { value: row.mean, ciLow: row.ciLow, ciHigh: row.ciHigh }
}

/**
 * Several outcomes in every finished replication, by the name of their key; NaN where the scenario lacks the outcome.
 */
export function valuesByName<Name extends string>(
  { layout, records }: ScenarioResult,
  keys: { readonly [N in Name]: OutcomeKey },
): { readonly [N in Name]: number }[] {
  const places = Object.entries<OutcomeKey>(keys).map(([name, { outcome, breakdown, level }]) => ({
    name,
    place: keyIndex(layout, outcome, breakdown, level),
  }))
  return records.map(
    ({ values }) =>
      Object.fromEntries(
        places.map(({ name, place }) => [name, place === undefined ? Number.NaN : values[place]]),
      ) as { readonly [N in Name]: number },
  )
}

import { estimateMean } from '../statistics/interval.ts'
import { quantile } from '../statistics/quantile.ts'
import { MONTHLY_SERIES, monthsOfSeries } from './monthly-series.ts'
import { type MonthlyRecord } from './record.ts'
import type { MonthlyRow } from './result.ts'

/** Every monthly series of a scenario, month by month: the mean and the band with the middle 80 % of replications. */
export function summariseMonths(
  scenario: string,
  months: number,
  records: readonly MonthlyRecord[],
): MonthlyRow[] {
  return MONTHLY_SERIES.flatMap(({ id, unit }) => {
    const series = records.map(({ monthly }) => monthsOfSeries(monthly, id))
    return Array.from({ length: months }, (_, month) => {
      const values = series.map((row) => row[month]).filter((value) => !Number.isNaN(value))
      return {
        scenario,
        month,
        outcome: id,
        unit,
        mean: estimateMean(values).mean ?? NaN,
        p10: quantile(values, 0.1) ?? NaN,
        p90: quantile(values, 0.9) ?? NaN,
      }
    })
  })
}

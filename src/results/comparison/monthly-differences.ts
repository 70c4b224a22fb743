import { comparePaired } from '../../statistics/paired.ts'
import type { MonthlyDifference } from './comparison-result.ts'
import { estimateOf } from '../estimates.ts'
import { MONTHLY_SERIES, monthsOfSeries } from '../monthly-series.ts'
import { pairReplications, pairValues } from './pairs.ts'
import { type MonthlyRecord } from '../record.ts'
import type { ScenarioResult } from '../result.ts'

/** The paired difference of every series in every month that both scenarios measure. */
export function monthlyDifferences(
  baseline: ScenarioResult<MonthlyRecord>,
  alternative: ScenarioResult<MonthlyRecord>,
): MonthlyDifference[] {
  const pairs = pairReplications(baseline, alternative)
  const months = Math.min(baseline.layout.months, alternative.layout.months)
  return MONTHLY_SERIES.flatMap(({ id, unit, range }) =>
    Array.from({ length: months }, (_, month): MonthlyDifference => {
      const read = ({ monthly }: MonthlyRecord): number => monthsOfSeries(monthly, id)[month]
      const values = pairValues(pairs, read, read)
      const paired = comparePaired(values.baseline, values.alternative, 'neither', range)
      return { alternative: alternative.name, month, outcome: id, unit, difference: estimateOf(paired) }
    }),
  )
}

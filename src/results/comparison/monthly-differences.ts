import { comparePaired } from '../../statistics/paired.ts'
import type { MonthlyDifference } from './comparison-result.ts'
import { estimateOf } from '../estimates.ts'
import { rangeOfSeries } from '../monthly-range.ts'
import { MONTHLY_SERIES } from '../monthly-series.ts'
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
  const read =
    (series: number, month: number, { layout }: ScenarioResult<MonthlyRecord>) =>
    ({ monthly }: MonthlyRecord): number =>
      monthly[series * layout.months + month]
  return MONTHLY_SERIES.flatMap(({ id, unit }, series) =>
    Array.from({ length: months }, (_, month): MonthlyDifference => {
      const values = pairValues(pairs, read(series, month, baseline), read(series, month, alternative))
      const paired = comparePaired(values.baseline, values.alternative, 'neither', rangeOfSeries(id))
      return { alternative: alternative.name, month, outcome: id, unit, difference: estimateOf(paired) }
    }),
  )
}

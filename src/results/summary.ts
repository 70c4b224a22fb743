import { estimateMean } from '../statistics/interval.ts'
import { outcomeOf } from './outcomes.ts'
import type { OutcomeRecord, RecordLayout } from './record.ts'
import type { SummaryRow } from './result.ts'

/** Summary rows for every key of a scenario's layout, in its order: the mean over replications and its interval. */
export function summarise(
  scenario: string,
  layout: RecordLayout,
  records: readonly OutcomeRecord[],
): SummaryRow[] {
  return layout.keys.map((key, index) => {
    const measured = records.map(({ values }) => values[index]).filter((value) => !Number.isNaN(value))
    const { n, mean, sd, interval } = estimateMean(measured, outcomeOf(key.outcome).range)
    return {
      scenario,
      ...key,
      unit: outcomeOf(key.outcome).unit,
      n,
      mean: mean ?? NaN,
      sd,
      ciLow: interval?.low,
      ciHigh: interval?.high,
    }
  })
}

import { estimateMean } from '../statistics/interval.ts'
import { outcomes, type Outcome } from './outcomes.ts'
import type { OutcomeRecord, RecordLayout } from './record.ts'
import type { SummaryRow } from './result.ts'

const outcomeOf: ReadonlyMap<string, Outcome> = new Map(outcomes.map((outcome) => [outcome.id, outcome]))

/** The unit of an outcome, as in the list of outcomes. */
export function unitOf(outcome: string): string {
  return outcomeOf.get(outcome)?.unit ?? ''
}

/** Every key of a scenario's layout, in its order: mean over replications with its interval. */
export function summarise(
  scenario: string,
  layout: RecordLayout,
  records: readonly OutcomeRecord[],
): SummaryRow[] {
  return layout.keys.map((key, index) => {
    const measured = records.map(({ values }) => values[index]).filter((value) => !Number.isNaN(value))
    const { n, mean, sd, interval } = estimateMean(measured, outcomeOf.get(key.outcome)?.range)
    return {
      scenario,
      ...key,
      unit: unitOf(key.outcome),
      n,
      mean: mean ?? NaN,
      sd,
      ciLow: interval?.low,
      ciHigh: interval?.high,
    }
  })
}

import { keyIndex } from '../../results/layout.ts'
import type { MonthlyRecord, RecordLayout } from '../../results/record.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** A quantity in one replication; NaN where there was nothing to measure. */
export type ValueOf = (record: MonthlyRecord, layout: RecordLayout) => number

/** A target of the default office for one quantity. */
export interface Target {
  readonly what: string
  /** the outcome that it is a target for; undefined where the quantity is made of several */
  readonly key: OutcomeKey | undefined
  readonly unit: string
  /** what distances are measured in: shares in log odds, positive numbers in logarithms */
  readonly scale: 'share' | 'positive'
  /** the value that the source gives, in words */
  readonly target: string
  /** within which the target counts as met */
  readonly band: readonly [low: number, high: number]
  readonly source: string
  /** how what the model counts differs from what the source counts, in words */
  readonly discrepancy: string | undefined
  readonly valueOf: ValueOf
}

/** One value of a record. */
export function valueAt(
  { values }: MonthlyRecord,
  layout: RecordLayout,
  { outcome, breakdown, level }: OutcomeKey,
): number {
  const index = keyIndex(layout, outcome, breakdown, level)
  if (index === undefined) throw new Error(`no outcome ${outcome} by ${breakdown} ${level}`)
  return values[index]
}

import type { OutcomeRecord } from '../record.ts'
import type { ScenarioResult } from '../result.ts'

/** One replication of two offices: the same people and the same luck. */
export interface Pair<R extends OutcomeRecord = OutcomeRecord> {
  readonly replication: number
  readonly baseline: R
  readonly alternative: R
}

/** The replications that both scenarios finished, in order of their number. */
export function pairReplications<R extends OutcomeRecord>(
  baseline: ScenarioResult<R>,
  alternative: ScenarioResult<R>,
): Pair<R>[] {
  const others = new Map(alternative.records.map((record) => [record.replication, record]))
  return baseline.records.flatMap((record) => {
    const other = others.get(record.replication)
    return other ? [{ replication: record.replication, baseline: record, alternative: other }] : []
  })
}

/** Values of two offices; the same position is the same replication. */
export interface PairedValues {
  readonly baseline: readonly number[]
  readonly alternative: readonly number[]
}

/** Values of both offices in all pairs where neither is NaN, which stands for "nothing to measure". */
export function pairValues<R extends OutcomeRecord>(
  pairs: readonly Pair<R>[],
  read: (record: R) => number,
  readAlternative: (record: R) => number = read,
): PairedValues {
  const both = pairs
    .map((pair): [number, number] => [read(pair.baseline), readAlternative(pair.alternative)])
    .filter((values) => values.every(Number.isFinite))
  return { baseline: both.map(([value]) => value), alternative: both.map(([, value]) => value) }
}

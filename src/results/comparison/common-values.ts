import { readerOf } from './paired-differences.ts'
import type { ScenarioResult } from '../result.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** One row per replication that all scenarios finished with a value, one column per scenario. */
export function commonValues(results: readonly ScenarioResult[], key: OutcomeKey): number[][] {
  const columns = results.map(({ layout, records }) => {
    const read = readerOf(layout, key)
    return new Map(records.map((record) => [record.replication, read ? read(record) : Number.NaN]))
  })
  return [...columns[0].keys()]
    .map((replication) => columns.map((column) => column.get(replication) ?? Number.NaN))
    .filter((row) => row.every(Number.isFinite))
}

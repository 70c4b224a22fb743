import { move } from 'piscina'
import type { EventSink } from '../../model/journal.ts'
import { layoutOf } from '../../results/layout.ts'
import { encodeRecord } from '../records/record-file.ts'
import { runReplication } from '../replication.ts'
import type { Reply, Task } from './tasks.ts'

/** Runs in a worker. A simulation that throws is reported as an answer, because it would throw again on a retry. */
export default function simulate(task: Task): unknown {
  try {
    return simulated(task)
  } catch (error) {
    return reasonOf(error)
  }
}

/** Simulates a task; `events` receives everything that happens. */
export function simulated({ scenario, identity }: Task, events?: EventSink): unknown {
  const { replication, officeLuck } = identity
  const record = runReplication(scenario, layoutOf(scenario), replication, officeLuck, events)
  // The memory of the record is transferred instead of copied.
  return move(encodeRecord(identity, scenario.name, record))
}

export const reasonOf = (error: unknown): Reply => ({
  reason: error instanceof Error ? error.message : String(error),
})

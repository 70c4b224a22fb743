import { openEventFiles } from '../../events/event-files.ts'
import { reasonOf, simulated } from './replication-worker.ts'
import type { EventTask } from './tasks.ts'

/** Runs in a worker: like the plain worker, but also writes the event log as things happen. */
export default function simulateWithEvents({ events, ...task }: EventTask): unknown {
  try {
    const files = openEventFiles(task.scenario, task.identity.replication, events)
    try {
      const reply = simulated(task, files.sink)
      files.finish()
      return reply
    } catch (error) {
      files.discard()
      throw error
    }
  } catch (error) {
    return reasonOf(error)
  }
}

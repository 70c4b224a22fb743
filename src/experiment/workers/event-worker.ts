import { openEventFiles, type EventPaths } from '../../events/event-files.ts'
import { reasonOf, simulated, type Task } from './replication-worker.ts'

/** One replication that a worker simulates, with the files for its event log. */
export interface EventTask extends Task {
  readonly events: EventPaths
}

/** Runs in a worker: as the plain worker, and writes the event log as things happen. */
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

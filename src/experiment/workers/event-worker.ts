import { openEventFiles } from '../../events/event-files.ts'
import { sampledPersons } from '../sampled-persons.ts'
import { reasonOf, simulated } from './replication-worker.ts'
import type { EventTask } from './tasks.ts'

/** Runs in a worker: like the plain worker, but also writes the event log as things happen. */
export default function simulateWithEvents({ events, ...task }: EventTask): unknown {
  try {
    const { scenario, identity } = task
    const persons = sampledPersons(scenario, identity.replication, events.sample.persons)
    const files = openEventFiles(scenario, identity.replication, events, persons)
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

import type { EventPaths } from '../../events/event-files.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { RecordIdentity } from '../records/record-file.ts'

/** One replication that a worker simulates. */
export interface Task {
  readonly scenario: Scenario
  readonly identity: RecordIdentity
}

/** One replication that a worker simulates, with the files for its event log. */
export interface EventTask extends Task {
  readonly events: EventPaths
}

/** The record as bytes, or why the model could not make it. */
export type Reply = Uint8Array<ArrayBuffer> | { readonly reason: string }

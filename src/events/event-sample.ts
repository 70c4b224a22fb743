import { namesOf } from '../vocabulary/names.ts'
import { Activity } from '../model/journal.ts'
import { activityWords } from './activities.ts'

/** What of the events of an experiment is written, and how; what is undefined limits nothing. */
export interface EventSample {
  /** persons of each replication: so many of those who first come in the measured years */
  readonly persons: number | undefined
  /** ranges of replications, both ends included */
  readonly replications: readonly (readonly [first: number, last: number])[] | undefined
  /** numbers of activities */
  readonly activities: readonly number[] | undefined
  /** whether files are compressed */
  readonly gz: boolean
}

export const EVERYTHING: EventSample = {
  persons: undefined,
  replications: undefined,
  activities: undefined,
  gz: false,
}

/** Whether the events of a replication are written. */
export const includesReplication = ({ replications }: EventSample, replication: number): boolean =>
  replications === undefined ||
  replications.some(([first, last]) => first <= replication && replication <= last)

/** Activities as the command line takes them: `start-of-measure`; the position is the number. */
export const ACTIVITY_IDS: readonly string[] = namesOf(Activity).map((name) =>
  activityWords[name].label.replaceAll(' ', '-'),
)

/** Kinds of queues in an office, in the order in which somebody meets them. */
export const QUEUES = {
  office: 'in the office',
  team: 'waiting for a place on a team',
  intake: 'waiting for registration',
  due: 'with a talk that is due',
  list: 'on a waiting list',
  places: 'in a measure',
  leader: 'requests before a leader',
  inbox: 'requests in an inbox',
} as const
export type QueueKind = keyof typeof QUEUES

/** A queue of persons or of requests. */
export interface Queue {
  readonly kind: QueueKind
  readonly name: string
  /** position among those of its kind: of the team, advisor, measure or side */
  readonly row: number
  /** the list of persons or of requests in which its members stand; undefined where they stand in none */
  readonly list?: number
}

/** Number, rate and time of one queue over some evenings, each counted from a source of its own. */
export interface QueueCount extends Queue {
  /** L: mean number there */
  readonly number: number
  /** λ: those who came a day, with those who were there at first */
  readonly rate: number
  /** W: mean evenings that one of them spent there */
  readonly time: number
}

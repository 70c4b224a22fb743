import { namesOf } from '../vocabulary/names.ts'

/** What can happen. The comment says what `detail` holds, and since when, where an event ends a time of waiting or a stay. */
export enum Activity {
  /** there on the first day of the run; detail: status */
  present = 0,
  /** first arrival in the office */
  arrival = 1,
  /** comes back after losing work or being out of reach; detail: status until today, since then */
  return = 2,
  /** joins the queue for a place on a team; detail: team */
  waitsForTeam = 3,
  /** a place on a team is free; since joining the queue */
  placeOnTeam = 4,
  /** has a new advisor; other: the former one of the side */
  assigned = 5,
  /** the side does not follow the person any more */
  released = 6,
  /** the post holder has left; detail: number of the new one */
  successor = 7,
  /** registration and assessment; since joining the advisor’s queue */
  registration = 8,
  /** looked at anew after a measure */
  reassessment = 9,
  /** effort category as assessed; detail: the category */
  effort = 10,
  /** the state side grants a benefit */
  benefit = 11,
  /** conversation; detail: kind of work; since the day for which it was booked */
  talk = 12,
  /** conversation in person that the person missed; since as above */
  missedTalk = 13,
  /** errand or visit together */
  accompanied = 14,
  /** the advisor hears how the last measure went; detail: 1 at the half-year review of a stay */
  heardBack = 15,
  /** time for a plan; detail: options compared, 0 at a standard referral */
  planning = 16,
  /** a measure is put to the person; detail: 1 compared, 0 standard referral */
  planned = 17,
  /** no measure was found */
  nothingFound = 18,
  /** the person refuses the plan; detail as for the plan */
  refusedPlan = 19,
  /** two sides made plans for the same time without a word between them, and trust falls */
  uncoordinated = 20,
  /** the other side is needed; detail: `Need` */
  needed = 21,
  /** after silences, partners in the district instead of the other side */
  partners = 22,
  /** a request to the other side; detail: `Need`; other: whom it is for */
  asked = 23,
  /** the request is allowed; detail: `Allowed`; since it was sent */
  allowed = 24,
  /** a leader refuses the request; since it was sent */
  refused = 25,
  /** the request is answered; detail: `Answered`; since it was sent */
  answered = 26,
  /** the asker’s patience has ended; since it was sent */
  wentOnAlone = 27,
  /** no leader has read the request in time; since it was sent */
  lapsed = 28,
  /** nobody has answered the request, and it is forgotten; since it was sent */
  forgotten = 29,
  /** the other side takes part from now on; detail: 1 where warm; other: the one who hands over */
  handover = 30,
  /** joins the waiting list of a measure; since the plan was made */
  joinsList = 31,
  /** leaves the waiting list; detail: `LeavesList`; since joining it */
  leavesList = 32,
  /** a measure starts; detail: `Start`; since joining the waiting list */
  measureStarts = 33,
  /** a measure ends; detail: `End`; since it began */
  measureEnds = 34,
  /** first payment of social assistance in a row */
  assistanceStarts = 35,
  /** no further payment; detail: `AssistanceEnds` */
  assistanceEnds = 36,
  /** leaves the office; detail: way out; since the spell began */
  exit = 37,
  /** has grown too old to come back; since work or being out of reach began */
  retired = 38,
  /** pupil at risk: starts school, finishes it, leaves it early */
  schoolStarts = 39,
  schoolFinished = 40,
  schoolLeft = 41,
  /** of the office: a joint meeting, a new post holder (detail: number), a dated change */
  meeting = 42,
  turnover = 43,
  reform = 44,
  /** the person has found the way to the other side alone; detail: that side */
  wayAlone = 45,
  /** the advisors of both sides hold one plan from now on; detail: 0 where each goes on alone from now on */
  jointPlan = 46,
}
export const ACTIVITIES = namesOf(Activity).length

/** How a request passed the leader. */
export enum Allowed {
  byLeader = 0,
  unread = 1,
  onTheSpot = 2,
}

export enum Answered {
  inTime = 0,
  late = 1,
}

/** Why a waiting list is left without a place. */
export enum LeavesList {
  tooLong = 0,
  exit = 1,
}

/** Why payments end: by the decision of the month, which then brings none, or because the person leaves the office. */
export enum AssistanceEnds {
  decided = 0,
  exit = 1,
}

/** How a stay began: from the waiting list, without one, or before the run. */
export enum Start {
  fromList = 0,
  direct = 1,
  earlier = 2,
}

/** How a stay ended: completed, broken off by the person, or cut short because the person left the office. */
export enum End {
  completed = 0,
  droppedOut = 1,
  exit = 2,
}

/** Events, one per row, one column per fact. What an event does not have is NOBODY, and minutes are 0. */
export interface Events {
  readonly activity: Uint8Array
  readonly day: Int32Array
  /** day since which what ends today has lasted; the same day where nothing has */
  readonly since: Int32Array
  /** row of the person, and the address of the person’s luck, which is the same in every office */
  readonly user: Int32Array
  readonly address: Int32Array
  /** group and effort of the person on that day */
  readonly group: Uint8Array
  readonly effort: Uint8Array
  readonly side: Int8Array
  readonly advisor: Int32Array
  /** a second advisor */
  readonly other: Int32Array
  readonly measure: Int16Array
  readonly detail: Int16Array
  readonly minutes: Float64Array
}

/** Takes the first `count` of some events, in the order in which they happened. The rows are used again afterwards. */
export type EventSink = (events: Events, count: number) => void

/**
 * The journal of a run: what happens is written here and forgotten by the model. Nothing in the model reads it, so
 * keeping a journal changes nothing.
 */
export interface Journal {
  readonly sink: EventSink
  readonly events: Events
  count: number
  /** persons × sides: day on which the person joined the queue where the side is waited for */
  readonly queuedOn: Int32Array
}

/** Events that are handed on together. */
export const ROWS = 4096

/**
 * An empty journal.
 *
 * @param persons for whom there is room in the run
 */
export function openJournal(sink: EventSink, persons: number): Journal {
  const words = () => new Int32Array(ROWS)
  const events = {
    activity: new Uint8Array(ROWS),
    day: words(),
    since: words(),
    user: words(),
    address: words(),
    group: new Uint8Array(ROWS),
    effort: new Uint8Array(ROWS),
    side: new Int8Array(ROWS),
    advisor: words(),
    other: words(),
    measure: new Int16Array(ROWS),
    detail: new Int16Array(ROWS),
    minutes: new Float64Array(ROWS),
  }
  return { sink, events, count: 0, queuedOn: new Int32Array(2 * persons) }
}

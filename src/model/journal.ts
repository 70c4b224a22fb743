import { namesOf } from '../vocabulary/names.ts'

/** What can happen. Each comment says what `detail` holds and, if the event ends a wait or a stay, what `since` is. */
export enum Activity {
  /** there on the first day of the run; detail: status */
  present = 0,
  /** first arrival in the office */
  arrival = 1,
  /** comes back after losing work or a time outside without work; detail: status until today, since then */
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
  /** registration, and assessment unless left for later; since joining the advisor’s queue */
  registration = 8,
  /** reassessed after a measure */
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
  /** time for a plan; detail: options compared, 0 for a standard referral */
  planning = 16,
  /** a measure is put to the person; detail: 1 compared, 0 standard referral */
  planned = 17,
  /** no measure was found */
  nothingFound = 18,
  /** the person refuses the plan; detail as for the plan */
  refusedPlan = 19,
  /** both sides made plans for the same time without a word between them, and trust falls */
  uncoordinated = 20,
  /** the other side is needed; detail: `Need` */
  needed = 21,
  /** after repeated silence, partners in the district instead of the other side */
  partners = 22,
  /** a request to the other side; detail: `Need`; other: the advisor asked */
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
  /** the other side takes part from now on; detail: 1 if warm; other: the advisor who hands over */
  handover = 30,
  /** joins the waiting list of a measure; since the plan was made */
  joinsList = 31,
  /** leaves the waiting list; detail: `LeavesList`; since joining it */
  leavesList = 32,
  /** a measure starts; detail: `Start`; since joining the waiting list */
  measureStarts = 33,
  /** a measure ends; detail: `End`; since it began */
  measureEnds = 34,
  /** first of a run of monthly social assistance payments */
  assistanceStarts = 35,
  /** no further payment; detail: `AssistanceEnds` */
  assistanceEnds = 36,
  /** leaves the office; detail: way out; since the spell began */
  exit = 37,
  /** has grown too old to come back; since starting work or being out of reach */
  retired = 38,
  /** pupil at risk: starts school, finishes it, leaves it early */
  schoolStarts = 39,
  schoolFinished = 40,
  schoolLeft = 41,
  /** of the office: a joint meeting, a new post holder (detail: number), a dated change */
  meeting = 42,
  turnover = 43,
  reform = 44,
  /** the person found the way to the other side alone; detail: that side */
  wayAlone = 45,
  /** the advisors of both sides hold one plan from now on; detail: 0 if each goes on alone instead */
  jointPlan = 46,
  /** somebody outside without work finds work; detail: status until today, since then */
  foundWork = 47,
  /** the assessment that was left for later at registration */
  assessment = 48,
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

/** Why a person leaves a waiting list without getting a place. */
export enum LeavesList {
  tooLong = 0,
  exit = 1,
}

/** Why payments end: this month’s decision grants none, or the person leaves the office. */
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

/** How a stay ended: completed, or early and why. */
export enum End {
  completed = 0,
  /** broken off by the person because it did not fit */
  mismatch = 1,
  /** place lost by staying away */
  absence = 2,
  /** the person left the office for work, or on another way out */
  toWork = 3,
  exit = 4,
  /** another measure was planned at the half-year review */
  review = 5,
}

/** Events, one per row, one column per fact. Facts that an event does not have are NOBODY, minutes 0. */
export interface Events {
  readonly activity: Uint8Array
  readonly day: Int32Array
  /** day since which the thing that ends today has lasted; today if nothing ends */
  readonly since: Int32Array
  /** row of the person, and address of the person’s luck, which is the same in every office */
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

/** Receives the first `count` of some events, in the order they happened. The rows are reused afterwards. */
export type EventSink = (events: Events, count: number) => void

/** The journal of a run: events are written here and never read by the model, so keeping a journal changes nothing. */
export interface Journal {
  readonly sink: EventSink
  readonly events: Events
  count: number
  /** persons × sides: day on which the person joined the queue for the side */
  readonly queuedOn: Int32Array
}

/** Number of events handed on at a time. */
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

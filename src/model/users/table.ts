import type { Column } from '../column.ts'
import { NOBODY } from '../lists.ts'

/** Where a person is. Those from `waiting` to `followed` are in the office. */
export const Status = {
  /** record not in use */
  none: 0,
  /** registered, waits for a place on a team or for the first talk and assessment */
  waiting: 1,
  /** in follow-up, perhaps in a measure */
  followed: 2,
  work: 3,
  education: 4,
  pension: 5,
  outOfReach: 6,
  withoutWork: 7,
  other: 8,
  /** at school and at risk of leaving it */
  pupil: 9,
  /** left school, has not come to the office yet */
  idle: 10,
  /** finished school */
  schooled: 11,
} as const

/** Competing ways out of the office, in the order of their thresholds; the position plus `Status.work` is the status. */
export const WAYS_OUT = ['work', 'education', 'pension', 'outOfReach', 'withoutWork', 'other'] as const

/** How far a person’s plan has come. */
export const Plan = {
  none: 0,
  /** a request to the other side is out */
  asking: 1,
  /** thinking it over */
  thinking: 2,
  /** on the waiting list of the measure */
  waiting: 3,
  /** in the measure */
  inMeasure: 4,
} as const

export const Income = { none: 0, stateBenefit: 1 } as const

export const Effort = { standard: 0, situational: 1, speciallyAdjusted: 2, permanentlyAdjusted: 3 } as const

/** The four needs, in this order everywhere, with their weights in `needs met` and in the use of a measure. */
export const NEEDS = ['health', 'social', 'skills', 'work'] as const
export const NEED_WEIGHTS = [0.9, 0.9, 0.8, 1] as const
export const HEALTH = 0
export const SOCIAL = 1
export const SKILLS = 2
export const WORK = 3

export const STATE = 0
export const MUNICIPAL = 1

/** A day that never comes. */
export const NEVER = 0x3fffffff

/** Lists on which a person can be at the same time; see `Node` in `office.ts`. */
export const NODES_PER_USER = 4

const SIDES = 2
const NOT_YET = -1

/** Cells of four bytes in a line of memory, as processors fetch it. */
const CELLS_PER_LINE = 16

/**
 * Lays the facts of a record side by side, and all records in a row. An office holds more persons than the caches of a
 * processor, and waiting for memory is what a simulation would spend most time on; so all that is known of a person
 * lies together.
 */
class RecordLayout {
  readonly cells: Int32Array
  /** what a record holds at first */
  readonly blank: Int32Array
  readonly capacity: number
  readonly recordLength: number
  /** cells of a record that have been given away */
  used = 0
  private readonly reals: Float32Array

  constructor(capacity: number, recordLength: number) {
    this.capacity = capacity
    this.recordLength = recordLength
    this.cells = new Int32Array(capacity * recordLength)
    this.reals = new Float32Array(this.cells.buffer)
    this.blank = new Int32Array(recordLength)
  }

  /** Room for whole numbers. */
  whole(width = 1, initially = 0): Column {
    return this.cells.subarray(this.take(width, initially))
  }

  /** Room for numbers of seven digits, 0 at first. */
  real(width = 1): Column {
    return this.reals.subarray(this.take(width, 0))
  }

  /** @returns which cell of a record is the first */
  private take(width: number, initially: number): number {
    const first = this.used
    this.used += width
    this.blank.fill(initially, first, this.used)
    return first
  }
}

/**
 * Everything about persons, one column per fact: that of the person whose record begins at `user` is at `user`. Facts
 * with several numbers have them side by side: four needs at `user + HEALTH` and so on, the ways out at `user + way`,
 * what differs between the sides (`…BySide`) at `user + STATE` and `user + MUNICIPAL`.
 *
 * They stand in the order in which life and work ask for them: first those of every stretch of life, then those of
 * every talk, of lists, of plans, and last what is read once.
 */
function layOut(record: RecordLayout, measures: number) {
  return {
    /** records in use, and how many there is room for */
    count: 0,
    capacity: record.capacity,
    /** from one person to the next */
    recordLength: record.recordLength,
    /** where the next record begins */
    end: 0,
    /** all records, and one of which nothing is known yet */
    cells: record.cells,
    blank: record.blank,

    status: record.whole(),
    plan: record.whole(),
    /** effort category as assessed */
    effort: record.whole(),
    /** position in the scenario’s groups; a pupil who comes to the office changes to the young */
    group: record.whole(),
    /** the person’s own address in the luck of the replication */
    address: record.whole(),
    /** years on day 0 of the run */
    ageAtStart: record.real(),
    income: record.whole(),
    /** 1 while on social assistance */
    onAssistance: record.whole(),
    /** four: true needs now, 0 none .. 1 all */
    needs: record.real(NEEDS.length),
    trust: record.real(),
    /** own level to which trust drifts back */
    ownTrust: record.real(),
    /** job search, 0..1 */
    activation: record.real(),
    /** talks of the last 65 days, fading with that time */
    recentTalks: record.real(),

    /** day on which the present spell in the office began */
    spellStart: record.whole(),
    /** day of the last contact of any kind with any side */
    lastContact: record.whole(),
    /** measures started and completed */
    stays: record.whole(),
    /** way out that has been reached and waits for its day */
    wayOut: record.whole(),
    /** what the advisor of the side knows of the person, 0..1 */
    knownBySide: record.real(SIDES),
    /** the advisor, or NOBODY */
    advisorBySide: record.whole(SIDES, NOBODY),
    /** per way out: what is left of the thresholds of the ways out */
    thresholds: record.real(WAYS_OUT.length),
    /** day of the stretch on which the person’s turn is, and the place in that day’s list */
    turn: record.whole(),
    turnSlot: record.whole(1, NOBODY),

    /** block of 65 days of the last talk, and talks held or missed within it */
    talkBlock: record.whole(1, NOT_YET),
    talksInBlock: record.whole(),
    /** day of the last talk in person or by phone with the side; −1 before the first */
    lastTalkBySide: record.whole(SIDES, NOT_YET),
    /** day since which the side follows the person in this spell */
    followedSinceBySide: record.whole(SIDES),
    /** talks held with the side in this spell */
    talksBySide: record.whole(SIDES),
    /** day of the first arrival in the office; negative for the initial stock */
    arrivalDay: record.whole(),
    minutesReceived: record.real(),
    /** lasting inclination to go on and off assistance, standard normal */
    assistancePropensity: record.real(),
    /** months in a row on assistance */
    assistanceRun: record.whole(),
    /** months on assistance in the calendar year of the last decision */
    assistanceThisYear: record.whole(),
    /** month of the last decision on assistance */
    assistanceMonth: record.whole(1, NOT_YET),
    /** months on assistance in the first 24 after arrival */
    assistanceMonths: record.whole(),
    /** facts for the cohort, counted within 520 working days of arrival */
    firstTalkAfter: record.whole(1, NOT_YET),

    /** earliest day on which the side may ask again about this person */
    askAgainBySide: record.whole(SIDES),
    /** day of the handover to the advisor of the side, until the first talk there; else NEVER */
    handedOverBySide: record.whole(SIDES, NEVER),
    /** minutes a day that follow-up at the wanted interval would take from the advisor of the side */
    demandBySide: record.real(SIDES),
    /** 1 until the advisor has heard how the last measure went */
    feedbackDue: record.whole(),
    /** 1 once the half-year review of the present stay was held */
    reviewed: record.whole(),
    /** earliest day of the next plan */
    planPause: record.whole(),
    /** plans made in this spell, and times that the other side was found missing in the follow-up; see `occasions.ts` */
    plans: record.whole(),
    calls: record.whole(),
    planAgreed: record.whole(),
    /** four: how the need is misread by those who do not know the person, standard normal */
    misreading: record.real(NEEDS.length),

    /** per list that the person can be on (`Node`): neighbours on it and the list itself; see `lists.ts` */
    next: record.whole(NODES_PER_USER, NOBODY),
    previous: record.whole(NODES_PER_USER, NOBODY),
    listOf: record.whole(NODES_PER_USER, NOBODY),
    /** last day on which the person waits for the place of the plan */
    waitsUntil: record.whole(),
    /** day on the waiting list or of the start of the stay */
    measureDay: record.whole(),
    /** measure of the plan, or NOBODY */
    planMeasure: record.whole(1, NOBODY),
    /** side that made the plan */
    planSide: record.whole(),

    /** day and side of the last plan */
    lastPlanDay: record.whole(1, -NEVER),
    lastPlanSide: record.whole(),
    /** day on which the two sides last exchanged a word on this person */
    lastExchange: record.whole(1, -NEVER),
    /** 1 where the present stay will end by dropping out */
    dropsOut: record.whole(),
    completed: record.whole(),
    /** the last measure taken */
    lastMeasure: record.whole(1, NOBODY),
    /** 1 where the assessment saw three of four needs as high */
    seenComplex: record.whole(),
    /** side where the person would register under the default rules */
    entrySide: record.whole(),
    /** number of the present or last spell, from 0 */
    spell: record.whole(),
    /** position of the birthday in the year, 0..1 */
    birthDate: record.real(),
    firstPlanAfter: record.whole(1, NOT_YET),
    /** NOK of assistance paid to the person in the measured years */
    assistancePaid: record.whole(),
    firstMeasureAfter: record.whole(1, NOT_YET),
    firstExitAfter: record.whole(1, NOT_YET),
    firstWorkAfter: record.whole(1, NOT_YET),
    /** day of the last handover between the sides */
    lastHandover: record.whole(1, -NEVER),

    /** per measure: day on which the last stay there ended; −1 for none */
    stayEnded: record.whole(measures, NOT_YET),
    /** day on which the record was made: of arrival, or of starting school for a pupil at risk */
    createdDay: record.whole(),
    /** 1 for persons of the initial stock */
    fromStock: record.whole(),
    /** 1 for persons who were pupils at risk first */
    fromSchool: record.whole(),
    /** four: true needs at first arrival */
    needsAtArrival: record.real(NEEDS.length),
    /** 1 where three of four needs were high at first arrival */
    complex: record.whole(),
    /** effort category that true needs at first arrival call for */
    trueEffort: record.whole(),
    /** day of starting the present job; −1 outside work */
    workSince: record.whole(1, NOT_YET),
    /** day of falling out of reach; −1 otherwise */
    lostSince: record.whole(1, NOT_YET),
    /** last day of school of a pupil */
    schoolEnd: record.whole(1, NEVER),
    /** 1 once the need of a pupil’s case for a measure has come up */
    pupilAsked: record.whole(),
    /** 1 once the measure that a pupil’s case needed has started */
    pupilHelped: record.whole(),
    daysOutOfReach: record.whole(),
    officeDays: record.whole(),
    lastingWork: record.whole(),
    hadBothSides: record.whole(),
    /** status and needs met on day 520 */
    statusAt520: record.whole(),
    /** status on day 1,040 */
    statusAt1040: record.whole(),
    needsMetAt520: record.real(),
    /** per list as above: day on which the person joined the queue there; only where a journal is kept */
    queuedOn: record.whole(NODES_PER_USER),
  }
}

export type Users = ReturnType<typeof layOut>

/**
 * Empty tables.
 *
 * @param capacity persons for whom there is room
 * @param measures how many the catalogue has
 */
export function createUsers(capacity: number, measures: number): Users {
  const ruler = new RecordLayout(0, 0)
  layOut(ruler, measures)
  // A record begins where a line of memory does.
  const recordLength = Math.ceil(ruler.used / CELLS_PER_LINE) * CELLS_PER_LINE
  return layOut(new RecordLayout(capacity, recordLength), measures)
}

/** A new record that is nobody’s yet; where it begins is the number of the person in all tables. */
export function newRecord(users: Users): number {
  if (users.count === users.capacity)
    throw new RangeError(`more than ${users.capacity} persons in one run: the room was reckoned too small`)
  const user = users.end
  users.cells.set(users.blank, user)
  users.count++
  users.end += users.recordLength
  return user
}

/** Everybody, in the order in which they came. */
export const everybody = ({ count, recordLength }: Users): number[] =>
  Array.from({ length: count }, (_, row) => row * recordLength)

/** How many records lie before a person’s. */
export const rowOf = (users: Users, user: number): number => user / users.recordLength

/** The side across the divide. */
export const otherSide = (side: number): number => 1 - side

/** Whether a person is in the office. */
export const isPresent = (status: number): boolean => status === Status.waiting || status === Status.followed

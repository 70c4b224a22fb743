import { SIDES } from '../../vocabulary/sides.ts'
import { WAYS_OUT } from '../../vocabulary/statuses.ts'
import type { Column } from '../column.ts'
import { NOBODY } from '../lists.ts'

/** How far a person’s plan has come. */
export enum Plan {
  none = 0,
  /** a request to the other side is out */
  asking = 1,
  /** thinking it over */
  thinking = 2,
  /** on the waiting list of the measure */
  waiting = 3,
  /** in the measure */
  inMeasure = 4,
}

export enum Income {
  none = 0,
  stateBenefit = 1,
}

/** The four needs, in this order everywhere. */
export const NEEDS = ['health', 'social', 'skills', 'work'] as const
export const HEALTH = 0
export const SOCIAL = 1
export const SKILLS = 2
export const WORK = 3

/** A day that never comes. */
export const NEVER = 0x3fffffff

/** Lists on which a person can be at the same time; see `Node` in `office.ts`. */
export const NODES_PER_USER = 4

const NOT_YET = -1

/** Cells of four bytes in a line of memory, as processors fetch it. */
const CELLS_PER_LINE = 16

/**
 * Records side by side, and the facts of each side by side in it. An office holds more persons than the caches of a
 * processor, and waiting for memory is what a simulation would spend most time on; so all that is known of a person
 * lies together.
 */
class Records {
  /** from one record to the next */
  readonly recordLength: number
  /** records that there is room for, and those in use */
  readonly capacity: number
  count = 0
  /** where the next record begins */
  end = 0
  /** all records, and one of which nothing is known yet */
  readonly cells: Int32Array
  readonly blank: Int32Array
  /** measures of the catalogue, each with a fact of its own */
  protected readonly measures: number
  /** cells of a record that have been given away */
  used = 0

  constructor(capacity: number, recordLength: number, measures: number) {
    this.capacity = capacity
    this.recordLength = recordLength
    this.cells = new Int32Array(capacity * recordLength)
    this.blank = new Int32Array(recordLength)
    this.measures = measures
  }

  /** Room for whole numbers. */
  protected whole(width = 1, initially = 0): Column {
    return this.cells.subarray(this.take(width, initially))
  }

  /** Room for numbers of seven digits, 0 at first. */
  protected real(width = 1): Column {
    return new Float32Array(this.cells.buffer).subarray(this.take(width, 0))
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
 * They stand in the order in which life and work ask for them. What is read together shares a line of memory, as the
 * blank lines show: two for every step of life, one for lists, one for talks, one for plans and assistance, and last
 * what is read once. The first is four cells short, because what an allocator writes before a table takes them.
 */
export class Users extends Records {
  readonly status = this.whole()
  readonly plan = this.whole()
  /** effort category as assessed */
  readonly effort = this.whole()
  /** position in the scenario’s groups; a pupil who comes to the office changes to the young */
  readonly group = this.whole()
  /** the person’s own address in the luck of the replication */
  readonly address = this.whole()
  /** years on day 0 of the run */
  readonly ageAtStart = this.real()
  readonly income = this.whole()
  /** place in the lists of those who take turns; see `turns.ts` */
  readonly turnPlace = this.whole(1, NOBODY)
  /** four: true needs now, 0 none .. 1 all */
  readonly needs = this.real(NEEDS.length)

  readonly trust = this.real()
  /** own level to which trust drifts back */
  readonly ownTrust = this.real()
  /** job search, 0..1 */
  readonly activation = this.real()
  /** talks of the last 65 days, fading with that time */
  readonly recentTalks = this.real()
  /** day on which the present spell in the office began */
  readonly spellStart = this.whole()
  /** day of the last contact of any kind with any side */
  readonly lastContact = this.whole()
  /** measures started and completed */
  readonly stays = this.whole()
  /** way out that has been reached and waits for its day */
  readonly wayOut = this.whole()
  /** what the advisor of the side knows of the person, 0..1 */
  readonly knownBySide = this.real(SIDES.length)
  /** per way out: what is left of the thresholds of the ways out */
  readonly thresholds = this.real(WAYS_OUT.length)

  /** per list that the person can be on (`Node`): neighbours on it and the list itself; see `lists.ts` */
  readonly next = this.whole(NODES_PER_USER, NOBODY)
  readonly previous = this.whole(NODES_PER_USER, NOBODY)
  readonly listOf = this.whole(NODES_PER_USER, NOBODY)
  /** the advisor, or NOBODY */
  readonly advisorBySide = this.whole(SIDES.length, NOBODY)
  /** 1 while on social assistance */
  readonly onAssistance = this.whole()
  /** block of 65 days of the last talk, and talks held or missed within it */
  readonly talkBlock = this.whole(1, NOT_YET)

  readonly talksInBlock = this.whole()
  /** day of the last talk in person or by phone with the side; −1 before the first */
  readonly lastTalkBySide = this.whole(SIDES.length, NOT_YET)
  /** day since which the side follows the person in this spell */
  readonly followedSinceBySide = this.whole(SIDES.length)
  /** talks held with the side in this spell */
  readonly talksBySide = this.whole(SIDES.length)
  /** day of the first arrival in the office; negative for the initial stock */
  readonly arrivalDay = this.whole()
  readonly minutesReceived = this.real()
  /** earliest day on which the side may ask again about this person */
  readonly askAgainBySide = this.whole(SIDES.length)
  /** day of the handover to the advisor of the side, until the first talk there; else NEVER */
  readonly handedOverBySide = this.whole(SIDES.length, NEVER)
  /** minutes a day that follow-up at the wanted interval would take from the advisor of the side */
  readonly demandBySide = this.real(SIDES.length)
  /** earliest day of the next plan */
  readonly planPause = this.whole()

  /** facts for the cohort, counted within 520 working days of arrival */
  readonly firstTalkAfter = this.whole(1, NOT_YET)
  /** 1 until the advisor has heard how the last measure went */
  readonly feedbackDue = this.whole()
  /** 1 once the half-year review of the present stay was held */
  readonly reviewed = this.whole()
  /** plans made in this spell, and times that the other side was found missing in the follow-up; see `occasions.ts` */
  readonly plans = this.whole()
  readonly calls = this.whole()
  readonly planAgreed = this.whole()
  /** lasting inclination to go on and off assistance, standard normal */
  readonly assistancePropensity = this.real()
  /** months in a row on assistance */
  readonly assistanceRun = this.whole()
  /** months on assistance in the calendar year of the last decision */
  readonly assistanceThisYear = this.whole()
  /** month of the last decision on assistance */
  readonly assistanceMonth = this.whole(1, NOT_YET)
  /** months on assistance in the first 24 after arrival */
  readonly assistanceMonths = this.whole()
  /** last day on which the person waits for the place of the plan */
  readonly waitsUntil = this.whole()
  /** day on the waiting list or of the start of the stay */
  readonly measureDay = this.whole()
  /** measure of the plan, or NOBODY */
  readonly planMeasure = this.whole(1, NOBODY)
  /** side that made the present or the last plan */
  readonly planSide = this.whole()
  /** day of the last plan */
  readonly lastPlanDay = this.whole(1, -NEVER)

  /** four: how the need is misread by those who do not know the person, standard normal */
  readonly misreading = this.real(NEEDS.length)
  /** day on which the two sides last exchanged a word on this person */
  readonly lastExchange = this.whole(1, -NEVER)
  /** 1 where the present stay will end by dropping out */
  readonly dropsOut = this.whole()
  readonly completed = this.whole()
  /** the last measure taken */
  readonly lastMeasure = this.whole(1, NOBODY)
  /** 1 where the assessment saw three of four needs as high */
  readonly seenComplex = this.whole()
  /** side where the person would register under the default rules */
  readonly entrySide = this.whole()
  /** number of the present or last spell, from 0 */
  readonly spell = this.whole()
  /** position of the birthday in the year, 0..1 */
  readonly birthDate = this.real()
  readonly firstPlanAfter = this.whole(1, NOT_YET)
  /** NOK of assistance paid to the person in the measured years */
  readonly assistancePaid = this.whole()
  readonly firstMeasureAfter = this.whole(1, NOT_YET)
  readonly firstExitAfter = this.whole(1, NOT_YET)
  readonly firstWorkAfter = this.whole(1, NOT_YET)
  /** day of the last handover between the sides */
  readonly lastHandover = this.whole(1, -NEVER)
  /** per measure: day on which the last stay there ended; −1 for none */
  readonly stayEnded = this.whole(this.measures, NOT_YET)
  /** day on which the record was made: of arrival, or of starting school for a pupil at risk */
  readonly createdDay = this.whole()
  /** 1 for persons of the initial stock */
  readonly fromStock = this.whole()
  /** 1 for persons who were pupils at risk first */
  readonly fromSchool = this.whole()
  /** four: true needs at first arrival */
  readonly needsAtArrival = this.real(NEEDS.length)
  /** 1 where three of four needs were high at first arrival */
  readonly complex = this.whole()
  /** effort category that true needs at first arrival call for */
  readonly trueEffort = this.whole()
  /** day since which the person is in work or out of reach */
  readonly outsideSince = this.whole()
  /** what is left of the threshold of leaving school */
  readonly schoolThreshold = this.real()
  /** last day of school of a pupil */
  readonly schoolEnd = this.whole(1, NEVER)
  /** 1 once the need of a pupil’s case for a measure has come up */
  readonly pupilAsked = this.whole()
  /** 1 once the measure that a pupil’s case needed has started */
  readonly pupilHelped = this.whole()
  readonly daysOutOfReach = this.whole()
  readonly officeDays = this.whole()
  readonly lastingWork = this.whole()
  readonly hadBothSides = this.whole()
  /** status and needs met on day 520 */
  readonly statusAt520 = this.whole()
  /** status on day 1,040 */
  readonly statusAt1040 = this.whole()
  readonly needsMetAt520 = this.real()
}

/**
 * Empty tables.
 *
 * @param capacity persons for whom there is room
 * @param measures how many the catalogue has
 */
export function createUsers(capacity: number, measures: number): Users {
  const ruler = new Users(0, 0, measures)
  // All records lie over lines of memory in the same way.
  const recordLength = Math.ceil(ruler.used / CELLS_PER_LINE) * CELLS_PER_LINE
  return new Users(capacity, recordLength, measures)
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

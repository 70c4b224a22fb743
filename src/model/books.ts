import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { MONTHLY_COLUMNS } from '../vocabulary/months.ts'
import { namesOf } from '../vocabulary/names.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { WAYS_OUT } from '../vocabulary/statuses.ts'
import { KINDS_OF_WORK } from '../vocabulary/work.ts'
import { monthOf } from './calendar.ts'

/** How a need for the other side can end, in the order of the chain. */
export enum Link {
  needed = 0,
  asked = 1,
  read = 2,
  allowed = 3,
  inTime = 4,
  late = 5,
  never = 6,
  fulfilled = 7,
  lapsed = 8,
}
export const LINKS = namesOf(Link).length

/** What is counted about referrals, per advisor. */
export enum Referral {
  made = 0,
  standard = 1,
  gain = 2,
  match = 3,
  first = 4,
  firstMatch = 5,
  crossSide = 6,
}
export const REFERRAL_COUNTS = namesOf(Referral).length

/**
 * Sums over days (for knowledge of measures: over months) of what advisors know and feel; divided by those, they give
 * means.
 */
export enum Mind {
  measures = 0,
  employers = 1,
  attitude = 2,
  asking = 3,
}
export const MINDS = namesOf(Mind).length

/** Counts whose growth over a month is published. */
export enum Running {
  entries = 0,
  exitsToWork = 1,
  exits = 2,
  asked = 3,
  inTime = 4,
  late = 5,
  never = 6,
  /** by side: number and sum of the intervals between talks */
  intervalsState = 7,
  intervalsMunicipal = 8,
  intervalSumState = 9,
  intervalSumMunicipal = 10,
}

/** Days of waiting for a place that are told apart; longer waits count as the longest: four years. */
export const LONGEST_WAIT = 4 * DAYS_PER_YEAR
const WAITS = LONGEST_WAIT + 1

/** Cells of the tables below that have more than one dimension. */
export const minutesCell = (advisor: number, kind: number): number => advisor * KINDS_OF_WORK.length + kind
export const referralCell = (advisor: number, count: Referral): number => advisor * REFERRAL_COUNTS + count
export const mindCell = (advisor: number, mind: Mind): number => advisor * MINDS + mind
export const linkCell = (side: number, link: Link): number => side * LINKS + link
export const waitCell = (measure: number, days: number): number => measure * WAITS + days
/** @param kindOfPerson effort category or group, whichever the table is by */
export const exitCell = (kindOfPerson: number, way: number): number => kindOfPerson * WAYS_OUT.length + way

/**
 * What the office counts in the measured years. Mechanisms add to it as things happen; `observe.ts` adds daily heads.
 * Nothing in the model reads it, so counting cannot change what is counted.
 */
export class Books {
  /** days counted so far */
  days = 0
  /** ends of months counted so far */
  months = 0
  /** days of the current month, and running counts at the end of the last one */
  daysOfMonth = 0
  readonly lastCounts = new Float64Array(namesOf(Running).length)
  /** sum over days of the number of leaders */
  leaderDays = 0
  /** when the books were opened: users in the office, persons in work, minutes that each advisor had worked ahead */
  presentAtStart = 0
  inWorkAtStart = 0
  readonly overrunAtStart: Float64Array
  /** and per side of the asker: requests not yet read by a leader, and requests not yet answered */
  readonly unreadAtStart = new Float64Array(SIDES.length)
  readonly unansweredAtStart = new Float64Array(SIDES.length)
  /** first day that counts */
  readonly firstDay: number
  /** per advisor: days and ends of months on which the post was filled */
  readonly postDays: Float64Array
  readonly postMonths: Float64Array
  /** advisors × kinds of work, minutes */
  readonly minutes: Float64Array
  /** per advisor: sum and number of intervals between talks in person or by phone */
  readonly intervalSum: Float64Array
  readonly intervals: Float64Array
  /** the same per effort category */
  readonly effortIntervalSum: Float64Array
  readonly effortIntervals: Float64Array
  /** per advisor: talks in person that were booked, and missed */
  readonly talksInPerson: Float64Array
  readonly missedTalks: Float64Array
  /** per advisor: sum of stretches and number of bookings */
  readonly stretchSum: Float64Array
  readonly bookings: Float64Array
  /** per advisor: person-days of the caseload, and of those under one plan of both sides */
  readonly caseDays: Float64Array
  readonly jointPlanDays: Float64Array
  /** per advisor: sums of knowledge over the caseload (each user once per step of life) */
  readonly knowledgeSum: Float64Array
  readonly knowledgeSamples: Float64Array
  readonly expertiseSum: Float64Array
  /** by advisor and group, like `hours` of advisors: users looked at since the month began */
  readonly seenThisMonth: Float64Array
  /** per side: knowledge of users whom both sides follow */
  readonly sharedKnowledgeSum: Float64Array
  readonly sharedKnowledgeSamples: Float64Array
  /** advisors × MINDS, sums over days */
  readonly minds: Float64Array
  /** sum over months of the mean tie between the sides */
  tieSum = 0
  /** advisors × REFERRAL_COUNTS */
  readonly referrals: Float64Array
  /** sides × LINKS; the side is that of the asker */
  readonly links: Float64Array
  /** per side of the asker: days from asking to the answer */
  readonly replyDays: Float64Array
  readonly replies: Float64Array
  handovers = 0
  handedOverOutOfReach = 0
  handoverWaitSum = 0
  handoverWaits = 0
  /** person-days in the office by group, by effort category and in all */
  readonly groupDays: Float64Array
  readonly effortDays: Float64Array
  presentDays = 0
  /** case-days of users with an advisor on both sides; each of them is a case of either */
  sharedCaseDays = 0
  /** and of these, person-days in a measure, by group and by effort category */
  readonly groupMeasureDays: Float64Array
  readonly effortMeasureDays: Float64Array
  /** person-days of waiting for a place or for registration, per side */
  readonly waitingDays: Float64Array
  /** groups: first arrivals and returns */
  readonly arrivals: Float64Array
  readonly returns: Float64Array
  /** groups: jobs that people outside found by themselves; jobs that ended, whether found outside or in the office */
  readonly workFound: Float64Array
  jobsEnded = 0
  /** effort categories × exits, groups × exits */
  readonly exitsByEffort: Float64Array
  readonly exitsByGroup: Float64Array
  /** measures: place-days taken, person-days of waiting, waiting times of those who started */
  readonly placeDays: Float64Array
  /** measures: place-days open or, while a measure that lost places empties, taken; 0 if there are places for all */
  readonly placesOffered: Float64Array
  readonly waitingListDays: Float64Array
  readonly startWaitSum: Float64Array
  readonly starts: Float64Array
  /** measures × days waited by those who started */
  readonly startsByWait: Int32Array
  /** measures: waits that ended otherwise, because patience ran out or because the person left */
  readonly waitsGivenUp: Float64Array
  readonly waitsLeft: Float64Array
  /** measures: days of all stays that ended, however they did */
  readonly stayDays: Float64Array
  /**
   * measures: stays that ended in the office; of these, those the person broke off, and of those, the ones by staying
   * away; stays that ended at a review; and stays that ended because the person left, for work or otherwise
   */
  readonly staysEnded: Float64Array
  readonly staysDropped: Float64Array
  readonly staysMissed: Float64Array
  readonly staysReviewed: Float64Array
  readonly staysLeftForWork: Float64Array
  readonly staysLeft: Float64Array
  /** NOK by group, and of persons out of reach */
  readonly assistanceNok: Float64Array
  assistanceUnknownNok = 0
  /** recipients of a calendar year by number of months 1..12 (index 0 unused) */
  readonly recipientsByMonths: Float64Array
  pupilsEnded = 0
  pupilsDropped = 0
  outreachMinutes = 0
  pupilDays = 0
  /** measured months × MONTHLY_COLUMNS */
  readonly monthly: Float64Array

  /** Empty books that count from `firstDay` to `lastDay` (exclusive). */
  constructor(
    size: { advisors: number; groups: number; measures: number },
    firstDay: number,
    lastDay: number,
  ) {
    const perAdvisor = (columns = 1) => new Float64Array(size.advisors * columns)
    const perMeasure = () => new Float64Array(size.measures)
    const perGroup = (columns = 1) => new Float64Array(size.groups * columns)
    this.firstDay = firstDay
    this.overrunAtStart = perAdvisor()
    this.postDays = perAdvisor()
    this.postMonths = perAdvisor()
    this.minutes = perAdvisor(KINDS_OF_WORK.length)
    this.intervalSum = perAdvisor()
    this.intervals = perAdvisor()
    this.effortIntervalSum = new Float64Array(EFFORTS.length)
    this.effortIntervals = new Float64Array(EFFORTS.length)
    this.talksInPerson = perAdvisor()
    this.missedTalks = perAdvisor()
    this.stretchSum = perAdvisor()
    this.bookings = perAdvisor()
    this.caseDays = perAdvisor()
    this.jointPlanDays = perAdvisor()
    this.knowledgeSum = perAdvisor()
    this.knowledgeSamples = perAdvisor()
    this.expertiseSum = perAdvisor()
    this.seenThisMonth = perAdvisor(size.groups)
    this.sharedKnowledgeSum = new Float64Array(SIDES.length)
    this.sharedKnowledgeSamples = new Float64Array(SIDES.length)
    this.minds = perAdvisor(MINDS)
    this.referrals = perAdvisor(REFERRAL_COUNTS)
    this.links = new Float64Array(SIDES.length * LINKS)
    this.replyDays = new Float64Array(SIDES.length)
    this.replies = new Float64Array(SIDES.length)
    this.groupDays = perGroup()
    this.effortDays = new Float64Array(EFFORTS.length)
    this.groupMeasureDays = perGroup()
    this.effortMeasureDays = new Float64Array(EFFORTS.length)
    this.waitingDays = new Float64Array(SIDES.length)
    this.arrivals = perGroup()
    this.returns = perGroup()
    this.workFound = perGroup()
    this.exitsByEffort = new Float64Array(EFFORTS.length * WAYS_OUT.length)
    this.exitsByGroup = perGroup(WAYS_OUT.length)
    this.placeDays = perMeasure()
    this.placesOffered = perMeasure()
    this.waitingListDays = perMeasure()
    this.startWaitSum = perMeasure()
    this.starts = perMeasure()
    this.startsByWait = new Int32Array(size.measures * WAITS)
    this.waitsGivenUp = perMeasure()
    this.waitsLeft = perMeasure()
    this.stayDays = perMeasure()
    this.staysEnded = perMeasure()
    this.staysDropped = perMeasure()
    this.staysMissed = perMeasure()
    this.staysReviewed = perMeasure()
    this.staysLeftForWork = perMeasure()
    this.staysLeft = perMeasure()
    this.assistanceNok = perGroup()
    this.recipientsByMonths = new Float64Array(MONTHS_PER_YEAR + 1)
    this.monthly = new Float64Array(
      Math.max(0, monthOf(lastDay - 1) - monthOf(firstDay) + 1) * MONTHLY_COLUMNS,
    )
  }

  /** Where the row of a day’s month begins in `monthly`. */
  monthRow(day: number): number {
    return (monthOf(day) - monthOf(this.firstDay)) * MONTHLY_COLUMNS
  }
}

/**
 * What an office has until its books are opened. A field written only once is compiled as a constant; without these
 * books, opening the real ones for the measured years would recompile all code that writes into them.
 */
export const CLOSED_BOOKS: Books = Object.freeze(new Books({ advisors: 0, groups: 0, measures: 0 }, 0, 0))

import { KINDS_OF_WORK } from './advisors/table.ts'
import { monthOf } from './calendar.ts'

/** Ends that a need for the other side can come to, in the order of the chain. */
export const Link = {
  needed: 0,
  asked: 1,
  read: 2,
  allowed: 3,
  inTime: 4,
  late: 5,
  never: 6,
  fulfilled: 7,
  lapsed: 8,
} as const
export const LINKS = Object.keys(Link).length

/** What is counted of referrals, per advisor. */
export const Referral = {
  made: 0,
  standard: 1,
  gain: 2,
  match: 3,
  first: 4,
  firstMatch: 5,
  crossSide: 6,
} as const
export const REFERRAL_COUNTS = Object.keys(Referral).length

/** Sums over days (knowledge of measures: over months) of what advisors know and feel; divided they are means. */
export const Mind = { measures: 0, employers: 1, attitude: 2, asking: 3 } as const
export const MINDS = Object.keys(Mind).length

/** Columns of the monthly series, in the order in which they are published. */
export const Monthly = {
  present: 0,
  inMeasure: 1,
  onWaitingList: 2,
  waitingForPlace: 3,
  outOfReach: 4,
  entries: 5,
  exitsToWork: 6,
  exitsOtherwise: 7,
  asked: 8,
  inTimeShare: 9,
  attitudeState: 10,
  attitudeMunicipal: 11,
  ties: 12,
  intervalState: 13,
  intervalMunicipal: 14,
  assistanceNok: 15,
  recipients: 16,
  occupancyState: 17,
  occupancyMunicipal: 18,
} as const
export const MONTHLY_COLUMNS = Object.keys(Monthly).length

/** Counts whose monthly growth is published; see `observe.ts`. */
const RUNNING_COUNTS = 11

const SIDES = 2
const EFFORTS = 4
const EXITS = 6

/**
 * What the office counts of the measured years. Mechanisms add to it as things happen, `observe.ts` adds daily heads;
 * nothing in the model reads it, so counting cannot change what is counted.
 */
export interface Books {
  /** days counted so far */
  days: number
  /** ends of months counted so far */
  months: number
  /** days of the running month, and running counts at the end of the last one */
  daysOfMonth: number
  lastCounts: readonly number[]
  /** sum over days of the number of leaders */
  leaderDays: number
  /** users in the office when the books were opened */
  presentAtStart: number
  /** first day that counts */
  readonly firstDay: number
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
  /** per advisor: person-days of the caseload, and sums of knowledge over them (each user once a stretch) */
  readonly caseDays: Float64Array
  readonly knowledgeSum: Float64Array
  readonly knowledgeSamples: Float64Array
  readonly expertiseSum: Float64Array
  /** advisors × groups: users looked at since the month began */
  readonly seenThisMonth: Float64Array
  /** per side: knowledge of users whom both sides follow */
  readonly sharedKnowledgeSum: Float64Array
  readonly sharedKnowledgeSamples: Float64Array
  /** advisors × MINDS, sums over days */
  readonly minds: Float64Array
  /** sum over months of the mean tie between the sides */
  tieSum: number
  /** advisors × REFERRAL_COUNTS */
  readonly referrals: Float64Array
  /** sides × LINKS; the side is that of the asker */
  readonly links: Float64Array
  /** per side of the asker: days from asking to the answer */
  readonly replyDays: Float64Array
  readonly replies: Float64Array
  handovers: number
  handedOverOutOfReach: number
  handoverWaitSum: number
  handoverWaits: number
  /** person-days in the office by group, by effort category and in all */
  readonly groupDays: Float64Array
  readonly effortDays: Float64Array
  presentDays: number
  /** person-days of waiting for a place or for registration, per side */
  readonly waitingDays: Float64Array
  /** groups: first arrivals and returns */
  readonly arrivals: Float64Array
  readonly returns: Float64Array
  /** effort categories × exits, groups × exits */
  readonly exitsByEffort: Float64Array
  readonly exitsByGroup: Float64Array
  /** measures: place-days taken, person-days of waiting, waits of those who started, stays ended, dropped */
  readonly placeDays: Float64Array
  readonly waitingListDays: Float64Array
  readonly startWaitSum: Float64Array
  readonly starts: Float64Array
  readonly staysEnded: Float64Array
  readonly staysDropped: Float64Array
  /** NOK by group, and of persons out of reach */
  readonly assistanceNok: Float64Array
  assistanceUnknownNok: number
  /** recipients of a calendar year by months 1..12 (index 0 unused) */
  readonly recipientsByMonths: Float64Array
  pupilsEnded: number
  pupilsDropped: number
  outreachMinutes: number
  pupilDays: number
  /** measured months × MONTHLY_COLUMNS */
  readonly monthly: Float64Array
}

/** Empty books that count from `firstDay` to `lastDay` (exclusive). */
export function openBooks(
  size: { advisors: number; groups: number; measures: number },
  firstDay: number,
  lastDay: number,
): Books {
  const perAdvisor = (columns = 1) => new Float64Array(size.advisors * columns)
  const perMeasure = () => new Float64Array(size.measures)
  const perGroup = (columns = 1) => new Float64Array(size.groups * columns)
  return {
    days: 0,
    months: 0,
    daysOfMonth: 0,
    lastCounts: Array.from({ length: RUNNING_COUNTS }, () => 0),
    leaderDays: 0,
    presentAtStart: 0,
    firstDay,
    minutes: perAdvisor(KINDS_OF_WORK.length),
    intervalSum: perAdvisor(),
    intervals: perAdvisor(),
    effortIntervalSum: new Float64Array(EFFORTS),
    effortIntervals: new Float64Array(EFFORTS),
    talksInPerson: perAdvisor(),
    missedTalks: perAdvisor(),
    stretchSum: perAdvisor(),
    bookings: perAdvisor(),
    caseDays: perAdvisor(),
    knowledgeSum: perAdvisor(),
    knowledgeSamples: perAdvisor(),
    expertiseSum: perAdvisor(),
    seenThisMonth: perAdvisor(size.groups),
    sharedKnowledgeSum: new Float64Array(SIDES),
    sharedKnowledgeSamples: new Float64Array(SIDES),
    minds: perAdvisor(MINDS),
    tieSum: 0,
    referrals: perAdvisor(REFERRAL_COUNTS),
    links: new Float64Array(SIDES * LINKS),
    replyDays: new Float64Array(SIDES),
    replies: new Float64Array(SIDES),
    handovers: 0,
    handedOverOutOfReach: 0,
    handoverWaitSum: 0,
    handoverWaits: 0,
    groupDays: perGroup(),
    effortDays: new Float64Array(EFFORTS),
    presentDays: 0,
    waitingDays: new Float64Array(SIDES),
    arrivals: perGroup(),
    returns: perGroup(),
    exitsByEffort: new Float64Array(EFFORTS * EXITS),
    exitsByGroup: perGroup(EXITS),
    placeDays: perMeasure(),
    waitingListDays: perMeasure(),
    startWaitSum: perMeasure(),
    starts: perMeasure(),
    staysEnded: perMeasure(),
    staysDropped: perMeasure(),
    assistanceNok: perGroup(),
    assistanceUnknownNok: 0,
    recipientsByMonths: new Float64Array(13),
    pupilsEnded: 0,
    pupilsDropped: 0,
    outreachMinutes: 0,
    pupilDays: 0,
    monthly: new Float64Array(Math.max(0, monthOf(lastDay - 1) - monthOf(firstDay) + 1) * MONTHLY_COLUMNS),
  }
}

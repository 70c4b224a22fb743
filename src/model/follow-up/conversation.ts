import { PERSON } from '../../random/decisions.ts'
import { otherSide } from '../../vocabulary/sides.ts'
import { Work } from '../../vocabulary/work.ts'
import { bookedInterval, bookTalk, urgencyOfCase, wantedInterval } from '../advisors/caseload.ts'
import { learnMeasure, learnUser } from '../advisors/knowledge.ts'
import { spendOnTalk } from '../advisors/minutes.ts'
import { Link } from '../books.ts'
import { noteLink } from '../divide/chain.ts'
import { alternate, exchangeWithNeighbour } from '../divide/joint-plan.ts'
import { considerHandover } from '../divide/needs.ts'
import { talkIndex } from '../draws.ts'
import { noteCase, queuedSince } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { countTalk, daysAway, inPersonShare, losesTalk } from '../trial/treatment.ts'
import { isYoung } from '../users/age.ts'
import { noteMinutes } from '../users/cohort.ts'
import { meetInPerson } from '../users/state-of-mind.ts'
import { caseOf, NEVER } from '../users/table.ts'
import { assessIfDue, reassess } from './assessment.ts'
import { considerPlan } from './planning.ts'
import { isReviewDue, review } from './review.ts'

/** A talk that has come due: it is held or missed, with all that follows from it, and the next one is booked. */
export function holdTalk(office: Office, advisor: number, user: number, side: number): void {
  const { users, advisors } = office
  const own = caseOf(user, side)
  const away = daysAway(office, user)
  if (away > 0) return bookTalk(office, user, side, away)
  const index = nextTalkIndex(office, user, side)
  const kind = modeOf(office, advisor, user, index)
  if (losesTalk(office, user)) return bookTalk(office, user, side, bookedInterval(office, user, side))
  advisors.lastUrgency[advisor] = urgencyOfCase(office, user, side)
  if (kind === Work.inPerson && missesTalk(office, advisor, user, side, index)) {
    bookTalk(office, user, side, wantedInterval(office, user, advisor))
    return
  }
  talk(office, advisor, user, side, kind)
  exchangeWithNeighbour(office, user)
  advisors.metLast[advisor] = user
  hearBack(office, advisor, user, side)
  assessIfDue(office, advisor, user, side)
  considerHandover(office, advisor, user, side)
  // A handover may have moved the person away from this side.
  if (users.cases.advisor[own] === NOBODY) return
  considerPlan(office, advisor, user, side)
  bookTalk(office, user, side, bookedInterval(office, user, side))
  alternate(office, user, side)
}

/** Number of the talk within the person’s block of days: luck with talks is addressed by block and number. */
function nextTalkIndex(office: Office, user: number, side: number): number {
  const { users, scenario } = office
  const block = Math.floor(office.day / scenario.conversations.blockDays)
  if (users.talkBlock[user] !== block) {
    users.talkBlock[user] = block
    users.talksInBlock[user] = 0
  }
  return talkIndex(users.talksInBlock[user]++, side)
}

function modeOf(office: Office, advisor: number, user: number, index: number): number {
  const team = office.advisors.team[advisor]
  const inPerson = inPersonShare(office, user, team)
  const u = office.luck.uniform(office.users.address[user], PERSON.mode, office.users.talkBlock[user], index)
  if (u < inPerson) return Work.inPerson
  return (u - inPerson) / (1 - inPerson) < office.practice.phoneShare[team] ? Work.phone : Work.message
}

function missesTalk(office: Office, advisor: number, user: number, side: number, index: number): boolean {
  const { users, books, scenario } = office
  const { noShow } = scenario.conversations.minutes
  books.talksInPerson[advisor]++
  if (!scenario.mechanisms.noShow) return false
  const probability = scenario.conversations.noShowScale * (1 - users.trust[user])
  if (!office.luck.chance(probability, users.address[user], PERSON.noShow, users.talkBlock[user], index))
    return false
  books.missedTalks[advisor]++
  spendOnTalk(office, advisor, Work.noShow, noShow)
  noteCase(office, Activity.missedTalk, user, advisor, NOBODY, noShow, queuedSince(office, user, side))
  return true
}

/** How much a minute of a mode tells, 1 for in person. */
export function disclosureOf(office: Office, user: number, kind: number): number {
  const { disclosure } = office.scenario.conversations
  if (kind === Work.inPerson) return 1
  if (kind === Work.phone) return disclosure.phone
  return isYoung(office, user) ? disclosure.messageYoung : disclosure.message
}

function minutesOf(office: Office, kind: number): number {
  const { minutes } = office.scenario.conversations
  if (kind === Work.inPerson) return minutes.inPerson
  return kind === Work.phone ? minutes.phone : minutes.message
}

function talk(office: Office, advisor: number, user: number, side: number, kind: number): void {
  const { users } = office
  const minutes = minutesOf(office, kind)
  const disclosure = disclosureOf(office, user, kind)
  spendOnTalk(office, advisor, kind, minutes)
  noteCase(office, Activity.talk, user, advisor, kind, minutes, queuedSince(office, user, side))
  noteMinutes(office, user, minutes)
  countTalk(office, user)
  learnUser(office, advisor, user, side, minutes, disclosure)
  meetInPerson(office, user, side, disclosure)
  users.cases.talks[caseOf(user, side)]++
  if (kind !== Work.message) noteInterval(office, advisor, user, side)
}

/**
 * Counts the real interval since the last talk in person or by phone with the same side, or with either side if both
 * hold one plan.
 */
export function noteInterval(office: Office, advisor: number, user: number, side: number): void {
  const { users, books, day } = office
  const own = caseOf(user, side)
  const last = users.cases.lastTalk[own]
  if (last >= 0) {
    books.intervalSum[advisor] += day - last
    books.intervals[advisor]++
    books.effortIntervalSum[users.effort[user]] += day - last
    books.effortIntervals[users.effort[user]]++
    if (users.firstTalkAfter[user] < 0) users.firstTalkAfter[user] = day - users.arrivalDay[user]
  }
  users.cases.lastTalk[own] = day
  if (users.jointPlan[user] === 1) users.cases.lastTalk[caseOf(user, otherSide(side))] = day
  if (users.cases.handedOver[own] === NEVER) return
  books.handoverWaitSum += day - users.cases.handedOver[own]
  books.handoverWaits++
  // A case that was asked for is there once its advisor has talked with the user.
  noteLink(office, otherSide(side), Link.fulfilled)
  users.cases.handedOver[own] = NEVER
}

/** After a measure the advisor hears how it went and reassesses the effort; during a long one the plan is reviewed. */
function hearBack(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario } = office
  if (users.feedbackDue[user]) {
    users.feedbackDue[user] = 0
    noteCase(office, Activity.heardBack, user, advisor, 0)
    learnMeasure(office, advisor, users.lastMeasure[user], scenario.knowledge.measureAtFeedback)
    reassess(office, advisor, user, side)
  } else if (isReviewDue(office, user)) review(office, advisor, user, side)
}

import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import { setDemands } from '../advisors/caseload.ts'
import { Link, linkCell, LONGEST_WAIT, waitCell } from '../books.ts'
import { buildOn, preparationFor } from '../divide/joint-plan.ts'
import { noteMeasure } from '../journal-entries.ts'
import { Activity, End, LeavesList, Start } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { Node, nodeOf, userOf } from '../nodes.ts'
import { measureList, schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { mayTakePlace, noteLeft, noteTaken } from '../trial/treatment.ts'
import { planNumber } from '../users/occasions.ts'
import { wake } from '../users/state-of-mind.ts'
import { caseOf, NEVER, Plan } from '../users/table.ts'
import { capacityFor } from './gain.ts'
import { applyEffects, match } from './outcome.ts'

/** Share of a measure’s places that are free with nobody waiting for them, 0..1. */
export function freeShare(office: Office, measure: number): number {
  const { measures } = office
  const places = measures.places[measure]
  if (places === Infinity) return 1
  const wanted = measures.occupied[measure] + office.lists.length[measureList(office, measure)]
  return Math.max(0, 1 - wanted / places)
}

/**
 * Working days that somebody joining the waiting list now would wait, judging by the queue: those ahead without a free
 * place, over the places that would come free a day if everybody stayed to the end.
 */
export function expectedWait(office: Office, measure: number): number {
  const { measures } = office
  const places = measures.places[measure]
  const wanted = measures.occupied[measure] + office.lists.length[measureList(office, measure)]
  return (Math.max(0, wanted + 1 - places) * measures.days[measure]) / places
}

/** Puts a user on the waiting list of the planned measure. */
export function joinWaitingList(office: Office, user: number): void {
  const { users } = office
  const decided = users.plan[user] === Plan.thinking ? users.lastPlanDay[user] : office.day
  users.plan[user] = Plan.waiting
  users.measureDay[user] = office.day
  users.waitsUntil[user] = office.day + patience(office, user)
  office.lists.append(measureList(office, users.planMeasure[user]), nodeOf(user, Node.life))
  noteMeasure(office, Activity.joinsList, user, NOBODY, decided)
}

/**
 * Morning of a measure: free places are offered in list order to those still waiting. Others whose patience has ended
 * leave the list at their next turn. Patience differs between persons because in a long queue everybody reaches the
 * head after nearly the same wait: with equal patience, single days would decide who gets a place and who gives up just
 * before.
 */
export function fillPlaces(office: Office, measure: number): void {
  const { lists, measures } = office
  let node = lists.first(measureList(office, measure))
  while (node !== NOBODY && measures.occupied[measure] < measures.places[measure]) {
    const user = userOf(node)
    node = lists.after(node)
    if (hasLostPatience(office, user)) giveUpWaiting(office, user)
    else if (mayTakePlace(office, user, measure)) takePlace(office, user, measure)
  }
}

/** Nobody waits for the place of a plan longer than this. */
export const hasLostPatience = ({ users, day }: Office, user: number): boolean =>
  users.plan[user] === Plan.waiting && day > users.waitsUntil[user]

/**
 * Days a person waits for the place of a plan, spread evenly around the usual wait; there is no alternative to
 * permanently adjusted work.
 */
function patience(office: Office, user: number): number {
  const { users, luck, scenario } = office
  if (waitsForPermanentWork(office, user)) return NEVER - office.day
  const u = luck.uniform(users.address[user], PERSON.patience, planNumber(users, user))
  const { longestWait, waitSpread } = scenario.catalogue
  return Math.floor(longestWait * (1 - waitSpread + 2 * waitSpread * u))
}

/** Leaves the waiting list. */
export function giveUpWaiting(office: Office, user: number): void {
  const { users, books } = office
  noteMeasure(office, Activity.leavesList, user, LeavesList.tooLong, users.measureDay[user])
  books.waitsGivenUp[users.planMeasure[user]]++
  giveUp(office, user, users.planSide[user])
}

function takePlace(office: Office, user: number, measure: number): void {
  const { users, books, measures } = office
  const joined = users.measureDay[user]
  const waited = office.day - joined
  books.startWaitSum[measure] += waited
  books.starts[measure]++
  books.startsByWait[waitCell(measure, Math.min(waited, LONGEST_WAIT))]++
  // A place on the other side ends a chain that began with the need for it.
  if (measures.owner[measure] !== users.planSide[user])
    books.links[linkCell(users.planSide[user], Link.fulfilled)]++
  startMeasure(office, user, measure)
  noteMeasure(office, Activity.measureStarts, user, Start.fromList, joined)
}

/** The plan of a side has come to nothing; its next talk makes a new one. */
export function giveUp(office: Office, user: number, side: number): void {
  const { users } = office
  office.lists.remove(nodeOf(user, Node.life))
  users.plan[user] = Plan.none
  users.planMeasure[user] = NOBODY
  users.cases.planPause[caseOf(user, side)] = office.day
}

/** A user takes a place; luck settles in advance when the stay will end, by completion or by dropping out. */
export function startMeasure(office: Office, user: number, measure: number): void {
  const { users, measures, day } = office
  measures.occupied[measure]++
  noteTaken(office, user, measure)
  countInMeasure(office, user, 1)
  users.plan[user] = Plan.inMeasure
  users.planMeasure[user] = measure
  users.measureDay[user] = day
  users.reviewed[user] = 0
  users.stays[user]++
  if (users.status[user] === Status.pupil) users.pupilHelped[user] = 1
  else if (users.firstMeasureAfter[user] < 0) users.firstMeasureAfter[user] = day - users.arrivalDay[user]
  setDemands(office, user)
  office.lists.remove(nodeOf(user, Node.life))
  if (!measures.rules[measure].permanent)
    schedule(office, nodeOf(user, Node.life), lastDay(office, user, measure))
}

/**
 * Somebody who leaves the office or school also leaves the waiting list or the place.
 *
 * @param forWork whether the person leaves for work
 */
export function notePlanCutShort(office: Office, user: number, forWork: boolean): void {
  const { users, books } = office
  const { plan, measureDay, planMeasure } = users
  if (plan[user] === Plan.waiting) {
    books.waitsLeft[planMeasure[user]]++
    noteMeasure(office, Activity.leavesList, user, LeavesList.exit, measureDay[user])
  } else if (plan[user] === Plan.inMeasure) {
    const cutShort = forWork ? books.staysLeftForWork : books.staysLeft
    cutShort[planMeasure[user]]++
    noteMeasure(office, Activity.measureEnds, user, forWork ? End.toWork : End.exit, measureDay[user])
  }
}

/** A user takes up permanently adjusted work, or joins the end of the queue for it. */
export function takeUpPermanentWork(office: Office, user: number): void {
  const { users, measures } = office
  const measure = measures.permanent
  if (freeShare(office, measure) > 0) {
    startMeasure(office, user, measure)
    noteMeasure(office, Activity.measureStarts, user, Start.direct)
    return
  }
  users.planMeasure[user] = measure
  users.planSide[user] = measures.owner[measure]
  joinWaitingList(office, user)
}

/** Whether a user waits for permanently adjusted work. */
export const waitsForPermanentWork = ({ users, measures }: Office, user: number): boolean =>
  users.plan[user] === Plan.waiting && users.planMeasure[user] === measures.permanent

/** Last day of the stay: its full length, or earlier if the user breaks it off for one of the two reasons. */
function lastDay(office: Office, user: number, measure: number): number {
  const full = stayLength(office, user, measure)
  const untilMismatch = daysUntilMismatch(office, user, measure)
  const untilAbsence = daysUntilAbsence(office, user)
  const days = Math.min(full, untilMismatch, untilAbsence)
  const broken = untilMismatch <= untilAbsence ? End.mismatch : End.absence
  office.users.endOfStay[user] = days < full ? broken : End.completed
  return office.day + days
}

function stayLength(office: Office, user: number, measure: number): number {
  const { users, measures, scenario } = office
  const days = measures.days[measure]
  if (scenario.catalogue.stays === 'fixed' || days === 1) return days
  const u = office.luck.uniform(users.address[user], PERSON.stay, users.stays[user])
  return Math.ceil(Math.log(u) / Math.log(1 - 1 / days))
}

/** Drop-out hazard from poor match, low trust and a measure that is too heavy, all as at the start. */
function daysUntilMismatch(office: Office, user: number, measure: number): number {
  const { users, scenario } = office
  const { dropOutRate, dropOutMismatch, dropOutTrust, dropOutHeavy, agreedFactor } = scenario.catalogue
  if (!scenario.mechanisms.dropOut) return NEVER
  const preparation = preparationFor(office, user, measure)
  const capacity = capacityFor(office.measures, measure, users.needs, user, preparation)
  const rate =
    (dropOutRate / preparation) *
    Math.exp(dropOutMismatch * (1 - Math.min(1, match(office, user, measure)))) *
    (dropOutTrust - users.trust[user]) *
    (1 + dropOutHeavy * (1 - capacity)) *
    (users.planAgreed[user] ? agreedFactor : 1)
  return daysUntil(office, user, PERSON.dropOut, rate)
}

/** Hazard of staying away so long that the place is lost; depends on lack of trust at the start, not on the measure. */
function daysUntilAbsence(office: Office, user: number): number {
  const { users, scenario } = office
  if (!scenario.mechanisms.dropOut) return NEVER
  return daysUntil(office, user, PERSON.stayingAway, scenario.catalogue.absenceRate * (1 - users.trust[user]))
}

/** Days until a constant yearly rate has reached the threshold of the stay. */
function daysUntil({ users, luck }: Office, user: number, decision: PERSON, rate: number): number {
  const threshold = luck.exponential(users.address[user], decision, users.stays[user])
  return Math.min(NEVER, Math.ceil((threshold / rate) * DAYS_PER_YEAR))
}

/** The last day of a stay has come. */
export function endStay(office: Office, user: number): void {
  const { users, books } = office
  const measure = users.planMeasure[user]
  books.staysEnded[measure]++
  users.feedbackDue[user] = 1
  const end = users.endOfStay[user]
  const isCompleted = end === End.completed
  noteMeasure(office, Activity.measureEnds, user, end, users.measureDay[user])
  if (end === End.absence) books.staysMissed[measure]++
  if (isCompleted) complete(office, user, measure)
  else books.staysDropped[measure]++
  leavePlace(office, user)
  const goesOn = users.jointPlan[user] === 1 && isCompleted
  // Both sides know of a stay.
  const pauseEnds = office.day + (goesOn ? 0 : office.scenario.planning.pauseDays)
  users.cases.planPause[caseOf(user, STATE)] = pauseEnds
  users.cases.planPause[caseOf(user, MUNICIPAL)] = pauseEnds
}

/** A review of the stay found another measure better. */
export function endAtReview(office: Office, user: number): void {
  const { users, books, lists } = office
  const measure = users.planMeasure[user]
  books.staysEnded[measure]++
  books.staysReviewed[measure]++
  users.endOfStay[user] = End.review
  noteMeasure(office, Activity.measureEnds, user, End.review, users.measureDay[user])
  leavePlace(office, user)
  lists.remove(nodeOf(user, Node.life))
}

function complete(office: Office, user: number, measure: number): void {
  const { users } = office
  users.completed[user]++
  if (office.scenario.mechanisms.measureEffects) applyEffects(office, user, measure)
  wake(office, user)
  buildOn(office, user, measure)
}

/** Adds somebody to the running counts of people in measures, or takes the person out of them. */
function countInMeasure({ users, heads }: Office, user: number, change: 1 | -1): void {
  heads.inMeasure += change
  if (!isPresent(users.status[user])) return
  heads.inMeasureByGroup[users.group[user]] += change
  heads.inMeasureByEffort[users.effort[user]] += change
}

/** Frees the place of a user whose stay ends, for whatever reason. */
export function leavePlace(office: Office, user: number): void {
  const { users, measures, books } = office
  const measure = users.planMeasure[user]
  measures.occupied[measure]--
  noteLeft(office, user, measure)
  countInMeasure(office, user, -1)
  books.stayDays[measure] += office.day - users.measureDay[user]
  users.lastMeasure[user] = measure
  users.stayEnded[measure][user] = office.day
  users.lastContact[user] = office.day
  users.plan[user] = Plan.none
  users.planMeasure[user] = NOBODY
  setDemands(office, user)
}

import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { monthOf, remaining } from '../calendar.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { isRetired } from './age.ts'
import { endAssistance, passMonthOfAssistance } from './assistance.ts'
import { become } from './course.ts'
import { enter } from './entry.ts'
import { caseOf, NEVER } from './table.ts'
import type { Users } from './table.ts'
import { leaveTurns } from './turns.ts'

/**
 * Draws the day on which a new job is lost, if it ever is. The risk fades with time in work, a · exp(−t/τ); a share
 * exp(−a τ) of those who start work therefore never come back.
 *
 * @param worked years already worked
 */
export function awaitRelapse(office: Office, user: number, worked: number): void {
  const { users, scenario, luck } = office
  const { relapseFadeYears } = scenario.leaving
  if (!scenario.mechanisms.relapse) return
  const threshold = luck.exponential(users.address[user], PERSON.relapse, users.spell[user])
  const left =
    Math.exp(-worked / relapseFadeYears) - threshold / (rateOfRelapse(office, user) * relapseFadeYears)
  if (left <= 0) return
  const years = -relapseFadeYears * Math.log(left) - worked
  schedule(office, nodeOf(user, Node.life), office.day + Math.max(1, Math.ceil(years * DAYS_PER_YEAR)))
}

function rateOfRelapse(office: Office, user: number): number {
  const { relapseRate, relapseSlope, relapseWeights } = office.scenario.leaving
  return relapseRate * Math.exp(relapseSlope * office.users.needs.weighted(relapseWeights, user))
}

/** A job begins, whether found in the office or outside, and with it the risk of losing it. */
export function startWork(office: Office, user: number): void {
  const { users, day } = office
  become(office, user, Status.work)
  users.outsideSince[user] = day
  users.findsWork[user] = 0
  endAssistance(office, user)
  awaitRelapse(office, user, 0)
}

/** The same person comes back, after losing work, being out of reach, or leaving without work. */
export function comeBack(office: Office, user: number): void {
  const { users, books, day } = office
  const status = users.status[user]
  const since = users.outsideSince[user]
  if (!endTimeOutside(office, user)) return
  // Outside the office, assistance has been decided every month only for people out of reach.
  if (status !== Status.outOfReach) passMonthOfAssistance(users, user, monthOf(day))
  fadeWhileAway(office, user, day - users.awaySince[user])
  users.spell[user]++
  books.returns[users.group[user]]++
  noteLife(office, Activity.return, user, status, since)
  enter(office, user)
}

/** Somebody outside without work has found work without help from the office. */
export function findWork(office: Office, user: number): void {
  const { users, books } = office
  const status = users.status[user]
  const since = users.outsideSince[user]
  if (!endTimeOutside(office, user)) return
  books.workFound[users.group[user]]++
  noteLife(office, Activity.foundWork, user, status, since)
  startWork(office, user)
}

/** Ends the time outside, in work or not. False where nothing follows, because the person has reached pension age. */
function endTimeOutside(office: Office, user: number): boolean {
  const { users } = office
  const status = users.status[user]
  if (status === Status.work) office.books.jobsEnded++
  else if (status === Status.outOfReach) endLoss(office, user)
  if (!isRetired(office, user)) return true
  become(office, user, Status.other)
  noteLife(office, Activity.retired, user, status, users.outsideSince[user])
  endAssistance(office, user)
  return false
}

function endLoss(office: Office, user: number): void {
  const { users, heads } = office
  heads.outOfReach--
  leaveTurns(office.turns, users, user)
}

/** After an absence: the file tells only part of what was known, trust has drifted back, job search wakes up. */
function fadeWhileAway(office: Office, user: number, days: number): void {
  const { users, scenario } = office
  const { knowledge, turnover, stateOfMind, mechanisms } = scenario
  const left = mechanisms.userForgetting ? remaining(days, knowledge.userHalfLifeDays) : 1
  reopenCase(users, caseOf(user, STATE), left * turnover.fileKept)
  reopenCase(users, caseOf(user, MUNICIPAL), left * turnover.fileKept)
  users.recentTalks[user] = 0
  const drift = 1 - remaining(days / DAYS_PER_YEAR, stateOfMind.returnHalfLifeYears)
  if (mechanisms.trustDynamics) users.trust[user] += (users.ownTrust[user] - users.trust[user]) * drift
  users.activation[user] = stateOfMind.activationAtArrival
}

/** The case starts again, with the share of knowledge that is left. */
function reopenCase({ cases }: Users, own: number, left: number): void {
  cases.known[own] *= left
  cases.talks[own] = 0
  cases.lastTalk[own] = -1
  cases.handedOver[own] = NEVER
}

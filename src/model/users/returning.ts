import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { monthOf, remaining } from '../calendar.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity, AssistanceEnds } from '../journal.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { isRetired } from './age.ts'
import { passMonthOfAssistance } from './assistance.ts'
import { become } from './course.ts'
import { enter } from './entry.ts'
import { caseOf, NEVER } from './table.ts'
import type { Users } from './table.ts'
import { leaveTurns } from './turns.ts'

/**
 * Draws the day on which a new job is lost, if it ever is. The risk fades as work goes on, a · exp(−t/τ), so that
 * a share of exp(−a τ) of those who start never come back.
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

/** Draws the day on which somebody out of reach comes back. */
export function awaitReturn(office: Office, user: number): void {
  const { users, scenario, luck } = office
  const { returnRate } = scenario.leaving
  if (!scenario.mechanisms.returns || returnRate === 0) return
  const years = luck.exponential(users.address[user], PERSON.returning, users.spell[user]) / returnRate
  schedule(office, nodeOf(user, Node.life), office.day + Math.max(1, Math.ceil(years * DAYS_PER_YEAR)))
}

/** The same person comes back, after losing work or after being out of reach. */
export function comeBack(office: Office, user: number): void {
  const { users, heads, books, day } = office
  const status = users.status[user]
  const since = users.outsideSince[user]
  if (status === Status.work) passMonthOfAssistance(users, user, monthOf(day))
  else {
    heads.outOfReach--
    leaveTurns(office.turns, users, user)
  }
  fadeWhileAway(office, user, day - since)
  if (isRetired(office, user)) {
    become(office, user, Status.other)
    noteLife(office, Activity.retired, user, status, since)
    if (users.assistanceRun[user] > 0) noteLife(office, Activity.assistanceEnds, user, AssistanceEnds.exit)
    return
  }
  users.spell[user]++
  books.returns[users.group[user]]++
  noteLife(office, Activity.return, user, status, since)
  enter(office, user)
}

/** What the file still tells after an absence; trust has drifted back, job search wakes up. */
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

/** The case starts anew, with the share of the knowledge that is left. */
function reopenCase({ cases }: Users, own: number, left: number): void {
  cases.known[own] *= left
  cases.talks[own] = 0
  cases.lastTalk[own] = -1
  cases.handedOver[own] = NEVER
}

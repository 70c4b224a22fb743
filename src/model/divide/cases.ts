import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { urgencyOfCase } from '../advisors/caseload.ts'
import { considerPlan, isDueForPlan } from '../follow-up/planning.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { caseOf, Plan } from '../users/table.ts'
import { urgencyOf } from './answering.ts'
import { exchangeWord } from './joint-plan.ts'
import { answerInRoom } from './requests.ts'
import { Stage } from './table.ts'

/*
 * Cases of a joint meeting: requests under way, and users of both sides for whom it is time for a plan, most urgent
 * first. Each takes the minutes of an answer from the two advisors it concerns, while both have such minutes left;
 * others discuss their own cases at the same time.
 */

/** Something to be settled between two advisors who are both there. */
interface Case {
  /** in wanted intervals since the last talk, as own work is */
  readonly urgency: number
  readonly advisors: readonly [number, number]
  /** the request, or NOBODY where the user needs a plan */
  readonly request: number
  readonly user: number
  /** side that makes the plan */
  readonly side: number
}

/** Minutes of a joint meeting that everyone there has for cases. */
const minutesForCases = ({ scenario }: Office): number =>
  Math.min(scenario.divide.meetingCaseMinutes, scenario.divide.meetingMinutes)

/** Share of a joint meeting that goes to cases. */
export function shareForCases(office: Office): number {
  const minutes = minutesForCases(office)
  return minutes > 0 ? minutes / office.scenario.divide.meetingMinutes : 0
}

/** Settles as many cases as there is time for. */
export function treatCases(office: Office): void {
  const minutes = minutesForCases(office)
  const { answerMinutes } = office.scenario.divide
  if (minutes === 0 || answerMinutes > minutes) return
  const left = new Float64Array(office.advisors.count).fill(minutes)
  const cases = [...requestsOfThoseThere(office), ...plansOfThoseThere(office)]
  for (const one of cases.toSorted((a, b) => b.urgency - a.urgency)) {
    if (one.advisors.some((advisor) => left[advisor] < answerMinutes) || !isOpenStill(office, one)) continue
    for (const advisor of one.advisors) left[advisor] -= answerMinutes
    if (one.request === NOBODY) planInRoom(office, one)
    else answerInRoom(office, one.request)
  }
}

/** Whether a case is still open; settling an earlier one may have settled it too. */
const isOpenStill = (office: Office, { request, user, side }: Case): boolean =>
  request === NOBODY ? isDueForPlan(office, user, side) : office.requests.stage[request] !== Stage.free

function requestsOfThoseThere(office: Office): readonly Case[] {
  const { requests, advisors } = office
  const cases: Case[] = []
  for (let request = 0; request < requests.used; request++) {
    if (requests.stage[request] === Stage.free) continue
    const [from, to, user] = [requests.from[request], requests.to[request], requests.user[request]]
    if (!advisors.present[from] || !advisors.present[to]) continue
    const urgency = urgencyOf(office, to, request)
    cases.push({ urgency, advisors: [from, to], request, user, side: advisors.side[from] })
  }
  return cases
}

/** Whoever both sides follow is a user of some municipal advisor. */
function plansOfThoseThere(office: Office): readonly Case[] {
  const { users, advisors, sides } = office
  const cases: Case[] = []
  for (const municipal of sides[MUNICIPAL]) {
    if (!advisors.present[municipal] || advisors.shared[municipal] === 0) continue
    for (const user of advisors.users[municipal]) {
      const state = users.cases.advisor[caseOf(user, STATE)]
      if (state === NOBODY || !advisors.present[state] || users.status[user] !== Status.followed) continue
      const ofState = urgencyOfPlan(office, user, STATE)
      const ofMunicipal = urgencyOfPlan(office, user, MUNICIPAL)
      const urgency = Math.max(ofState, ofMunicipal)
      const side = ofState >= ofMunicipal ? STATE : MUNICIPAL
      if (urgency >= 0) cases.push({ urgency, advisors: [state, municipal], request: NOBODY, user, side })
    }
  }
  return cases
}

/** Urgency of a plan that a side could make now; −1 if there is none. */
const urgencyOfPlan = (office: Office, user: number, side: number): number =>
  isDueForPlan(office, user, side) ? urgencyOfCase(office, user, side) : -1

/** The side that has waited longer makes the plan; whatever it asks of the other side is answered across the table. */
function planInRoom(office: Office, { advisors, user, side }: Case): void {
  const { users, requests } = office
  exchangeWord(office, user)
  considerPlan(office, advisors[side], user, side)
  if (users.plan[user] !== Plan.asking) return
  for (let row = 0; row < requests.used; row++)
    if (
      requests.stage[row] !== Stage.free &&
      requests.user[row] === user &&
      requests.sentOn[row] === office.day
    )
      answerInRoom(office, row)
}

import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { releaseUser } from '../advisors/caseload.ts'
import { FOLLOW_UP_DAYS, HANDOVER_FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import { Status, statusAfter, WayOut, WAYS_OUT } from '../../vocabulary/statuses.ts'
import { LIFE_STEP_DAYS } from '../calendar.ts'
import { perceivedNeed } from '../follow-up/perception.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity, AssistanceEnds } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { leavePlace, notePlanCutShort } from '../measures/places.ts'
import { Node, nodeOf } from '../nodes.ts'
import { scheduleExit } from '../office.ts'
import type { Office } from '../office.ts'
import { isYoung, isRetired } from './age.ts'
import { uncountedDays } from './followed-days.ts'
import { awaitRelapse, awaitReturn } from './returning.ts'
import { silentDays } from './state-of-mind.ts'
import { Need, weightedSum } from './needs.ts'
import { caseOf, Plan } from './table.ts'
import { joinTurns, leaveTurns } from './turns.ts'

const LIFE_STEP_YEARS = LIFE_STEP_DAYS / DAYS_PER_YEAR

/**
 * The competing risks of the step to come. Each way out eats up its threshold at its rate; the first whose
 * threshold is used up within the step is taken on the day on which that happens.
 */
export function passStepOfRisks(office: Office, user: number): void {
  if (isRetired(office, user)) return retire(office, user)
  const { thresholds, wayOut } = office.users
  const rates = ratesOf(office, user)
  let first = NOBODY
  let earliest = Infinity
  for (let way = 0; way < rates.length; way++) {
    const eaten = rates[way] * LIFE_STEP_YEARS
    const left = thresholds[way][user]
    thresholds[way][user] = left - eaten
    if (left > eaten || eaten === 0) continue
    const years = left / rates[way]
    if (years >= earliest) continue
    first = way
    earliest = years
  }
  if (first === NOBODY) return
  wayOut[user] = first
  scheduleExit(office, user, office.day + Math.max(1, Math.ceil(earliest * DAYS_PER_YEAR)))
}

/** The old-age pension is one of the other reasons for leaving. */
function retire(office: Office, user: number): void {
  office.users.wayOut[user] = WayOut.other
  scheduleExit(office, user, office.day + 1)
}

/** Rates per year of all ways out of one user, by `WayOut`. */
function ratesOf(office: Office, user: number): readonly number[] {
  const { risks } = office.scenario.mechanisms
  const rates = [0, 0, 0, 0, 0, 0]
  if (risks === 'constant') setConstantRates(rates, office, user)
  else if (risks === 'by-needs') {
    if (office.users.effort[user] === Effort.permanentlyAdjusted) setPermanentRates(rates, office)
    else setRatesByNeeds(rates, office, user)
  }
  return rates
}

/** The base rates as they stand: a Markov chain with known answers. */
function setConstantRates(rates: number[], { scenario, users }: Office, user: number): void {
  const { leaving, groups } = scenario
  rates[WayOut.work] = leaving.workRate * leaving.market
  rates[WayOut.education] = groups[users.group[user]].education ? leaving.educationRate : 0
  rates[WayOut.pension] = leaving.pensionRate
  rates[WayOut.outOfReach] = leaving.outOfReachRate
  rates[WayOut.withoutWork] = leaving.withoutWorkRate
  rates[WayOut.other] = leaving.otherRate
}

function setPermanentRates(rates: number[], { scenario }: Office): void {
  rates[WayOut.work] = scenario.leaving.permanentWorkRate
  rates[WayOut.other] = scenario.leaving.otherRate
}

function setRatesByNeeds(rates: number[], office: Office, user: number): void {
  const { scenario, users } = office
  const { leaving } = scenario
  const inMeasure = users.plan[user] === Plan.inMeasure
  const readiness = leaving.passiveFactor + leaving.activeFactor * users.activation[user]
  const lockIn = inMeasure ? leaving.lockIn : 1
  rates[WayOut.work] = rateOfWork(office, user) * readiness * lockIn * office.vacancyFactor
  office.jobsSought += rates[WayOut.work]
  rates[WayOut.education] =
    rateOfEducation(office, user) * readiness * (inMeasure ? leaving.educationLockIn : 1)
  rates[WayOut.pension] = rateOfPension(office, user)
  rates[WayOut.outOfReach] = rateOfLoss(office, user) * lockIn
  rates[WayOut.withoutWork] = rateWithoutWork(office, user)
  rates[WayOut.other] = leaving.otherRate
}

/** Finding work falls exponentially with needs; knowing employers and the user helps. */
function rateOfWork(office: Office, user: number): number {
  const { scenario, users } = office
  const { workRate, market, workSlope, employerBonus } = scenario.leaving
  const burden = weightedSum(workSlope, users.needs.of(user))
  return workRate * market * Math.exp(-burden) * (1 + employerBonus * employerHelp(office, user))
}

/** The better of two sides. */
const employerHelp = (office: Office, user: number): number =>
  Math.max(employerHelpOf(office, user, STATE), employerHelpOf(office, user, MUNICIPAL))

/** Knowledge of employers times knowledge of the user. */
function employerHelpOf({ users, advisors }: Office, user: number, side: number): number {
  const own = caseOf(user, side)
  const advisor = users.cases.advisor[own]
  return advisor === NOBODY ? 0 : advisors.employerKnowledge[advisor] * users.cases.known[own]
}

function rateOfEducation(office: Office, user: number): number {
  const { scenario, users } = office
  if (!scenario.groups[users.group[user]].education) return 0
  const { social, health } = users.needs
  return scenario.leaving.educationRate * (1 - social[user]) * (1 - health[user])
}

/** A pension needs a state advisor’s decision on a documented case: a measure tried, time, and a health need. */
function rateOfPension(office: Office, user: number): number {
  const { scenario, users, day } = office
  const { pensionDays, pensionHealth, pensionRate } = scenario.leaving
  const documented =
    users.stays[user] > 0 &&
    users.cases.advisor[caseOf(user, STATE)] !== NOBODY &&
    day - users.spellStart[user] >= pensionDays
  if (!documented || perceivedNeed(office, user, STATE, Need.health) <= pensionHealth) return 0
  return pensionRate * users.needs.health[user]
}

/** Low trust and silence lose people. */
function rateOfLoss(office: Office, user: number): number {
  const { outOfReachRate, outOfReachTrust, outOfReachOrdinaryTrust, outOfReachSilence } =
    office.scenario.leaving
  const distrust = Math.exp(outOfReachTrust * (outOfReachOrdinaryTrust - office.users.trust[user]))
  return outOfReachRate * distrust * (1 + silentDays(office, user) / outOfReachSilence)
}

/** Talks bring conditions; more so for the young on assistance where activity is mandatory. */
function rateWithoutWork(office: Office, user: number): number {
  const { scenario, users } = office
  const { withoutWorkRate, withoutWorkPerTalk, withoutWorkHealth, mandatoryFactor } = scenario.leaving
  const conditions = 1 + withoutWorkPerTalk * users.recentTalks[user]
  const health = 1 - withoutWorkHealth * users.needs.health[user]
  const mandatory =
    scenario.assistance.mandatoryActivity && users.onAssistance[user] === 1 && isYoung(office, user)
  return withoutWorkRate * conditions * health * (mandatory ? mandatoryFactor : 1)
}

/** The way out that a step of risks found is taken today. */
export function leave(office: Office, user: number): void {
  const { users, books, day } = office
  const way = users.wayOut[user]
  books.exitsByEffort[users.effort[user] * WAYS_OUT.length + way]++
  books.exitsByGroup[users.group[user] * WAYS_OUT.length + way]++
  noteLife(office, Activity.exit, user, way, users.spellStart[user])
  closeSpell(office, user)
  users.status[user] = statusAfter(way)
  const after = Math.min(FOLLOW_UP_DAYS, day - users.arrivalDay[user])
  if (users.firstExitAfter[user] < 0) users.firstExitAfter[user] = after
  if (users.status[user] !== Status.outOfReach) endAssistance(office, user)
  if (users.status[user] === Status.work) startWork(office, user, after)
  if (users.status[user] === Status.outOfReach) loseContact(office, user)
}

function endAssistance(office: Office, user: number): void {
  const { users } = office
  users.onAssistance[user] = 0
  if (users.assistanceRun[user] > 0) noteLife(office, Activity.assistanceEnds, user, AssistanceEnds.exit)
  users.assistanceRun[user] = 0
}

/** Takes a user out of caseloads, queues, measures and plans. */
function closeSpell(office: Office, user: number): void {
  const { users, heads } = office
  releaseUser(office, user, STATE)
  releaseUser(office, user, MUNICIPAL)
  notePlanCutShort(office, user)
  if (users.plan[user] === Plan.inMeasure) leavePlace(office, user)
  office.lists.remove(nodeOf(user, Node.life))
  office.lists.remove(nodeOf(user, Node.exit))
  users.plan[user] = Plan.none
  users.planMeasure[user] = NOBODY
  users.officeDays[user] += uncountedDays(office, user, users.spellStart[user])
  heads.present--
  heads.byGroup[users.group[user]]--
  heads.byEffort[users.effort[user]]--
  leaveTurns(office.turns, users, user)
}

function startWork(office: Office, user: number, after: number): void {
  const { users } = office
  if (users.firstWorkAfter[user] < 0) users.firstWorkAfter[user] = after
  users.outsideSince[user] = office.day
  awaitRelapse(office, user, 0)
}

function loseContact(office: Office, user: number): void {
  const { users, heads, books, day } = office
  users.outsideSince[user] = day
  heads.outOfReach++
  joinTurns(office.turns, users, user, day % LIFE_STEP_DAYS)
  if (day - users.lastHandover[user] <= HANDOVER_FOLLOW_UP_DAYS) books.handedOverOutOfReach++
  awaitReturn(office, user)
}

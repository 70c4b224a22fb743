import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { releaseUser } from '../advisors/caseload.ts'
import { HANDOVER_FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import { statusAfter, WayOut, WAYS_OUT } from '../../vocabulary/statuses.ts'
import { exitCell } from '../books.ts'
import { LIFE_STEP_DAYS } from '../calendar.ts'
import { perceivedNeed } from '../follow-up/perception.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { leavePlace, notePlanCutShort, waitsForPermanentWork } from '../measures/places.ts'
import { Node, nodeOf } from '../nodes.ts'
import { scheduleExit } from '../office.ts'
import type { Office } from '../office.ts'
import { isRetired } from './age.ts'
import { endAssistance, mustBeActive } from './assistance.ts'
import { become } from './course.ts'
import { goOutside } from './outside.ts'
import { startWork } from './returning.ts'
import { silentDays } from './state-of-mind.ts'
import { Need } from './needs.ts'
import { caseOf, Plan } from './table.ts'
import { joinTurns, leaveTurns } from './turns.ts'

const LIFE_STEP_YEARS = LIFE_STEP_DAYS / DAYS_PER_YEAR

/**
 * The competing risks of the coming step. Each way out uses up its threshold at its own rate; the first to use its
 * threshold up within the step is taken, on the day that happens.
 */
export function passStepOfRisks(office: Office, user: number): void {
  if (isRetired(office, user)) return retire(office, user)
  const { thresholds, wayOut } = office.users
  let first = NOBODY
  let earliest = Infinity
  for (let way = 0; way < WAYS_OUT.length; way++) {
    const rate = rateOf(office, user, way)
    const eaten = rate * LIFE_STEP_YEARS
    const left = thresholds[way][user]
    thresholds[way][user] = left - eaten
    if (left > eaten || eaten === 0) continue
    const years = left / rate
    if (years >= earliest) continue
    first = way
    earliest = years
  }
  if (first === NOBODY) return
  wayOut[user] = first
  scheduleExit(office, user, office.day + Math.max(1, Math.ceil(earliest * DAYS_PER_YEAR)))
}

/** The old-age pension counts among the other reasons for leaving. */
function retire(office: Office, user: number): void {
  office.users.wayOut[user] = WayOut.other
  scheduleExit(office, user, office.day + 1)
}

/** Rate per year at which a user leaves by one of the ways out. */
function rateOf(office: Office, user: number, way: WayOut): number {
  const { risks } = office.scenario.mechanisms
  if (risks === 'by-needs')
    return office.users.effort[user] === Effort.permanentlyAdjusted
      ? permanentRateOf(office, user, way)
      : rateByNeeds(office, user, way)
  return risks === 'constant' ? constantRateOf(office, user, way) : 0
}

/** The base rates as they stand: a Markov chain with known answers. */
function constantRateOf(office: Office, user: number, way: WayOut): number {
  const { scenario, users } = office
  const { leaving, groups } = scenario
  switch (way) {
    case WayOut.work:
      return leaving.workRate * leaving.market * users.frailty[user]
    case WayOut.education:
      return groups[users.group[user]].education ? leaving.educationRate : 0
    case WayOut.pension:
      return leaving.pensionRate
    case WayOut.outOfReach:
      return leaving.outOfReachRate
    case WayOut.withoutWork:
      return leaving.withoutWorkRate
    default:
      return rateForOtherReasons(office, way)
  }
}

/** Permanently adjusted effort: out to a rare ordinary job, for other reasons, or to a pension if awaiting a place. */
function permanentRateOf(office: Office, user: number, way: WayOut): number {
  const { scenario } = office
  if (way === WayOut.work) return scenario.leaving.permanentWorkRate
  if (way === WayOut.pension && waitsForPermanentWork(office, user)) return rateOfPension(office, user)
  return way === WayOut.other ? scenario.leaving.otherRate : 0
}

function rateByNeeds(office: Office, user: number, way: WayOut): number {
  switch (way) {
    case WayOut.work:
      return rateOfWork(office, user)
    case WayOut.education:
      return rateOfEducation(office, user)
    case WayOut.pension:
      return rateOfPension(office, user)
    case WayOut.outOfReach:
      return rateOfLoss(office, user)
    case WayOut.withoutWork:
      return rateWithoutWork(office, user)
    default:
      return rateForOtherReasons(office, way)
  }
}

/** The same for everybody. The type of `_way` makes the compiler demand a rate for any new way out. */
const rateForOtherReasons = ({ scenario }: Office, _way: WayOut.other): number => scenario.leaving.otherRate

/** How ready a user is for work or education: little without an own job search, more with one. */
function readinessOf({ scenario, users }: Office, user: number): number {
  const { passiveFactor, activeFactor } = scenario.leaving
  return passiveFactor + activeFactor * users.activation[user]
}

const isInMeasure = ({ users }: Office, user: number): boolean => users.plan[user] === Plan.inMeasure

/** Lock-in: during a measure, a user is less likely to find work or to be lost. */
const lockInOf = (office: Office, user: number): number =>
  isInMeasure(office, user) ? office.scenario.leaving.lockIn : 1

/** Rate of finding work, given the vacancies; every seeker adds to the demand for them. */
function rateOfWork(office: Office, user: number): number {
  const rate =
    employability(office, user) * readinessOf(office, user) * lockInOf(office, user) * office.vacancyFactor
  office.jobsSought += rate
  return rate
}

/** Falls exponentially with needs and differs between persons; an advisor who knows employers and the user helps. */
function employability(office: Office, user: number): number {
  const { scenario, users } = office
  const { workRate, market, workSlope, employerBonus } = scenario.leaving
  const burden = users.needs.weighted(workSlope, user)
  const own = workRate * market * users.frailty[user] * Math.exp(-burden)
  return own * (1 + employerBonus * employerHelp(office, user))
}

/** Help from the side that can help more. */
const employerHelp = (office: Office, user: number): number =>
  Math.max(employerHelpOf(office, user, STATE), employerHelpOf(office, user, MUNICIPAL))

/** The advisor’s knowledge of employers times that of the user. */
function employerHelpOf({ users, advisors }: Office, user: number, side: number): number {
  const own = caseOf(user, side)
  const advisor = users.cases.advisor[own]
  return advisor === NOBODY ? 0 : advisors.employerKnowledge[advisor] * users.cases.known[own]
}

function rateOfEducation(office: Office, user: number): number {
  const { scenario, users } = office
  const { educationRate, educationLockIn } = scenario.leaving
  if (!scenario.groups[users.group[user]].education) return 0
  const { social, health } = users.needs
  const lockIn = isInMeasure(office, user) ? educationLockIn : 1
  return educationRate * (1 - social[user]) * (1 - health[user]) * readinessOf(office, user) * lockIn
}

/**
 * A pension needs a state advisor’s decision on a documented case: a health need, and time, which is longer where no
 * measure has been tried. Nothing is decided in the middle of a measure.
 */
function rateOfPension(office: Office, user: number): number {
  const { scenario, users, day } = office
  const { pensionDays, pensionUntriedDays, pensionHealth, pensionRate } = scenario.leaving
  const needed = users.stays[user] > 0 ? pensionDays : pensionUntriedDays
  const documented =
    users.cases.advisor[caseOf(user, STATE)] !== NOBODY &&
    day - users.spellStart[user] >= needed &&
    !isInMeasure(office, user)
  if (!documented || perceivedNeed(office, user, STATE, Need.health) <= pensionHealth) return 0
  return pensionRate * users.needs.health[user]
}

/** People are lost through low trust and through silence. */
function rateOfLoss(office: Office, user: number): number {
  const { outOfReachRate, outOfReachTrust, outOfReachOrdinaryTrust, outOfReachSilence } =
    office.scenario.leaving
  const distrust = Math.exp(outOfReachTrust * (outOfReachOrdinaryTrust - office.users.trust[user]))
  const silence = 1 + silentDays(office, user) / outOfReachSilence
  return outOfReachRate * distrust * silence * lockInOf(office, user)
}

/** Talks bring conditions, which make people leave; more so for the young on assistance if activity is mandatory. */
function rateWithoutWork(office: Office, user: number): number {
  const { scenario, users } = office
  const { withoutWorkRate, withoutWorkPerTalk, withoutWorkHealth, mandatoryFactor } = scenario.leaving
  const conditions = 1 + withoutWorkPerTalk * users.recentTalks[user]
  const health = 1 - withoutWorkHealth * users.needs.health[user]
  return withoutWorkRate * conditions * health * (mustBeActive(office, user) ? mandatoryFactor : 1)
}

/** Takes today the way out found by `passStepOfRisks`. */
export function leave(office: Office, user: number): void {
  const { users, books, day } = office
  const way = users.wayOut[user]
  books.exitsByEffort[exitCell(users.effort[user], way)]++
  books.exitsByGroup[exitCell(users.group[user], way)]++
  noteLife(office, Activity.exit, user, way, users.spellStart[user])
  closeSpell(office, user)
  users.awaySince[user] = day
  users.outsideSince[user] = day
  if (way === WayOut.work) return startWork(office, user)
  become(office, user, statusAfter(way))
  if (way === WayOut.outOfReach) loseContact(office, user)
  else endAssistance(office, user)
  if (way === WayOut.outOfReach || way === WayOut.withoutWork) goOutside(office, user)
}

/** Takes a user out of caseloads, queues, measures and plans. */
function closeSpell(office: Office, user: number): void {
  const { users, heads } = office
  releaseUser(office, user, STATE)
  releaseUser(office, user, MUNICIPAL)
  notePlanCutShort(office, user, users.wayOut[user] === WayOut.work)
  if (users.plan[user] === Plan.inMeasure) leavePlace(office, user)
  office.lists.remove(nodeOf(user, Node.life))
  office.lists.remove(nodeOf(user, Node.exit))
  users.plan[user] = Plan.none
  users.planMeasure[user] = NOBODY
  heads.present--
  heads.byGroup[users.group[user]]--
  heads.byEffort[users.effort[user]]--
  leaveTurns(office.turns, users, user)
}

function loseContact(office: Office, user: number): void {
  const { users, heads, books, day } = office
  heads.outOfReach++
  joinTurns(office.turns, users, user, day % LIFE_STEP_DAYS)
  if (day - users.lastHandover[user] <= HANDOVER_FOLLOW_UP_DAYS) books.handedOverOutOfReach++
}

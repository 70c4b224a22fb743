import type { Scenario } from '../../scenario/scenario.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { Work } from '../../vocabulary/work.ts'
import {
  assignAdvisor,
  bookedInterval,
  bookTalk,
  moveToServingTeam,
  openCase,
  setDemands,
} from '../advisors/caseload.ts'
import { learnUser } from '../advisors/knowledge.ts'
import { spend } from '../advisors/minutes.ts'
import { exchangeWord } from '../divide/joint-plan.ts'
import { noteCase, noteLife, queuedSince } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { takeUpPermanentWork } from '../measures/places.ts'
import { nodeOf } from '../nodes.ts'
import type { Office } from '../office.ts'
import { isForBothSides, isForJointPlan, teamOfTreated } from '../trial/treatment.ts'
import { noteMinutes } from '../users/cohort.ts'
import { meetInPerson } from '../users/state-of-mind.ts'
import { Need, NEEDS } from '../users/needs.ts'
import { caseOf, Income, Plan } from '../users/table.ts'
import { perceivedNeed } from './perception.ts'

/**
 * Effort category that the four needs call for: specially adjusted for health with work needs, for grave health needs,
 * or for social with work needs; situational for many needs; else standard.
 */
export function effortFor(
  { assessment }: Scenario,
  health: number,
  social: number,
  skills: number,
  work: number,
): number {
  const { adjustedHealth, adjustedHealthAlone, adjustedSocial, adjustedWork, socialWorkMargin } = assessment
  if (
    (health > adjustedHealth && work > adjustedWork) ||
    health > adjustedHealthAlone ||
    (social > adjustedSocial && work > adjustedWork + socialWorkMargin)
  )
    return Effort.speciallyAdjusted
  return health + social + skills + work > assessment.situationalSum ? Effort.situational : Effort.standard
}

/**
 * Registration and first talk of a newcomer with the advisor who received the person, including the Work Capability
 * Assessment unless it is left for later.
 */
export function register(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario } = office
  const { afterDays } = scenario.assessment
  const minutes = registrationMinutes(office)
  spend(office, advisor, Work.registration, minutes)
  noteMinutes(office, user, minutes)
  noteCase(office, Activity.registration, user, advisor, NOBODY, minutes, queuedSince(office, user, side))
  learnUser(office, advisor, user, side, minutes, 1)
  users.status[user] = Status.followed
  meetInPerson(office, user, side, 1)
  users.cases.lastTalk[caseOf(user, side)] = office.day
  if (afterDays === 0) assess(office, user, side)
  else leaveUnassessed(office, advisor, user, side)
  if (users.bothSidesOnArrival[user] === 1) joinSide(office, user, otherSide(side))
  if (users.cases.advisor[caseOf(user, STATE)] !== NOBODY) decideBenefit(office, user)
  joinSidesOfTrial(office, user)
  moveToServingTeam(office, user, side)
  if (!office.lists.isListed(nodeOf(user, side)))
    bookTalk(office, user, side, bookedInterval(office, user, side))
}

/** An assessment left for later takes its part of the minutes then. */
function registrationMinutes({ scenario }: Office): number {
  const { minutes, afterDays, capabilityMinutes } = scenario.assessment
  return afterDays === 0 ? minutes : Math.max(0, minutes - capabilityMinutes)
}

/** Sets effort category and complexity from what the side sees of the needs. */
function assess(office: Office, user: number, side: number): void {
  const { users } = office
  users.unassessed[user] = 0
  setEffort(office, user, perceivedEffort(office, user, side))
  users.seenComplex[user] = seemsComplex(office, user, side) ? 1 : 0
}

/** Somebody not clearly ill counts as an ordinary user until the assessment is due. */
function leaveUnassessed(office: Office, advisor: number, user: number, side: number): void {
  const { users } = office
  users.unassessed[user] = 1
  users.seenComplex[user] = 0
  setEffort(office, user, Effort.standard)
  assessIfDue(office, advisor, user, side)
}

/** At a talk: makes an assessment that was left for later if the person has been there for long or is clearly ill. */
export function assessIfDue(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario, day } = office
  const { afterDays, atOnceHealth, capabilityMinutes } = scenario.assessment
  if (users.unassessed[user] === 0) return
  const isLong = day - users.spellStart[user] >= afterDays
  if (!isLong && perceivedNeed(office, user, side, Need.health) <= atOnceHealth) return
  spend(office, advisor, Work.registration, capabilityMinutes)
  noteMinutes(office, user, capabilityMinutes)
  noteCase(office, Activity.assessment, user, advisor, NOBODY, capabilityMinutes)
  learnUser(office, advisor, user, side, capabilityMinutes, 1)
  assess(office, user, side)
  if (users.cases.advisor[caseOf(user, STATE)] !== NOBODY) decideBenefit(office, user)
  moveToServingTeam(office, user, side)
}

function perceivedEffort(office: Office, user: number, side: number): number {
  const health = perceivedNeed(office, user, side, Need.health)
  const social = perceivedNeed(office, user, side, Need.social)
  const skills = perceivedNeed(office, user, side, Need.skills)
  const work = perceivedNeed(office, user, side, Need.work)
  return effortFor(office.scenario, health, social, skills, work)
}

/** Whether enough needs seem high. */
function seemsComplex(office: Office, user: number, side: number): boolean {
  const { high, complexFrom } = office.scenario.needs
  let count = 0
  for (let need = 0; need < NEEDS.length; need++) if (perceivedNeed(office, user, side, need) > high) count++
  return count >= complexFrom
}

function setEffort(office: Office, user: number, effort: number): void {
  const { users, heads } = office
  heads.byEffort[users.effort[user]]--
  heads.byEffort[effort]++
  if (users.plan[user] === Plan.inMeasure) {
    heads.inMeasureByEffort[users.effort[user]]--
    heads.inMeasureByEffort[effort]++
  }
  users.effort[user] = effort
  noteLife(office, Activity.effort, user, effort)
  setDemands(office, user)
}

/** The state side grants a benefit to somebody it sees as ill enough; social assistance then ends. */
export function decideBenefit(office: Office, user: number): void {
  const { users, scenario } = office
  if (users.income[user] === Income.stateBenefit || users.effort[user] < Effort.speciallyAdjusted) return
  if (perceivedNeed(office, user, STATE, Need.health) < scenario.assessment.benefitHealth) return
  users.income[user] = Income.stateBenefit
  noteLife(office, Activity.benefit, user)
}

/** Joins the sides that a trial calls for: both, or those of the treated persons’ teams. A joint plan begins at once. */
export function joinSidesOfTrial(office: Office, user: number): void {
  for (const side of [STATE, MUNICIPAL])
    if (isForBothSides(office, user) || teamOfTreated(office, user, side) !== NOBODY)
      joinSide(office, user, side)
  if (isForJointPlan(office, user)) exchangeWord(office, user)
}

/**
 * Gives the person an advisor on a further side. The advisor sees what the systems show of the file, and the person
 * joins as an ordinary case.
 */
export function joinSide(office: Office, user: number, side: number): void {
  const { users } = office
  const own = caseOf(user, side)
  if (users.cases.advisor[own] !== NOBODY || office.lists.isListed(nodeOf(user, side))) return
  openCase(office, user, side)
  if (assignAdvisor(office, user, side) !== NOBODY)
    bookTalk(office, user, side, bookedInterval(office, user, side))
}

/** After a measure: reviews the effort category, the benefit and the serving team. */
export function reassess(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario } = office
  const { reassessMinutes } = scenario.assessment
  if (!scenario.mechanisms.reassessment) return
  spend(office, advisor, Work.registration, reassessMinutes)
  noteMinutes(office, user, reassessMinutes)
  noteCase(office, Activity.reassessment, user, advisor, NOBODY, reassessMinutes)
  users.unassessed[user] = 0
  if (users.effort[user] === Effort.permanentlyAdjusted) return
  if (capabilityIsLasting(office, user, side)) return adjustPermanently(office, user, side)
  setEffort(office, user, perceivedEffort(office, user, side))
  if (side === STATE) decideBenefit(office, user)
  moveToServingTeam(office, user, side)
}

/** Two completed measures and still little capability: (1 − health)(1 − work) as perceived, below the threshold. */
function capabilityIsLasting(office: Office, user: number, side: number): boolean {
  const { permanentCapability, measuresBeforePermanent } = office.scenario.assessment
  if (office.measures.permanent === NOBODY || office.users.completed[user] < measuresBeforePermanent)
    return false
  const health = perceivedNeed(office, user, side, Need.health)
  const work = perceivedNeed(office, user, side, Need.work)
  return (1 - health) * (1 - work) < permanentCapability
}

function adjustPermanently(office: Office, user: number, side: number): void {
  setEffort(office, user, Effort.permanentlyAdjusted)
  office.users.income[user] = Income.stateBenefit
  if (office.users.plan[user] === Plan.none) takeUpPermanentWork(office, user)
  moveToServingTeam(office, user, side)
}

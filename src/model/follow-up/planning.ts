import { PERSON } from '../../random/decisions.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, otherSide } from '../../vocabulary/sides.ts'
import { Work } from '../../vocabulary/work.ts'
import { spend } from '../advisors/minutes.ts'
import { leavesPlanToOther } from '../divide/joint-plan.ts'
import { needOtherSidesMeasure } from '../divide/needs.ts'
import {
  hasHeardOfPlan,
  isUnheardPlanRecent,
  isUnheardPlanUnderWay,
  meetUnheardPlan,
} from '../divide/unheard-plans.ts'
import { noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { isAdmitted } from '../measures/admission.ts'
import { freeShare, takeUpPermanentWork } from '../measures/places.ts'
import type { Office } from '../office.ts'
import { mustBeActive } from '../users/assistance.ts'
import { noteMinutes } from '../users/cohort.ts'
import { countPlan, planNumber } from '../users/occasions.ts'
import { caseOf, Plan } from '../users/table.ts'
import { agree } from './agreement.ts'
import type { Candidates } from './candidates.ts'
import { perceivedWorth } from './perception.ts'
import { goesStraight, isProposed, proposalFor } from './readiness.ts'

/** At the end of a talk: is it time for a plan, and which? */
export function considerPlan(office: Office, advisor: number, user: number, side: number): void {
  const isPermanent = office.users.effort[user] === Effort.permanentlyAdjusted
  if (isDueForPlan(office, user, side)) {
    if (isPermanent) takeUpPermanentWork(office, user)
    else makePlan(office, advisor, user, side)
  } else if (!isPermanent && isUnheardPlanUnderWay(office, user, side) && wantsPlan(office, user, side)) {
    planInVain(office, advisor, user, side)
  }
}

/**
 * Whether a side can make a plan for a user it follows: none is under way, and none was made or ended recently, as far
 * as the side knows.
 */
export function isDueForPlan(office: Office, user: number, side: number): boolean {
  const { users, day } = office
  if (users.plan[user] !== Plan.none || !wantsPlan(office, user, side)) return false
  const isPausing = day < users.cases.planPause[caseOf(user, otherSide(side))]
  return !isPausing || goesStraight(office, user, side) || !hasHeardOfPlan(office, user)
}

/** Whether it is time for a plan by what the side itself has planned before. */
function wantsPlan(office: Office, user: number, side: number): boolean {
  const { users, scenario, day } = office
  if (!scenario.mechanisms.planning) return false
  if (day < users.cases.planPause[caseOf(user, side)] && !goesStraight(office, user, side)) return false
  if (leavesPlanToOther(office, user, side)) return false
  return !isExpectedToManage(office, user) || proposesActivity(office, user, side)
}

/** Users who need little get no plan at first. */
const isExpectedToManage = ({ users, scenario, day }: Office, user: number): boolean =>
  users.effort[user] === Effort.standard && day - users.spellStart[user] < scenario.planning.standardAfterDays

/** Whoever must be active to get social assistance is to be so at once, in what the municipal side has to offer. */
const proposesActivity = (office: Office, user: number, side: number): boolean =>
  office.scenario.mechanisms.mandatoryMeasures && side === MUNICIPAL && mustBeActive(office, user)

function makePlan(office: Office, advisor: number, user: number, side: number): void {
  if (isUnheardPlanRecent(office, user, side)) meetUnheardPlan(office, advisor, user)
  pause(office, user, side)
  countPlan(office.users, user)
  if (weighOptions(office, advisor, user)) chooseAmong(office, advisor, user, side, office.candidates)
  else agree(office, advisor, user, side, comesToMindFirst(office, advisor, user, side), false)
}

/** The advisor plans as ever, until it turns out that the other side’s plan is under way. */
function planInVain(office: Office, advisor: number, user: number, side: number): void {
  pause(office, user, side)
  weighOptions(office, advisor, user)
  meetUnheardPlan(office, advisor, user)
}

/** No second attempt of the side within the pause, whatever the outcome of this one. */
function pause({ users, scenario, day }: Office, user: number, side: number): void {
  users.cases.planPause[caseOf(user, side)] = day + scenario.planning.pauseDays
}

/**
 * Spends the minutes of a plan.
 *
 * @returns whether there is time to compare the candidates that came to mind
 */
function weighOptions(office: Office, advisor: number, user: number): boolean {
  const options = affordableOptions(office, advisor, planMinutes(office, advisor, user))
  const isCompared = options >= 2
  const count = isCompared ? thinkOf(office, advisor, user, options).count : 0
  const minutes = isCompared
    ? count * costPerOption(office, advisor)
    : office.scenario.planning.standardMinutes
  spend(office, advisor, Work.planning, minutes)
  noteMinutes(office, user, minutes)
  noteCase(office, Activity.planning, user, advisor, count, minutes)
  return isCompared
}

/** How many measures an advisor can weigh in the given minutes; none if nothing is compared. */
export const affordableOptions = (office: Office, advisor: number, minutes: number): number =>
  office.scenario.mechanisms.comparing ? Math.floor(minutes / costPerOption(office, advisor)) : 0

/** Minutes to weigh a measure, and to justify the choice where discretion is lacking. */
function costPerOption({ scenario, practice, advisors }: Office, advisor: number): number {
  const { optionMinutes, justifyMinutes } = scenario.planning
  return optionMinutes + justifyMinutes * (1 - practice.discretion[advisors.team[advisor]])
}

/** Minutes a plan gets: what an advisor without pressure would give, divided by the stretch of the diary. */
function planMinutes(office: Office, advisor: number, user: number): number {
  const { minutes, minutesSpread } = office.scenario.planning
  const { users, luck } = office
  const z = luck.normal(users.address[user], PERSON.planMinutes, planNumber(users, user))
  return (minutes / office.advisors.stretch[advisor]) * Math.exp(minutesSpread * z)
}

/**
 * How easily a measure comes to an advisor’s mind: by knowledge of it and by free places. Even one the advisor does not
 * know, or without free places, still comes to mind now and then.
 */
function salience(office: Office, advisor: number, measure: number): number {
  const { advisors } = office
  const known = advisors.measureKnowledge[advisors.measureCell(advisor, measure)]
  const { leastSalience, leastFree } = office.scenario.planning
  return (leastSalience + known) * (leastFree + freeShare(office, measure))
}

/** When a measure comes to mind: an exponential race, in which the more salient tends to be first. */
function mindTime(office: Office, advisor: number, user: number, measure: number): number {
  const { users, luck } = office
  const e = luck.exponential(users.address[user], PERSON.comesToMind, planNumber(users, user), measure)
  return e / salience(office, advisor, measure)
}

/** The standard referral: the first measure of the own side that comes to mind, compared with nothing. */
function comesToMindFirst(office: Office, advisor: number, user: number, side: number): number {
  const { measures } = office
  const proposal = proposalFor(office, user, side)
  let first = NOBODY
  let firstTime = Infinity
  for (let measure = 0; measure < measures.count; measure++) {
    if (measures.owner[measure] !== side || !isProposed(office, proposal, measure)) continue
    if (!isAdmitted(office, user, side, measure)) continue
    const time = mindTime(office, advisor, user, measure)
    if (time < firstTime) {
      first = measure
      firstTime = time
    }
  }
  return first
}

/** The measures of both sides that come to mind first, at most `options`, leaving out the one the user is in. */
export function thinkOf(office: Office, advisor: number, user: number, options: number): Candidates {
  const { users, measures, candidates } = office
  const side = office.advisors.side[advisor]
  const present = users.plan[user] === Plan.inMeasure ? users.planMeasure[user] : NOBODY
  const proposal = proposalFor(office, user, side)
  candidates.clear(options)
  for (let measure = 0; measure < measures.count; measure++)
    if (
      measure !== present &&
      isProposed(office, proposal, measure) &&
      isAdmitted(office, user, side, measure)
    )
      candidates.offer(measure, mindTime(office, advisor, user, measure))
  return candidates
}

/**
 * The best of what came to mind, by what it seems worth with its queue. If it belongs to the other side, that side has
 * to be asked.
 */
function chooseAmong(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  candidates: Candidates,
): void {
  const { measures } = office
  let best = NOBODY
  let bestOwn = NOBODY
  let bestWorth = 0
  let bestOwnWorth = 0
  for (let rank = 0; rank < candidates.count; rank++) {
    const measure = candidates.at(rank)
    const seen = perceivedWorth(office, advisor, user, side, measure)
    if (seen > bestWorth) {
      best = measure
      bestWorth = seen
    }
    if (measures.owner[measure] === side && seen > bestOwnWorth) {
      bestOwn = measure
      bestOwnWorth = seen
    }
  }
  // A condition that has to be met at once is not put off by asking.
  const chosen = isExpectedToManage(office, user) ? bestOwn : best
  if (chosen === bestOwn) agree(office, advisor, user, side, bestOwn, true)
  else needOtherSidesMeasure(office, advisor, user, side, best, bestOwn)
}

import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { otherSide, STATE } from '../../vocabulary/sides.ts'
import { MINUTES_PER_HOUR, remaining } from '../calendar.ts'
import type { Office } from '../office.ts'
import { caseOf } from '../users/table.ts'
import { seatedMixed, seatedWithColleagues } from './seats.ts'

/** Expertise of an advisor for a group, 0..1, from the hours spent with it. */
export function expertise(office: Office, advisor: number, group: number): number {
  const { expertiseHours, fixedExpertise } = office.scenario.knowledge
  if (!office.scenario.mechanisms.expertise) return fixedExpertise
  const { advisors } = office
  const hours = advisors.hours[advisors.groupCell(advisor, group)]
  return 1 - Math.exp(-hours / expertiseHours)
}

/**
 * What a talk teaches about a person: K += (1 − K)(1 − exp(−minutes · disclosure · openness · skill / M)).
 *
 * @param minutes length of the talk
 * @param disclosure how much a minute tells, 1 in person
 */
export function learnUser(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  minutes: number,
  disclosure: number,
): void {
  const { users, advisors, scenario } = office
  const { userMinutes, trustWeight, expertiseWeight, opennessWithoutTrust, skillWithoutExpertise } =
    scenario.knowledge
  const group = users.group[user]
  advisors.hours[advisors.groupCell(advisor, group)] += minutes / MINUTES_PER_HOUR
  if (!scenario.mechanisms.userKnowledge) return
  const openness = opennessWithoutTrust + trustWeight * users.trust[user]
  const skill = skillWithoutExpertise + expertiseWeight * expertise(office, advisor, group)
  const learnt = 1 - Math.exp((-minutes * disclosure * openness * skill) / userMinutes)
  const own = caseOf(user, side)
  users.cases.known[own] += (1 - users.cases.known[own]) * learnt
}

/**
 * What a side can know of a person: from its own file and the part of the other side’s file that it sees. Advisors of
 * both sides who hold one plan put the two together.
 */
export function seenKnowledge(office: Office, user: number, side: number): number {
  const { cases, jointPlan } = office.users
  const own = cases.known[caseOf(user, side)]
  const seen = office.levers.sharedSystems * cases.known[caseOf(user, otherSide(side))]
  if (jointPlan[user] === 1) return 1 - (1 - own) * (1 - seen)
  return own > seen ? own : seen
}

/** Moves an advisor’s knowledge of a measure towards 1 by a share of the gap. */
export function learnMeasure(office: Office, advisor: number, measure: number, share: number): void {
  if (!office.scenario.mechanisms.measureKnowledge) return
  const { advisors } = office
  const { measureKnowledge } = advisors
  const cell = advisors.measureCell(advisor, measure)
  measureKnowledge[cell] += (1 - measureKnowledge[cell]) * share
}

/** Once a month: unused knowledge fades, and those who sit together learn from the best informed among them. */
export function passMonthOfKnowledge(office: Office): void {
  const { advisors, scenario } = office
  const { knowledge, mechanisms } = scenario
  const year = DAYS_PER_MONTH / DAYS_PER_YEAR
  if (mechanisms.measureForgetting && mechanisms.measureKnowledge)
    fade(advisors.measureKnowledge, remaining(year, knowledge.measureHalfLifeYears))
  fade(advisors.employerKnowledge, remaining(year, knowledge.measureHalfLifeYears))
  fade(advisors.hours, remaining(year, knowledge.expertiseHalfLifeYears))
  if (!mechanisms.teamLearning || !mechanisms.measureKnowledge) return
  for (const seated of seatedWithColleagues(office))
    learnTogether(office, seated, knowledge.teamLearningPerMonth)
  if (knowledge.seatLearningPerMonth > 0)
    learnTogether(office, seatedMixed(office), knowledge.seatLearningPerMonth)
}

function fade(column: Float64Array, left: number): void {
  for (let row = 0; row < column.length; row++) column[row] *= left
}

/** Measure by measure, everyone gains a share of the gap to the best informed of those who sit together. */
function learnTogether(office: Office, seated: readonly number[], share: number): void {
  const { advisors, measures } = office
  const { measureKnowledge } = advisors
  for (let measure = 0; measure < measures.count; measure++) {
    let best = 0
    for (const advisor of seated)
      best = Math.max(best, measureKnowledge[advisors.measureCell(advisor, measure)])
    for (const advisor of seated) {
      const cell = advisors.measureCell(advisor, measure)
      const gap = best - measureKnowledge[cell]
      if (gap > 0) measureKnowledge[cell] += gap * share
    }
  }
}

/** Knowledge of measures, groups and employers with which somebody starts in a post. */
export function startKnowing(office: Office, advisor: number): void {
  const { advisors, measures } = office
  for (let measure = 0; measure < measures.count; measure++) startKnowingMeasure(office, advisor, measure)
  advisors.hours.fill(0, advisors.groupCell(advisor, 0), advisors.groupCell(advisor + 1, 0))
  advisors.employerKnowledge[advisor] = 0
}

/** Knowledge of a measure that somebody starts with, on entering a post or when the measure is new. */
export function startKnowingMeasure(office: Office, advisor: number, measure: number): void {
  const { advisors, measures, scenario } = office
  const { ownMeasureAtStart, otherMeasureAtStart } = scenario.knowledge
  advisors.measureKnowledge[advisors.measureCell(advisor, measure)] =
    measures.owner[measure] === advisors.side[advisor] ? ownMeasureAtStart : otherMeasureAtStart
}

/** The attitude with which somebody starts. */
export function startingAttitude(office: Office, advisor: number): number {
  const { attitudeAtStart } = office.scenario.divide
  return office.advisors.side[advisor] === STATE ? attitudeAtStart.state : attitudeAtStart.municipal
}

import type { Office } from '../office.ts'
import { MUNICIPAL, Plan, STATE, Status } from './table.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR, MONTHS_PER_YEAR, remaining } from '../calendar.ts'

/** Working days over which talks count as recent. */
const RECENT_DAYS = 65

/** What a talk does to the user: contact, trust, job search. Weaker modes do as much less as they tell less. */
export function meetInPerson(office: Office, user: number, side: number, disclosure: number): void {
  const { users, scenario } = office
  const { stateOfMind, mechanisms } = scenario
  users.lastContact[user] = office.day
  users.recentTalks[user]++
  if (mechanisms.trustDynamics) {
    const gain = stateOfMind.talkGain * disclosure * (0.5 + users.knownBySide[2 * user + side])
    users.trust[user] += (1 - users.trust[user]) * gain
  }
  if (mechanisms.activationDynamics)
    users.activation[user] += (1 - users.activation[user]) * stateOfMind.activationGain * disclosure
}

/** Coming out of a measure wakes job search. */
export function wake(office: Office, user: number): void {
  const { users, scenario } = office
  if (!scenario.mechanisms.activationDynamics) return
  users.activation[user] = Math.max(users.activation[user], scenario.stateOfMind.activationAtArrival)
}

/** Working days of silence beyond the quiet ones; somebody in a measure is not left in silence. */
export function silentDays(office: Office, user: number): number {
  const { users, scenario, day } = office
  if (users.plan[user] === Plan.inMeasure) return 0
  return Math.max(0, day - users.lastContact[user] - scenario.needs.quietDays)
}

/** One week of forgetting and fading, and of silence where there was any. */
export function passWeek(office: Office, user: number): void {
  const { users, scenario } = office
  const { stateOfMind, mechanisms } = scenario
  fadeKnowledge(office, user)
  users.recentTalks[user] *= 1 - DAYS_PER_WEEK / RECENT_DAYS
  if (mechanisms.activationDynamics)
    users.activation[user] *= remaining(DAYS_PER_WEEK, stateOfMind.activationHalfLifeDays)
  const silent = silentDays(office, user) > 0
  if (mechanisms.trustDynamics) passWeekOfTrust(office, user, silent)
  if (mechanisms.needsDrift && silent) driftNeeds(office, user)
}

function fadeKnowledge(office: Office, user: number): void {
  const { users, scenario } = office
  if (!scenario.mechanisms.userForgetting) return
  const left = remaining(DAYS_PER_WEEK, scenario.knowledge.userHalfLifeDays)
  users.knownBySide[2 * user + STATE] *= left
  users.knownBySide[2 * user + MUNICIPAL] *= left
}

function passWeekOfTrust(office: Office, user: number, silent: boolean): void {
  const { users, scenario } = office
  const { silenceLossPerYear, returnHalfLifeYears } = scenario.stateOfMind
  const week = DAYS_PER_WEEK / DAYS_PER_YEAR
  users.trust[user] += (users.ownTrust[user] - users.trust[user]) * (1 - remaining(week, returnHalfLifeYears))
  if (silent) users.trust[user] *= 1 - silenceLossPerYear * week
}

/** Once a month: nobody takes care of the needs of people out of reach. */
export function driftOutOfReach(office: Office): void {
  const { users, scenario } = office
  if (!scenario.mechanisms.needsDrift) return
  const growth = 1 + scenario.needs.driftPerYear / MONTHS_PER_YEAR
  for (let user = 0; user < users.count; user++)
    if (users.status[user] === Status.outOfReach)
      for (let need = 4 * user; need < 4 * user + 4; need++)
        users.needs[need] = Math.min(1, users.needs[need] * growth)
}

function driftNeeds(office: Office, user: number): void {
  const { needs } = office.users
  const growth = 1 + (office.scenario.needs.driftPerYear * DAYS_PER_WEEK) / DAYS_PER_YEAR
  for (let need = 4 * user; need < 4 * user + 4; need++) needs[need] = Math.min(1, needs[need] * growth)
}

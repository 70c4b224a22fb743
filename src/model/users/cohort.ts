import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { COHORT_YEARS, FOLLOW_UP_DAYS, LONG_FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import type { Office } from '../office.ts'
import { daysWithin520 } from './followed-days.ts'
import { noteLastingWork } from './returning.ts'
import { NEEDS } from './needs.ts'
import { everybody } from './table.ts'

/** Looks at everybody whose 520th or 1,040th day this is. Everybody stands in the order of arrival. */
export function followCohort(office: Office): void {
  const { users, cohort, day } = office
  const people = everybody(users)
  const hasCome = (position: number, days: number) =>
    position < people.length && users.createdDay[people[position]] + days <= day
  for (; hasCome(cohort.next, FOLLOW_UP_DAYS); cohort.next++) lookAt(office, people[cohort.next])
  for (; hasCome(cohort.nextLong, LONG_FOLLOW_UP_DAYS); cohort.nextLong++) {
    const user = people[cohort.nextLong]
    users.statusAt1040[user] = users.status[user]
  }
}

function lookAt(office: Office, user: number): void {
  const { users } = office
  if (users.fromStock[user] || users.fromSchool[user]) return
  users.statusAt520[user] = users.status[user]
  users.needsMetAt520[user] = needsMet(office, user)
  noteLastingWork(office, user)
  if (users.status[user] === Status.outOfReach)
    users.daysOutOfReach[user] += daysWithin520(office, user, users.outsideSince[user])
  if (isPresent(users.status[user]))
    users.officeDays[user] += daysWithin520(office, user, users.spellStart[user])
}

/** Weighted fall of needs since arrival over weighted needs at arrival; negative where needs have risen. */
function needsMet(office: Office, user: number): number {
  const { needs, needsAtArrival } = office.users
  const { needWeights } = office.measures
  let met = 0
  let all = 0
  for (const need of NEEDS) {
    const atArrival = needsAtArrival[need][user]
    met += needWeights[need] * (atArrival - needs[need][user])
    all += needWeights[need] * atArrival
  }
  return met / all
}

/**
 * Whether a person belongs to the cohort: first arrival in measured years 1 to 3, early enough to be followed for 520
 * days, and neither from the initial stock nor from school, so that every office has the same cohort.
 */
export function isInCohort(office: Office, user: number): boolean {
  const { users, scenario } = office
  const first = scenario.warmUpYears * DAYS_PER_YEAR
  const last = Math.min(first + COHORT_YEARS * DAYS_PER_YEAR, office.days - FOLLOW_UP_DAYS)
  const day = users.arrivalDay[user]
  return !users.fromStock[user] && !users.fromSchool[user] && day >= first && day < last
}

/** Whether the person arrived in measured year 1 and could be followed for 1,040 days. */
export function isInLongCohort(office: Office, user: number): boolean {
  const day = office.users.arrivalDay[user]
  const first = office.scenario.warmUpYears * DAYS_PER_YEAR
  return isInCohort(office, user) && day < Math.min(first + DAYS_PER_YEAR, office.days - LONG_FOLLOW_UP_DAYS)
}

import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { COHORT_YEARS, FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import type { Office } from '../office.ts'

/** Gives the person the minutes of follow-up that were spent while the person is followed. */
export function noteMinutes(office: Office, user: number, minutes: number): void {
  if (isFollowed(office, user)) office.users.minutesReceived[user] += minutes
}

/** Notes that the person has an advisor on each side while the person is followed. */
export function noteBothSides(office: Office, user: number): void {
  if (isFollowed(office, user)) office.users.hadBothSides[user] = 1
}

/**
 * Notes by how much help has lowered the person’s needs, or drift has raised them.
 *
 * @param change of the weighted sum of needs
 */
export function noteNeeds(office: Office, user: number, change: number): void {
  const { users } = office
  if (!isFollowed(office, user)) return
  if (change < 0) users.needsRelieved[user] -= change
  else users.needsRisen[user] += change
}

/** Whether today is one of the days for which persons are followed after arrival. */
const isFollowed = ({ day, users }: Office, user: number): boolean =>
  day - users.arrivalDay[user] < FOLLOW_UP_DAYS

/** Years in which those arrive who can be followed for some days before the run is over; 0 where there are none. */
export function cohortYears({ scenario: { years } }: Office, days: number): number {
  return Math.max(0, Math.min(COHORT_YEARS, years - days / DAYS_PER_YEAR))
}

/**
 * Whether a person belongs to the cohort: first arrival in measured years 1 and 2, early enough to be followed for so
 * many days, and neither from the initial stock nor from school, so that every office has the same cohort.
 */
export function isInCohort(office: Office, user: number, days: number): boolean {
  const { users, scenario } = office
  const first = scenario.warmUpYears * DAYS_PER_YEAR
  const day = users.arrivalDay[user]
  const isNew = !users.fromStock[user] && !users.fromSchool[user]
  return isNew && day >= first && day < first + cohortYears(office, days) * DAYS_PER_YEAR
}

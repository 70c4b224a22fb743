import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { COHORT_YEARS, FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import type { Office } from '../office.ts'

/** Counts minutes of follow-up spent on the person within `FOLLOW_UP_DAYS` of arrival. */
export function noteMinutes(office: Office, user: number, minutes: number): void {
  if (isFollowed(office, user)) office.users.minutesReceived[user] += minutes
}

/** Notes that the person has an advisor on each side within `FOLLOW_UP_DAYS` of arrival. */
export function noteBothSides(office: Office, user: number): void {
  if (isFollowed(office, user)) office.users.hadBothSides[user] = 1
}

/**
 * Notes how much help has lowered, or drift has raised, the person’s needs.
 *
 * @param change in the weighted sum of needs
 */
export function noteNeeds(office: Office, user: number, change: number): void {
  const { users } = office
  if (!isFollowed(office, user)) return
  if (change < 0) users.needsRelieved[user] -= change
  else users.needsRisen[user] += change
}

/** Whether today is within the days after arrival for which a person is followed. */
const isFollowed = ({ day, users }: Office, user: number): boolean =>
  day - users.arrivalDay[user] < FOLLOW_UP_DAYS

/** Length in years of the period whose arrivals can be followed for `days` before the run ends; 0 if none. */
export function cohortYears({ scenario: { years } }: Office, days: number): number {
  return Math.max(0, Math.min(COHORT_YEARS, years - days / DAYS_PER_YEAR))
}

/**
 * Whether a person belongs to the cohort: first arrival in measured years 1 and 2, early enough to be followed for
 * `days`, and neither from the initial stock nor from school, so that every office has the same cohort.
 */
export function isInCohort(office: Office, user: number, days: number): boolean {
  const { users, scenario } = office
  const first = scenario.warmUpYears * DAYS_PER_YEAR
  const day = users.arrivalDay[user]
  const isNew = !users.fromStock[user] && !users.fromSchool[user]
  return isNew && day >= first && day < first + cohortYears(office, days) * DAYS_PER_YEAR
}

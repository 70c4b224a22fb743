import { FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import type { Office } from '../office.ts'

/** Gives the person the minutes of follow-up that were spent within the first 520 days. */
export function noteMinutes(office: Office, user: number, minutes: number): void {
  if (office.day - office.users.arrivalDay[user] < FOLLOW_UP_DAYS)
    office.users.minutesReceived[user] += minutes
}

/** Notes that the person has an advisor on each side within the first 520 days. */
export function noteBothSides(office: Office, user: number): void {
  if (office.day - office.users.arrivalDay[user] < FOLLOW_UP_DAYS) office.users.hadBothSides[user] = 1
}

/** Days since arrival as the cohort counts them. */
export const daysInCohort = (days: number): number => Math.min(FOLLOW_UP_DAYS, days)

/** Days from `since` to today that lie within the first 520 days after arrival. */
export function daysWithin520(office: Office, user: number, since: number): number {
  return Math.max(0, Math.min(office.day, office.users.arrivalDay[user] + FOLLOW_UP_DAYS) - since)
}

/** The same of what ends today: what was still going on at the end of day 520 has been counted then. */
export function uncountedDays(office: Office, user: number, since: number): number {
  return office.day > office.users.arrivalDay[user] + FOLLOW_UP_DAYS ? 0 : daysWithin520(office, user, since)
}

import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import type { Office } from '../office.ts'

/** Under 30 years of age today. */
export const isYoung = (office: Office, user: number): boolean =>
  office.users.ageAtStart[user] + office.day / DAYS_PER_YEAR < 30

/** Whether the person has reached the age of the old-age pension, in a model in which needs count. */
export function isRetired(office: Office, user: number): boolean {
  const { leaving, mechanisms } = office.scenario
  const age = office.users.ageAtStart[user] + office.day / DAYS_PER_YEAR
  return mechanisms.risks === 'by-needs' && age >= leaving.retirementAge
}

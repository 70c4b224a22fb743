import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import type { Office } from '../office.ts'

/** Whether the person is today young enough for mandatory activity. */
export const isYoung = (office: Office, user: number): boolean =>
  office.users.ageAtStart[user] + office.day / DAYS_PER_YEAR < office.scenario.assistance.youngUnder

/** Whether the person has reached old-age pension age; only where risks depend on needs. */
export function isRetired(office: Office, user: number): boolean {
  const { leaving, mechanisms } = office.scenario
  const age = office.users.ageAtStart[user] + office.day / DAYS_PER_YEAR
  return mechanisms.risks === 'by-needs' && age >= leaving.retirementAge
}

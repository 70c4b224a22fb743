import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Kroner of 2024 a year, and the municipal agenda. */
export function measureMoney(sheet: Sheet, office: Office, cohort: Int32Array): void {
  const { books } = office
  const years = books.days / DAYS_PER_YEAR
  sheet.putGroups('social-assistance-nok', (groups) => sumOf(groups, books.assistanceNok) / years)
  sheet.putAll('social-assistance-unknown-nok', books.assistanceUnknownNok / years)
  measureRecipients(sheet, office)
  sheet.putSides('measure-cost-nok', (sides) => measureCost(office, sides) / years)
  sheet.putSides('staff-cost-nok', (sides) => staffCost(office, sides))
  const cost = measureCost(office, [0, 1]) / years + staffCost(office, [0, 1])
  sheet.putAll('cost-per-lasting-job', ratio(cost, lastingJobsPerYear(office, cohort)))
  sheet.putAll('dropout-share', ratio(books.pupilsDropped, books.pupilsEnded))
  sheet.putAll('outreach-minutes', ratio(books.outreachMinutes * 5, books.pupilDays))
}

function measureRecipients(sheet: Sheet, office: Office): void {
  const { recipientsByMonths } = office.books
  let recipients = 0
  let paidMonths = 0
  for (let months = 1; months < recipientsByMonths.length; months++) {
    recipients += recipientsByMonths[months]
    paidMonths += months * recipientsByMonths[months]
  }
  sheet.putAll('assistance-months-per-recipient', ratio(paidMonths, recipients))
  sheet.putAll('assistance-short-share', ratio(recipientsByMonths[1] + recipientsByMonths[2], recipients))
  sheet.putAll('assistance-all-year-share', ratio(recipientsByMonths[12], recipients))
}

function measureCost({ measures, books }: Office, sides: readonly number[]): number {
  let nok = 0
  for (let measure = 0; measure < measures.count; measure++)
    if (sides.includes(measures.owner[measure]))
      nok += books.placeDays[measure] * measures.costPerDay[measure]
  return nok
}

/** Advisors and the side’s part of the leaders, a year. */
function staffCost(office: Office, sides: readonly number[]): number {
  const leaders = office.books.leaderDays / office.books.days
  const people = sides.reduce((sum, side) => sum + office.sides[side].length + leaders / 2, 0)
  return people * office.scenario.agenda.staffCostPerYear
}

function lastingJobsPerYear(office: Office, cohort: Int32Array): number {
  const { users } = office
  const first = office.scenario.warmUpYears * DAYS_PER_YEAR
  const last = Math.min(first + 3 * DAYS_PER_YEAR, office.days - 520)
  return sumOf(cohort, users.lastingWork) / ((last - first) / DAYS_PER_YEAR)
}

import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { cohortYears } from '../../model/users/cohort.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { lastingJobs } from './cohort.ts'
import { byGroups, bySides, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** Money per year in 2024 kroner, and the municipal agenda. */
export function measureMoney(office: Office, cohort: Int32Array) {
  const { books } = office
  const years = books.days / DAYS_PER_YEAR
  const both = [...SIDES.keys()]
  const cost = measureCost(office, both) / years + staffCost(office, both)
  return {
    'social-assistance-nok': byGroups(office, (groups) => sumOf(groups, books.assistanceNok) / years),
    'social-assistance-unknown-nok': { all: books.assistanceUnknownNok / years },
    ...measureRecipients(office),
    'measure-cost-nok': bySides((sides) => measureCost(office, sides) / years),
    'staff-cost-nok': bySides((sides) => staffCost(office, sides)),
    'cost-per-lasting-job': { all: ratio(cost, lastingJobsPerYear(office, cohort)) },
    'dropout-share': { all: ratio(books.pupilsDropped, books.pupilsEnded) },
    'outreach-minutes': { all: ratio(books.outreachMinutes * DAYS_PER_WEEK, books.pupilDays) },
  } satisfies Partial<Measured>
}

function measureRecipients({ books: { recipientsByMonths } }: Office) {
  let recipients = 0
  let paidMonths = 0
  for (let months = 1; months < recipientsByMonths.length; months++) {
    recipients += recipientsByMonths[months]
    paidMonths += months * recipientsByMonths[months]
  }
  return {
    'assistance-months-per-recipient': { all: ratio(paidMonths, recipients) },
    'assistance-short-share': { all: ratio(recipientsByMonths[1] + recipientsByMonths[2], recipients) },
    'assistance-all-year-share': { all: ratio(recipientsByMonths[12], recipients) },
  } satisfies Partial<Measured>
}

function measureCost({ measures, books }: Office, sides: readonly number[]): number {
  let nok = 0
  for (let measure = 0; measure < measures.count; measure++)
    if (sides.includes(measures.owner[measure]))
      nok += books.placeDays[measure] * measures.costPerDay[measure]
  return nok
}

/** Yearly cost of a side’s advisors and its part of the leaders. */
function staffCost(office: Office, sides: readonly number[]): number {
  const { posts, books } = office
  const leaders = books.leaderDays / books.days
  const advisors = (side: number) => sumOf(posts[side], books.postDays) / books.days
  const people = sides.reduce((sum, side) => sum + advisors(side) + leaders / 2, 0)
  return people * office.scenario.agenda.staffCostPerYear
}

const lastingJobsPerYear = (office: Office, cohort: Int32Array): number =>
  lastingJobs(office, cohort) / cohortYears(office, FOLLOW_UP_DAYS)

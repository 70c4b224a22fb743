import { PERSON } from '../../random/decisions.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { FOLLOW_UP_MONTHS } from '../../vocabulary/follow-up.ts'
import { MUNICIPAL } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { monthOf } from '../calendar.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity, AssistanceEnds } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { isYoung } from './age.ts'
import { NEEDS } from './needs.ts'
import { caseOf, Income } from './table.ts'
import type { Users } from './table.ts'

/**
 * The monthly decision on social assistance, at the person’s first turn in a month. It depends on income and needs,
 * not on who follows up. Assistance continues for people out of reach, so that losing people does not look like a
 * saving, unless it has to be renewed from time to time.
 */
export function decideAssistance(office: Office, user: number): void {
  const { users, scenario, day } = office
  const month = monthOf(day)
  if (!scenario.mechanisms.assistance || users.assistanceMonth[user] === month) return
  passMonthOfAssistance(users, user, month)
  const ran = users.onAssistance[user] === 1
  if (users.income[user] !== Income.none) users.onAssistance[user] = 0
  else goOnOrOff(office, user, month)
  if (users.status[user] === Status.outOfReach && isRefused(office, user, month, ran))
    users.onAssistance[user] = 0
  if (users.onAssistance[user]) return pay(office, user, month)
  if (users.assistanceRun[user] > 0) noteLife(office, Activity.assistanceEnds, user, AssistanceEnds.decided)
  users.assistanceRun[user] = 0
}

/** Whether activity is a condition of the person’s social assistance. */
export const mustBeActive = (office: Office, user: number): boolean =>
  office.scenario.assistance.mandatoryActivity &&
  office.users.onAssistance[user] === 1 &&
  isYoung(office, user)

/** Marks this month’s decision as done: it has been made, or the person arrived during the month. */
export function passMonthOfAssistance(users: Users, user: number, month: number): void {
  if (yearOf(month) !== yearOf(users.assistanceMonth[user])) users.assistanceThisYear[user] = 0
  users.assistanceMonth[user] = month
}

/** Ends assistance for a person who leaves the office other than to out of reach, or finds work outside. */
export function endAssistance(office: Office, user: number): void {
  const { users } = office
  users.onAssistance[user] = 0
  if (users.assistanceRun[user] > 0) noteLife(office, Activity.assistanceEnds, user, AssistanceEnds.exit)
  users.assistanceRun[user] = 0
}

const yearOf = (month: number): number => Math.floor(month / MONTHS_PER_YEAR)

function goOnOrOff(office: Office, user: number, month: number): void {
  const { users, scenario, luck } = office
  const { offRate, offNeed, offPerson, onRate, onNeed, onPerson } = scenario.assistance
  const { needs } = users
  const need =
    (needs.health[user] + needs.social[user] + needs.skills[user] + needs.work[user]) / NEEDS.length
  const z = users.assistancePropensity[user]
  const u = luck.uniform(users.address[user], PERSON.assistance, month)
  if (users.onAssistance[user]) {
    if (u < offRate * Math.exp(-offNeed * need + offPerson * z)) users.onAssistance[user] = 0
  } else if (u < onRate * Math.exp(onNeed * need - onPerson * z)) users.onAssistance[user] = 1
}

/**
 * Where assistance has to be applied for and granted, nobody starts it while out of reach, and running assistance ends
 * when it is due for renewal: one month in every `decisionMonths`, which month differs between persons.
 */
function isRefused({ users, scenario, luck }: Office, user: number, month: number, ran: boolean): boolean {
  const { decisionMonths } = scenario.assistance
  if (decisionMonths === 0) return false
  const turn = Math.floor(luck.uniform(users.address[user], PERSON.assistanceDue) * decisionMonths)
  return !ran || month % decisionMonths === turn
}

/** Pays whole kroner; the amount grows over the first months on assistance. */
function pay(office: Office, user: number, month: number): void {
  const { users, books, scenario } = office
  const { nokPerMonth, nokFirstMonth, nokLongTerm, longTermMonths } = scenario.assistance
  if (users.assistanceRun[user]++ === 0) noteLife(office, Activity.assistanceStarts, user)
  const months = users.assistanceThisYear[user]++
  if (months > 0) books.recipientsByMonths[months]--
  books.recipientsByMonths[months + 1]++
  if (month - monthOf(users.arrivalDay[user]) <= FOLLOW_UP_MONTHS) users.assistanceMonths[user]++
  const grown = Math.min(1, (users.assistanceRun[user] - 1) / longTermMonths)
  const nok = Math.round(nokPerMonth * (nokFirstMonth + (nokLongTerm - nokFirstMonth) * grown))
  books.assistanceNok[users.group[user]] += nok
  users.assistancePaid[user] += nok
  if (users.status[user] === Status.outOfReach) books.assistanceUnknownNok += nok
  else writeResolution(office, user)
  office.paidThisMonth += nok
  office.recipientsThisMonth++
}

/** The month’s resolution is work for the person’s municipal advisor, or is shared out if there is none. */
function writeResolution(office: Office, user: number): void {
  const advisor = office.users.cases.advisor[caseOf(user, MUNICIPAL)]
  if (advisor === NOBODY) office.resolutionsToShare++
  else office.advisors.resolutionBacklog[advisor] += office.scenario.agenda.resolutionMinutesPerMonth
}

/** Shares today’s resolutions for persons without a municipal advisor among the municipal generalists. */
export function shareResolutions(office: Office): void {
  const { teams, advisors, scenario, resolutionsToShare } = office
  if (resolutionsToShare === 0) return
  office.resolutionsToShare = 0
  const municipal = teams.filter((team) => team.side === MUNICIPAL && team.size > 0)
  const generalists = municipal.filter((team) => !team.specialist)
  const writing = generalists.length > 0 ? generalists : municipal
  const writers = writing.reduce((sum, team) => sum + team.size, 0)
  if (writers === 0) return
  const each = (resolutionsToShare * scenario.agenda.resolutionMinutesPerMonth) / writers
  for (const team of writing)
    for (let advisor = team.first; advisor < team.first + team.size; advisor++)
      advisors.resolutionBacklog[advisor] += each
}

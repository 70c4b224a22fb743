import { PERSON } from '../../random/decisions.ts'
import { monthOf } from '../calendar.ts'
import { Activity, AssistanceEnds, noteLife } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { Income, isPresent, MUNICIPAL, Status } from './table.ts'

/** Months over which payment grows to that of long-term recipients. */
const LONG_TERM_MONTHS = 12

/** Months after that of arrival, in which nobody is paid yet, that count for the cohort. */
const COHORT_MONTHS = 24

/**
 * The monthly decision on social assistance. It depends on income and needs, not on who follows up, and goes on for
 * people out of reach, so that losing people does not look like saving.
 */
export function decideAssistance(office: Office): void {
  const { users, scenario } = office
  if (!scenario.mechanisms.assistance) return
  const month = monthOf(office.day)
  let unshared = 0
  for (let user = 0; user < users.count; user++) {
    const status = users.status[user]
    if (!isPresent(status) && status !== Status.outOfReach) continue
    if (users.income[user] !== Income.none) users.onAssistance[user] = 0
    else goOnOrOff(office, user, month)
    if (!users.onAssistance[user]) {
      if (users.assistanceRun[user] > 0)
        noteLife(office, Activity.assistanceEnds, user, AssistanceEnds.decided)
      users.assistanceRun[user] = 0
      continue
    }
    pay(office, user, month)
    if (isPresent(status) && !writeResolution(office, user)) unshared++
  }
  shareResolutions(office, unshared)
  if (month % 12 === 11) closeYear(office)
}

function goOnOrOff(office: Office, user: number, month: number): void {
  const { users, scenario, luck } = office
  const { offRate, offNeed, offPerson, onRate, onNeed, onPerson } = scenario.assistance
  const at = 4 * user
  const { needs } = users
  const need = (needs[at] + needs[at + 1] + needs[at + 2] + needs[at + 3]) / 4
  const z = users.assistancePropensity[user]
  const u = luck.uniform(users.address[user], PERSON.assistance, month)
  if (users.onAssistance[user]) {
    if (u < offRate * Math.exp(-offNeed * need + offPerson * z)) users.onAssistance[user] = 0
  } else if (u < onRate * Math.exp(onNeed * need - onPerson * z)) users.onAssistance[user] = 1
}

/** Payment grows over the first year on assistance. */
function pay(office: Office, user: number, month: number): void {
  const { users, books, scenario } = office
  const { nokPerMonth, nokFirstMonth, nokLongTerm } = scenario.assistance
  if (users.assistanceRun[user]++ === 0) noteLife(office, Activity.assistanceStarts, user)
  users.assistanceThisYear[user]++
  if (month - monthOf(users.arrivalDay[user]) <= COHORT_MONTHS) users.assistanceMonths[user]++
  const grown = Math.min(1, (users.assistanceRun[user] - 1) / LONG_TERM_MONTHS)
  const nok = nokPerMonth * (nokFirstMonth + (nokLongTerm - nokFirstMonth) * grown)
  books.assistanceNok[users.group[user]] += nok
  users.assistancePaid[user] += nok
  if (users.status[user] === Status.outOfReach) books.assistanceUnknownNok += nok
  office.paidThisMonth += nok
  office.recipientsThisMonth++
}

/** @returns whether the person has a municipal advisor, who writes the month’s resolution */
function writeResolution(office: Office, user: number): boolean {
  const advisor = office.users.advisorBySide[2 * user + MUNICIPAL]
  if (advisor === NOBODY) return false
  office.advisors.resolutionBacklog[advisor] += office.scenario.agenda.resolutionMinutesPerMonth
  return true
}

/** Resolutions of persons without a municipal advisor are shared by the municipal generalists. */
function shareResolutions(office: Office, count: number): void {
  const { teams, advisors, scenario } = office
  const municipal = teams.filter((team) => team.side === MUNICIPAL && team.size > 0)
  const generalists = municipal.filter((team) => !team.specialist)
  const writing = generalists.length > 0 ? generalists : municipal
  const writers = writing.reduce((sum, team) => sum + team.size, 0)
  if (writers === 0) return
  const each = (count * scenario.agenda.resolutionMinutesPerMonth) / writers
  for (const team of writing)
    for (let advisor = team.first; advisor < team.first + team.size; advisor++)
      advisors.resolutionBacklog[advisor] += each
}

/** At the end of a calendar year its recipients are counted by their months. */
function closeYear(office: Office): void {
  const { users, books } = office
  for (let user = 0; user < users.count; user++) {
    const months = users.assistanceThisYear[user]
    if (months > 0) books.recipientsByMonths[months]++
    users.assistanceThisYear[user] = 0
  }
}

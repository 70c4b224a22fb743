import { PERSON } from '../../random/decisions.ts'
import type { Luck } from '../../random/luck.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR, firstDayOfMonth, MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { monthOf } from '../calendar.ts'
import type { Office } from '../office.ts'
import { addressOfArrival } from './address.ts'
import { comeForTheFirstTime } from './entry.ts'
import { createPerson } from './person.ts'
import { startSchool } from './pupils.ts'
import { refillTeams } from './refill.ts'

/** Today’s first arrivals: Poisson per group, the same persons in every office; refills if caseloads are kept full. */
export function arrive(office: Office): void {
  const { scenario, luck, day } = office
  if (scenario.caseloads.keptFull) return refillTeams(office)
  for (let group = 0; group < scenario.groups.length; group++) {
    const count = arrivalsOf(scenario, luck, group, day)
    for (let number = 0; number < count; number++) admit(office, addressOfArrival(group, day, number), group)
  }
}

/** Number of arrivals in a group on a day: drawn by luck alone, whatever the office does. */
export const arrivalsOf = (scenario: Scenario, luck: Luck, group: number, day: number): number =>
  luck.poisson(meanArrivals(scenario, group, day), group, PERSON.arrivals, day)

/** Mean number of arrivals in a group on a working day. */
export function meanArrivals({ groups, inflow }: Scenario, group: number, day: number): number {
  const { arrivalsPerYear, arrivalsByMonth } = groups[group]
  const perYear = arrivalsPerYear * inflow
  if (arrivalsByMonth.length === 0) return perYear / DAYS_PER_YEAR
  const month = monthOf(day)
  let all = 0
  for (let at = 0; at < MONTHS_PER_YEAR; at++) all += arrivalsByMonth[at]
  const days = firstDayOfMonth(month + 1) - firstDayOfMonth(month)
  return (perYear * arrivalsByMonth[month % MONTHS_PER_YEAR]) / all / days
}

/** Creates the person at an address, who then comes to the office; pupils at risk start school instead. */
export function admit(office: Office, address: number, group: number): void {
  const user = createPerson(office, address, group)
  if (office.scenario.groups[group].pupils) startSchool(office, user)
  else comeForTheFirstTime(office, user)
}

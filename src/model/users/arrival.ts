import { PERSON } from '../../random/decisions.ts'
import type { Luck } from '../../random/luck.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import type { Office } from '../office.ts'
import { addressOfArrival } from './address.ts'
import { comeForTheFirstTime } from './entry.ts'
import { createPerson } from './person.ts'
import { startSchool } from './pupils.ts'
import { refillTeams } from './refill.ts'

/** Today’s first arrivals: Poisson per group, the same persons in every office; or whom full caseloads call for. */
export function arrive(office: Office): void {
  const { scenario, luck, day } = office
  if (scenario.caseloads.keptFull) return refillTeams(office)
  for (let group = 0; group < scenario.groups.length; group++) {
    const count = arrivalsOf(scenario, luck, group, day)
    for (let number = 0; number < count; number++) admit(office, addressOfArrival(group, day, number), group)
  }
}

/** How many of a group come on a day: settled by luck alone, whatever the office does. */
export function arrivalsOf({ groups, inflow }: Scenario, luck: Luck, group: number, day: number): number {
  const mean = (groups[group].arrivalsPerYear * inflow) / DAYS_PER_YEAR
  return luck.poisson(mean, group, PERSON.arrivals, day)
}

/** Creates one person at an address and lets the person in; pupils at risk start school instead. */
export function admit(office: Office, address: number, group: number): void {
  const user = createPerson(office, address, group)
  if (office.scenario.groups[group].pupils) startSchool(office, user)
  else comeForTheFirstTime(office, user)
}

import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../calendar.ts'
import type { Office } from '../office.ts'
import { comeForTheFirstTime } from './entry.ts'
import { createPerson } from './person.ts'
import { startSchool } from './pupils.ts'
import { refillTeams } from './refill.ts'

/** Bits of a person’s address: group (from 1), day of arrival, number within the day. Group 0 is the initial stock. */
const GROUP_SHIFT = 27
const DAY_SHIFT = 12

/** Today’s first arrivals: Poisson per group, the same persons in every office; or whom full caseloads call for. */
export function arrive(office: Office): void {
  const { scenario, luck, day } = office
  if (scenario.caseloads.keptFull) return refillTeams(office)
  for (let group = 0; group < scenario.groups.length; group++) {
    const mean = (scenario.groups[group].arrivalsPerYear * scenario.inflow) / DAYS_PER_YEAR
    const count = luck.poisson(mean, group, PERSON.arrivals, day)
    for (let number = 0; number < count; number++)
      admit(office, ((group + 1) << GROUP_SHIFT) | (day << DAY_SHIFT) | number, group)
  }
}

/** Creates one person at an address and lets the person in; pupils at risk start school instead. */
export function admit(office: Office, address: number, group: number): void {
  const user = createPerson(office, address, group)
  if (office.scenario.groups[group].pupils) startSchool(office, user)
  else comeForTheFirstTime(office, user)
}

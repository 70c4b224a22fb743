import { PERSON } from '../../random/decisions.ts'
import { spend } from '../advisors/minutes.ts'
import { Work } from '../advisors/table.ts'
import { Link } from '../books.ts'
import { monthOf } from '../calendar.ts'
import type { Office } from '../office.ts'
import { noteLink } from './chain.ts'

/** Whether an advisor asks: the collaboration rate to the power 1/m, with m the learnt inclination. */
export function asks(office: Office, advisor: number, user: number, need: number): boolean {
  const { levers, advisors, users, luck } = office
  const propensity = levers.collaborationRate ** (1 / advisors.asking[advisor])
  const index = 2 * need + advisors.side[advisor]
  if (!luck.chance(propensity, users.address[user], PERSON.ask, monthOf(office.day), index)) return false
  spend(office, advisor, Work.requests, office.scenario.divide.askMinutes)
  noteLink(office, advisors.side[advisor], Link.asked)
  return true
}

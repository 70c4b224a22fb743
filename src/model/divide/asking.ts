import { PERSON } from '../../random/decisions.ts'
import { Work } from '../../vocabulary/work.ts'
import { spend } from '../advisors/minutes.ts'
import { Link } from '../books.ts'
import { askingIndex } from '../draws.ts'
import type { Office } from '../office.ts'
import { power } from '../power.ts'
import { callNumber, planNumber } from '../users/occasions.ts'
import { noteLink } from './chain.ts'
import { RequestKind } from './table.ts'

/** Whether an advisor asks: the collaboration rate to the power 1/m, with m the learnt inclination. */
export function asks(office: Office, advisor: number, user: number, need: number): boolean {
  const { levers, advisors, users, luck } = office
  const propensity = power(levers.collaborationRate, 1 / advisors.asking[advisor])
  const occasion = occasionOf(office, user, need)
  const index = askingIndex(need, advisors.side[advisor])
  if (!luck.chance(propensity, users.address[user], PERSON.ask, occasion, index)) return false
  spend(office, advisor, Work.requests, office.scenario.divide.askMinutes)
  noteLink(office, advisors.side[advisor], Link.asked)
  return true
}

/** The plan, or the call for the other side, that a need belongs to: the block of all luck with it. */
export function occasionOf({ users }: Office, user: number, need: number): number {
  if (need === RequestKind.measure) return planNumber(users, user)
  return need === RequestKind.followUp ? callNumber(users, user) : 0
}

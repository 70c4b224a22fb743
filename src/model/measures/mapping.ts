import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { caseOf, Plan } from '../users/table.ts'
import type { Users } from '../users/table.ts'
import { forEachInTurn } from '../users/turns.ts'
import { isOpen } from './admission.ts'

/**
 * Once a month: activity in the house brings participants and staff closer. The advisors of both sides see the person at
 * work every day and come part of the way towards full knowledge; the person comes to trust them more.
 */
export function mapParticipants(office: Office): void {
  const { users, scenario } = office
  const { userKnowledge, trustDynamics } = scenario.mechanisms
  const { mappingPerMonth, inHouseTrustPerMonth } = scenario.catalogue
  forEachInTurn(office.turns, (user) => {
    if (users.plan[user] !== Plan.inMeasure || !isAtWorkInHouse(office, users.planMeasure[user])) return
    if (trustDynamics) users.trust[user] += (1 - users.trust[user]) * inHouseTrustPerMonth
    if (!userKnowledge) return
    seeAtWork(users, caseOf(user, STATE), mappingPerMonth)
    seeAtWork(users, caseOf(user, MUNICIPAL), mappingPerMonth)
  })
}

/** Whether a measure takes place in the house. After a reform, one that is no longer open maps nobody. */
const isAtWorkInHouse = (office: Office, measure: number): boolean =>
  office.measures.rules[measure].inHouse && isOpen(office, measure)

/** The advisor of a case, if it has one, moves a share of the way to full knowledge. */
function seeAtWork({ cases }: Users, own: number, share: number): void {
  if (cases.advisor[own] !== NOBODY) cases.known[own] += (1 - cases.known[own]) * share
}

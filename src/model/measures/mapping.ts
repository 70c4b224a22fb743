import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { caseOf, everybody, Plan } from '../users/table.ts'
import type { Users } from '../users/table.ts'

/**
 * Once a month: in-house activity brings participants and staff closer. The advisors of both sides see the person at
 * work every day and come part of the way towards full knowledge; the person comes to trust them more.
 */
export function mapParticipants(office: Office): void {
  const { users, measures, levers, scenario } = office
  if (!levers.inHouseActivity) return
  const { userKnowledge, trustDynamics } = scenario.mechanisms
  const { mappingPerMonth, inHouseTrustPerMonth } = scenario.catalogue
  for (const user of everybody(users)) {
    if (users.plan[user] !== Plan.inMeasure || !measures.rules[users.planMeasure[user]].inHouse) continue
    if (trustDynamics) users.trust[user] += (1 - users.trust[user]) * inHouseTrustPerMonth
    if (!userKnowledge) continue
    seeAtWork(users, caseOf(user, STATE), mappingPerMonth)
    seeAtWork(users, caseOf(user, MUNICIPAL), mappingPerMonth)
  }
}

/** The advisor of a case, if it has one, moves a share of the way to full knowledge. */
function seeAtWork({ cases }: Users, own: number, share: number): void {
  if (cases.advisor[own] !== NOBODY) cases.known[own] += (1 - cases.known[own]) * share
}

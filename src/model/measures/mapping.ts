import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { casesOf, everybody, Plan } from '../users/table.ts'

/**
 * Once a month: activity in the house also maps its participants. The advisors of both sides see the person at work
 * every day, and come a share of the way towards knowing all of the person.
 */
export function mapParticipants(office: Office): void {
  const { users, measures, levers, scenario } = office
  if (!levers.inHouseActivity || !scenario.mechanisms.userKnowledge) return
  const { mappingPerMonth } = scenario.catalogue
  const { advisor, known } = users.cases
  for (const user of everybody(users)) {
    if (users.plan[user] !== Plan.inMeasure || !measures.rules[users.planMeasure[user]].inHouse) continue
    for (const own of casesOf(user))
      if (advisor[own] !== NOBODY) known[own] += (1 - known[own]) * mappingPerMonth
  }
}

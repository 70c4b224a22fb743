import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { Plan } from '../users/table.ts'

/**
 * Once a month: activity in the house also maps its participants. The advisors of both sides see the person at work
 * every day, and come a share of the way towards knowing all of the person.
 */
export function mapParticipants(office: Office): void {
  const { users, measures, levers, scenario } = office
  if (!levers.inHouseActivity || !scenario.mechanisms.userKnowledge) return
  const { mappingPerMonth } = scenario.catalogue
  for (let user = 0; user < users.end; user += users.recordLength) {
    if (users.plan[user] !== Plan.inMeasure || !measures.rules[users.planMeasure[user]].inHouse) continue
    for (let cell = user; cell < user + 2; cell++)
      if (users.advisorBySide[cell] !== NOBODY)
        users.knownBySide[cell] += (1 - users.knownBySide[cell]) * mappingPerMonth
  }
}

import { PERSON } from '../../random/decisions.ts'
import { noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import type { Office } from '../office.ts'
import { planNumber } from '../users/occasions.ts'
import { Plan } from '../users/table.ts'

/*
 * Plans that the two sides make without knowing of each other. A side hears of the other’s plan while both hold one
 * plan, by a word exchanged since it was made, or from shared systems. Once a stay has begun everybody knows of it.
 */

/** Whether a side knows of the last plan for a person if the other side made it. */
export function hasHeardOfPlan(office: Office, user: number): boolean {
  const { users, luck, levers } = office
  if (users.jointPlan[user] === 1 || users.lastExchange[user] >= users.lastPlanDay[user]) return true
  return luck.chance(levers.sharedSystems, users.address[user], PERSON.seesPlan, planNumber(users, user))
}

/** Whether a plan of the other side is under way, short of a stay, of which a side has not heard. */
export function isUnheardPlanUnderWay(office: Office, user: number, side: number): boolean {
  const { users } = office
  const plan = users.plan[user]
  if ((plan !== Plan.thinking && plan !== Plan.waiting) || users.planSide[user] === side) return false
  return !hasHeardOfPlan(office, user)
}

/** Whether the other side has made a plan for the same time of life, of which a side has not heard. */
export function isUnheardPlanRecent(office: Office, user: number, side: number): boolean {
  const { users, scenario, day } = office
  if (users.planSide[user] === side) return false
  return day - users.lastPlanDay[user] <= scenario.planning.sameTimeDays && !hasHeardOfPlan(office, user)
}

/** A person who is asked to plan again what has just been planned elsewhere trusts both sides less. */
export function meetUnheardPlan(office: Office, advisor: number, user: number): void {
  const { users, scenario } = office
  if (scenario.mechanisms.trustDynamics) users.trust[user] *= 1 - scenario.stateOfMind.uncoordinatedLoss
  noteCase(office, Activity.uncoordinated, user, advisor)
}

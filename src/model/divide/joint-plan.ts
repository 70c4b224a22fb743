import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { contactInterval, setJointPlan } from '../advisors/caseload.ts'
import { sitTogether } from '../advisors/seats.ts'
import { NOBODY } from '../lists.ts'
import { nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { isForJointPlan } from '../trial/treatment.ts'
import { caseOf, Plan } from '../users/table.ts'

/*
 * One plan of two advisors. It begins when the sides exchange a word on a person both follow, and lasts while that word
 * is fresh. Meanwhile talks alternate, administration is shared, each side adds what it sees of the other’s file to its
 * own knowledge, and one side’s measure prepares for the other’s. Without a word each side goes on alone.
 */

/** The two sides have exchanged a word on a person. If both follow the person, they hold one plan from now on. */
export function exchangeWord(office: Office, user: number): void {
  const { users, scenario } = office
  users.lastExchange[user] = office.day
  if (!scenario.mechanisms.jointPlans) return
  const { advisor } = users.cases
  if (advisor[caseOf(user, STATE)] !== NOBODY && advisor[caseOf(user, MUNICIPAL)] !== NOBODY)
    setJointPlan(office, user, true)
}

/**
 * After a talk: the two advisors, if they sit together and are both there today, exchange a word without being asked.
 */
export function exchangeWithNeighbour(office: Office, user: number): void {
  const { users, advisors, scenario } = office
  if (!scenario.mechanisms.jointPlans) return
  const one = users.cases.advisor[caseOf(user, STATE)]
  const other = users.cases.advisor[caseOf(user, MUNICIPAL)]
  if (one === NOBODY || other === NOBODY || !advisors.present[one] || !advisors.present[other]) return
  if (sitTogether(office, one, other)) exchangeWord(office, user)
}

/**
 * At a person’s turn: a plan lapses if no word has been exchanged on it for too long. While a measure takes care of the
 * person there is little to say, so it lapses no earlier than as long after the end of a stay. In a trial of joint plans
 * the two advisors exchange a word at every turn.
 */
export function lapseJointPlan(office: Office, user: number): void {
  const { users, scenario, day } = office
  // Without joint plans a turn can skip this part of the record.
  if (!scenario.mechanisms.jointPlans) return
  if (isForJointPlan(office, user)) return exchangeWord(office, user)
  if (users.jointPlan[user] === 0 || isCaredFor(office, user)) return
  const last = users.lastMeasure[user]
  const since = Math.max(users.lastExchange[user], last === NOBODY ? 0 : users.stayEnded[last][user])
  if (day - since > scenario.divide.exchangeDays) setJointPlan(office, user, false)
}

/** Whether the person is in a measure that ends. */
const isCaredFor = ({ users, measures }: Office, user: number): boolean =>
  users.plan[user] === Plan.inMeasure && !measures.rules[users.planMeasure[user]].permanent

/**
 * A talk with one side counts for both: the other side’s next one moves to when the next contact is wanted, but no
 * earlier than booked, and never to the day of this side’s next one. Somebody on the other advisor’s list for today is
 * not put off.
 *
 * @param side whose talk was held, and whose next one is booked
 */
export function alternate(office: Office, user: number, side: number): void {
  const { users, lists, day } = office
  if (users.jointPlan[user] === 0) return
  const other = otherSide(side)
  const node = nodeOf(user, other)
  const bookedFor = lists.listOf[node]
  if (bookedFor <= day || bookedFor >= office.days) return
  const again = day + Math.round(contactInterval(office, user, users.cases.advisor[caseOf(user, other)]))
  if (bookedFor < again) schedule(office, node, again)
  else if (bookedFor === lists.listOf[nodeOf(user, side)]) schedule(office, node, bookedFor + 1)
}

/** A measure completed while both sides hold one plan is one the other side can build on; trust rises. */
export function buildOn(office: Office, user: number, measure: number): void {
  const { users, measures, scenario } = office
  if (users.jointPlan[user] === 0) return
  users.builtOn[user] = measures.owner[measure]
  if (scenario.mechanisms.trustDynamics)
    users.trust[user] = 1 - (1 - users.trust[user]) / (1 + scenario.divide.jointPlanGain)
}

/**
 * How much the other side’s measure before it divides whatever stands in the way of a measure; 1 if none came before.
 */
export function preparationFor({ users, measures, scenario }: Office, user: number, measure: number): number {
  const builtOn = users.builtOn[user]
  return builtOn === NOBODY || builtOn === measures.owner[measure] ? 1 : 1 + scenario.divide.jointPlanGain
}

/** After a measure of its own a side leaves the next plan to the other, for as long as it would pause alone. */
export function leavesPlanToOther(office: Office, user: number, side: number): boolean {
  const { users, scenario, day } = office
  if (users.builtOn[user] !== side) return false
  return day < users.stayEnded[users.lastMeasure[user]][user] + scenario.planning.pauseDays
}

import { otherSide } from '../../vocabulary/sides.ts'
import { contactInterval, setJointPlan } from '../advisors/caseload.ts'
import { NOBODY } from '../lists.ts'
import { nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { caseOf, casesOf } from '../users/table.ts'

/*
 * One plan of two advisors. It begins when the sides exchange a word on a person whom both follow, and lasts while that
 * word is fresh. Then talks alternate, administration is shared, each side adds what it sees of the other’s file to what
 * it knows, and the measure of one side prepares for that of the other. Without a word each side goes on alone.
 */

/** The two sides have exchanged a word on a person. Where both follow the person, they hold one plan from now on. */
export function exchangeWord(office: Office, user: number): void {
  const { users, scenario } = office
  users.lastExchange[user] = office.day
  if (!scenario.mechanisms.jointPlans) return
  if (casesOf(user).every((own) => users.cases.advisor[own] !== NOBODY)) setJointPlan(office, user, true)
}

/** After a talk: two who both sit among the other side and are there today exchange a word without asking for it. */
export function exchangeWithNeighbour(office: Office, user: number): void {
  const { users, advisors, scenario } = office
  if (!scenario.mechanisms.jointPlans) return
  const areNeighbours = casesOf(user).every((own) => {
    const advisor = users.cases.advisor[own]
    return advisor !== NOBODY && advisors.mixed[advisor] === 1 && advisors.present[advisor] === 1
  })
  if (areNeighbours) exchangeWord(office, user)
}

/** At a turn of the person: a plan on which no word has been exchanged for too long lapses. */
export function lapseJointPlan(office: Office, user: number): void {
  const { users, scenario, day } = office
  // Without such plans a turn need not look into this part of the record.
  if (!scenario.mechanisms.jointPlans) return
  if (day - users.lastExchange[user] > scenario.divide.exchangeDays) setJointPlan(office, user, false)
}

/**
 * A talk with one side counts for both: the other side’s next one is held when the next contact is wanted, and no sooner,
 * and never on the day of the own next one. Who stands on the other advisor’s list of today already is not put off.
 *
 * @param side whose talk has been held, and whose next one is booked
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

/** A measure that was completed while both sides hold one plan is one on which the other side can build; trust rises. */
export function buildOn(office: Office, user: number, measure: number): void {
  const { users, measures, scenario } = office
  if (users.jointPlan[user] === 0) return
  users.builtOn[user] = measures.owner[measure]
  if (scenario.mechanisms.trustDynamics)
    users.trust[user] = 1 - (1 - users.trust[user]) / (1 + scenario.divide.jointPlanGain)
}

/** By what the other side’s measure before it divides all that stands in the way of a measure; 1 where none came before. */
export function preparationFor({ users, measures, scenario }: Office, user: number, measure: number): number {
  const builtOn = users.builtOn[user]
  return builtOn === NOBODY || builtOn === measures.owner[measure] ? 1 : 1 + scenario.divide.jointPlanGain
}

/** After a measure of its own a side leaves the next plan to the other one, for as long as it would pause alone. */
export function leavesPlanToOther(office: Office, user: number, side: number): boolean {
  const { users, scenario, day } = office
  if (users.builtOn[user] !== side) return false
  return day < users.stayEnded[users.lastMeasure[user]][user] + scenario.planning.pauseDays
}

import { PERSON } from '../../random/decisions.ts'
import { learnMeasure } from '../advisors/knowledge.ts'
import { Referral, referralCell } from '../books.ts'
import { noteCase, notePlan } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { bestGain, gain } from '../measures/outcome.ts'
import { joinWaitingList } from '../measures/places.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { planNumber } from '../users/occasions.ts'
import { Plan } from '../users/table.ts'

/**
 * Puts a plan to the user, who may refuse. A user who agrees to a plan that was talked over first takes time to think.
 *
 * @param compared whether options were compared with the user
 */
export function agree(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  measure: number,
  compared: boolean,
): void {
  const { users, scenario, day } = office
  users.plan[user] = Plan.none
  if (measure === NOBODY) {
    noteCase(office, Activity.nothingFound, user, advisor, compared ? 1 : 0)
    return
  }
  notePlan(office, Activity.planned, user, advisor, measure, compared)
  noteReferral(office, advisor, user, side, measure, compared)
  users.lastPlanDay[user] = day
  users.planSide[user] = side
  if (refuses(office, user, compared)) {
    notePlan(office, Activity.refusedPlan, user, advisor, measure, compared)
    return
  }
  const { measureAtReferral, measureAtStandardReferral } = scenario.knowledge
  learnMeasure(office, advisor, measure, compared ? measureAtReferral : measureAtStandardReferral)
  users.planMeasure[user] = measure
  users.planAgreed[user] = compared ? 1 : 0
  if (compared && scenario.mechanisms.consent) thinkItOver(office, user)
  else joinWaitingList(office, user)
}

function refuses(office: Office, user: number, compared: boolean): boolean {
  const { users, scenario } = office
  if (!scenario.mechanisms.consent) return false
  const distrust = (1 - users.trust[user]) ** 2
  const { refusalScale, comparedRefusal } = scenario.planning
  const probability = refusalScale * distrust * (compared ? comparedRefusal : 1)
  return office.luck.chance(probability, users.address[user], PERSON.consent, planNumber(users, user), 0)
}

function thinkItOver(office: Office, user: number): void {
  const { users, scenario } = office
  const { thinkingDays, thinkingSpread } = scenario.planning
  const u = office.luck.uniform(users.address[user], PERSON.consent, planNumber(users, user), 1)
  users.plan[user] = Plan.thinking
  schedule(office, nodeOf(user, Node.life), office.day + Math.round(thinkingDays * (1 + thinkingSpread * u)))
}

function noteReferral(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  measure: number,
  compared: boolean,
): void {
  const { users, measures, day } = office
  const { referrals } = office.books
  const truth = gain(office, user, measure)
  const best = bestGain(office, user)
  const match = best > 0 ? truth / best : 1
  referrals[referralCell(advisor, Referral.made)]++
  if (!compared) referrals[referralCell(advisor, Referral.standard)]++
  referrals[referralCell(advisor, Referral.gain)] += truth
  referrals[referralCell(advisor, Referral.match)] += match
  if (measures.owner[measure] !== side) referrals[referralCell(advisor, Referral.crossSide)]++
  if (users.firstPlanAfter[user] >= 0) return
  users.firstPlanAfter[user] = day - users.arrivalDay[user]
  referrals[referralCell(advisor, Referral.first)]++
  referrals[referralCell(advisor, Referral.firstMatch)] += match
}

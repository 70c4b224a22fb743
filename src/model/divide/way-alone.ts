import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { LIFE_STEP_DAYS } from '../calendar.ts'
import { decideBenefit, joinSide } from '../follow-up/assessment.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { nodeOf } from '../nodes.ts'
import type { Office } from '../office.ts'
import { caseOf } from '../users/table.ts'

const LIFE_STEP_YEARS = LIFE_STEP_DAYS / DAYS_PER_YEAR

/**
 * At a turn: somebody who truly needs the other side but is not followed there finds the way alone once the threshold
 * of the spell is used up, whatever the own side sees. This happens late, leads to an advisor who sees only what the
 * systems show, and costs trust.
 */
export function findWayAlone(office: Office, user: number): void {
  const { users, scenario } = office
  const { waysFoundPerYear } = scenario.divide
  if (waysFoundPerYear === 0) return
  const side = sideMissed(office, user)
  if (side === NOBODY || users.wayThreshold[user] <= 0) return
  users.wayThreshold[user] -= waysFoundPerYear * LIFE_STEP_YEARS
  if (users.wayThreshold[user] > 0) return
  noteLife(office, Activity.wayAlone, user, side)
  joinSide(office, user, side)
  if (side === STATE) decideBenefit(office, user)
  if (scenario.mechanisms.trustDynamics) users.trust[user] *= 1 - scenario.stateOfMind.wayAloneLoss
}

/** The side that alone could serve a high need of a person but does not follow the person; else NOBODY. */
function sideMissed(office: Office, user: number): number {
  const { users, scenario } = office
  const { high } = scenario.needs
  if (users.status[user] !== Status.followed) return NOBODY
  if (users.needs.health[user] > high && isMissing(office, user, STATE)) return STATE
  return users.needs.social[user] > high && isMissing(office, user, MUNICIPAL) ? MUNICIPAL : NOBODY
}

/** Whether only the other side follows a person whom a team of this side could serve. */
function isMissing(office: Office, user: number, side: number): boolean {
  const { users, lists, routes } = office
  if (users.cases.advisor[caseOf(user, otherSide(side))] === NOBODY) return false
  if (users.cases.advisor[caseOf(user, side)] !== NOBODY || lists.isListed(nodeOf(user, side))) return false
  return routes.team(side, users.group[user], users.effort[user], users.seenComplex[user]) !== NOBODY
}

import { End } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { Need } from '../users/needs.ts'
import { perceivedNeed } from './perception.ts'

/** Which measures can be proposed to a person, by how ready for work the advisor judges the person to be. */
export enum Proposal {
  any = 0,
  /** not ready for work yet: treatment and the like first */
  notForWork = 1,
  /** treatment just completed: straight to work */
  forWork = 2,
}

/** Which measures a plan made now can choose from. */
export function proposalFor(office: Office, user: number, side: number): Proposal {
  if (!isReady(office, user, side)) return Proposal.notForWork
  return goesStraight(office, user, side) ? Proposal.forWork : Proposal.any
}

export const isProposed = ({ measures }: Office, proposal: Proposal, measure: number): boolean =>
  proposal === Proposal.any || (measures.forWork[measure] === 1) === (proposal === Proposal.forWork)

/**
 * Whether a ready person has recently completed treatment and had no plan since. Then there is no pause before the
 * plan.
 */
export function goesStraight(office: Office, user: number, side: number): boolean {
  const { users, measures, scenario, day } = office
  const last = users.lastMeasure[user]
  if (last === NOBODY || measures.isTreatment[last] === 0 || users.endOfStay[user] !== End.completed)
    return false
  const ended = users.stayEnded[last][user]
  const isNext = ended >= users.spellStart[user] && users.lastPlanDay[user] < ended
  return isNext && day - ended < scenario.planning.straightDays && isReady(office, user, side)
}

/** A judgement of health, which errs less the better the person is known. */
const isReady = (office: Office, user: number, side: number): boolean =>
  perceivedNeed(office, user, side, Need.health) <= office.scenario.planning.readyHealth

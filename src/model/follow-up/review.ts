import { Work } from '../../vocabulary/work.ts'
import { learnMeasure } from '../advisors/knowledge.ts'
import { spend } from '../advisors/minutes.ts'
import { noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { endAtReview } from '../measures/places.ts'
import type { Office } from '../office.ts'
import { noteMinutes } from '../users/cohort.ts'
import { countPlan } from '../users/occasions.ts'
import { caseOf, Plan } from '../users/table.ts'
import { agree } from './agreement.ts'
import { perceivedGain, perceivedWorth } from './perception.ts'
import { affordableOptions, thinkOf } from './planning.ts'

/** Whether the plan of a person in a measure is due for review: once, after half a year. */
export const isReviewDue = ({ users, scenario, day }: Office, user: number): boolean =>
  users.plan[user] === Plan.inMeasure &&
  !users.reviewed[user] &&
  day - users.measureDay[user] >= scenario.conversations.reviewAfterDays

/**
 * User, advisor and provider meet: the advisor hears how the measure goes, and may see that another would be better
 * now.
 */
export function review(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario } = office
  const { reviewMinutes } = scenario.conversations
  users.reviewed[user] = 1
  spend(office, advisor, Work.planning, reviewMinutes)
  noteMinutes(office, user, reviewMinutes)
  noteCase(office, Activity.heardBack, user, advisor, 1, reviewMinutes)
  learnMeasure(office, advisor, users.planMeasure[user], scenario.knowledge.measureAtFeedback)
  if (scenario.mechanisms.reviewsChangePlans) reconsider(office, advisor, user, side)
}

/** Ends a stay if a measure of the own side comes to mind that seems worth more. */
function reconsider(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario } = office
  countPlan(users, user)
  const better = betterMeasure(office, advisor, user, side)
  if (better === NOBODY) return
  endAtReview(office, user)
  users.cases.planPause[caseOf(user, side)] = office.day + scenario.planning.pauseDays
  agree(office, advisor, user, side, better, true)
}

/**
 * The best of the measures that a review has minutes to weigh against the present one. Nobody gives up a place for a
 * measure that the other side would first have to be asked for.
 */
function betterMeasure(office: Office, advisor: number, user: number, side: number): number {
  const { users, measures, scenario } = office
  const options = affordableOptions(office, advisor, scenario.conversations.reviewMinutes)
  if (options === 0) return NOBODY
  const candidates = thinkOf(office, advisor, user, options)
  let best = NOBODY
  let bestWorth = perceivedGain(office, advisor, user, side, users.planMeasure[user])
  for (let rank = 0; rank < candidates.count; rank++) {
    const measure = candidates.at(rank)
    if (measures.owner[measure] !== side) continue
    const worth = perceivedWorth(office, advisor, user, side, measure)
    if (worth <= bestWorth) continue
    best = measure
    bestWorth = worth
  }
  return best
}

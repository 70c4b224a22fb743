import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import type { Office } from '../office.ts'
import { noteNeeds } from './cohort.ts'
import { NEEDS } from './needs.ts'
import { caseOf, Plan } from './table.ts'

/** What a talk does to the user’s contact, trust and job search. A mode that discloses less has less effect. */
export function meetInPerson(office: Office, user: number, side: number, disclosure: number): void {
  const { users, scenario } = office
  const { stateOfMind, mechanisms } = scenario
  const weight = mechanisms.contactByMode ? disclosure : 1
  // A talk ends the silence before it only in proportion to its weight; the rest of the silence goes on.
  users.lastContact[user] += Math.round(weight * (office.day - users.lastContact[user]))
  users.recentTalks[user] += weight
  if (mechanisms.trustDynamics) {
    const gain =
      stateOfMind.talkGain *
      disclosure *
      (stateOfMind.talkGainUnknown + users.cases.known[caseOf(user, side)])
    users.trust[user] += (1 - users.trust[user]) * gain
  }
  if (mechanisms.activationDynamics)
    users.activation[user] += (1 - users.activation[user]) * stateOfMind.activationGain * disclosure
}

/** Leaving a measure wakes job search. */
export function wake(office: Office, user: number): void {
  const { users, scenario } = office
  if (!scenario.mechanisms.activationDynamics) return
  users.activation[user] = Math.max(users.activation[user], scenario.stateOfMind.activationAtArrival)
}

/** Working days of silence beyond those that do no harm; 0 for somebody in a measure. */
export function silentDays(office: Office, user: number): number {
  const { users, scenario, day } = office
  if (users.plan[user] === Plan.inMeasure) return 0
  return Math.max(0, day - users.lastContact[user] - scenario.needs.quietDays)
}

/**
 * Half a time step of forgetting and fading, and of harm from silence if there is silence at the middle of the half.
 * One half comes before the risks of a turn and one after, so that risks see the state of mind in mid-step.
 *
 * @param middle day in the middle of the half
 */
export function fadeHalfStep(office: Office, user: number, middle: number): void {
  const { users, fading, scenario } = office
  const { cases, trust } = users
  cases.known[caseOf(user, STATE)] *= fading.knowledgeKept
  cases.known[caseOf(user, MUNICIPAL)] *= fading.knowledgeKept
  users.recentTalks[user] *= fading.recentTalksKept
  users.activation[user] *= fading.activationKept
  trust[user] += (users.ownTrust[user] - trust[user]) * fading.trustReturned
  const quiet = middle - users.lastContact[user] <= scenario.needs.quietDays
  if (quiet || users.plan[user] === Plan.inMeasure) return
  trust[user] *= fading.trustKeptInSilence
  growNeeds(office, user, fading.needsGrowth)
}

/** Needs rise towards a ceiling above their level at arrival. One already above it, say from a stock, stays. */
function growNeeds(office: Office, user: number, growth: number): void {
  const { needs, needsAtArrival } = office.users
  const { needWeights } = office.measures
  const before = needs.weighted(needWeights, user)
  for (let need = 0; need < NEEDS.length; need++) {
    const now = needs.all[need][user]
    const atArrival = needsAtArrival.all[need][user]
    const ceiling = atArrival + office.fading.needsCeiling * (1 - atArrival)
    needs.all[need][user] = Math.max(now, Math.min(ceiling, now * growth))
  }
  noteNeeds(office, user, needs.weighted(needWeights, user) - before)
}

/** A whole time step out of reach: needs grow, because nobody attends to them. */
export function passStepOutOfReach(office: Office, user: number): void {
  const { needsGrowth } = office.fading
  growNeeds(office, user, needsGrowth * needsGrowth)
}

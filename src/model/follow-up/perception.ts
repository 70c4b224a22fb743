import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { seenKnowledge } from '../advisors/knowledge.ts'
import { gain } from '../measures/outcome.ts'
import { expectedWait } from '../measures/places.ts'
import type { Office } from '../office.ts'

/**
 * How a quantity of which a share k is known is perceived: the posterior mean of a Bayesian who starts from a prior,
 * prior + k (truth − prior) + √(k (1 − k)) · sd · z. With no knowledge one sees the prior, with full knowledge the
 * truth; in between errors shrink towards the prior, so comparing many options does not reward over-rating.
 */
export function perceive(truth: number, prior: number, known: number, sd: number, z: number): number {
  return prior + known * (truth - prior) + Math.sqrt(known * (1 - known)) * sd * z
}

/** A person’s need as a side sees it, 0..1. The same misreading stays with the person until more is known. */
export function perceivedNeed(office: Office, user: number, side: number, need: number): number {
  const { users, scenario } = office
  const truth = users.needs.all[need][user]
  if (!scenario.mechanisms.perceptionError) return truth
  const prior = office.priors.needs.all[need][users.group[user]]
  const z = users.misreading.all[need][user]
  const known = seenKnowledge(office, user, side)
  const seen = perceive(truth, prior, known, scenario.planning.perceptionSpread, z)
  return Math.min(1, Math.max(0, seen))
}

/**
 * What a measure seems to bring a person, in weighted need. The prior mixes what the measure does for a typical member
 * of the group, to the degree that this is known, with what measures do on average; the truth shows to the degree that
 * both person and measure are known. The same misreading of what a measure would do for this person stays with the
 * person. Which side owns the measure carries no penalty here.
 */
export function perceivedGain(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  measure: number,
): number {
  const { users, advisors, scenario, priors } = office
  const truth = gain(office, user, measure)
  if (!scenario.mechanisms.perceptionError) return truth
  const group = users.group[user]
  const knownMeasure = advisors.measureKnowledge[advisors.measureCell(advisor, measure)]
  const typical = priors.gains[group][measure]
  const prior = priors.meanGain[group] + knownMeasure * (typical - priors.meanGain[group])
  const known = knownMeasure * seenKnowledge(office, user, side)
  const z = office.luck.normal(users.address[user], PERSON.perceivedGain, 0, measure)
  return perceive(truth, prior, known, scenario.planning.perceptionSpread, z)
}

/** What a referral to a measure seems worth: the perceived gain, reduced by the wait in its queue. */
export function perceivedWorth(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  measure: number,
): number {
  const years = expectedWait(office, measure) / DAYS_PER_YEAR
  const discount = Math.exp(-office.scenario.planning.waitDiscountPerYear * years)
  return perceivedGain(office, advisor, user, side, measure) * discount
}

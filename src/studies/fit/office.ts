/**
 * The shipped office fitted to what is known of such offices: levels, then effects, then levels with these effects, and
 * arrivals at last.
 */
import type { Scenario } from '../../scenario/scenario.ts'
import { levelsAgain, levelsAnywhere } from './levels.ts'
import { settledArrivals } from './arrivals.ts'
import { withValues, type FittedValue } from './parameters.ts'
import { pass, type Means } from './stage.ts'
import { trialsAt } from './trials.ts'

/**
 * From no start: whatever the parameters of the office are, the search begins with the whole of what is plausible.
 *
 * @param means another seed shows how far the answer depends on designs and people
 * @throws ReplicationsFailed where a replication failed
 */
export async function fitOffice(office: Scenario, means: Means): Promise<readonly FittedValue[]> {
  const first = await pass(levelsAnywhere(office), means)
  const effects = await pass(trialsAt(first), { ...means, seed: `${means.seed}/effects` })
  const levels = await pass(levelsAgain(office, effects), { ...means, seed: `${means.seed}/again` }, first)
  const found = [...levels, ...effects]
  const arrivals = await settledArrivals(withValues(office, found), {
    ...means,
    seed: `${means.seed}/arrivals`,
  })
  return [...found.filter(([path]) => !arrivals.some(([settled]) => settled === path)), ...arrivals]
}

import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { numberedPersons } from './numbered-persons.ts'

/**
 * Addresses of some of those who first appear in the measured years of a replication: the ones with the least luck of
 * their own, drawn beside that of the office. Luck alone decides, so they are the same persons in every office with the
 * same groups and inflow, and a larger sample holds a smaller one.
 *
 * @param count how many; undefined for everybody, which gives undefined; all of them where there are fewer
 */
export function sampledPersons(
  scenario: Scenario,
  replication: number,
  count: number | undefined,
): ReadonlySet<number> | undefined {
  if (count === undefined) return undefined
  const luck = new Luck(...rootKey(`${scenario.seed}/events`, replication))
  const drawn = numberedPersons(scenario, replication).map(({ address }) => ({
    address,
    lot: luck.uniform(address, 0),
  }))
  return new Set(
    drawn
      .toSorted((one, other) => one.lot - other.lot)
      .slice(0, count)
      .map(({ address }) => address),
  )
}

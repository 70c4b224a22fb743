/** Pilots tell what holds of an office before its replications are simulated. */
import type { Scenario } from '../scenario/scenario.ts'
import { scenarioHash } from './records/scenario-hash.ts'

/** All of a scenario that decides what pilots find: they set themselves how long they go, and no dated change comes. */
export const pilotHash = (scenario: Scenario): string =>
  scenarioHash({ ...scenario, warmUpYears: 0, years: 0, reform: [] })

/** What pilots found: programs that use delt as a library open many experiments of the same offices. */
const found = new Map<string, unknown>()

/**
 * What a pilot finds, from an earlier time in this process where it was found already. What fails is tried again.
 *
 * @param of all that decides what is found
 */
export async function foundOnce<Found>(of: string, pilot: () => Promise<Found>): Promise<Found> {
  if (!found.has(of)) found.set(of, await pilot())
  return found.get(of) as Found
}

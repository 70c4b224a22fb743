/** Pilots find out properties of an office before its replications are simulated. */
import type { Scenario } from '../scenario/scenario.ts'
import { scenarioHash } from './records/scenario-hash.ts'

/** Hash of what decides the findings of pilots: they set their own length, and no dated change takes effect in them. */
export const pilotHash = (scenario: Scenario): string =>
  scenarioHash({ ...scenario, warmUpYears: 0, years: 0, reform: [] })

/** What pilots found; shared, because programs that use delt as a library open many experiments on the same offices. */
const found = new Map<string, unknown>()

/**
 * What a pilot finds; the pilot runs only if this process does not know its findings yet. A failed one is tried again.
 *
 * @param of everything that decides what is found
 */
export async function foundOnce<Found>(of: string, pilot: () => Promise<Found>): Promise<Found> {
  if (!found.has(of)) found.set(of, await pilot())
  return found.get(of) as Found
}

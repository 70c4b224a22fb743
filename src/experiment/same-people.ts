/** The people of the first day: who has them, and which scenarios share them. */
import { scenarioHash } from './records/scenario-hash.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isStockOpen, withOpenStock, withoutStock } from '../scenario/stock.ts'
import { referenceStock } from '../scenario/reference-stock.ts'
import { stockOfPool, withStock, type StationaryStock } from './stationary-stock.ts'

/** Finds out with how many users an office stands still. */
type Pilot = (scenario: Scenario) => Promise<readonly StationaryStock[]>

/**
 * Scenarios with users on their first day, where they leave them open. Scenarios with the same arrivals start with the
 * same people: those of the first one, which are those with whom it stands still.
 */
export async function withPeople(scenarios: readonly Scenario[], pilot: Pilot): Promise<readonly Scenario[]> {
  const found = new Map<string, readonly StationaryStock[]>()
  const settled: Scenario[] = []
  for (const scenario of scenarios) {
    const who = arrivalsOf(scenario)
    const isOpen = isStockOpen(scenario)
    if (isOpen && !found.has(who)) found.set(who, await pilot(scenario))
    const stock = isOpen ? found.get(who) : undefined
    settled.push(stock === undefined ? scenario : withStock(scenario, stock))
  }
  return settled
}

/**
 * Whether a simulated office is what simulating a scenario gives: the same, but for the people of the first day where
 * the scenario leaves them open.
 *
 * @param simulated as a manifest tells of it, with the hash that it had then
 */
export function isSimulated(
  open: Scenario,
  { hash, scenario }: { readonly hash: string; readonly scenario: { readonly groups?: Scenario['groups'] } },
): boolean {
  const groups = open.groups.map((group, position) => withOpenStock(group, scenario.groups?.at(position)))
  return scenarioHash({ ...open, groups }) === hash
}

/** All that decides who comes. */
const arrivalsOf = ({ groups, inflow, seed }: Scenario): string =>
  JSON.stringify([seed, inflow, groups.map(withoutStock)])

/** Of the shipped office a long run has found it out, from which the pool of people comes; of others a pilot does. */
export async function stationaryStockOf(
  scenario: Scenario,
  pilot: Pilot,
): Promise<readonly StationaryStock[]> {
  const pool = referenceStock()
  if (pool === undefined) return []
  return isSizedAsShipped(scenario) ? stockOfPool(scenario, pool) : pilot(scenario)
}

/** Whether as many come, and meet the same teams, as in the shipped office. */
function isSizedAsShipped(scenario: Scenario): boolean {
  return sizesOf(scenario) === (shipped ??= sizesOf(loadScenario('office').scenario))
}

let shipped: string | undefined

const sizesOf = ({ groups, inflow, teams }: Scenario): string =>
  JSON.stringify([
    groups.map(({ name, arrivalsPerYear, arrivalsByMonth }) => [
      name,
      arrivalsPerYear * inflow,
      arrivalsByMonth,
    ]),
    teams,
  ])

/** The people of the first day: which scenarios need them, and which share them. */
import { scenarioHash } from './records/scenario-hash.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isStockOpen, withOpenStock, withoutStock } from '../scenario/stock.ts'
import { referenceStock } from '../scenario/reference-stock.ts'
import { stockOfPool, withStock, type StationaryStock } from './stationary-stock.ts'

/** Finds the stationary number of users of an office. */
type Pilot = (scenario: Scenario) => Promise<readonly StationaryStock[]>

/**
 * Fills in first-day users in scenarios that do not state them. Scenarios with the same arrivals start with the same
 * people: the stationary stock of the first of them.
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
 * Whether simulating a scenario would give a simulated office: the two are equal, except for the people of the first
 * day where the scenario does not state them.
 *
 * @param simulated the scenario as stored in a manifest, with the hash it had then
 */
export function isSimulated(
  open: Scenario,
  { hash, scenario }: { readonly hash: string; readonly scenario: { readonly groups?: Scenario['groups'] } },
): boolean {
  const groups = open.groups.map((group, position) => withOpenStock(group, scenario.groups?.at(position)))
  return scenarioHash({ ...open, groups }) === hash
}

/** Everything that decides who arrives. */
const arrivalsOf = ({ groups, inflow, seed }: Scenario): string =>
  JSON.stringify([seed, inflow, groups.map(withoutStock)])

/** For an office sized as the shipped one, the long run that made the pool gives the stock; for others a pilot does. */
export async function stationaryStockOf(
  scenario: Scenario,
  pilot: Pilot,
): Promise<readonly StationaryStock[]> {
  const pool = referenceStock()
  if (pool === undefined) return []
  return isSizedAsShipped(scenario) ? stockOfPool(scenario, pool) : pilot(scenario)
}

/** Whether as many people arrive, and meet the same teams, as in the shipped office. */
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

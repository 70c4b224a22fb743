/** The people of the first day: which scenarios need them, and which share them. */
import { scenarioHash } from './records/scenario-hash.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isStockOpen, withOpenStock, withoutStock } from '../scenario/stock.ts'
import { referenceStock } from '../scenario/reference-stock.ts'
import { stockOfPool, withStock, type StationaryStock } from './stationary-stock.ts'

/** Finds the stationary number of users of each group in each of some offices. */
type Pilots = (offices: readonly Scenario[]) => Promise<readonly (readonly StationaryStock[])[]>

/**
 * Fills in first-day users in scenarios that do not state them. Scenarios with the same arrivals start with the same
 * people: the stationary stock of the first of them.
 */
export async function withPeople(
  scenarios: readonly Scenario[],
  pilots: Pilots,
): Promise<readonly Scenario[]> {
  const open = new Map<string, Scenario>()
  for (const scenario of scenarios.filter(isStockOpen)) {
    const who = arrivalsOf(scenario)
    if (!open.has(who)) open.set(who, scenario)
  }
  const found = await pilots([...open.values()])
  const stocks = new Map([...open.keys()].map((who, position) => [who, found[position]]))
  return scenarios.map((scenario) => {
    const stock = isStockOpen(scenario) ? stocks.get(arrivalsOf(scenario)) : undefined
    return stock === undefined ? scenario : withStock(scenario, stock)
  })
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
  pilot: () => Promise<readonly StationaryStock[]>,
): Promise<readonly StationaryStock[]> {
  const pool = referenceStock()
  if (pool === undefined) return []
  return isSizedAsShipped(scenario) ? stockOfPool(scenario, pool) : pilot()
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

import { referenceStock } from '../../scenario/reference-stock.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { stationaryStock, type StationaryStock } from '../stationary-stock.ts'

/** With how many users of each group an office stands still. Runs in a worker. */
export default function settle(scenario: Scenario): readonly StationaryStock[] {
  const pool = referenceStock()
  return pool === undefined ? [] : stationaryStock(scenario, pool)
}

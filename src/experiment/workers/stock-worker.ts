import { referenceStock } from '../../scenario/reference-stock.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { stationaryStock, type StationaryStock } from '../stationary-stock.ts'

/**
 * With how many users of each group an office stands still; nothing where it cannot be simulated, which its replications
 * then tell. Runs in a worker.
 */
export default function settle(scenario: Scenario): readonly StationaryStock[] {
  const pool = referenceStock()
  if (pool === undefined) return []
  try {
    return stationaryStock(scenario, pool)
  } catch {
    return []
  }
}

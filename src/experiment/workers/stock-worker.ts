import { referenceStock } from '../../scenario/reference-stock.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { stationaryStock, type StationaryStock } from '../stationary-stock.ts'

/**
 * The stationary number of users of each group of an office; nothing where it cannot be simulated, which its
 * replications then report. Runs in a worker.
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

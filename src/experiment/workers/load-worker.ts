import type { Scenario } from '../../scenario/scenario.ts'
import { pilotYear, type OfferedLoad } from '../offered-load.ts'

/** Runs in a worker, ahead of the replications, so that what V8 compiles for the pilot year serves them too. */
export default function offeredLoad(scenario: Scenario): readonly OfferedLoad[] {
  return pilotYear(scenario)
}

import { canWork, pilotYear, whyNot } from '../experiment/offered-load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Io } from './command.ts'

/** Names, before a long simulation, every office in which a team cannot do what is asked of it. */
export function warnOfOverload(scenarios: readonly Scenario[], io: Io): void {
  for (const scenario of scenarios) {
    if (scenario.mechanisms.unlimitedMinutes) continue
    for (const load of pilotYear(scenario))
      if (!canWork(load)) io.stderr.write(`warning: ${scenario.name} cannot work as it is. ${whyNot(load)}\n`)
  }
}

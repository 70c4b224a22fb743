import { addressOfArrival } from '../model/users/address.ts'
import { arrivalsOf } from '../model/users/arrival.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import { phasesOf, scenarioOn } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'

/** Somebody who first appears in the measured years: comes to the office or, if at risk, to school. */
export interface NumberedPerson {
  /** address in the luck of the replication */
  readonly address: number
  /** position in the groups of the scenario */
  readonly group: number
  /** working day, from 0 at the start of the warm-up */
  readonly day: number
}

/**
 * Those who first appear in the measured years of a replication, in the order of appearance: person 1 is the first.
 * Luck alone decides, so a number means the same person in every office with the same groups and inflow.
 */
export function numberedPersons(scenario: Scenario, replication: number): readonly NumberedPerson[] {
  const luck = new Luck(...rootKey(scenario.seed, replication))
  const first = scenario.warmUpYears * DAYS_PER_YEAR
  const days = Array.from({ length: scenario.years * DAYS_PER_YEAR }, (_, index) => first + index)
  const phases = phasesOf(scenario)
  return days.flatMap((day) =>
    scenario.groups.flatMap((_, group) =>
      Array.from({ length: arrivalsOf(scenarioOn(phases, day), luck, group, day) }, (_unused, number) => ({
        address: addressOfArrival(group, day, number),
        group,
        day,
      })),
    ),
  )
}

import { everOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { levelsOf, type Breakdown } from '../vocabulary/breakdowns.ts'
import { OUTCOME_IDS, OUTCOMES, type OutcomeId, type OutcomeKey } from '../vocabulary/outcomes.ts'
import type { RecordLayout } from './record.ts'

/** A key for every outcome, breakdown and level, in the order of the list of outcomes and then of the scenario file. */
export function layoutOf(scenario: Scenario): RecordLayout {
  const parts = everOf(scenario)
  return {
    keys: OUTCOME_IDS.flatMap((outcome) =>
      OUTCOMES[outcome].flatMap((breakdown) =>
        levelsOf(breakdown, parts).map((level): OutcomeKey => ({ outcome, breakdown, level })),
      ),
    ),
    months: scenario.years * MONTHS_PER_YEAR,
    groups: levelsOf('group', scenario),
    efforts: EFFORTS,
  }
}

const positions = new WeakMap<RecordLayout, ReadonlyMap<string, number>>()

/** Position of a key in the records of a layout; undefined where the scenario has no such key. */
export function keyIndex(
  layout: RecordLayout,
  outcome: OutcomeId,
  breakdown: Breakdown,
  level: string,
): number | undefined {
  let known = positions.get(layout)
  if (known === undefined) {
    known = new Map(layout.keys.map((key, index) => [nameOf(key.outcome, key.breakdown, key.level), index]))
    positions.set(layout, known)
  }
  return known.get(nameOf(outcome, breakdown, level))
}

function nameOf(outcome: string, breakdown: string, level: string): string {
  return `${outcome}\n${breakdown}\n${level}`
}

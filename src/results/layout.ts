import type { Scenario } from '../scenario/scenario.ts'
import { MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { outcomes, type Breakdown, type Outcome, type OutcomeKey } from './outcomes.ts'
import type { RecordLayout } from './record.ts'

/** All that records depend on of an outcome: what it is called and when it is better changes none of their numbers. */
export type MeasuredOutcome = Pick<Outcome, 'id' | 'breakdowns'>

export const measuredOutcomes = (): readonly MeasuredOutcome[] =>
  outcomes.map(({ id, breakdowns }) => ({ id, breakdowns }))

/** The meaning of every position in the records of a scenario. */
export const layoutOf = (scenario: Scenario): RecordLayout => layoutFor(scenario, outcomes)

/**
 * A key for every outcome, breakdown and level, in the order of the list of outcomes and, within, of the scenario file.
 */
export function layoutFor(scenario: Scenario, measured: readonly MeasuredOutcome[]): RecordLayout {
  const levels = levelsOf(scenario)
  return {
    keys: measured.flatMap(({ id, breakdowns }) =>
      breakdowns.flatMap((breakdown) =>
        levels[breakdown].map((level): OutcomeKey => ({ outcome: id, breakdown, level })),
      ),
    ),
    months: scenario.years * MONTHS_PER_YEAR,
    groups: levels.group,
    efforts: levels.effort,
  }
}

/** The levels of each breakdown in a scenario, in the order of its file. */
function levelsOf(scenario: Scenario): Readonly<Record<Breakdown, readonly string[]>> {
  const names = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name)
  return {
    all: ['all'],
    group: names(scenario.groups),
    effort: EFFORTS,
    side: SIDES,
    team: names(scenario.teams),
    complex: ['complex', 'not-complex'],
    measure: names(scenario.measures),
  }
}

const positions = new WeakMap<RecordLayout, ReadonlyMap<string, number>>()

/** Position of a key in the records of a layout; undefined where the scenario has no such key. */
export function keyIndex(
  layout: RecordLayout,
  outcome: string,
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

import { layoutOf } from '../../../src/results/layout.ts'
import { MONTHLY_SERIES } from '../../../src/results/monthly-series.ts'
import { summariseMonths } from '../../../src/results/monthly.ts'
import { type Cohort } from '../../../src/results/record.ts'
import type { RecordLayout, ReplicationRecord } from '../../../src/results/record.ts'
import type { ScenarioResult } from '../../../src/results/result.ts'
import { summarise } from '../../../src/results/summary.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { EXIT_KINDS, type ExitKind } from '../../../src/vocabulary/statuses.ts'
import type { OutcomeKey } from '../../../src/vocabulary/outcomes.ts'

/** As much of a scenario as results read. */
export const smallScenario = {
  name: 'small',
  years: 1,
  seed: 'synthetic',
  groups: [{ name: 'young' }, { name: 'health' }],
  teams: [{ name: 'state', advisors: 6 }],
  measures: [{ name: 'cantina' }],
  agenda: { minutesPerDay: 450 },
  reform: [],
} as unknown as Scenario

/** One person of a cohort; what is not said is 0, `standard` effort of the group `young`. */
export interface Person {
  readonly address: number
  readonly exit: ExitKind
  readonly group?: number
  readonly effort?: number
  readonly daysToWork?: number
  readonly daysOutOfReach?: number
  readonly assistanceMonths?: number
}

export function cohortOf(persons: readonly Person[]): Cohort {
  const column = (name: keyof Person, otherwise = 0): number[] =>
    persons.map((person) => Number(person[name] ?? otherwise))
  return {
    address: Uint32Array.from(column('address')),
    group: Uint8Array.from(column('group')),
    effort: Uint8Array.from(column('effort')),
    complex: new Uint8Array(persons.length),
    exit: Uint8Array.from(persons.map(({ exit }) => EXIT_KINDS.indexOf(exit))),
    daysToWork: Uint16Array.from(column('daysToWork', 520)),
    daysOutOfReach: Uint16Array.from(column('daysOutOfReach')),
    assistanceMonths: Uint8Array.from(column('assistanceMonths')),
  }
}

export interface Synthetic {
  readonly name: string
  readonly replications: number
  /** NaN, where nothing is said, is an outcome without a value */
  readonly value?: (key: OutcomeKey, replication: number) => number
  readonly month?: (series: string, month: number, replication: number) => number
  readonly cohort?: (replication: number) => readonly Person[]
  readonly scenario?: Scenario
}

/** The result of a scenario whose every number is known. */
export function syntheticResult(synthetic: Synthetic): ScenarioResult<ReplicationRecord> {
  const { name, replications, scenario = smallScenario } = synthetic
  const layout = layoutOf(scenario)
  const records = Array.from({ length: replications }, (_, k) => recordOf(synthetic, layout, k + 1))
  return {
    name,
    scenario: {
      ...scenario,
      name,
    },
    hash: name,
    layout,
    records,
    summary: summarise(name, layout, records),
    monthly: summariseMonths(name, layout.months, records),
  }
}

function recordOf(
  { value = () => Number.NaN, month = () => 0, cohort = () => [] }: Synthetic,
  layout: RecordLayout,
  replication: number,
): ReplicationRecord {
  const months = MONTHLY_SERIES.flatMap(({ id }) =>
    Array.from({ length: layout.months }, (_, m) => month(id, m, replication)),
  )
  return {
    replication,
    values: Float64Array.from(layout.keys.map((key) => value(key, replication))),
    monthly: Float64Array.from(months),
    cohort: cohortOf(cohort(replication)),
  }
}

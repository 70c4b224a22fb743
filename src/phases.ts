/** An office over time: as it is on its first day, and from the day of each dated change on. */
import { firstDayOfMonth, MONTHS_PER_YEAR } from './vocabulary/calendar.ts'
import { REMOVE } from './scenario/language/check-table.ts'
import type { Entry, Table } from './scenario/registry/row.ts'
import { registry } from './scenario/registry/rows.ts'
import { defaultOf } from './scenario/resolve.ts'
import type { Measure, Reform, Scenario, Stated, Team } from './scenario/scenario.ts'

/** The office between one dated change and the next. */
export interface Phase {
  /** undefined for the opening of the office */
  readonly reform: Reform | undefined
  /** first working day, from 0 at the start of the warm-up */
  readonly day: number
  /**
   * the office of these days, with every team and measure of any phase at the same position in all of them: a team that
   * is not there has no advisors, a measure no places
   */
  readonly scenario: Scenario
}

/** The phases of an office in their order, the opening first. Of changes on one day the later in the file is laid on top. */
export function phasesOf(scenario: Scenario): readonly Phase[] {
  const opening = { reform: undefined, day: 0, scenario }
  if (scenario.reform.length === 0) return [opening]
  const phases: Phase[] = [opening]
  for (const reform of byDate(scenario.reform)) {
    const before = phases[phases.length - 1].scenario
    phases.push({ reform, day: dayOf(scenario, reform), scenario: laidOver(before, reform) })
  }
  const teams = everNamed(phases.map((phase) => phase.scenario.teams))
  const measures = everNamed(phases.map((phase) => phase.scenario.measures))
  return phases.map((phase) => ({ ...phase, scenario: aligned(phase.scenario, teams, measures) }))
}

/** The office as it opens, with all teams and measures that it will ever have. */
export const everOf = (scenario: Scenario): Scenario => phasesOf(scenario)[0].scenario

/** The office as it is on a day. */
export const scenarioOn = (phases: readonly Phase[], day: number): Scenario =>
  phases.findLast((phase) => phase.day <= day)?.scenario ?? phases[0].scenario

/** Dated changes in the order in which they come. */
export const byDate = (reforms: readonly Reform[]): readonly Reform[] =>
  reforms.toSorted((a, b) => a.inYear - b.inYear || a.month - b.month)

/** The first working day of the month of a change, from 0 at the start of the warm-up. */
function dayOf({ warmUpYears }: Scenario, { inYear, month }: Reform): number {
  return firstDayOfMonth((warmUpYears + inYear - 1) * MONTHS_PER_YEAR + month - 1)
}

/** An office with what a dated change states in place of what was there. */
export const laidOver = (scenario: Scenario, stated: Stated): Scenario => ({
  ...scenario,
  ...laid(registry, scenario, withoutOwn(stated)),
})

/** What a change says of itself is nothing of the office. */
function withoutOwn(stated: Stated): Stated {
  const { reform } = registry
  const changes = reform.kind === 'collection' ? reform.changes : {}
  return Object.fromEntries(Object.entries(stated).filter(([key]) => Object.hasOwn(changes ?? {}, key)))
}

function laid(table: Table, values: object, stated: Stated): object {
  const entries = Object.keys(stated).map((key) => [
    key,
    laidAt(table[key], (values as Stated)[key], stated[key]),
  ])
  return { ...values, ...Object.fromEntries(entries) }
}

function laidAt(entry: Entry, value: unknown, stated: unknown): unknown {
  if (entry.kind === 'section') return laid(entry.fields, value as object, stated as Stated)
  if (entry.kind !== 'collection') return stated
  return laidItems(entry.fields, value as readonly Item[], stated as Stated)
}

interface Item {
  readonly name: string
}

function laidItems(fields: Table, items: readonly Item[], stated: Stated): readonly Item[] {
  const names = items.map(({ name }) => name)
  const present = items
    .filter(({ name }) => stated[name] !== REMOVE)
    .map((item) => ({ ...item, ...laid(fields, item, (stated[item.name] ?? {}) as Stated) }))
  const fresh = Object.entries(stated).filter(([name, value]) => value !== REMOVE && !names.includes(name))
  return [
    ...present,
    ...fresh.map(([name, value]) => ({ name, ...laid(fields, defaultsOf(fields), value as Stated) })),
  ]
}

const defaultsOf = (table: Table): object =>
  Object.fromEntries(
    Object.entries(table).map(([key, entry]) => {
      if (entry.kind === 'section') return [key, defaultsOf(entry.fields)]
      return [key, entry.kind === 'collection' ? [] : defaultOf(entry)]
    }),
  )

/** The first of each name, in the order in which they come. */
function everNamed<T extends Item>(lists: readonly (readonly T[])[]): readonly T[] {
  const first = new Map<string, T>()
  for (const item of lists.flat()) if (!first.has(item.name)) first.set(item.name, item)
  return [...first.values()]
}

function aligned(scenario: Scenario, teams: readonly Team[], measures: readonly Measure[]): Scenario {
  return {
    ...scenario,
    teams: teams.map((team) => namedAs(team, scenario.teams) ?? { ...team, advisors: 0 }),
    measures: measures.map(
      (measure) => namedAs(measure, scenario.measures) ?? { ...measure, places: 0, permanent: false },
    ),
  }
}

const namedAs = <T extends Item>({ name }: T, items: readonly T[]): T | undefined =>
  items.find((item) => item.name === name)

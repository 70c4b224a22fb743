import { texts } from '../locale/language.ts'
import type { ParameterRow, Provenance } from './registry/row.ts'
import { registeredRows } from './registry/rows.ts'
import type { Scenario } from './scenario.ts'

const say = texts({
  en: { yes: 'yes', no: 'no' },
  nb: { yes: 'ja', no: 'nei' },
  nn: { yes: 'ja', no: 'nei' },
})

/** One parameter value and what supports it. */
export interface Assumption {
  /** as in a scenario file */
  readonly path: string
  readonly row: ParameterRow
  /** one per scenario, in their order; undefined where a scenario has no such team, group or measure */
  readonly values: readonly (string | number | undefined)[]
}

/** From the least to the best supported. */
const PROVENANCES: readonly Provenance[] = ['assumption', 'calibrated', 'literature', 'seed']

/** Every parameter with its value in each scenario, the least supported first, then in the order of the registry. */
export function assumptionsOf(scenarios: readonly Scenario[]): Assumption[] {
  const rows = registeredRows.flatMap(({ path, row }) =>
    namedPaths(path, scenarios).map((names) => ({
      path: names.join('.'),
      row,
      values: scenarios.map((scenario) => valueAt(scenario, names)),
    })),
  )
  return PROVENANCES.flatMap((provenance) => rows.filter(({ row }) => row.provenance === provenance))
}

/** A path with names filled in, once for every team, group or measure that any of the scenarios has. */
function namedPaths(path: string, scenarios: readonly Scenario[]): string[][] {
  const names = path.split('.')
  if (names[1] !== '<name>') return [names]
  const items = scenarios.flatMap((scenario) => (scenario as unknown as Collections)[names[0]])
  return [...new Set(items.map(({ name }) => name))].map((name) => names.with(1, name))
}

type Collections = Readonly<Record<string, readonly { readonly name: string }[]>>

function valueAt(scenario: Scenario, names: readonly string[]): string | number | undefined {
  let value: unknown = scenario
  for (const name of names) {
    value = Array.isArray(value)
      ? (value as { name: string }[]).find((item) => item.name === name)
      : (value as Readonly<Record<string, unknown>> | undefined)?.[name]
  }
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? say().yes : say().no
  return Array.isArray(value) ? value.join(', ') : undefined
}

import { ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { assemble } from './assemble.ts'
import { shown } from './language/file.ts'
import { checkKeys } from './language/header.ts'
import { layersOf } from './language/layers.ts'
import type { Layer } from './language/layers.ts'
import type { LoadedScenario } from './loaded.ts'
import type { KnownOutcome } from './language/outcome-level.ts'
import { layersOfOverrides } from './language/override.ts'
import { problemWithFile } from './language/place.ts'
import { combinationsOf, refusedGrid } from './language/variation.ts'
import type { NamedScenarios, Variation, VariedValue } from './language/variation.ts'

const say = texts({
  en: {
    idle: (key: string, scenario: string) => `“${key}” of “${scenario}” changes nothing in this comparison`,
    counts: {
      precision: '“precision” in a comparison file, or --precision',
      replications: '“replications” in the baseline, or --replications',
      goals: '“goals” in the comparison file, or in the baseline where that states none',
    },
    sameName: (name: string) => `two scenarios of the comparison are called “${name}”`,
    differs: (scenario: string, key: string) => `“${scenario}” and the baseline differ in “${key}”`,
    asIn: (value: string, baseline: string) => `${value}, as in “${baseline}”`,
  },
  nb: {
    idle: (key, scenario) => `«${key}» i «${scenario}» endrer ingenting i denne sammenligningen`,
    counts: {
      precision: '«precision» i en sammenligningsfil, eller --precision',
      replications: '«replications» i utgangspunktet, eller --replications',
      goals: '«goals» i sammenligningsfilen, eller i utgangspunktet hvis filen ikke oppgir noen',
    },
    sameName: (name) => `to scenarioer i sammenligningen heter «${name}»`,
    differs: (scenario, key) => `«${scenario}» og utgangspunktet har ulik verdi for «${key}»`,
    asIn: (value, baseline) => `${value}, som i «${baseline}»`,
  },
  nn: {
    idle: (key, scenario) => `«${key}» i «${scenario}» endrar ingenting i denne samanlikninga`,
    counts: {
      precision: '«precision» i ei samanlikningsfil, eller --precision',
      replications: '«replications» i utgangspunktet, eller --replications',
      goals: '«goals» i samanlikningsfila, eller i utgangspunktet dersom fila ikkje oppgjev nokon',
    },
    sameName: (name) => `to scenario i samanlikninga heiter «${name}»`,
    differs: (scenario, key) => `«${scenario}» og utgangspunktet har ulik verdi for «${key}»`,
    asIn: (value, baseline) => `${value}, som i «${baseline}»`,
  },
})

/** A scenario that differs from the baseline only in the varied parameters. */
interface VariedScenario extends LoadedScenario {
  /** in the order in which they are varied; values as written in the file or option */
  readonly values: readonly { readonly path: string; readonly value: string }[]
}

/** A baseline and the scenarios that are compared with it. */
export interface Scenarios {
  readonly baseline: LoadedScenario
  readonly alternatives: readonly LoadedScenario[]
  /** one for each combination of varied values */
  readonly varied: readonly VariedScenario[]
}

/** The scenarios of a comparison that could be loaded. */
type Loadable = Omit<Scenarios, 'baseline'> & { readonly baseline: LoadedScenario | undefined }

/**
 * Loads the scenarios of a comparison, and adds the problems of any that are refused.
 *
 * @param overrides `path=value`, applied to every scenario
 */
export function loadAll(
  named: NamedScenarios,
  overrides: readonly string[],
  outcomes: readonly KnownOutcome[],
  problems: Problem[],
): Loadable {
  const grid = refusedGrid(named)
  problems.push(...grid)
  if (grid.length > 0) return { baseline: undefined, alternatives: [], varied: [] }
  const above = layersOfOverrides(overrides)
  problems.push(...above.problems)
  const load = (path: string, varied: readonly Layer[] = []): LoadedScenario | undefined =>
    attempt(problems, () => {
      const over = [...above.layers, ...varied]
      return assemble({ ...layersOf(path), file: shown(path), above: over, outcomes })
    })
  const { baseline: path, variations } = named
  const baseline = path === undefined ? undefined : load(path)
  const others = present(named.alternatives.map((one) => load(one)))
  if (path === undefined || baseline === undefined) {
    checkValues(variations, problems)
    return { baseline, alternatives: others, varied: [] }
  }
  const varied = curve(variations).map((values) => {
    const layers = values.map(({ layer }) => layer)
    const loaded = load(path, layers)
    return loaded === undefined ? undefined : renamed(loaded, values)
  })
  const alternatives = others.map((other) => withIdle(other, baseline))
  problems.push(...incomparable(baseline, [...alternatives, ...present(varied)]))
  return { baseline, alternatives, varied: present(varied) }
}

/** Checks the varied values on their own, whatever scenario they are applied to. */
function checkValues(variations: readonly Variation[], problems: Problem[]): void {
  for (const { layer } of variations.flat()) checkKeys(layer.root, { problems, unusable: [] })
}

const curve = (variations: readonly Variation[]): readonly (readonly VariedValue[])[] =>
  variations.length === 0 ? [] : combinationsOf(variations)

const present = <T>(items: readonly (T | undefined)[]): readonly T[] =>
  items.filter((item) => item !== undefined)

function attempt<T>(problems: Problem[], action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    // A mistake in a preset that several scenarios share is reported once.
    const known = new Set(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column}:${message}`),
    )
    problems.push(
      ...error.problems.filter(
        ({ file, line, column, message }) => !known.has(`${file}:${line}:${column}:${message}`),
      ),
    )
    return undefined
  }
}

function renamed(loaded: LoadedScenario, varied: readonly VariedValue[]): VariedScenario {
  const { scenario } = loaded
  const values = varied.map(({ path, value }) => ({ path, value }))
  const name = `${scenario.name} ${values.map(({ path, value }) => `${path}=${value}`).join(', ')}`
  return { ...loaded, scenario: Object.freeze({ ...scenario, name }), values }
}

/** An alternative, with a warning for each setting that counts only in the baseline. */
function withIdle(other: LoadedScenario, baseline: LoadedScenario): LoadedScenario {
  const { scenario, precision, goals } = other
  const keys = [
    ...(scenario.replications === baseline.scenario.replications ? [] : ['replications' as const]),
    ...(precision.length === 0 || isSame(precision, baseline.precision) ? [] : ['precision' as const]),
    ...(goals.length === 0 || isSame(goals, baseline.goals) ? [] : ['goals' as const]),
  ]
  return warned(other, keys)
}

/** Keys that have no effect in some scenarios of a comparison. */
type IdleKey = 'precision' | 'replications' | 'goals'

/** A scenario with a warning for each key that has no effect in its position in the comparison. */
export function warned(loaded: LoadedScenario, keys: readonly IdleKey[]): LoadedScenario {
  const { scenario, file } = loaded
  const warnings = keys.map((key) => ({
    ...problemWithFile(file, say().idle(key, scenario.name), { expected: say().counts[key] }),
    severity: 'warning' as const,
  }))
  return { ...loaded, warnings: [...loaded.warnings, ...warnings] }
}

const isSame = (some: readonly object[], others: readonly object[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others)

/** Parameters in which scenarios must agree: otherwise their people and years are not the same. */
const SHARED = ['seed', 'years', 'warmUpYears', 'drawnStock'] as const

/** What prevents scenarios from being compared in pairs with a baseline. */
function incomparable(baseline: LoadedScenario, others: readonly LoadedScenario[]): readonly Problem[] {
  const seen = new Set([baseline.scenario.name])
  return others.flatMap(({ scenario, file }) => {
    const again = seen.has(scenario.name) ? [problemWithFile(file, say().sameName(scenario.name))] : []
    seen.add(scenario.name)
    const differing = SHARED.filter((key) => scenario[key] !== baseline.scenario[key]).map((key) =>
      problemWithFile(file, say().differs(scenario.name, key), {
        found: String(scenario[key]),
        expected: say().asIn(String(baseline.scenario[key]), baseline.scenario.name),
      }),
    )
    return [...again, ...differing]
  })
}

import { ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { assemble } from './assemble.ts'
import { shown } from './language/file.ts'
import { layersOf } from './language/layers.ts'
import type { Layer } from './language/layers.ts'
import type { Precision } from './language/limits.ts'
import type { LoadedScenario } from './loaded.ts'
import type { KnownOutcome } from './language/outcome-level.ts'
import { layersOfOverrides } from './language/override.ts'
import { problemWithFile } from './language/place.ts'
import { combinationsOf, refusedGrid } from './language/variation.ts'
import type { NamedScenarios, Variation, VariedValue } from './language/variation.ts'

/** A scenario that differs from the baseline in varied parameters only. */
export interface VariedScenario extends LoadedScenario {
  /** in the order in which they are varied; values as they were written */
  readonly values: readonly { readonly path: string; readonly value: string }[]
}

/** A baseline and the scenarios that are held against it. */
export interface Scenarios {
  readonly baseline: LoadedScenario
  readonly alternatives: readonly LoadedScenario[]
  /** one for each combination of varied values */
  readonly varied: readonly VariedScenario[]
}

/**
 * Loads the scenarios of a comparison; undefined where one of them is refused, with the problems added.
 *
 * @param overrides `path=value`, laid over every scenario
 */
export function loadAll(
  named: NamedScenarios,
  overrides: readonly string[],
  outcomes: readonly KnownOutcome[],
  problems: Problem[],
): Scenarios | undefined {
  const grid = refusedGrid(named)
  problems.push(...grid)
  if (grid.length > 0) return undefined
  const { baseline, variations } = named
  const above = layersOfOverrides(overrides)
  problems.push(...above.problems)
  const load = (path: string, varied: readonly Layer[]): LoadedScenario | undefined =>
    attempt(problems, () => {
      const { layers, problems: unread } = layersOf(path)
      const over = [...above.layers, ...varied]
      return assemble({ layers, problems: unread, file: shown(path), above: over, outcomes })
    })
  const first = load(baseline, [])
  const others = named.alternatives.map((path) => load(path, []))
  const varied = (first === undefined ? [] : curve(variations)).map((values) => {
    const loaded = load(
      baseline,
      values.map(({ layer }) => layer),
    )
    return loaded === undefined ? undefined : renamed(loaded, values)
  })
  if (first === undefined || others.includes(undefined) || varied.includes(undefined)) return undefined
  const alternatives = present(others).map((other) => withIdle(other, first))
  const scenarios = { baseline: first, alternatives, varied: present(varied) }
  problems.push(...incomparable(first, [...scenarios.alternatives, ...scenarios.varied]))
  return scenarios
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
    // A mistake in a preset that several scenarios share is told once.
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

/** An alternative with a warning for what only the baseline decides. */
function withIdle(other: LoadedScenario, baseline: LoadedScenario): LoadedScenario {
  const { scenario, precision } = other
  const keys = [
    ...(scenario.replications === baseline.scenario.replications ? [] : ['replications']),
    ...(precision.length === 0 || sameTargets(precision, baseline.precision) ? [] : ['precision']),
  ]
  return warned(other, keys)
}

/** A scenario with a warning for each key that says nothing where the scenario stands. */
export function warned(loaded: LoadedScenario, keys: readonly string[]): LoadedScenario {
  const { scenario, file } = loaded
  const warnings = keys.map((key) => ({
    ...problemWithFile(file, `“${key}” of “${scenario.name}” changes nothing in this comparison`, {
      expected: `${key === 'precision' ? '“precision” in a comparison file' : '“replications” in the baseline'}, or --${key}`,
    }),
    severity: 'warning' as const,
  }))
  return { ...loaded, warnings: [...loaded.warnings, ...warnings] }
}

const sameTargets = (some: readonly Precision[], others: readonly Precision[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others)

/** Parameters in which scenarios must agree, or their people and years are not the same. */
const SHARED = ['seed', 'years', 'warmUpYears', 'drawnStock'] as const

/** What keeps scenarios from being compared with a baseline in pairs. */
function incomparable(baseline: LoadedScenario, others: readonly LoadedScenario[]): readonly Problem[] {
  const seen = new Set([baseline.scenario.name])
  return others.flatMap(({ scenario, file }) => {
    const again = seen.has(scenario.name)
      ? [problemWithFile(file, `two scenarios of the comparison are called “${scenario.name}”`)]
      : []
    seen.add(scenario.name)
    const differing = SHARED.filter((key) => scenario[key] !== baseline.scenario[key]).map((key) =>
      problemWithFile(file, `“${scenario.name}” and the baseline differ in “${key}”`, {
        found: String(scenario[key]),
        expected: `${String(baseline.scenario[key])}, as in “${baseline.scenario.name}”`,
      }),
    )
    return [...again, ...differing]
  })
}

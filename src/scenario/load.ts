import { ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { assemble, examine } from './assemble.ts'
import type { Examined, Parts } from './assemble.ts'
import { fileOf, shown } from './language/file.ts'
import { layersOf, layersOfText, NOTHING } from './language/layers.ts'
import type { Layer } from './language/layers.ts'
import type { KnownOutcome } from './language/outcome-level.ts'
import { layersOfOverrides } from './language/override.ts'
import { problemWithFile } from './language/place.ts'
import type { LoadedScenario } from './loaded.ts'
import type { parameters } from './registry/registry.ts'
import type { Values } from './registry/row.ts'
import { registry } from './registry/rows.ts'
import type { Scenario } from './scenario.ts'

/**
 * Reads a scenario file and everything it extends, checks it and fills in the defaults.
 *
 * @param file path of a YAML or JSON file, or the name of a shipped scenario
 * @param overrides `path=value`, as `--set` takes them; they are checked as if written in a file
 * @param outcomes that `limits` and `precision` may name; without them no outcome is known
 * @throws ScenarioError with every problem that was found
 */
export function loadScenario(
  file: string,
  overrides: readonly string[] = [],
  outcomes: readonly KnownOutcome[] = [],
): LoadedScenario {
  return scenarioReader(file, outcomes)(overrides)
}

/**
 * Like `loadScenario`, for a file that is needed with many different overrides: its text is read once.
 *
 * @throws ScenarioError where there is no such file
 */
export function scenarioReader(file: string, outcomes: readonly KnownOutcome[] = []): ScenarioReader {
  const partsWith = partsOf(file, outcomes)
  return (overrides) => assemble(partsWith(layersOfOverrides(overrides)))
}

/** Resolves a file that was read once, with `path=value` overrides applied. */
export type ScenarioReader = (overrides: readonly string[]) => LoadedScenario

/**
 * Like `loadScenario`, for a file that may have mistakes: returns what can be made of it, and what is wrong.
 *
 * @throws ScenarioError where there is no such file
 */
export const examineScenario = (
  file: string,
  overrides: readonly string[],
  outcomes: readonly KnownOutcome[],
): Examined => examine(partsOf(file, outcomes)(layersOfOverrides(overrides)))

/** Like `examineScenario`, for many layers from any source over a file whose text is read once. */
export function scenarioExaminer(
  file: string,
  outcomes: readonly KnownOutcome[],
): (layers: readonly Layer[]) => Examined {
  const partsWith = partsOf(file, outcomes)
  return (layers) => examine(partsWith({ layers, problems: [] }))
}

interface Above {
  readonly layers: readonly Layer[]
  readonly problems: readonly Problem[]
}

function partsOf(file: string, outcomes: readonly KnownOutcome[]): (above: Above) => Parts {
  const reference = fileOf(file, '.')
  if (!('path' in reference)) throw new ScenarioError([problemWithFile(file, reference.message, reference)])
  const read = layersOf(reference.path)
  return ({ layers, problems }) => ({
    ...read,
    problems: [...read.problems, ...problems],
    file: shown(reference.path),
    above: layers,
    outcomes,
  })
}

type Given<V> = V extends readonly (infer Item)[]
  ? Item extends { readonly name: string }
    ? { readonly [name: string]: Given<Omit<Item, 'name'>> | 'remove' }
    : V
  : V extends object
    ? { readonly [K in keyof V]?: Given<V[K]> }
    : V

type Registered = Values<typeof parameters>
type GivenOffice = Given<Omit<Registered, 'reform'>>
type GivenReform = Given<Omit<Registered['reform'][number], 'name'>> & GivenOffice

/** The content of a scenario file as an object; teams, groups, measures and dated changes are keyed by their names. */
export type ScenarioValues = GivenOffice & {
  readonly reform?: { readonly [name: string]: GivenReform | 'remove' }
  readonly name?: string
  readonly description?: string
  readonly question?: string
  readonly extends?: string | readonly string[]
}

/**
 * A scenario without a file, checked and resolved like one from a file. It builds on the bare registry of parameters,
 * unless `extends` says otherwise.
 *
 * @throws ScenarioError with every problem that was found
 */
export function scenarioFromValues(values: ScenarioValues): Scenario {
  const text = JSON.stringify({ extends: NOTHING, name: 'values', ...values }, null, 2)
  const read = layersOfText({ file: 'values', text })
  return assemble({ ...read, file: 'values', above: [], outcomes: [] }).scenario
}

/**
 * A resolved scenario stored in a file, read by the rules of a scenario file, so that anything written into it by
 * hand is refused if a scenario file could not contain it.
 *
 * @param origin the file, for messages about problems
 * @throws ScenarioError with every problem that was found
 */
export function readResolved(given: object, origin: string): Scenario {
  const values = Object.entries(given).map(([key, value]) => [
    key,
    Object.hasOwn(registry, key) && registry[key].kind === 'collection' ? byName(value) : (value as unknown),
  ])
  const text = JSON.stringify(Object.fromEntries([...values, ['extends', NOTHING]]), undefined, 1)
  const read = layersOfText({ file: origin, text })
  return assemble({ ...read, file: origin, above: [], outcomes: [] }).scenario
}

/** Teams, groups and measures as in a file: keyed by name, without the name inside. */
function byName(items: unknown): unknown {
  if (!Array.isArray(items)) return items
  return Object.fromEntries(
    items.map((item: unknown) => {
      const { name, ...rest } = Object(item) as { readonly name?: unknown }
      return [String(name), rest]
    }),
  )
}

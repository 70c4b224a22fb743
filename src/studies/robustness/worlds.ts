/** Plausible worlds: two scenarios with uncertain parameters set to other values, the same in both. */
import { ScenarioError } from '../../errors.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { Dimension } from './result.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import type { LoadedScenario } from '../../scenario/loaded.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { overridesOf, valueOf } from './dimensions.ts'
import { latinHypercube } from '../../statistics/latin-hypercube.ts'

/** Reads a scenario with some values overridden, checked as if they stood in its file. Throws ScenarioError. */
type ReadWith = (overrides: readonly string[]) => LoadedScenario

/** The scenarios of a comparison, and how to read them with other values. */
export interface Compared {
  readonly baseline: { readonly scenario: Scenario; readonly readWith: ReadWith }
  readonly alternative: { readonly scenario: Scenario; readonly readWith: ReadWith }
}

/** A half office with the values of a point, or why the scenario language refuses them. */
export type HalfOffice = { readonly scenario: Scenario } | { readonly refusal: string }

/**
 * Points spread over the dimensions as a Latin hypercube, one row per point, each dimension from 0 to 1.
 *
 * @param seed the same seed gives the same points
 */
export function cubeOf(dimensions: readonly Dimension[], points: number, seed: string): number[][] {
  const luck = new Luck(...rootKey(seed, 0))
  let draw = 0
  return latinHypercube(points, dimensions.length, () => luck.uniform(draw++, 0))
}

/** The values of the parameters at a point. */
export const valuesAt = (dimensions: readonly Dimension[], shares: readonly number[]): readonly number[] =>
  shares.map((share, at) => valueOf(dimensions[at], share))

/**
 * Half of an office with the values of a point. Every point has people and luck of its own, so that the luck of a few
 * replications does not affect all points alike.
 *
 * @param point counted from 1
 */
export function officeAt(
  { scenario, readWith }: Compared['baseline'],
  dimensions: readonly Dimension[],
  values: readonly number[],
  point: number,
): HalfOffice {
  try {
    const changed = readWith(overridesOf(dimensions, values, scenario)).scenario
    const own = { name: `${scenario.name}, point ${point}`, seed: `${scenario.seed}/point ${point}` }
    return { scenario: halfOffice({ ...changed, ...own }) }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    const { message, found } =
      error.problems.find(({ severity }) => severity === 'error') ?? error.problems[0]
    return { refusal: found === undefined ? message : `${message}: ${found}` }
  }
}

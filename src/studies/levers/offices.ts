import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import type { ScenarioReader } from '../../scenario/load.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { leversOf, type Lever } from './definition.ts'

/** How levers are tried. */
export interface Setting {
  /** offices of half the size */
  readonly half: boolean
  readonly replications: number
  readonly seed: string
}

/** A lever with its two offices, as positions in the list of offices. */
interface Tried {
  readonly lever: Lever
  readonly worst: number
  readonly best: number
}

/** The offices of all levers: each is simulated once, however many levers use it. */
export interface Offices {
  /** name of the scenario whose levers these are */
  readonly name: string
  /** all different from each other */
  readonly scenarios: readonly Scenario[]
  readonly tried: readonly Tried[]
}

/**
 * Every office that the levers of a scenario need.
 *
 * @param read the scenario, with overrides
 * @throws ScenarioError where it refuses a value of a lever
 */
export function officesOf(read: ScenarioReader, { half, seed }: Setting): Offices {
  const scenarios: Scenario[] = []
  const places = new Map<string, number>()
  const placeOf = (overrides: readonly string[]): number => {
    const { scenario } = read(overrides)
    const office = {
      ...(half ? halfOffice(scenario) : scenario),
      seed,
      name: `${scenario.name} ${overrides.join(', ')}`,
    }
    const hash = scenarioHash(office)
    const place = places.get(hash) ?? scenarios.push(office) - 1
    places.set(hash, place)
    return place
  }
  const { scenario } = read([])
  const tried = leversOf(scenario).map((lever) => ({
    lever,
    worst: placeOf([...lever.given, ...lever.worst.overrides]),
    best: placeOf([...lever.given, ...lever.best.overrides]),
  }))
  return { name: scenario.name, scenarios, tried }
}

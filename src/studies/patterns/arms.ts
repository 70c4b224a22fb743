import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import { scenarioFromValues } from '../../scenario/load.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { overlayOf, placesOf, type Pattern } from './definition.ts'

/** The settings under which patterns are run. */
export interface Setting {
  /** offices of half the size */
  readonly half: boolean
  readonly replications: number
  readonly seed: string
}

/** The offices of several patterns: each is simulated once, however many patterns use it. */
export interface Offices {
  /** all different from each other */
  readonly scenarios: readonly Scenario[]
  /** the office of an arm, or of an arm under the overlay of its pattern */
  readonly of: (pattern: Pattern, arm: string, overlaid: boolean) => Scenario
}

/** Every office that the patterns need. */
export function officesOf(patterns: readonly Pattern[], setting: Setting): Offices {
  const byHash = new Map<string, Scenario>()
  const byArm = new Map<string, Scenario>()
  for (const pattern of patterns)
    for (const [arm, overlaid] of armsOf(pattern)) {
      const scenario = officeOf(pattern, arm, overlaid, setting)
      const hash = scenarioHash(scenario)
      if (!byHash.has(hash)) byHash.set(hash, scenario)
      byArm.set(keyOf(pattern, arm, overlaid), byHash.get(hash) ?? scenario)
    }
  const of: Offices['of'] = (pattern, arm, overlaid) => {
    const scenario = byArm.get(keyOf(pattern, arm, overlaid))
    if (scenario === undefined) throw new RangeError(`${pattern.id} has no office for ${arm}`)
    return scenario
  }
  return { scenarios: [...byHash.values()], of }
}

/** All arms as defined, and those of the primary comparison under the overlay. */
function armsOf(pattern: Pattern): readonly (readonly [arm: string, overlaid: boolean])[] {
  const overlaid = overlayOf(pattern) === undefined ? [] : placesOf(pattern.primary).map(({ arm }) => arm)
  return [
    ...Object.keys(pattern.arms).map((arm) => [arm, false] as const),
    ...[...new Set(overlaid)].map((arm) => [arm, true] as const),
  ]
}

const keyOf = ({ id }: Pattern, arm: string, overlaid: boolean): string => `${id} ${arm} ${overlaid}`

type Values = Readonly<Record<string, unknown>>

function officeOf(pattern: Pattern, arm: string, overlaid: boolean, { half, seed }: Setting): Scenario {
  const own = pattern.arms[arm]
  const values = overlaid ? laidOver(own, overlayOf(pattern)?.values ?? {}) : own
  const scenario = scenarioFromValues({ ...values, name: `${pattern.id} ${arm}`, seed })
  return half ? halfOffice(scenario) : scenario
}

const isBlock = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Blocks are merged key by key; everything else is replaced, as when one scenario file extends another. */
function laidOver(below: Values, above: Values): Values {
  const merged = Object.entries(above).map(([key, value]): [string, unknown] => {
    const under = below[key]
    return [key, isBlock(value) && isBlock(under) ? laidOver(under, value) : value]
  })
  return { ...below, ...Object.fromEntries(merged) }
}

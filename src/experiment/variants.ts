/** Offices that are simulated beside those of a comparison to explain them. */
import type { LeverKind, VariedParameter } from '../results/comparison-result.ts'
import { DIVIDE_LEVERS } from '../scenario/parameters/office.ts'
import { entryAt } from '../scenario/rows.ts'
import type { Leadership, Scenario } from '../scenario/scenario.ts'

/** Degrees of overlap of the two catalogues at which headlines are shown. */
export const OVERLAPS = [0, 0.5, 1] as const

/** The same office with catalogues that overlap to another degree. */
export function withOverlap(scenario: Scenario, overlap: number): Scenario {
  const name = `${scenario.name}, overlap ${overlap}`
  return { ...scenario, name, catalogue: { ...scenario.catalogue, overlap } }
}

/** The baseline with those levers of the alternative that are of one kind. */
export function halfWay(baseline: Scenario, alternative: Scenario, kind: 'divide' | 'practice'): Scenario {
  const levers = Object.keys(baseline.leadership) as (keyof Leadership)[]
  const taken = levers.filter((lever) => leverKindOf(`leadership.${lever}`) === kind)
  return {
    ...baseline,
    name: `${alternative.name}, ${kind} only`,
    ...(kind === 'divide' ? { collaborationRate: alternative.collaborationRate } : {}),
    leadership: {
      ...baseline.leadership,
      ...Object.fromEntries(taken.map((lever) => [lever, alternative.leadership[lever]])),
    },
  }
}

/** Whether two scenarios differ in levers of both kinds, so that half-way offices have something to tell. */
export function differsInBothKinds(varied: readonly VariedParameter[]): boolean {
  return (['divide', 'practice'] as const).every((kind) =>
    varied.some((parameter) => parameter.kind === kind),
  )
}

function leverKindOf(path: string): LeverKind {
  if ((DIVIDE_LEVERS as readonly string[]).includes(path)) return 'divide'
  return path.startsWith('leadership.') ? 'practice' : 'other'
}

/** What a scenario is called and asks is no parameter of the office. */
const UNVARIED = new Set(['name', 'description', 'question', 'replications', 'seed'])

/** The parameters in which two scenarios differ, in the order of the registry. */
export function variedParameters(baseline: Scenario, alternative: Scenario): VariedParameter[] {
  const before = valuesByPath(baseline)
  const after = valuesByPath(alternative)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      alternative: alternative.name,
      path,
      unit: unitOf(path),
      baselineValue: before.get(path) ?? '-',
      alternativeValue: after.get(path) ?? '-',
      kind: leverKindOf(path),
    }))
}

/** Every value of a scenario as text; things in a list stand under their name. */
function valuesByPath(scenario: Scenario): Map<string, string> {
  const entries = Object.entries(scenario).filter(([key]) => !UNVARIED.has(key))
  return new Map(entries.flatMap(([key, value]) => flatten(key, value)))
}

function flatten(path: string, value: unknown): [string, string][] {
  if (isNamedList(value)) return value.flatMap(({ name, ...rest }) => flatten(`${path}.${name}`, rest))
  if (Array.isArray(value)) return [[path, value.join(', ')]]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flatten(`${path}.${key}`, inner))
  return value === undefined ? [] : [[path, `${value as string | number | boolean}`]]
}

function isNamedList(value: unknown): value is readonly { readonly name: string }[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object'
}

function unitOf(path: string): string {
  const row = entryAt(path.split('.'))
  return row !== undefined && 'unit' in row ? row.unit : ''
}

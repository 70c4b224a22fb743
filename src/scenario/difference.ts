import { entryAt } from './registry/rows.ts'
import { unitInWords } from './registry/units.ts'
import type { Scenario } from './scenario.ts'

/** A parameter in which two scenarios differ. */
interface Difference {
  readonly path: string
  /** empty where the value is not a number */
  readonly unit: string
  /** as written in a file; undefined where the team, group or measure is missing */
  readonly first: string | undefined
  readonly second: string | undefined
}

/** What a scenario says about itself is not a parameter. */
const HEADINGS = new Set(['name', 'description', 'question', 'language'])

/** Everything in which two scenarios differ, in the order of the registry. */
export function differencesBetween(first: Scenario, second: Scenario): readonly Difference[] {
  const before = valuesByPath(first)
  const after = valuesByPath(second)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, unit: unitOf(path), first: before.get(path), second: after.get(path) }))
}

/** The value at a path as written in a file; undefined for a block or where there is none. */
export const writtenAt = (scenario: Scenario, path: string): string | undefined =>
  valuesByPath(scenario).get(path)

function valuesByPath(scenario: Scenario): ReadonlyMap<string, string> {
  const entries = Object.entries(scenario).filter(([key]) => !HEADINGS.has(key))
  return new Map(entries.flatMap(([key, value]) => flatten(key, value)))
}

function flatten(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? [[path, `[${value.join(', ')}]`]]
      : value.flatMap(({ name, ...rest }: { readonly name: string }) => flatten(`${path}.${name}`, rest))
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flatten(`${path}.${key}`, inner))
  return value === undefined ? [] : [[path, `${value as string | number | boolean | null}`]]
}

function unitOf(path: string): string {
  const entry = entryAt(path.split('.'))
  return entry !== undefined && 'unit' in entry ? unitInWords(entry.unit) : ''
}

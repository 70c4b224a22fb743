import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { ScenarioError } from '../../../src/errors.ts'
import { boundsOf } from '../../../src/scenario/language/expectation.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { printScenario } from '../../../src/scenario/print.ts'
import type { ParameterRow } from '../../../src/scenario/registry/row.ts'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'
import { written } from '../../unit/scenario/folder.ts'

const office = loadScenario('office').scenario
const groups = office.groups.map(({ name }) => name)

/** Parameters with their paths; those of teams, groups and measures once for each of the shipped office. */
const rows = registeredRows.flatMap(({ path, row }) => {
  const [collection, name] = path.split('.')
  if (name !== '<name>') return [{ path, row }]
  return office[collection as 'teams' | 'groups' | 'measures'].map((item) => ({
    path: path.replace('<name>', item.name),
    row,
  }))
})

/** Any value that a row accepts, plausible or not. */
function valueOf(row: ParameterRow): fc.Arbitrary<unknown> {
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const [min, high] = boundsOf(row)
      const max = Math.min(high, 3 * row.range[1])
      return row.integer === true
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true }).map((value) => value + 0)
    }
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...row.options)
    case 'set':
      return fc.subarray([...(row.of === 'groups' ? groups : row.of)], { minLength: 1 })
    case 'text':
    default:
      return fc.string({ minLength: 1, unit: 'binary' })
  }
}

const stated = fc.uniqueArray(
  fc
    .constantFrom(...rows)
    .chain(({ path, row }) => fc.record({ path: fc.constant(path), value: valueOf(row) })),
  { maxLength: 12, selector: ({ path }) => path },
)
type Stated = readonly { readonly path: string; readonly value: unknown }[]

/** Blocks within blocks, as a file has them. */
function nested(values: Stated): object {
  const root: Record<string, unknown> = {}
  for (const { path, value } of values) {
    const keys = path.split('.')
    let block = root
    for (const key of keys.slice(0, -1)) block = (block[key] ??= {}) as Record<string, unknown>
    block[keys[keys.length - 1]] = value
  }
  return root
}

const asOption = ({ path, value }: Stated[number]): string =>
  `${path}=${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`

/** The scenario, or undefined where the values do not fit together. */
function loaded(text: string, options: readonly string[] = []) {
  try {
    return loadScenario(written({ 'case.yaml': text }), options)
  } catch (error) {
    if (error instanceof ScenarioError) return undefined
    throw error
  }
}

describe('any scenario', () => {
  it('is the same from YAML, from JSON, from options, and printed and read back', () => {
    let valid = 0
    fc.assert(
      fc.property(stated, (values) => {
        const file = { extends: 'office', ...nested(values) }
        const yaml = loaded(stringify(file))
        const options = loaded('extends: office\n', values.map(asOption))
        expect(loaded(JSON.stringify(file))?.scenario).toEqual(yaml?.scenario)
        expect(options?.scenario).toEqual(yaml?.scenario)
        if (yaml === undefined) return
        valid += 1
        const again = loaded(printScenario(yaml))
        expect(again?.scenario).toEqual(yaml.scenario)
      }),
      { numRuns: 40 },
    )
    // Most values fit together, or the test would say little.
    expect(valid).toBeGreaterThan(15)
  })

  it('shows every value that a file states', () => {
    fc.assert(
      fc.property(stated, (values) => {
        const path = written({ 'case.yaml': stringify({ extends: 'office', ...nested(values) }) })
        const { scenario, origins } = tryLoad(path) ?? {}
        fc.pre(scenario !== undefined && origins !== undefined)
        for (const { path: where, value } of values) {
          expect(valueAt(scenario, where.split('.'))).toEqual(value)
          expect(origins.get(where)).toMatch(/case\.yaml:\d+$/)
        }
      }),
      { numRuns: 40 },
    )
  })
})

function tryLoad(path: string) {
  try {
    return loadScenario(path)
  } catch (error) {
    if (error instanceof ScenarioError) return undefined
    throw error
  }
}

function valueAt(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) {
    return valueAt(
      value.find(({ name }: { name: string }) => name === key),
      deeper,
    )
  }
  return valueAt((value as Readonly<Record<string, unknown>>)[key], deeper)
}

import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { plain } from '../../../../src/verification/bare-office.ts'
import { fitted } from '../../../../src/scenario/registry/fitted.ts'
import { registeredRows } from '../../../../src/scenario/registry/rows.ts'
import {
  effectParameters,
  levelParameters,
  valueAt,
  withValues,
} from '../../../../src/studies/fit/parameters.ts'

const { scenario } = loadScenario('dual')
const all = [...levelParameters, ...effectParameters]

const valueIn = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        Array.isArray(part)
          ? part.find(({ name }: { readonly name: string }) => name === key)
          : (part as Readonly<Record<string, unknown>>)[key],
      scenario,
    )

describe('what is fitted', () => {
  it('is a number of the shipped office between the values that are searched', () => {
    for (const { path, low, high } of all) {
      const value = valueIn(path) as number
      expect([path, value >= low && value <= high]).toEqual([path, true])
    }
  })

  it('is kept where the fit keeps it, and said to be calibrated', () => {
    const kept = all.map(({ path }) => path).filter((path) => !/^(groups|measures)\./.test(path))
    expect(Object.keys(fitted).toSorted()).toEqual(kept.toSorted())
    for (const path of kept)
      expect([path, registeredRows.find((row) => row.path === path)?.row.provenance]).toEqual([
        path,
        'calibrated',
      ])
  })

  it('is stated in the offices of known answers, which no fit may change', () => {
    const stated = (path: string) =>
      path.split('.').reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], plain)
    for (const path of Object.keys(fitted)) expect([path, typeof stated(path)]).toEqual([path, 'number'])
  })

  it('is nothing twice', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  })
})

describe('values on the way between the ends of a range', () => {
  it('are in equal steps or equal factors, with three digits', () => {
    const ends = { path: 'a', low: 1, high: 9 }
    expect([0, 0.5, 1].map((share) => valueAt({ ...ends, scale: 'linear' }, share))).toEqual([1, 5, 9])
    expect([0, 0.5, 1].map((share) => valueAt({ ...ends, scale: 'log' }, share))).toEqual([1, 3, 9])
    expect(valueAt({ ...ends, scale: 'linear' }, 1 / 3)).toBe(3.67)
  })

  it('are whole persons and places', () => {
    const range = { low: 10, high: 11, scale: 'linear' } as const
    expect(valueAt({ ...range, path: 'measures.education.places' }, 0.3)).toBe(10)
    expect(valueAt({ ...range, path: 'groups.young.arrivalsPerYear' }, 0.7)).toBe(11)
  })
})

describe('an office with other values', () => {
  it('differs in these alone', () => {
    const other = withValues(scenario, [
      ['leaving.workSlope.health', 0.7],
      ['measures.education.places', 12],
    ])
    expect(other.leaving.workSlope.health).toBe(0.7)
    expect(other.measures.find(({ name }) => name === 'education')?.places).toBe(12)
    const back = withValues(other, [
      ['leaving.workSlope.health', scenario.leaving.workSlope.health],
      ['measures.education.places', valueIn('measures.education.places') as number],
    ])
    expect(back).toEqual(scenario)
  })

  it('cannot have a value that offices do not have', () => {
    expect(() => withValues(scenario, [['leaving.luck', 1]])).toThrow('nothing is called luck')
  })
})

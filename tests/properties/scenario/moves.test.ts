import { describe, expect, it } from 'vitest'
import { runReplication } from '../../../src/experiment/replication.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { MOVED_GIVEN, MOVED_SCENARIO, moves } from '../../../src/scenario/registry/moves.ts'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'

type Values = ReadonlyMap<string, number>

/** Every outcome of one replication, by `outcome` or `outcome/breakdown/level`. */
function valuesOf(overrides: readonly string[]): Values {
  const { scenario } = loadScenario(MOVED_SCENARIO, [...MOVED_GIVEN, ...overrides])
  const layout = layoutOf(scenario)
  const { values } = runReplication(scenario, layout, 1)
  return new Map(
    layout.keys.map(({ outcome, breakdown, level }, index) => [
      breakdown === 'all' ? outcome : `${outcome}/${breakdown}/${level}`,
      values[index],
    ]),
  )
}

const unchanged = new Map<string, Values>()

/** The same without the change; many parameters share it. */
function baseline(given: readonly string[]): Values {
  const key = given.join('\n')
  const values = unchanged.get(key) ?? valuesOf(given)
  unchanged.set(key, values)
  return values
}

describe('the registry', () => {
  it('says of every parameter which outcome it moves', () => {
    const paths = registeredRows.map(({ path }) => path).filter((path) => path !== 'replications')
    expect(Object.keys(moves)).toEqual(paths)
  })

  it.each(Object.entries(moves))('has a living parameter %s', (path, move) => {
    const { outcome = '', change = '', given = [] } = move ?? {}
    // The change concerns this parameter, also where it is one of several of a team, group or measure.
    const [collection, , ...rest] = path.split('.')
    expect(change.startsWith(path.includes('<name>') ? `${collection}.` : `${path}=`)).toBe(true)
    expect(change).toContain(rest.at(-1) ?? collection)
    const before = baseline(given).get(outcome)
    const after = valuesOf([...given, change]).get(outcome)
    expect(Number.isFinite(before) && Number.isFinite(after)).toBe(true)
    expect(after).not.toBe(before)
  })
})

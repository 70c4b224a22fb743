import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runReplication } from '../../../src/experiment/replication.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { scenarioReader } from '../../../src/scenario/load.ts'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { changes, MOVED_SCENARIO } from '../../support/moves.ts'

type Values = ReadonlyMap<string, number>

const readWith = scenarioReader(MOVED_SCENARIO)
const scenarioOf = (overrides: readonly string[]) => readWith(overrides).scenario

/** Most parameters are seen at work among few people; the others among more, which takes longer. */
const SIZES = [['inflow=0.1'], [], ['inflow=1', 'warmUpYears=3']]

/** Every outcome of one replication, by `outcome` or `outcome/breakdown/level`. */
function valuesOf(scenario: Scenario): Values {
  const layout = layoutOf(scenario)
  const { values } = runReplication(scenario, layout, 1)
  return new Map(
    layout.keys.map(({ outcome, breakdown, level }, index) => [
      breakdown === 'all' ? outcome : `${outcome}/${breakdown}/${level}`,
      values[index],
    ]),
  )
}

interface Office {
  readonly scenario: Scenario
  readonly values: Values
  /** paths of the parameters that were read while it was simulated, with `<name>` for names */
  readonly read: ReadonlySet<string>
}

const unchanged = new Map<string, Office>()

/** The office without the change; many parameters share it. */
function unchangedOffice(given: readonly string[]): Office {
  const known = unchanged.get(given.join('\n'))
  if (known !== undefined) return known
  const read = new Set<string>()
  const scenario = scenarioOf(given)
  const office = { scenario, values: valuesOf(watched(scenario, '', read) as Scenario), read }
  unchanged.set(given.join('\n'), office)
  return office
}

/** A copy that notes the path of whatever is read of it. */
function watched(part: unknown, path: string, read: Set<string>): unknown {
  if (Array.isArray(part) && part.every((item) => typeof item === 'object'))
    return part.map((item: unknown) => watched(item, `${path}.<name>`, read))
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  const copy = {}
  for (const [key, value] of Object.entries(part)) {
    const below = path === '' ? key : `${path}.${key}`
    const seen = watched(value, below, read)
    const get = (): unknown => {
      read.add(below)
      return seen
    }
    Object.defineProperty(copy, key, { enumerable: true, get })
  }
  return copy
}

describe('the registry', () => {
  it.each(changes)('has a living parameter $path', ({ path, file, outcome, given, overrides }) => {
    expect(existsSync(file), `“${path}” is read by ${file}, and there is no such file`).toBe(true)
    const isRead = (size: readonly string[]): boolean => unchangedOffice([...given, ...size]).read.has(path)
    expect(SIZES.some(isRead), `“${path}” is registered and read nowhere: open ${file}`).toBe(true)
    const isMovedIn = (size: readonly string[]): boolean => {
      const before = unchangedOffice([...given, ...size])
      const after = valuesOf(scenarioOf([...given, ...size, ...overrides])).get(outcome)
      return !Number.isNaN(after) && after !== before.values.get(outcome)
    }
    expect(
      SIZES.some(isMovedIn),
      `“${path}” moves no “${outcome}”: open ${file}, or name another outcome in its row`,
    ).toBe(true)
  })

  it('says of no parameter that is read that it moves nothing', () => {
    // A dated change is laid over a copy of the office, and who copies it reads all of it.
    const uncopied = [...unchanged.values()].filter(({ scenario }) => scenario.reform.length === 0)
    const read = uncopied.flatMap((office) => [...office.read])
    expect(read.length).toBeGreaterThan(registeredRows.length)
    const unmoved = registeredRows.filter(({ row }) => 'nothing' in row.moves).map(({ path }) => path)
    expect(unmoved.filter((path) => read.includes(path))).toEqual([])
  })
})

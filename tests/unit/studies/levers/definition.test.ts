import { describe, expect, it } from 'vitest'
import { keyIndex, layoutOf } from '../../../../src/results/layout.ts'
import { loadScenario, scenarioReader } from '../../../../src/scenario/load.ts'
import { DIVIDE_LEVERS } from '../../../../src/scenario/registry/leadership.ts'
import { registeredRows } from '../../../../src/scenario/registry/rows.ts'
import { leversOf } from '../../../../src/studies/levers/definition.ts'
import { officesOf } from '../../../../src/studies/levers/offices.ts'

const { scenario: dual } = loadScenario('dual')
const levers = leversOf(dual)
const setting = { half: true, replications: 1, seed: 'delt' }

describe('the list of levers', () => {
  it('has every lever of leadership; a new one is added in src/studies/levers/definition.ts', () => {
    const ofLeadership = registeredRows
      .map(({ path }) => path)
      .filter((path) => path.startsWith('leadership.'))
    const listed = levers.map(({ lever }) => lever)
    expect(listed).toEqual(expect.arrayContaining([...DIVIDE_LEVERS, ...ofLeadership]))
  })

  it('names each lever once', () => {
    const named = levers.map(({ lever }) => lever)
    expect(new Set(named).size).toBe(named.length)
  })

  it.each(levers.map((one) => [one.lever, one] as const))(
    '%s is heard by an outcome of the dual office',
    (_, one) => {
      const { outcome, breakdown, level } = one.outcome
      expect(keyIndex(layoutOf(dual), outcome, breakdown, level)).toBeDefined()
    },
  )

  it.each(['dual', 'unitary', 'town-office', 'cross-cutting-sections', 'mass-transfer'])(
    'gives two different offices for each lever of %s',
    (file) => {
      const { scenarios, tried } = officesOf(scenarioReader(file), setting)
      expect(tried.map(({ lever }) => lever.lever)).toHaveLength(levers.length)
      expect(tried.filter(({ worst, best }) => worst === best)).toEqual([])
      expect(new Set(tried.flatMap(({ worst, best }) => [worst, best])).size).toBe(scenarios.length)
    },
  )
})

describe('the offices of a lever', () => {
  const { scenarios, tried } = officesOf(scenarioReader('dual'), setting)
  const endsOf = (name: string) => {
    const found = tried.find(({ lever }) => lever.lever === name)
    if (found === undefined) throw new RangeError(name)
    return [scenarios[found.worst], scenarios[found.best]]
  }

  it('differ in the lever, and state in both what it needs to be heard', () => {
    const [apart, together] = endsOf('leadership.leaders')
    expect([apart.leadership.leaders, together.leadership.leaders]).toEqual([2, 1])
    for (const { mechanisms, leadership } of [apart, together])
      expect([mechanisms.leadersApart, leadership.leaderMeetingsPerMonth]).toEqual([true, 0])
  })

  it('have as many advisors as the caseload takes', () => {
    const [many, few] = endsOf('teams.state-adjusted.caseload').map(
      ({ teams }) => teams.find(({ name }) => name === 'state-adjusted')?.advisors ?? 0,
    )
    expect(few / many).toBeCloseTo(135 / 35, 0)
  })

  it('have teams that sit by themselves, or all together', () => {
    const [alone, together] = endsOf('teams.<name>.section').map(
      ({ teams }) => new Set(teams.map(({ section }) => section)).size,
    )
    expect([alone, together]).toEqual([dual.teams.length, 1])
  })
})

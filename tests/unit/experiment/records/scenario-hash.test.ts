import { describe, expect, it } from 'vitest'
import { scenarioHash } from '../../../../src/experiment/records/scenario-hash.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'

const { scenario } = loadScenario('town-office')
const hash = scenarioHash(scenario)

describe('scenarioHash', () => {
  it('is 64 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('does not depend on what decides nothing: names of things and the order of keys', () => {
    const named: Scenario = { ...scenario, name: 'x', description: 'x', question: 'x', replications: 7 }
    expect(scenarioHash(named)).toBe(hash)
    const turned = Object.fromEntries(Object.entries(scenario).toReversed()) as unknown as Scenario
    expect(scenarioHash(turned)).toBe(hash)
  })

  it('survives being written as JSON', () => {
    expect(scenarioHash(JSON.parse(JSON.stringify(scenario)) as Scenario)).toBe(hash)
  })

  it.each([
    ['seed', { ...scenario, seed: 'another' }],
    ['a number', { ...scenario, collaborationRate: scenario.collaborationRate / 2 }],
    [
      'a number deep inside',
      { ...scenario, conversations: { ...scenario.conversations, phoneShare: 0.123 } },
    ],
    ['the order of teams', { ...scenario, teams: scenario.teams.toReversed() }],
    [
      'the name of a team',
      { ...scenario, teams: scenario.teams.with(0, { ...scenario.teams[0], name: 'x' }) },
    ],
  ])('changes with %s', (_what, other) => {
    expect(scenarioHash(other)).not.toBe(hash)
  })
})

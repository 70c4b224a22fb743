import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { leversOf } from '../../../../src/studies/levers/definition.ts'
import { changesSince, leverMoves, RECORD_SETTING } from '../../../../src/studies/levers/record.ts'
import {
  inertOf,
  judgeLever,
  type LeverResult,
  type LeversResult,
} from '../../../../src/studies/levers/result.ts'
import { inertSentence } from '../../../../src/studies/levers/tables.ts'

// A record that was made from another model fails in tests/unit/recording/renew.test.ts.

describe('the record of levers', () => {
  it('names no inert lever', () => {
    expect(inertOf(leverMoves.content()).map(inertSentence)).toEqual([])
  })

  it('was made as it is to be made, of every lever', () => {
    const { half, replications, seed, levers } = leverMoves.content()
    expect({ half, replications, seed }).toEqual(RECORD_SETTING)
    expect(levers.map(({ lever }) => lever)).toEqual(
      leversOf(loadScenario('dual').scenario).map(({ lever }) => lever),
    )
    expect(levers.filter(({ n }) => n !== RECORD_SETTING.replications)).toEqual([])
  })

  it('has the verdicts that follow from its numbers', () => {
    const { levers } = leverMoves.content()
    const judged = levers.map((one) => ({ ...one, verdict: judgeLever(one.difference, one.band, one.meant) }))
    expect(judged).toEqual(levers)
  })
})

describe('what changed since a record', () => {
  const lever: LeverResult = {
    outcome: 'ties',
    breakdown: 'all',
    level: 'all',
    lever: 'leadership.inHouseActivity',
    unit: '',
    worst: 'no',
    best: 'yes',
    given: [],
    label: 'Ties across the sides',
    outcomeUnit: 'tie 0..1',
    meant: 'higher',
    band: 0.01,
    n: 8,
    worstMean: 0.02,
    bestMean: 0.021,
    difference: { value: 0.001, ciLow: -0.001, ciHigh: 0.003 },
    verdict: 'inert',
  }
  const of = (...levers: readonly LeverResult[]): LeversResult => ({
    model: 'abc',
    scenario: 'dual',
    seed: 'delt',
    half: true,
    replications: 8,
    levers,
  })

  it('is a verdict that is another one, in either direction', () => {
    const moving = of({ ...lever, verdict: 'moves' })
    expect(changesSince(of(lever), of(lever))).toEqual([])
    expect(changesSince(of(lever), moving)).toEqual([
      'leadership.inHouseActivity on ties: inert on record, moves now',
    ])
    expect(changesSince(moving, of())).toEqual([
      'leadership.inHouseActivity on ties: moves on record, not there now',
    ])
  })

  it('is told of an inert lever by how little it moves', () => {
    expect(inertSentence(lever)).toBe(
      'leadership.inHouseActivity from no to yes is inert: Ties across the sides +0.001 (−0.001 to 0.003), meant to be higher by 0.010',
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandInWords, bandOf, sizedBandInWords, sizedOutcome } from '../../../src/results/band.ts'
import { NAMED_OUTCOMES, outcomes } from '../../../src/results/outcomes.ts'
import { pairedDifferences } from '../../../src/results/comparison/paired-differences.ts'
import { judgeByInterval } from '../../../src/results/comparison/verdict.ts'
import { syntheticResult } from './synthetic.ts'
import { wholeOf, type OutcomeId, type OutcomeKey } from '../../../src/vocabulary/outcomes.ts'

const plain = { outcomes, bands: [] }

/** An office of some size whose amounts vary from replication to replication. */
const office = (name: string, size: number, change: number) =>
  syntheticResult({
    name,
    replications: 8,
    value: ({ outcome }, replication) =>
      outcome === 'users-present' ? size * 100 : size * (1 + change + 0.002 * (replication % 3)),
  })

describe('bands of amounts', () => {
  const amounts = outcomes.filter(({ adds, unit }) => adds === 'sum' || /^(persons|users)$/.test(unit))

  it('are shares, so that none of them ignores how large the office is', () => {
    expect(amounts.length).toBeGreaterThan(10)
    for (const { id, band } of amounts) expect([id, typeof band]).toEqual([id, 'object'])
  })

  it('judge an office and one of another size alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
        fc.constantFrom(0.1, 2, 50),
        (change, size) => {
          const verdictsIn = (factor: number) =>
            pairedDifferences(
              office('one', factor, 0),
              office('other', factor, change + 1e-5),
              plain,
              ({ outcome }) =>
                amounts.some(({ id }) => id === outcome) && outcome !== 'users-present' ? 'named' : undefined,
            ).map(({ outcome, level, paired, of }) => [outcome, level, judgeByInterval(paired, of)])
          expect(verdictsIn(size)).toEqual(verdictsIn(1))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('say what share they are, and what that comes to', () => {
    const of = sizedOutcome(plain, wholeOf('social-assistance-nok'), 19e6, office('town', 1, 0))
    expect(of.band).toBeCloseTo(190_000, 6)
    expect(sizedBandInWords(of)).toBe('±0.19 million NOK a year (1 % of the baseline)')
    expect(bandInWords({ share: 0.001, of: 'users' }, 'persons')).toBe('±0.1 % of the users in the office')
    expect(bandInWords(120, 'minutes per person')).toBe('±120 minutes per person')
    expect(bandInWords(0.01, 'share of cohort')).toBe('±1 points')
  })

  it('stand for one million of the shipped office', () => {
    expect(
      sizedOutcome(plain, wholeOf('social-assistance-nok'), 101.7e6, office('city', 5, 0)).band,
    ).toBeCloseTo(1e6, -5)
  })
})

describe('bands that a file states', () => {
  const stated = (outcome: OutcomeId, band: number, level?: Pick<OutcomeKey, 'breakdown' | 'level'>) => ({
    ...wholeOf(outcome),
    ...level,
    band,
  })
  const state = { breakdown: 'side', level: 'state' } as const

  it('hold for their level, and leave the whole outcome alone', () => {
    const bands = [stated('interval-days', 0.01), stated('interval-days', 1000, state)]
    for (const order of [bands, bands.toReversed()]) {
      expect(bandOf({ outcomes, bands: order }, wholeOf('interval-days'))).toBe(0.01)
      expect(bandOf({ outcomes, bands: order }, { outcome: 'interval-days', ...state })).toBe(1000)
    }
    expect(bandOf({ outcomes, bands: [bands[1]] }, wholeOf('interval-days'))).toBe(2)
  })

  it('hold for the levels of a mean that state none, and never for the parts of an amount', () => {
    expect(
      bandOf({ outcomes, bands: [stated('interval-days', 7)] }, { outcome: 'interval-days', ...state }),
    ).toBe(7)
    const nok = 'social-assistance-nok'
    const young = { outcome: nok, breakdown: 'group', level: 'young' } as const
    expect(bandOf({ outcomes, bands: [stated(nok, 5e6)] }, wholeOf(nok))).toBe(5e6)
    expect(bandOf({ outcomes, bands: [stated(nok, 5e6)] }, young)).toEqual({ share: 0.01, of: 'baseline' })
  })

  it('are those of the list where nothing is stated', () => {
    for (const key of NAMED_OUTCOMES)
      expect(bandOf(plain, key)).toEqual(outcomes.find(({ id }) => id === key.outcome)?.band)
  })
})

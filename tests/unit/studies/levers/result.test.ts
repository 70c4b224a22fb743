import { describe, expect, it } from 'vitest'
import { judgeLever } from '../../../../src/studies/levers/result.ts'

const within = (ciLow: number, ciHigh: number) => ({ value: (ciLow + ciHigh) / 2, ciLow, ciHigh })

describe('a lever', () => {
  it.each([
    ['moves what it is meant to raise', within(0.02, 0.05), 'higher', 'moves'],
    ['moves what it is meant to lower', within(-0.05, -0.02), 'lower', 'moves'],
    ['is inert within the band', within(-0.005, 0.01), 'higher', 'inert'],
    ['is inert where it moves nothing at all', within(0, 0), 'lower', 'inert'],
    ['is inert in the other direction', within(-0.05, -0.02), 'higher', 'inert'],
    [
      'is inert in the other direction, also across the edge of the band',
      within(-0.005, 0.05),
      'lower',
      'inert',
    ],
    ['is not decided across the edge of the band', within(0.005, 0.05), 'higher', 'not decided'],
    ['is not decided where the interval is wide', within(-0.05, 0.05), 'lower', 'not decided'],
  ] as const)('%s', (_, difference, meant, verdict) => {
    expect(judgeLever(difference, 0.01, meant)).toBe(verdict)
  })

  it('is not decided by a single pair', () => {
    expect(judgeLever({ value: 1, ciLow: undefined, ciHigh: undefined }, 0.01, 'higher')).toBe('not decided')
  })
})

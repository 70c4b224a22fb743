import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { rankCorrelation } from '../../../src/statistics/rank-correlation.ts'

describe('rankCorrelation', () => {
  it('is one where both rise together, whatever the shape', () => {
    expect(rankCorrelation([1, 2, 3, 4, 5], [1, 10, 11, 100, 1e6])).toEqual({ rho: 1, p: 0 })
    expect(rankCorrelation([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])?.rho).toBe(-1)
  })

  it('is the example of a textbook', () => {
    // IQ and hours of television of ten persons: 1 - 6 * 194 / (10 * 99).
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    const { rho, p } = rankCorrelation(iq, hours) ?? { rho: NaN, p: NaN }
    expect(rho).toBeCloseTo(-29 / 165, 12)
    expect(p).toBeCloseTo(0.6272, 4)
  })

  it('gives ties their mean rank', () => {
    // Ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3: Pearson of these by hand.
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])?.rho).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
  })

  it('says nothing of few items, or of a quantity that never varies', () => {
    expect(rankCorrelation([1, 2, 3], [1, 2, 3])).toBeUndefined()
    expect(rankCorrelation([1, 1, 1, 1], [1, 2, 3, 4])).toBeUndefined()
  })

  it('refuses what is not in pairs', () => {
    expect(() => rankCorrelation([1], [])).toThrow(RangeError)
  })

  it('has a p value below a tenth in a tenth of unrelated pairs', () => {
    const alea = seedrandom.alea('unrelated')
    const draw = () => Array.from({ length: 25 }, () => alea())
    const small = Array.from({ length: 2000 }, () => rankCorrelation(draw(), draw())?.p ?? 1)
    const share = small.filter((p) => p < 0.1).length / small.length
    // Four standard errors of a share of 0.1 in 2,000.
    expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / 2000))
  })
})

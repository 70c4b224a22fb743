import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileOfCounts } from '../../../src/statistics/quantile-of-counts.ts'
import { quantile } from '../../../src/statistics/quantile.ts'

describe('the quantile of counts', () => {
  it('interpolates between neighbours', () => {
    // 1, 1, 4
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOfCounts([0, 2, 0, 0, 1], p))).toEqual([
      1, 1, 1, 2.5, 4,
    ])
  })

  it('is unknown where nothing was counted', () => {
    expect(quantileOfCounts([0, 0], 0.5)).toBeUndefined()
  })

  it('is that of the numbers themselves', () => {
    const numbers = fc.array(fc.nat(20), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (some, p) => {
        const counts = new Uint32Array(21)
        for (const one of some) counts[one]++
        expect(quantileOfCounts(counts, p)).toBeCloseTo(quantile(some, p) ?? NaN)
      }),
    )
  })
})

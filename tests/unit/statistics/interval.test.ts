import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateMean, halfWidth } from '../../../src/statistics/interval.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 })

describe('estimateMean', () => {
  it('gives mean, spread and the tabled interval', () => {
    const { n, mean, sd, interval } = estimateMean([2, 4, 4, 4, 5, 5, 7, 9])
    expect([n, mean]).toEqual([8, 5])
    expect(sd).toBeCloseTo(Math.sqrt(32 / 7), 14)
    // t(.975, 7) = 2.364624251592785
    const half = (2.364624251592785 * Math.sqrt(32 / 7)) / Math.sqrt(8)
    expect(interval?.low).toBeCloseTo(5 - half, 12)
    expect(interval?.high).toBeCloseTo(5 + half, 12)
  })

  it('knows no spread of one number and nothing of none', () => {
    expect(estimateMean([3])).toEqual({ n: 1, mean: 3, sd: undefined, interval: undefined })
    expect(estimateMean([])).toEqual({ n: 0, mean: undefined, sd: undefined, interval: undefined })
  })

  it('finds exactly no spread in equal numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 2, max: 50 }),
        (x, n) => {
          const { mean, sd, interval } = estimateMean(Array.from<number>({ length: n }).fill(x))
          // + 0, because a mean of negative zeros may be a positive one.
          expect([mean, sd, interval?.low, interval?.high]).toEqual([x + 0, 0, x + 0, x + 0])
        },
      ),
    )
  })

  it('keeps its digits far from zero', () => {
    expect(estimateMean([1e9 + 1, 1e9 + 2, 1e9 + 3]).sd).toBe(1)
  })

  it('moves and stretches with the numbers', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const plain = estimateMean(values)
        const moved = estimateMean(values.map((x) => 2 * x + shift))
        expect(moved.mean).toBeCloseTo(2 * (plain.mean ?? Number.NaN) + shift, 6)
        expect(moved.sd).toBeCloseTo(2 * (plain.sd ?? Number.NaN), 6)
      }),
    )
  })
})

describe('halfWidth', () => {
  it('falls with the root of n, and faster while n is small', () => {
    expect(halfWidth(1, 2)).toBeCloseTo(12.706204736174694 / Math.sqrt(2), 12)
    expect(halfWidth(3, 101)).toBeCloseTo((3 * 1.98397151852355) / Math.sqrt(101), 12)
  })
})

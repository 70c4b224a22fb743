import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from '../../../src/statistics/quantile.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })

describe('quantile', () => {
  it.each([
    [0, 15],
    [0.05, 16],
    [0.3, 23],
    [0.4, 29],
    [0.5, 35],
    [1, 50],
  ])('of type 7 at %d is %d', (p, expected) => {
    expect(quantile([40, 15, 50, 35, 20], p)).toBeCloseTo(expected, 12)
  })

  it('is not known without numbers', () => {
    expect(quantile([], 0.5)).toBeUndefined()
  })

  it('interpolates between the sorted neighbours and leaves the numbers in their order', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const before = [...values]
        const sorted = values.toSorted((a, b) => a - b)
        const at = (values.length - 1) * p
        const result = quantile(values, p)
        expect(result).toBeGreaterThanOrEqual(sorted[Math.floor(at)])
        expect(result).toBeLessThanOrEqual(sorted[Math.ceil(at)])
        expect(values).toEqual(before)
      }),
    )
  })
})

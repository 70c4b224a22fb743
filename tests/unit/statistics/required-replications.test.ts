import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfWidth } from '../../../src/statistics/interval.ts'
import { requiredReplications } from '../../../src/statistics/required-replications.ts'

describe('requiredReplications', () => {
  // Half-widths from the tables of Student's t: 1.984 / sqrt(101) is just below .2, and so on.
  it.each([
    [1, 0.5, 18],
    [1, 0.2, 99],
    [1, 20, 2],
    [10, 1, 387],
  ])('with a spread of %d and a half-width of %d is %i', (sd, target, expected) => {
    expect(requiredReplications(sd, target)).toBe(expected)
  })

  it('is the smallest number that reaches the half-width', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5, noNaN: true }), (target) => {
        const n = requiredReplications(1, target) ?? Number.NaN
        expect(halfWidth(1, n)).toBeLessThanOrEqual(target)
        expect(n === 2 || halfWidth(1, n - 1) > target).toBe(true)
      }),
    )
  })

  it('is two for numbers that never vary, and unknown where no number is enough', () => {
    expect(requiredReplications(0, 0)).toBe(2)
    expect(requiredReplications(1, 0)).toBeUndefined()
    expect(requiredReplications(1, Number.NaN)).toBeUndefined()
  })
})

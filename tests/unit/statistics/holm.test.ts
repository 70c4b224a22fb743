import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holm } from '../../../src/statistics/holm.ts'

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('holm', () => {
  it('adjusts as p.adjust of R does', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005])
    const expected = [0.03, 0.06, 0.06, 0.02]
    adjusted.forEach((p, i) => expect(p).toBeCloseTo(expected[i], 15))
  })

  it('stays at or below 1 and leaves a family of one alone', () => {
    expect(holm([0.4, 0.9, 0.6])).toEqual([1, 1, 1])
    expect(holm([0.03])).toEqual([0.03])
    expect(holm([])).toEqual([])
  })

  it('keeps the order, never lowers a p value and never goes beyond Bonferroni', () => {
    fc.assert(
      fc.property(family, (p) => {
        const adjusted = holm(p)
        p.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value)
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, value * p.length))
          p.forEach((other, j) => {
            expect(value < other && adjusted[i] > adjusted[j]).toBe(false)
          })
        })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePaired } from '../../../src/statistics/paired.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 })

describe('comparePaired', () => {
  it('agrees with a paired t test done elsewhere', () => {
    const baseline = [3.1, 2.7, 4.4, 5, 3.9, 4.1, 2.2, 3.3]
    const alternative = [3.6, 2.9, 4.9, 5.2, 3.8, 4.9, 2.6, 3.9]
    const result = comparePaired(baseline, alternative, 'higher')
    expect(result.n).toBe(8)
    expect(result.baselineMean).toBeCloseTo(3.5875, 12)
    expect(result.alternativeMean).toBeCloseTo(3.975, 12)
    expect(result.difference).toBeCloseTo(0.3875, 12)
    expect(result.sd).toBeCloseTo(0.2799872446074236, 12)
    expect(result.interval?.low).toBeCloseTo(0.15342480571873846, 12)
    expect(result.interval?.high).toBeCloseTo(0.6215751942812617, 12)
    expect(result.p).toBeCloseTo(0.005789682633617447, 12)
    expect(result.shareBetter).toBe(7 / 8)
    expect(result.varianceReduction).toBeCloseTo(22.74943052391797, 9)
  })

  it('finds exactly nothing between an office and its copy', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(comparePaired(values, [...values], 'lower')).toMatchObject({
          difference: 0,
          sd: 0,
          interval: { low: 0, high: 0 },
          p: 1,
          shareBetter: 0,
          varianceReduction: undefined,
        })
      }),
    )
  })

  it('is certain of a difference that never varies', () => {
    expect(comparePaired([1, 2, 3], [3, 4, 5], 'higher')).toMatchObject({
      interval: { low: 2, high: 2 },
      p: 0,
      varianceReduction: undefined,
    })
  })

  it('changes sign when the offices change places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 30 }),
        (pairs) => {
          const [a, b] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])]
          const there = comparePaired(a, b, 'higher')
          const back = comparePaired(b, a, 'lower')
          expect(back.difference).toBeCloseTo(-(there.difference ?? Number.NaN), 3)
          expect(back.p).toBeCloseTo(there.p ?? Number.NaN, 6)
          expect(back.shareBetter).toBe(there.shareBetter)
        },
      ),
    )
  })

  it('counts a tie as better for nobody and judges no outcome that has no better way', () => {
    expect(comparePaired([1, 2, 3, 4], [1, 1, 4, 5], 'lower').shareBetter).toBe(1 / 4)
    expect(comparePaired([1, 2], [2, 3], 'neither').shareBetter).toBeUndefined()
  })

  it('saves nothing where pairs are independent and much where they move together', () => {
    const baseline = [0, 0, 1, 1]
    expect(comparePaired(baseline, [0, 1, 0, 1], 'higher').varianceReduction).toBeCloseTo(1, 12)
    expect(comparePaired(baseline, [0, 0, 1, 0.9], 'higher').varianceReduction).toBeGreaterThan(100)
  })

  it('knows no interval of one pair and nothing of none', () => {
    expect(comparePaired([1], [3], 'higher')).toMatchObject({
      n: 1,
      difference: 2,
      interval: undefined,
      p: undefined,
    })
    expect(comparePaired([], [], 'higher')).toMatchObject({
      n: 0,
      difference: undefined,
      shareBetter: undefined,
    })
  })

  it('refuses to pair unequal numbers of replications', () => {
    expect(() => comparePaired([1, 2], [1], 'higher')).toThrow('2 numbers cannot be paired with 1')
  })
})

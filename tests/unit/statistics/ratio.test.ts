import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { estimateMean } from '../../../src/statistics/interval.ts'
import { estimateRatio } from '../../../src/statistics/ratio.ts'

describe('estimateRatio', () => {
  it('is the mean with its interval, scaled, where the denominator never varies', () => {
    const values = [3, 1, 4, 1, 5, 9]
    const { mean = NaN, interval } = estimateMean(values)
    const ratio = estimateRatio(values, [-4, -4, -4, -4, -4, -4])
    expect(ratio.mean).toBeCloseTo(mean / -4, 12)
    expect(ratio.interval?.low).toBeCloseTo((interval?.high ?? NaN) / -4, 12)
    expect(ratio.interval?.high).toBeCloseTo((interval?.low ?? NaN) / -4, 12)
  })

  it('knows a ratio exactly where numerator and denominator are proportional', () => {
    const { mean, interval } = estimateRatio([2, 4, 8], [1, 2, 4])
    expect(mean).toBe(2)
    expect(interval?.low).toBeCloseTo(2, 12)
    expect(interval?.high).toBeCloseTo(2, 12)
  })

  it('covers the true ratio about as often as it says', () => {
    const uniform = seedrandom.alea('ratio')
    const trials = 2000
    let covered = 0
    for (let trial = 0; trial < trials; trial++) {
      const denominators = Array.from({ length: 20 }, () => 4 + 2 * uniform())
      const numerators = denominators.map((value) => 0.5 * value + uniform() - 0.5)
      const { interval } = estimateRatio(numerators, denominators)
      if (interval && interval.low <= 0.5 && 0.5 <= interval.high) covered++
    }
    // 95 % with four standard errors of 2,000 trials.
    expect(Math.abs(covered / trials - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / trials))
  })

  it('has no value without items, or over nothing', () => {
    expect(estimateRatio([], []).mean).toBeUndefined()
    expect(estimateRatio([1, 2], [1, -1]).mean).toBeUndefined()
  })

  it('refuses numerators that do not go with the denominators', () => {
    expect(() => estimateRatio([1], [1, 2])).toThrow('1 numerators do not go with 2 denominators')
  })
})

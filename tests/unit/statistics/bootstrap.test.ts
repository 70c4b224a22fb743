import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '../../../src/statistics/bootstrap.ts'

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length
const uniform = (seed: string): (() => number) => seedrandom.alea(seed)

describe('bootstrapInterval', () => {
  it('is the same for the same sequence of uniform numbers', () => {
    const items = [3, 1, 4, 1, 5, 9, 2, 6]
    expect(bootstrapInterval(items, mean, uniform('a'))).toEqual(bootstrapInterval(items, mean, uniform('a')))
    expect(bootstrapInterval(items, mean, uniform('a'))).not.toEqual(
      bootstrapInterval(items, mean, uniform('b')),
    )
  })

  it('comes to the normal interval for the mean of many numbers', () => {
    const items = Array.from({ length: 400 }, (_, i) => i)
    const interval = bootstrapInterval(items, mean, uniform('many'), 4000)
    const half = (1.96 * Math.sqrt((400 ** 2 - 1) / 12)) / 20
    expect(Math.abs((interval?.low ?? Number.NaN) - (199.5 - half))).toBeLessThan(0.1 * half)
    expect(Math.abs((interval?.high ?? Number.NaN) - (199.5 + half))).toBeLessThan(0.1 * half)
  })

  it('covers the true mean about as often as it says', () => {
    const draw = uniform('samples')
    let covered = 0
    for (let trial = 0; trial < 400; trial++) {
      const items = Array.from({ length: 50 }, () => draw())
      const interval = bootstrapInterval(items, mean, draw, 400)
      if (interval && interval.low <= 0.5 && 0.5 <= interval.high) covered++
    }
    // 95 % less the known shortfall of the percentile interval at 50 numbers; four standard errors either way.
    expect(covered / 400).toBeGreaterThan(0.89)
    expect(covered / 400).toBeLessThan(0.98)
  })

  it('draws whole items again', () => {
    const pairs: [number, number][] = [
      [1, 2],
      [2, 4],
      [4, 8],
    ]
    const ratio = (resample: readonly [number, number][]): number =>
      mean(resample.map((pair) => pair[1])) / mean(resample.map((pair) => pair[0]))
    expect(bootstrapInterval(pairs, ratio, uniform('pairs'))).toEqual({ low: 2, high: 2 })
  })

  it('leaves out resamples without the statistic', () => {
    const aboveTwo = (resample: readonly number[]): number | undefined => (mean(resample) > 2 ? 7 : undefined)
    expect(bootstrapInterval([1, 2, 3], aboveTwo, uniform('some'))).toEqual({ low: 7, high: 7 })
    expect(bootstrapInterval([1, 1, 1], aboveTwo, uniform('none'))).toBeUndefined()
  })

  it('knows no interval below two items', () => {
    expect(bootstrapInterval([1], mean, uniform('one'))).toBeUndefined()
  })
})

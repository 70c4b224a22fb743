import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceInterval, scoreInterval, type Range } from '../../../src/statistics/score-interval.ts'

const share = { least: 0, most: 1 }

describe('scoreInterval', () => {
  it.each([
    // Agresti and Coull (1998): 95 % Wilson intervals, with z = 1.96 and the standard error of so many trials.
    { successes: 5, n: 50, low: 0.0434751, high: 0.2136049 },
    { successes: 9, n: 10, low: 0.5958, high: 0.9821 },
    { successes: 40, n: 80, low: 0.393, high: 0.607 },
  ])('of $successes in $n is Wilson’s interval', ({ successes, n, low, high }) => {
    const p = successes / n
    const found = scoreInterval(p, 1.96 * Math.sqrt((p * (1 - p)) / n), share)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('of a count is the score interval of a Poisson mean', () => {
    // (m − μ)² = z² μ / n for the two ends, here for 12 events in 4 periods.
    const { low, high } = scoreInterval(3, 1.96 * Math.sqrt(3 / 4), { least: 0 })
    for (const end of [low, high]) expect((3 - end) ** 2).toBeCloseTo((1.96 ** 2 * end) / 4, 10)
  })

  it('is the same measured from the other end, and in another unit', () => {
    const { low, high } = scoreInterval(0.1, 0.3, share)
    const turned = scoreInterval(0.9, 0.3, share)
    expect([1 - turned.high, 1 - turned.low]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)])
    const days = scoreInterval(52, 156, { least: 0, most: 520 })
    expect([days.low / 520, days.high / 520]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)])
    const above = scoreInterval(-3, 8, { most: 0 })
    const below = scoreInterval(3, 8, { least: 0 })
    expect([-above.high, -above.low]).toEqual([below.low, below.high])
  })

  it('without ends is Student’s interval to the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: 0, max: 1e9 }),
        (mean, half) => {
          expect(scoreInterval(mean, half, {})).toEqual({ low: mean - half, high: mean + half })
        },
      ),
    )
  })

  it('holds the mean, and leaves no end, however wide it is', () => {
    const ends = fc.constantFrom(
      share,
      { least: 0 },
      { most: 1 },
      { least: -1, most: 1 },
      { least: 0, most: 520 },
    )
    fc.assert(
      fc.property(
        ends,
        fc.double({ noNaN: true, min: 0, max: 1 }),
        fc.double({ noNaN: true, min: 0, max: 1e6 }),
        (range, mean, half) => {
          const { least = -Infinity, most = Infinity }: Range = range
          const { low, high } = scoreInterval(mean, half, range)
          expect([low >= least, low <= mean, high >= mean, high <= most]).toEqual([true, true, true, true])
        },
      ),
    )
  })

  it('of numbers that never differ is their mean, at an end of the range as elsewhere', () => {
    for (const mean of [0, 0.4, 1]) expect(scoreInterval(mean, 0, share)).toEqual({ low: mean, high: mean })
  })
})

describe('differenceInterval', () => {
  it('is Student’s as long as that is possible', () => {
    expect(differenceInterval(0.2, 0.5, share)).toEqual({ low: 0.2 - 0.5, high: 0.7 })
    expect(differenceInterval(3, 1e6, { least: 0 })).toEqual({ low: 3 - 1e6, high: 3 + 1e6 })
  })

  it('reaches no farther than two shares can differ', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1, max: 1 }),
        fc.double({ noNaN: true, min: 0, max: 100 }),
        (mean, half) => {
          const { low, high } = differenceInterval(mean, half, share)
          expect([low >= -1, low <= mean, high >= mean, high <= 1]).toEqual([true, true, true, true])
        },
      ),
    )
  })
})

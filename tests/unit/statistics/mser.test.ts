import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { mser5 } from '../../../src/statistics/mser.ts'

const alea = seedrandom.alea('warm-up')
const noise = (n: number): number[] => Array.from({ length: n }, () => alea() - 0.5)

/** The rule as it is defined, over batch means, without running sums. */
function byDefinition(series: readonly number[]): number | undefined {
  const batches = Array.from({ length: Math.floor(series.length / 5) }, (_, k) =>
    average(series.slice(5 * k, 5 * k + 5)),
  )
  const statistics = batches.slice(0, -5).map((_, start) => {
    const rest = batches.slice(start)
    const centre = average(rest)
    return rest.reduce((sum, x) => sum + (x - centre) ** 2, 0) / rest.length ** 2
  })
  const best = statistics.indexOf(Math.min(...statistics))
  return best > batches.length / 2 ? undefined : best * 5
}

function average(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

describe('mser5', () => {
  it('leaves out a start at another level, and no more', () => {
    expect(mser5([...noise(40).map((x) => x + 10), ...noise(300)])).toBe(40)
  })

  it('leaves out whole batches: a start that ends within one takes it along', () => {
    expect(mser5([...noise(42).map((x) => x + 100), ...noise(300)])).toBe(45)
  })

  it('leaves out nothing of a series that never varies', () => {
    expect(mser5(Array.from<number>({ length: 100 }).fill(3))).toBe(0)
  })

  it('cannot tell where a series still rises', () => {
    expect(mser5(Array.from({ length: 200 }, (_, i) => Math.exp(i / 20)))).toBe(0)
    expect(
      mser5(Array.from({ length: 200 }, (_, i) => Math.exp(-i / 100) + (i > 150 ? 0 : 1))),
    ).toBeUndefined()
  })

  it('cannot tell from fewer than ten batches', () => {
    expect(mser5(noise(49))).toBeUndefined()
  })

  it('is the rule as it is defined', () => {
    for (let trial = 0; trial < 200; trial++) {
      const series = noise(60 + trial).map((x, i) => x + 3 * Math.exp(-i / (5 + trial / 4)))
      expect(mser5(series)).toBe(byDefinition(series))
    }
  })
})

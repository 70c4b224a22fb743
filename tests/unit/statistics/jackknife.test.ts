import { describe, expect, it } from 'vitest'
import { estimateMean } from '../../../src/statistics/interval.ts'
import { jackknife } from '../../../src/statistics/jackknife.ts'
import { estimateRatio } from '../../../src/statistics/ratio.ts'
import { mean } from '../../support/estimates.ts'

describe('the jackknife', () => {
  it('gives Student’s interval of a mean', () => {
    const values = [3, 5, 4, 8, 1.5]
    const found = jackknife(values, mean)
    const exact = estimateMean(values)
    expect(found.mean).toBeCloseTo(exact.mean ?? 0, 12)
    expect(found.interval?.low).toBeCloseTo(exact.interval?.low ?? 0, 12)
    expect(found.interval?.high).toBeCloseTo(exact.interval?.high ?? 0, 12)
  })

  it('gives nearly the interval of a ratio that its expansion gives', () => {
    const tops = [10, 12, 9, 11, 13, 10, 9, 12]
    const bottoms = [20, 22, 19, 21, 22, 20, 20, 21]
    const ratio = jackknife(
      [...tops.keys()],
      (some) => mean(some.map((k) => tops[k])) / mean(some.map((k) => bottoms[k])),
    )
    const linear = estimateRatio(tops, bottoms)
    expect(ratio.mean).toBeCloseTo(linear.mean ?? 0, 12)
    expect(ratio.interval?.low).toBeCloseTo(linear.interval?.low ?? 0, 3)
    expect(ratio.interval?.high).toBeCloseTo(linear.interval?.high ?? 0, 3)
  })

  it('has no interval for one item or where a part has no figure, and no mean where nothing has', () => {
    expect(jackknife([2], mean)).toMatchObject({ mean: 2, interval: undefined })
    expect(jackknife([1, 2], (some) => (some.length < 2 ? Number.NaN : 3))).toMatchObject({
      mean: 3,
      interval: undefined,
    })
    expect(jackknife([], mean).mean).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import {
  chiSquareOf,
  deviationOf,
  distanceOf,
  ERRORS,
  errorsOf,
  exactly,
  exactlyAll,
  holds,
  meanOf,
  meanOfKnown,
  shareOf,
  SINGLE,
  TAIL,
} from '../../../src/verification/check.ts'
import { normalCdf } from '../../../src/verification/variates.ts'

describe('a check', () => {
  it('holds up to its tolerance and no farther', () => {
    const check = { what: '', value: 10, exact: 9, tolerance: 1, from: '' }
    expect(deviationOf(check)).toBe(1)
    expect(holds(check)).toBe(true)
    expect(holds({ ...check, tolerance: 0.99 })).toBe(false)
    expect(holds({ ...check, value: 8.01 })).toBe(true)
    expect(holds({ ...check, value: 7.99 })).toBe(false)
  })

  it.each([
    { value: NaN, exact: 1, tolerance: 1 },
    { value: 1, exact: NaN, tolerance: 1 },
    { value: 1, exact: 1, tolerance: NaN },
  ])('fails on what is not a number: %o', (numbers) => {
    expect(holds({ what: '', from: '', ...numbers })).toBe(false)
  })
})

describe('tolerances', () => {
  it.each([
    { rounding: undefined, within: 0.9e-9, beyond: 1.1e-9 },
    { rounding: SINGLE, within: 0.9e-6, beyond: 1.1e-6 },
  ])('leave room for rounding and for no more: %o', ({ rounding, within, beyond }) => {
    expect(holds(exactly('', 0.5 + within, 0.5, rounding))).toBe(true)
    expect(holds(exactly('', 0.5 + beyond, 0.5, rounding))).toBe(false)
    expect(holds(exactlyAll('', [{ of: 'one', value: 0.5 - beyond, exact: 0.5 }], rounding))).toBe(false)
  })

  it('leave out the tail of four standard errors', () => {
    expect((2 * normalCdf(-ERRORS)) / TAIL).toBeCloseTo(1, 3)
  })

  it('of a mean are those of Student, which come to four errors of many values', () => {
    // Tables of Student’s t: .99997 with 7 and with 30 degrees of freedom.
    expect(errorsOf(8)).toBeCloseTo(8.46, 1)
    expect(errorsOf(31)).toBeCloseTo(4.68, 1)
    expect(errorsOf(100_000)).toBeCloseTo(4, 2)
    const check = meanOf('', [1, 2, 3, 4], 2, 'values')
    expect(check.value).toBe(2.5)
    expect(check.tolerance).toBeCloseTo((errorsOf(4) * Math.sqrt(5 / 3)) / 2, 12)
    expect(check.from).toBe('4 values')
  })

  it('shrink with the root of the number of draws', () => {
    const known = (n: number) =>
      meanOfKnown('', new Float64Array(n), { mean: 0, variance: 9 }, 'draws').tolerance
    expect(known(100)).toBeCloseTo(1.2, 12)
    expect(known(400)).toBeCloseTo(0.6, 12)
    expect(shareOf('', 20, 100, 0.2, 'draws').tolerance).toBeCloseTo(0.16, 12)
    const uniform = (n: number) =>
      distanceOf(
        '',
        Float64Array.from({ length: n }, (_, i) => i / n),
        (x) => x,
        '',
      )
    expect(uniform(100).tolerance / uniform(400).tolerance).toBeCloseTo(2, 12)
    // Kolmogorov: 2 exp(−2 x²) is the probability of a distance above x / √n.
    expect(2 * Math.exp(-2 * uniform(100).tolerance ** 2 * 100)).toBeCloseTo(TAIL, 12)
  })

  it('of rounding go with the size of the sum', () => {
    expect(holds(exactly('', 1e9 + 0.5, 1e9))).toBe(true)
    expect(holds(exactly('', 1e9 + 2, 1e9))).toBe(false)
    expect(holds(exactly('', 1 + 1e-8, 1))).toBe(false)
  })
})

describe('the distance of values from a distribution', () => {
  it('is the greatest one, at a jump that above it', () => {
    const fair = (x: number) => (x < 0 ? 0 : x < 1 ? 0.5 : 1)
    expect(distanceOf('', [0, 0, 1, 1], fair, '').value).toBe(0)
    expect(distanceOf('', [0, 1, 1, 1], fair, '').value).toBe(0.25)
    expect(distanceOf('', [0.5], (x) => x, '').value).toBe(0.5)
  })

  it('is not known without values, which fails', () => {
    expect(holds(distanceOf('', [], (x) => x, ''))).toBe(false)
  })
})

describe('chi-square', () => {
  it('is the sum over cells, with the upper quantile of its tail', () => {
    const check = chiSquareOf('', [12, 8, 10], [10, 10, 10], '')
    expect(check.value).toBeCloseTo(0.8, 12)
    expect(check.exact).toBe(2)
    // The quantiles were computed by numerical integration; the cube root is good to 6 % with two degrees of freedom.
    const quantile = (cells: number) => {
      const even = Array.from({ length: cells }, () => 10)
      const { exact, tolerance } = chiSquareOf('', even, even, '')
      return exact + tolerance
    }
    expect(Math.abs(quantile(3) / 20.72 - 1)).toBeLessThan(0.06)
    expect(Math.abs(quantile(40) / 84.684 - 1)).toBeLessThan(0.005)
    expect(Math.abs(quantile(400) / 522.13 - 1)).toBeLessThan(0.003)
    expect(holds(chiSquareOf('', [30, 0, 0], [10, 10, 10], ''))).toBe(false)
  })
})

describe('many pairs as one check', () => {
  const pair = (of: string, value: number, exact: number) => ({ of, value, exact })

  it('show the greatest where all hold', () => {
    const check = exactlyAll('queues', [pair('a', 1, 1), pair('b', 3, 3), pair('c', 2, 2)])
    expect(check).toMatchObject({ what: 'queues: b', value: 3, exact: 3, from: 'rounding, all of 3' })
    expect(holds(check)).toBe(true)
  })

  it('show the one that deviates most where one does not', () => {
    const pairs = [pair('a', 100, 100), pair('b', 3, 4), pair('c', 2, 2.5), pair('d', 5, 5)]
    const check = exactlyAll('queues', pairs)
    expect(check.what).toBe('queues: b')
    expect(holds(check)).toBe(false)
  })

  it('show one that is no number', () => {
    expect(exactlyAll('queues', [pair('a', 1, 1), pair('b', NaN, 4)]).what).toBe('queues: b')
    expect(exactlyAll('queues', [pair('b', NaN, 4), pair('a', 1, 1)]).what).toBe('queues: b')
  })

  it('are refused where there is none', () => {
    expect(() => exactlyAll('queues', [])).toThrow('nothing to check: queues')
  })
})

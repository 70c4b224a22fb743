import { describe, expect, it } from 'vitest'
import {
  judgeByInterval,
  judgeExploratory,
  judgeNamed,
  replicationsToDecide,
} from '../../../../src/results/comparison/verdict.ts'
import { halfWidth } from '../../../../src/statistics/interval.ts'
import { comparePaired } from '../../../../src/statistics/paired.ts'

/** Twelve pairs whose differences average `mean` with a small or large spread. */
function pairs(mean: number, spread: number) {
  const baseline = Array.from({ length: 12 }, (_, k) => 10 + k)
  return comparePaired(
    baseline,
    baseline.map((value, k) => value + mean + (k % 2 === 0 ? spread : -spread)),
    'higher',
  )
}

const higher = { better: 'higher', band: 1 } as const
const lower = { better: 'lower', band: 1 } as const
const neither = { better: 'neither', band: 1 } as const

describe('judgeByInterval', () => {
  it.each([
    [5, 0.1, higher, 'better'],
    [-5, 0.1, higher, 'worse'],
    [5, 0.1, lower, 'worse'],
    [-5, 0.1, lower, 'better'],
    [5, 0.1, neither, 'higher'],
    [-5, 0.1, neither, 'lower'],
    [0.5, 0.1, higher, 'no difference that matters'],
    [-0.5, 0.1, lower, 'no difference that matters'],
    [1, 0.1, higher, 'undecided'],
    [1.5, 2, higher, 'undecided'],
    [0, 5, higher, 'undecided'],
  ] as const)('a mean difference of %s with spread %s is, for %o, %s', (mean, spread, outcome, verdict) => {
    expect(judgeByInterval(pairs(mean, spread), outcome)).toBe(verdict)
  })

  it('says of a difference that is zero in every pair that the outcome is not touched', () => {
    expect(judgeByInterval(comparePaired([1, 2, 3], [1, 2, 3], 'higher'), higher)).toBe('not touched')
    expect(judgeByInterval(comparePaired([1], [1], 'higher'), higher)).toBe('not touched')
  })

  it('does not take differences that cancel for none', () => {
    expect(judgeByInterval(comparePaired([1, 2], [2, 1], 'higher'), higher)).toBe('undecided')
  })

  it('decides nothing from a single pair', () => {
    expect(judgeByInterval(comparePaired([1], [9], 'higher'), higher)).toBe('undecided')
  })
})

describe('judgeNamed', () => {
  it('takes the interval’s word only where the correction leaves a difference', () => {
    expect(judgeNamed(pairs(5, 0.1), higher, 0.049)).toBe('better')
    expect(judgeNamed(pairs(5, 0.1), higher, 0.05)).toBe('undecided')
    expect(judgeNamed(pairs(5, 0.1), neither, 0.2)).toBe('undecided')
    expect(judgeNamed(pairs(-5, 0.1), neither, 0.001)).toBe('lower')
  })

  it('asks for more than that there is a difference', () => {
    expect(judgeNamed(pairs(1, 0.1), higher, 1e-9)).toBe('undecided')
    expect(judgeNamed(pairs(0.5, 0.1), higher, 1)).toBe('no difference that matters')
    expect(judgeNamed(comparePaired([1, 2], [1, 2], 'higher'), higher, undefined)).toBe('not touched')
  })
})

describe('judgeExploratory', () => {
  it('finds a difference by its adjusted p value alone', () => {
    expect(judgeExploratory(pairs(5, 0.1), higher, 0.049)).toBe('better')
    expect(judgeExploratory(pairs(5, 0.1), higher, 0.05)).toBe('undecided')
    expect(judgeExploratory(pairs(1, 0.1), lower, 0.001)).toBe('worse')
  })

  it('calls a difference inside the band too small to matter, however clear it is', () => {
    expect(judgeExploratory(pairs(0.5, 0.1), higher, 1e-9)).toBe('no difference that matters')
  })
})

describe('replicationsToDecide', () => {
  it.each([
    [1.5, 2],
    [0.5, 2],
    [-1.5, 2],
  ])('brings the interval of a difference of %s clear of the nearer edge of the band', (mean, spread) => {
    const paired = pairs(mean, spread)
    const needed = replicationsToDecide(paired, 1) ?? NaN
    expect(halfWidth(paired.sd ?? NaN, needed)).toBeLessThanOrEqual(0.5 + 1e-9)
    expect(halfWidth(paired.sd ?? NaN, needed - 1)).toBeGreaterThan(0.5 - 1e-9)
  })

  it('knows no number for a difference on the edge', () => {
    expect(replicationsToDecide(pairs(1, 2), 1)).toBeUndefined()
  })
})

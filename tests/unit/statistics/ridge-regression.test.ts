import { describe, expect, it } from 'vitest'
import { respond, ridgeRegression } from '../../../src/statistics/ridge-regression.ts'

const rows = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

describe('ridge regression', () => {
  it('finds a linear response that is there', () => {
    const values = rows.map(([x, y]) => 3 + 2 * x - y)
    const found = ridgeRegression(rows, values, 1e-9)
    expect(found.intercept).toBeCloseTo(3)
    expect(found.slopes[0]).toBeCloseTo(2)
    expect(found.slopes[1]).toBeCloseTo(-1)
    expect(respond(found, [0.5, 2])).toBeCloseTo(2)
  })

  // With orthogonal rows of n observations and a ridge of k of them, each slope is n / (n + k) of that by least squares.
  it('shrinks slopes, and not the intercept, as the ridge grows', () => {
    const values = rows.map(([x, y]) => 3 + 2 * x - y)
    const { intercept, slopes } = ridgeRegression(rows, values, 4)
    expect(intercept).toBeCloseTo(3)
    expect(slopes[0]).toBeCloseTo(1)
    expect(slopes[1]).toBeCloseTo(-0.5)
  })

  it('has an answer where there are fewer rows than variables', () => {
    const { slopes } = ridgeRegression([[1, 2, 3]], [1], 0.1)
    expect(slopes.every(Number.isFinite)).toBe(true)
  })

  it('refuses a variable that does not vary', () => {
    expect(() => ridgeRegression([[0], [0]], [1, 2], 1)).toThrow(RangeError)
  })
})

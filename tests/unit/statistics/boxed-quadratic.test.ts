import { describe, expect, it } from 'vitest'
import { boxedQuadratic } from '../../../src/statistics/boxed-quadratic.ts'

const free = [-Infinity, Infinity] as const

describe('boxedQuadratic', () => {
  it('solves a system of equations where nothing bounds it', () => {
    // 4x + y = 1 and x + 3y = 2 at (1/11, 7/11).
    const [x, y] = boxedQuadratic(
      [
        [4, 1],
        [1, 3],
      ],
      [1, 2],
      [free, free],
    )
    expect(x).toBeCloseTo(1 / 11, 10)
    expect(y).toBeCloseTo(7 / 11, 10)
  })

  it('minimises along the edge where the minimum lies outside the box, which is not the clipped minimum', () => {
    // With y at most 1/2 the best x solves 4x + 1/2 = 1.
    const [x, y] = boxedQuadratic(
      [
        [4, 1],
        [1, 3],
      ],
      [1, 2],
      [free, [0, 0.5]],
    )
    expect(x).toBeCloseTo(1 / 8, 10)
    expect(y).toBe(0.5)
  })

  it('refuses a direction without curvature', () => {
    expect(() => boxedQuadratic([[0]], [1], [free])).toThrow(RangeError)
  })
})

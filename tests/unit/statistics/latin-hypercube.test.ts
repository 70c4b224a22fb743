import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { latinHypercube } from '../../../src/statistics/latin-hypercube.ts'

const cube = latinHypercube(50, 7, seedrandom.alea('cube'))

describe('a Latin hypercube', () => {
  it('has one point in each stratum of every dimension', () => {
    for (let dimension = 0; dimension < 7; dimension++) {
      const strata = cube.map((point) => Math.floor(point[dimension] * 50))
      expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, k) => k))
    }
  })

  it('orders the strata of every dimension anew', () => {
    const orders = new Set(
      Array.from({ length: 7 }, (_, dimension) =>
        cube.map((point) => Math.floor(point[dimension] * 50)).join(' '),
      ),
    )
    expect(orders.size).toBe(7)
  })

  it('lets every stratum come at every place', () => {
    const alea = seedrandom.alea('places')
    const first = Array.from({ length: 3000 }, () => Math.floor(latinHypercube(3, 1, alea)[0][0] * 3))
    for (const stratum of [0, 1, 2]) {
      const share = first.filter((one) => one === stratum).length / 3000
      expect(Math.abs(share - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 3000))
    }
  })
})

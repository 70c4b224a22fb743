import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { WIDE_BANDS } from '../../../../src/studies/robustness/calibration-bands.ts'
import { expectedMiss, type KnownPoint } from '../../../../src/studies/robustness/emulator.ts'

const alea = seedrandom.alea('points')

/** Offices whose stock follows from the first of three parameters alone: .5 to 2 times that of the baseline. */
function pointAt(shares: readonly number[]): KnownPoint {
  const levels = { stock: 0.5 * 4 ** shares[0], workStandard: 0.72, workReduced: 0.36, onWaitingLists: 0.04 }
  return { shares, levels }
}

const points = (number: number): KnownPoint[] =>
  Array.from({ length: number }, () => pointAt([alea(), alea(), alea()]))

describe('what is expected of a point', () => {
  it('is that it counts where the levels of others say so', () => {
    const miss = expectedMiss(points(60), WIDE_BANDS)
    for (const { shares, levels } of points(200)) {
      // Near the edges of the band a response from so few points can be wrong.
      if (Math.abs(levels.stock - 0.75) < 0.03 || Math.abs(levels.stock - 1.25) < 0.05) continue
      expect(miss(shares) <= 1).toBe(levels.stock >= 0.75 && levels.stock <= 1.25)
    }
  })

  it('leaves out what nobody has measured', () => {
    const unmeasured = points(60).map(({ shares, levels }) => ({
      shares,
      levels: { ...levels, workReduced: Number.NaN },
    }))
    expect(expectedMiss(unmeasured, WIDE_BANDS)([0.5, 0.5, 0.5])).toBeLessThan(1)
  })
})

import { describe, expect, it } from 'vitest'
import { aimOf } from '../../../../src/studies/fit/aims.ts'

describe('what a target is fitted as', () => {
  it('is the middle of the band, one half of it away, on the scale of the quantity', () => {
    const share = aimOf({ scale: 'share', band: [0.2, 0.5] })
    expect(share.scaled(0.2)).toBeCloseTo(Math.log(0.25), 12)
    expect(share.target).toBeCloseTo(Math.log(0.25) / 2, 12)
    expect(share.target + share.tolerance).toBeCloseTo(share.scaled(0.5), 12)
    const positive = aimOf({ scale: 'positive', band: [10, 1000] })
    expect(positive.target).toBeCloseTo(Math.log(100), 12)
    expect(positive.tolerance).toBeCloseTo(Math.log(10), 12)
  })

  it('stays on its own scale where the other one has no end', () => {
    expect(aimOf({ scale: 'positive', band: [0, 15] })).toMatchObject({ target: 7.5, tolerance: 7.5 })
    expect(aimOf({ scale: 'share', band: [0, 0.08] })).toMatchObject({ target: 0.04, tolerance: 0.04 })
    const full = aimOf({ scale: 'share', band: [0.95, 1] })
    expect(full.scaled(0.99)).toBe(0.99)
  })
})

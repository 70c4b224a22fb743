import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/random/normal-quantile.ts'

describe('normalQuantile', () => {
  // .25, .001 and 1e-20 are the check values of Wichura (1988); the others were computed with 40 digits.
  it.each([
    [1e-20, -9.262340089798409],
    [2 ** -54, -8.292361075813595],
    [1e-12, -7.034483825301132],
    [1e-6, -4.753424308822899],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.074, -1.4466320671589785],
    [0.076, -1.4325027208258116],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.9, 1.2815515655446006],
    [0.95, 1.6448536269514722],
    [0.975, 1.9599639845400538],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.999, 3.090232306167813],
    [0.9999999, 5.199337582290661],
  ])('at %d is %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(4e-15)
  })

  it('is zero in the middle and as far below as above', () => {
    expect(normalQuantile(0.5)).toBe(0)
    for (let k = 1; k < 512; k++) expect(normalQuantile(k / 1024)).toBe(-normalQuantile(1 - k / 1024))
  })

  it('is finite at both ends of what a draw can be', () => {
    expect(normalQuantile(2 ** -54)).toBeGreaterThan(-9)
    expect(normalQuantile(1 - 2 ** -53)).toBeLessThan(9)
  })
})

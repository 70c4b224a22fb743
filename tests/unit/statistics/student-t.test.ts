import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studentQuantile, studentTwoSidedP } from '../../../src/statistics/student-t.ts'

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const degrees = fc.integer({ min: 1, max: 5000 })

describe('studentQuantile', () => {
  // The printed tables, with the digits they lack computed to 40.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 3, 3.1824463052837086],
    [0.975, 4, 2.7764451051977934],
    [0.975, 5, 2.5705818356363146],
    [0.975, 9, 2.262157162798205],
    [0.975, 10, 2.2281388519862744],
    [0.975, 19, 2.093024054408309],
    [0.975, 20, 2.0859634472658644],
    [0.975, 30, 2.0422724563012378],
    [0.975, 120, 1.9799304050824404],
    [0.95, 7, 1.8945786050900069],
    [0.995, 3, 5.840909309733355],
    [0.9995, 12, 4.3177912836062475],
    [0.6, 1, 0.32491969623290623],
    [0.01, 15, -2.6024802950111234],
    [0.975, 999, 1.9623414611334495],
    [0.975, 1000, 1.962339080826408],
    [0.975, 1001, 1.9623367052808796],
    [0.975, 1002, 1.962334334482591],
    [0.975, 100_000, 1.9599877075346093],
    [0.999999999, 1, 318309895.1862093],
  ])('at %d with %d degrees of freedom is %d', (p, degreesOfFreedom, expected) => {
    expect(Math.abs(studentQuantile(p, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-12)
  })

  it('is zero in the middle and rises with p', () => {
    expect(studentQuantile(0.5, 7)).toBe(0)
    fc.assert(
      fc.property(probability, probability, degrees, (p, q, v) => {
        fc.pre(Math.abs(p - q) > 1e-6)
        expect(Math.sign(studentQuantile(p, v) - studentQuantile(q, v))).toBe(Math.sign(p - q))
      }),
    )
  })

  it('leaves in both tails what was asked for', () => {
    fc.assert(
      fc.property(probability, degrees, (p, v) => {
        const tails = 2 * Math.min(p, 1 - p)
        expect(Math.abs(studentTwoSidedP(studentQuantile(p, v), v) / tails - 1)).toBeLessThan(1e-9)
      }),
    )
  })

  it.each([0, 1, -0.1, Number.NaN])('refuses the probability %d', (p) => {
    expect(() => studentQuantile(p, 3)).toThrow(RangeError)
  })
})

describe('studentTwoSidedP', () => {
  it.each([
    [0.5, 1, 0.7048327646991335],
    [1, 1, 0.5],
    [2, 5, 0.10193947882985836],
    [-2.5, 9, 0.03386182768298574],
    [12, 19, 2.590894637222199e-10],
    [40, 39, 2.8188114027963132e-33],
    [1.96, 1000, 0.05027318495574872],
    [1.96, 1001, 0.050272907732898504],
    [0.001, 7, 0.9992300172449988],
    [3.2905267314919255, 1_000_000, 0.0010000345835237256],
    [100, 3, 2.204521923184911e-6],
    [1e8, 2, 9.999999999999999e-17],
  ])('at %d with %d degrees of freedom is %d', (t, degreesOfFreedom, expected) => {
    expect(Math.abs(studentTwoSidedP(t, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-10)
  })

  it('agrees with the closed forms for one and two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (t) => {
        expect(studentTwoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13)
        expect(studentTwoSidedP(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13)
      }),
    )
  })

  it('is certain at zero and impossible at infinity', () => {
    expect(studentTwoSidedP(0, 4)).toBe(1)
    expect(studentTwoSidedP(Infinity, 4)).toBe(0)
  })

  it.each([0, -1, 2.5, Number.NaN])('refuses %d degrees of freedom', (degreesOfFreedom) => {
    expect(() => studentTwoSidedP(1, degreesOfFreedom)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { personsPerArm, powerOf } from '../../../../src/studies/trials/power.ts'

describe('persons per arm', () => {
  // The first is the example of R’s power.prop.test (n = 76.7); the others are in Fleiss’ and textbooks’ tables without
  // correction for continuity.
  it.each([
    [0.5, 0.75, 0.9, 77],
    [0.5, 0.6, 0.8, 388],
    [0.5, 0.6, 0.9, 519],
    [0.1, 0.2, 0.8, 199],
    [0.1, 0.05, 0.9, 582],
  ])('for %d against %d with power %d are %d', (one, other, power, persons) => {
    expect(personsPerArm(one, other, power)).toBe(persons)
  })

  it('are the same whichever arm does better, more for more power, and without end for nothing', () => {
    expect(personsPerArm(0.3, 0.4, 0.8)).toBe(personsPerArm(0.4, 0.3, 0.8))
    expect(personsPerArm(0.3, 0.4, 0.9)).toBeGreaterThan(personsPerArm(0.3, 0.4, 0.8))
    expect(personsPerArm(0.3, 0.3, 0.8)).toBe(Infinity)
  })
})

describe('what a real trial needs', () => {
  const row = { month: 12, controls: 0.5 }

  it('is known where the interval of the effect holds no zero', () => {
    const found = powerOf({ ...row, inField: { value: 0.1, ciLow: 0.08, ciHigh: 0.12 } })
    expect(found).toMatchObject({ perArm80: 388, perArm90: 519 })
  })

  it.each([
    { value: 0.1, ciLow: -0.01, ciHigh: 0.2 },
    { value: 0.1, ciLow: undefined, ciHigh: undefined },
  ])('is not known where it does, or where there is none', (inField) => {
    expect(powerOf({ ...row, inField })).toMatchObject({ perArm80: undefined, perArm90: undefined })
  })
})

import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/experiment/plan.ts'
import { fakeScenario } from './fake-scenario.ts'

const planned = (replications: number, part?: string) => ({
  scenario: fakeScenario('dual'),
  replications,
  ...(part === undefined ? {} : { part }),
})

describe('partsOf', () => {
  it('says what the replications of a plan are', () => {
    const offices = [planned(20, 'the offices compared'), planned(20, 'the offices compared')]
    const variants = Array.from({ length: 6 }, () => planned(10, 'variants'))
    const scenarios = [...offices, planned(5, 'the null twin'), ...variants]
    expect(partsOf({ scenarios })).toBe(
      '2 × 20 of the offices compared, 5 of the null twin, 6 × 10 of variants',
    )
  })

  it('adds up what is not simulated equally often', () => {
    expect(partsOf({ scenarios: [planned(3, 'a'), planned(4, 'a'), planned(2, 'b')] })).toBe('7 of a, 2 of b')
  })

  it('says nothing where all are of one kind', () => {
    expect(partsOf({ scenarios: [planned(20), planned(20)] })).toBe('')
    expect(partsOf({ scenarios: [] })).toBe('')
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { partsOf, type Part } from '../../../src/experiment/plan.ts'
import { speak } from '../../../src/locale/language.ts'
import { fakeScenario } from './fake-scenario.ts'

const planned = (replications: number, part?: Part) => ({
  scenario: fakeScenario('dual'),
  replications,
  ...(part === undefined ? {} : { part }),
})

afterEach(() => speak('en'))

describe('partsOf', () => {
  it('says what the replications of a plan are', () => {
    const offices = [planned(20, 'compared'), planned(20, 'compared')]
    const variants = Array.from({ length: 6 }, () => planned(10, 'overlaps'))
    const scenarios = [...offices, planned(5, 'null-twin'), ...variants]
    expect(partsOf({ scenarios })).toBe(
      '2 × 20 of the offices compared, 5 of the null twin, 6 × 10 of offices with other overlaps',
    )
  })

  it('adds up what is not simulated equally often', () => {
    const scenarios = [planned(3, 'trial'), planned(4, 'trial'), planned(2, 'untreated')]
    expect(partsOf({ scenarios })).toBe('7 of the trial, 2 of the office without treatment')
  })

  it.each([
    ['nb', '2 × 20 av kontorene som sammenlignes, 5 av nulltvillingen'],
    ['nn', '2 × 20 av kontora som blir samanlikna, 5 av nulltvillingen'],
  ] as const)('says so in %s', (language, said) => {
    speak(language)
    const scenarios = [planned(20, 'compared'), planned(20, 'compared'), planned(5, 'null-twin')]
    expect(partsOf({ scenarios })).toBe(said)
  })

  it('says nothing where all are of one kind', () => {
    expect(partsOf({ scenarios: [planned(20), planned(20)] })).toBe('')
    expect(partsOf({ scenarios: [] })).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../src/scenario/load.ts'

/** Gjersøe 2020 has units of the office for counselling and testing, and activation in the house. */
describe('the shipped catalogue', () => {
  const { scenario } = loadScenario('dual')
  const measure = (name: string) => scenario.measures.find((one) => one.name === name)

  it('has language testing, of a day or two, beside the language course', () => {
    expect(measure('language-testing')).toMatchObject({
      owner: 'state',
      days: 2,
      groups: ['newcomers'],
      onlyOnce: true,
      inHouse: false,
    })
    expect(measure('language-course')).toMatchObject({ days: 110 })
  })

  it('has a short unit for career counselling', () => {
    expect(measure('career-counselling')).toMatchObject({ owner: 'state', days: 10, onlyOnce: true })
  })

  it('has its activation centre in the house, where nobody has to allow it', () => {
    expect(measure('activation-centre')).toMatchObject({ inHouse: true, needsLeave: false })
  })

  it('has a cantina that its users run in the house if leaders allow it, after two other measures', () => {
    expect(measure('cantina')).toMatchObject({ inHouse: true, needsLeave: true, minimumStays: 2 })
  })
})

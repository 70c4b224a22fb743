import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../src/scenario/load.ts'

/** As Gjersøe 2020 has them: units of the office for counselling and testing, and activation in the house. */
const INTERNAL = [
  'measures.language-testing={ owner: state, places: 4, days: 2, costPerMonth: 8000, groups: [newcomers], onlyOnce: true, effects: { skills: 0.04 } }',
  'measures.career-counselling.days=3',
  'measures.activation-centre.inHouse=true',
]

describe('a catalogue with internal units', () => {
  const { scenario, warnings } = loadScenario('dual', INTERNAL)
  const measure = (name: string) => scenario.measures.find((one) => one.name === name)

  it('can be said in scenario files without a warning', () => {
    expect(warnings).toEqual(loadScenario('dual').warnings)
  })

  it('has language testing beside the language course', () => {
    expect(measure('language-testing')).toMatchObject({
      days: 2,
      groups: ['newcomers'],
      effects: { work: 0 },
    })
    expect(measure('language-course')).toMatchObject({ days: 110 })
    expect(measure('career-counselling')).toMatchObject({ days: 3 })
  })

  it('can have its activation centre in the house', () => {
    expect(measure('activation-centre')).toMatchObject({ inHouse: true })
  })
})

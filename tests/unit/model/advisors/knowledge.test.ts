import { describe, expect, it } from 'vitest'
import { passMonthOfKnowledge } from '../../../../src/model/advisors/knowledge.ts'
import type { Office } from '../../../../src/model/office.ts'
import { only, open, over, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY] = [0, 1]

/** Three state advisors and three municipal ones; of each side the last two sit among the other one. */
function seated(values: object, known: number): Office {
  const office = open(
    over(quiet(twoSides), { mechanisms: only(['measureKnowledge', 'teamLearning']) }, values),
  )
  const { advisors } = office
  advisors.mixed.set([0, 1, 1, 0, 1, 1])
  advisors.measureKnowledge.fill(known)
  return office
}

const knows = ({ advisors }: Office, measure: number): readonly number[] =>
  Array.from({ length: 6 }, (_, advisor) => advisors.measureKnowledge[advisors.measureCell(advisor, measure)])

describe('those who sit together', () => {
  it('learn from the best informed of the team, and not from who sits elsewhere', () => {
    const office = seated({ knowledge: { teamLearningPerMonth: 0.5 } }, 0.2)
    office.advisors.mixed.fill(0)
    office.advisors.mixed[2] = 1
    office.advisors.measureKnowledge[office.advisors.measureCell(0, TRAINING)] = 0.6
    office.advisors.measureKnowledge[office.advisors.measureCell(2, TRAINING)] = 1
    passMonthOfKnowledge(office)
    expect(knows(office, TRAINING)).toEqual([0.6, 0.4, 1, 0.2, 0.2, 0.2])
  })

  it('learn across the sides where they sit among each other, and as much as it says', () => {
    const office = seated({ knowledge: { teamLearningPerMonth: 0, seatLearningPerMonth: 0.5 } }, 0.2)
    office.advisors.measureKnowledge[office.advisors.measureCell(5, ACTIVITY)] = 0.6
    office.advisors.measureKnowledge[office.advisors.measureCell(0, TRAINING)] = 0.6
    passMonthOfKnowledge(office)
    expect(knows(office, ACTIVITY)).toEqual([0.2, 0.4, 0.4, 0.2, 0.4, 0.6])
    // Who sits with the own team teaches none of them.
    expect(knows(office, TRAINING)).toEqual([0.6, 0.2, 0.2, 0.2, 0.2, 0.2])
  })

  it('learn nothing across the sides unless it says so', () => {
    const office = seated({ knowledge: { teamLearningPerMonth: 0.5 } }, 0.2)
    office.advisors.measureKnowledge[office.advisors.measureCell(5, ACTIVITY)] = 0.6
    passMonthOfKnowledge(office)
    expect(knows(office, ACTIVITY)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2, 0.6])
  })
})

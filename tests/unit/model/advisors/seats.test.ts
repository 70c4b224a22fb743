import { describe, expect, it } from 'vitest'
import { passMonthOfKnowledge } from '../../../../src/model/advisors/knowledge.ts'
import { acrossInSection, seatedMixed, sitTogether } from '../../../../src/model/advisors/seats.ts'
import { passMonthOfCulture } from '../../../../src/model/divide/culture.ts'
import { exchangeWithNeighbour } from '../../../../src/model/divide/joint-plan.ts'
import { sendRequest } from '../../../../src/model/divide/requests.ts'
import { RequestKind } from '../../../../src/model/divide/table.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, quiet, twoSides } from '../../../support/offices.ts'

/** Three state advisors; three municipal ones, of whom the last two are in a team of their own in the section of the state. */
const [STATE_ONE, STATE_TWO, ELSEWHERE, IN_SECTION, LAST] = [0, 1, 3, 4, 5]

function office(section: string, values: object = {}, mechanisms: Parameters<typeof only>[0] = []): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        teams: {
          generalists: { section },
          municipal: { advisors: 1 },
          second: { side: 'municipal', advisors: 2, caseload: 50, groups: ['people'], section },
        },
        mechanisms: only(['divide', ...mechanisms]),
      },
      values,
    ),
  )
  state.advisors.present.fill(1)
  letIn(state, 60)
  return state
}

describe('a section', () => {
  it('holds whoever names it, and nobody of it sits elsewhere', () => {
    const state = office('one', { leadership: { mixedSeating: 1 } })
    expect(sitTogether(state, STATE_ONE, IN_SECTION)).toBe(true)
    expect(sitTogether(state, STATE_ONE, ELSEWHERE)).toBe(false)
    expect(acrossInSection(state, STATE_ONE)).toEqual([IN_SECTION, LAST])
    expect(acrossInSection(state, LAST)).toEqual([0, 1, 2])
    expect(acrossInSection(state, ELSEWHERE)).toEqual([])
    expect(seatedMixed(state)).toEqual([ELSEWHERE])
  })

  it('is none where no name is given', () => {
    const state = office('')
    expect(sitTogether(state, STATE_ONE, IN_SECTION)).toBe(false)
    expect(acrossInSection(state, STATE_ONE)).toEqual([])
  })

  it('is asked first, and settles requests on the spot as often as neighbours do', () => {
    const settled = (section: string, onTheSpot: number) => {
      const state = office(section, { divide: { onTheSpot } })
      const { advisors } = state
      advisors.ties[advisors.tieCell(STATE_ONE, ELSEWHERE)] = 0.9
      for (const user of everybody(state.users)) sendRequest(state, RequestKind.followUp, STATE_ONE, user)
      const { to, used } = state.requests
      return { asked: new Set(to.subarray(0, used)), inTime: fates(state, STATE).inTime }
    }
    expect(settled('one', 0)).toMatchObject({ inTime: 0 })
    expect(settled('one', 0).asked.has(ELSEWHERE)).toBe(false)
    expect(settled('one', 1).inTime).toBe(60)
    expect(settled('', 1)).toEqual({ asked: new Set([ELSEWHERE]), inTime: 0 })
  })

  it('learns measures as one team, across the sides', () => {
    const known = (section: string) => {
      const state = office(section, { knowledge: { teamLearningPerMonth: 0.5 } }, [
        'measureKnowledge',
        'teamLearning',
      ])
      const { advisors } = state
      advisors.measureKnowledge.fill(0.2)
      advisors.measureKnowledge[advisors.measureCell(STATE_TWO, 0)] = 0.6
      passMonthOfKnowledge(state)
      return Array.from(
        { length: 6 },
        (_, advisor) => advisors.measureKnowledge[advisors.measureCell(advisor, 0)],
      )
    }
    expect(known('one')).toEqual([0.4, 0.6, 0.4, 0.2, 0.4, 0.4])
    expect(known('')).toEqual([0.4, 0.6, 0.4, 0.2, 0.2, 0.2])
  })

  it('gives occasions to get to know each other, and nobody else', () => {
    const tied = (section: string) => {
      const state = office(section, { culture: { contactScale: 10 } }, ['culture'])
      for (let month = 0; month < 12; month++) {
        state.day = 22 * month
        passMonthOfCulture(state)
      }
      const { advisors } = state
      return [ELSEWHERE, IN_SECTION, LAST].map(
        (other) => advisors.ties[advisors.tieCell(STATE_ONE, other)] > 0,
      )
    }
    expect(tied('one')).toEqual([false, true, true])
    expect(tied('')).toEqual([false, false, false])
  })

  it('brings two advisors of a user to one plan, without a request', () => {
    const planned = (section: string, other: number) => {
      const state = office(section, {}, ['jointPlans'])
      const { users } = state
      users.cases.advisor[caseOf(0, STATE)] = STATE_ONE
      users.cases.advisor[caseOf(0, MUNICIPAL)] = other
      exchangeWithNeighbour(state, 0)
      return users.lastExchange[0] === state.day
    }
    expect(planned('one', IN_SECTION)).toBe(true)
    expect(planned('one', ELSEWHERE)).toBe(false)
    expect(planned('', IN_SECTION)).toBe(false)
  })
})

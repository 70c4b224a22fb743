import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS } from '../../../support/estimates.ts'
import { checkEvening } from '../../../support/invariants.ts'
import { only, open, over, pass, twoSides } from '../../../support/offices.ts'

const DAY = 2 * 260

/** Two leaders without meetings until the start of the second measured year, then one with four a month. */
const reformed = (values: object = {}): Office =>
  open(
    over(
      twoSides,
      {
        warmUpYears: 1,
        years: 2,
        collaborationRate: 0.2,
        groups: { people: { arrivalsPerYear: 150 } },
        teams: { generalists: { caseload: 300 }, municipal: { caseload: 300 } },
        leadership: { leaders: 2, jointMeetingsPerMonth: 0, mixedSeating: 0, inPerson: { state: 0.2 } },
        reform: {
          merger: {
            inYear: 2,
            collaborationRate: 0.9,
            usersDealtAnew: 0.3,
            tiesKept: 0.6,
            minutesPerAdvisor: 600,
            leadership: { leaders: 1, jointMeetingsPerMonth: 4, mixedSeating: 1, inPerson: { state: 1 } },
          },
        },
        mechanisms: only(['userKnowledge']),
      },
      values,
    ),
  )

describe('a reform', () => {
  it('changes the levers on the first morning of its year, and not before', () => {
    const state = pass(reformed(), DAY)
    expect(state.levers).toMatchObject({ leaders: 2, jointMeetingsPerMonth: 0, collaborationRate: 0.2 })
    expect(state.meetingsHeld).toBe(0)
    expect([...state.advisors.mixed]).toEqual([0, 0, 0, 0, 0, 0])
    pass(state, DAY + 1)
    expect(state.levers).toMatchObject({ leaders: 1, jointMeetingsPerMonth: 4, collaborationRate: 0.9 })
    expect([...state.advisors.mixed]).toEqual([1, 1, 1, 1, 1, 1])
    pass(state)
    expect(state.meetingsHeld).toBeGreaterThanOrEqual(47)
    expect(state.meetingsHeld).toBeLessThanOrEqual(48)
  })

  it('keeps levers that it says nothing of', () => {
    const state = pass(reformed({ leadership: { openness: 0.63 } }), DAY + 1)
    expect(state.levers.openness).toBe(0.63)
    expect(state.levers.inPerson).toEqual(Float64Array.of(1, 0.8))
  })

  it('loses a share of every tie', () => {
    const state = pass(reformed(), DAY)
    state.advisors.ties[3] = 0.5
    pass(state, DAY + 1)
    expect(state.advisors.ties[3]).toBeCloseTo(0.3, 12)
  })

  it('gives its share of users another advisor of the same team, who finds the file', () => {
    const state = pass(reformed({ turnover: { fileKept: 0.25 } }), DAY)
    const { advisor: advisorOf, known: knownOf } = state.users.cases
    const users = everybody(state.users)
      .map((user) => caseOf(user, STATE))
      .filter((own) => advisorOf[own] >= 0)
      .map((own) => ({ own, advisor: advisorOf[own], known: knownOf[own] }))
    pass(state, DAY + 1, checkEvening)
    const dealt = users.filter(({ own, advisor }) => advisorOf[own] !== advisor)
    expect(users.length).toBeGreaterThan(200)
    expect(Math.abs(binomialDeviation(dealt.length, users.length, 0.3))).toBeLessThan(ERRORS)
    for (const { own, known } of dealt) {
      expect(advisorOf[own]).toBeLessThan(3)
      expect(knownOf[own]).toBeCloseTo(0.25 * known, 6)
    }
  })

  it('takes its minutes from every advisor in the end, a tenth of what is left a day', () => {
    const state = pass(reformed(), DAY + 1)
    const spent = (advisor: number) =>
      state.books.minutes[advisor * KINDS_OF_WORK.length + Work.reorganisation]
    expect(spent(5)).toBeCloseTo(60, 9)
    pass(state, DAY + 2)
    expect(spent(5)).toBeCloseTo(60 + 54, 9)
    pass(state, DAY + 150)
    for (let advisor = 0; advisor < 6; advisor++) expect(spent(advisor)).toBeCloseTo(600, 2)
  })

  it('reckons with the minutes of talks under the new levers', () => {
    const [before, after] = [
      pass(reformed(), DAY),
      pass(reformed({ reform: { merger: { usersDealtAnew: 0 } } }), DAY + 1),
    ]
    const perUser = ({ advisors }: Office) => advisors.demand[0] / advisors.caseload[0]
    expect(perUser(after)).toBeGreaterThan(1.5 * perUser(before))
  })

  it('never comes where it is taken out', () => {
    const state = pass(reformed({ reform: { merger: 'remove' } }))
    expect(state.levers.leaders).toBe(2)
    expect(state.meetingsHeld).toBe(0)
  })
})

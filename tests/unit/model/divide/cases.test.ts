import { describe, expect, it } from 'vitest'
import { treatCases } from '../../../../src/model/divide/cases.ts'
import { holdJointMeeting } from '../../../../src/model/divide/meetings.ts'
import { sendRequest } from '../../../../src/model/divide/requests.ts'
import { RequestKind, Stage } from '../../../../src/model/divide/table.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody, Plan } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY] = [0, 1]
/** Of three state advisors, before three municipal ones. */
const ASKER = 0
const ASKED = 3

/** An office in which everybody is there, with the minutes of a meeting that are for cases. */
function office(
  meetingCaseMinutes: number,
  values: object = {},
  mechanisms: Parameters<typeof only>[0] = [],
) {
  const state = open(
    over(
      quiet(twoSides),
      {
        groups: { people: { needs: { health: 0.5, social: 0.6, skills: 0.3, work: 0.3 } } },
        needs: { spread: 0, trustSpread: 0 },
        divide: { meetingMinutes: 45, meetingCaseMinutes, answerMinutes: 12, noise: 0 },
        mechanisms: only(['divide', 'leaders', 'unlimitedMinutes', ...mechanisms]),
      },
      values,
    ),
  )
  letIn(state, 20)
  return pass(state, 1)
}

/** A request of the first advisor on a user, to the first one of the other side. */
function ask(state: Office, user: number): void {
  state.users.cases.advisor[caseOf(user, MUNICIPAL)] = ASKED
  state.users.plan[user] = Plan.asking
  sendRequest(state, RequestKind.measure, ASKER, user, ACTIVITY, TRAINING)
}

const underWay = ({ requests }: Office): readonly number[] =>
  [...requests.user.subarray(0, requests.used)].filter((_, row) => requests.stage[row] !== Stage.free)

describe('cases of a joint meeting', () => {
  it('are requests that no leader has read: they are answered there and then, in time', () => {
    const state = office(45)
    ask(state, 0)
    expect(underWay(state)).toEqual([0])
    treatCases(state)
    expect(underWay(state)).toEqual([])
    expect(fates(state, STATE)).toMatchObject({ read: 1, allowed: 1, inTime: 1, lapsed: 0 })
    expect(state.users.planMeasure[0]).toBe(ACTIVITY)
    expect(state.mail.length[MUNICIPAL]).toBe(0)
  })

  it.each([
    [0, 0],
    [11, 0],
    [12, 1],
    [35, 2],
    [45, 3],
    [400, 3],
  ])('are as many as %d minutes allow, within the meeting: %d', (minutes, settled) => {
    const state = office(minutes)
    for (let user = 0; user < 5; user++) ask(state, user)
    treatCases(state)
    expect(underWay(state)).toHaveLength(5 - settled)
  })

  it('come in the order of urgency', () => {
    const state = office(24)
    for (let user = 0; user < 5; user++) {
      ask(state, user)
      state.requests.sentOn[user] = -user
    }
    treatCases(state)
    expect(underWay(state)).toEqual([0, 1, 2])
  })

  it('wait where one of the two is away', () => {
    for (const away of [ASKER, ASKED]) {
      const state = office(45)
      ask(state, 0)
      state.advisors.present[away] = 0
      treatCases(state)
      expect(underWay(state)).toEqual([0])
    }
  })

  it('take no minutes beside those of the meeting', () => {
    const state = office(45)
    ask(state, 0)
    const before = state.books.minutes.slice()
    treatCases(state)
    expect(state.books.minutes).toEqual(before)
    expect(fates(state, STATE).inTime).toBe(1)
  })

  it('are plans of users of both sides: a word is exchanged, and what is asked of the other side is answered', () => {
    const both = {
      groups: { people: { bothSidesShare: 1 } },
      collaborationRate: 1,
      planning: { standardAfterDays: 0, optionMinutes: 0.01 },
      measures: { training: { effects: { work: 0.001, skills: 0 } } },
    }
    const state = office(45, both, ['planning', 'comparing', 'jointPlans'])
    const { users } = state
    const shared = everybody(users).filter((user) =>
      [STATE, MUNICIPAL].every((side) => users.cases.advisor[caseOf(user, side)] !== NOBODY),
    )
    expect(shared).toHaveLength(20)
    expect(shared.every((user) => users.jointPlan[user] === 0 && users.plan[user] === Plan.none)).toBe(true)
    treatCases(state)
    const treated = shared.filter((user) => users.jointPlan[user] === 1)
    expect(treated.length).toBeGreaterThanOrEqual(3)
    expect(treated.length).toBeLessThanOrEqual(9)
    for (const user of treated) expect(users.planMeasure[user]).toBe(ACTIVITY)
    expect(fates(state, STATE).asked).toBe(fates(state, STATE).inTime)
    expect(fates(state, STATE).asked).toBeGreaterThan(0)
  })

  it('leave less of the meeting for measures', () => {
    const learnt = (minutes: number) => {
      const state = office(minutes, {}, ['measureKnowledge', 'teamLearningAcross'])
      const before = state.advisors.measureKnowledge[state.advisors.measureCell(ASKER, ACTIVITY)]
      holdJointMeeting(state)
      return state.advisors.measureKnowledge[state.advisors.measureCell(ASKER, ACTIVITY)] - before
    }
    expect(learnt(0)).toBeGreaterThan(0)
    expect(learnt(15)).toBeCloseTo((learnt(0) * 2) / 3, 12)
    expect(learnt(45)).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { answerMail, urgencyOf } from '../../../../src/model/divide/answering.ts'
import { needOtherSidesMeasure } from '../../../../src/model/divide/needs.ts'
import { answer, passDayOfRequests, sendRequest } from '../../../../src/model/divide/requests.ts'
import { RequestKind } from '../../../../src/model/divide/table.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { nodeOf } from '../../../../src/model/nodes.ts'
import { dueList, inbox } from '../../../../src/model/office.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody, Plan } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY] = [0, 1]
/** Three state advisors, then three municipal ones. */
const ASKER = 0
const [FIRST, SECOND, THIRD] = [3, 4, 5]
/** The first of all users. */
const USER = 0

/** Requests go straight to the inbox of whom they are for. */
function office(values: object = {}, ...mechanisms: Parameters<typeof only>[0]): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        divide: { patienceDays: 3, deathDays: 10, answerMinutes: 12, askMinutes: 8, noise: 0 },
        mechanisms: only(['divide', ...mechanisms]),
      },
      values,
    ),
  )
  letIn(state, 20)
  pass(state, 1)
  return state
}

function ask(state: Office, user: number, fallback = TRAINING): number {
  state.users.plan[user] = Plan.asking
  const before = [0, 1, 2, 3, 4, 5].map((advisor) => state.mail.length[inbox(advisor)])
  sendRequest(state, RequestKind.measure, ASKER, user, ACTIVITY, fallback)
  return before.findIndex((length, advisor) => state.mail.length[inbox(advisor)] > length)
}

describe('a request', () => {
  it('goes to the other advisor of the user, if there is one', () => {
    const state = office()
    state.advisors.ties[ASKER * 6 + SECOND] = 0.9
    state.users.cases.advisor[caseOf(USER, MUNICIPAL)] = THIRD
    expect(ask(state, USER)).toBe(THIRD)
  })

  it('goes to whom the asker knows best on the other side, if anybody', () => {
    const state = office()
    state.advisors.ties[ASKER * 6 + FIRST] = 0.3
    state.advisors.ties[ASKER * 6 + SECOND] = 0.4
    state.advisors.ties[ASKER * 6 + 1] = 0.9
    expect(ask(state, USER)).toBe(SECOND)
  })

  it('goes to anyone there, if nobody is known', () => {
    const state = office()
    state.advisors.ties[ASKER * 6 + SECOND] = 0.05
    const asked = new Set<number>()
    for (state.day = 1; state.day < 60; state.day++) asked.add(ask(state, USER))
    expect(asked).toEqual(new Set([FIRST, SECOND, THIRD]))
  })

  it('is granted and answered at once where there is no divide', () => {
    const state = office({ mechanisms: only([]) })
    expect(ask(state, USER)).toBe(NOBODY)
    expect(fates(state, STATE)).toMatchObject({ read: 1, allowed: 1, inTime: 1, late: 0, never: 0 })
    expect(state.users.planMeasure[USER]).toBe(ACTIVITY)
  })

  it('is settled on the spot between two who sit mixed and are there, as often as that happens', () => {
    const settled = (mixed: readonly number[], present: number, onTheSpot: number) => {
      const state = office({ divide: { onTheSpot } })
      state.advisors.mixed.fill(0)
      for (const advisor of mixed) state.advisors.mixed[advisor] = 1
      state.advisors.present.fill(present)
      for (const user of everybody(state.users)) ask(state, user)
      return fates(state, STATE).inTime
    }
    const all = [ASKER, FIRST, SECOND, THIRD]
    expect(settled(all, 1, 1)).toBe(20)
    expect(settled(all, 1, 0)).toBe(0)
    expect(settled(all, 0, 1)).toBe(0)
    expect(settled([FIRST, SECOND, THIRD], 1, 1)).toBe(0)
    expect(settled([ASKER], 1, 1)).toBe(0)
  })
})

describe('an answer', () => {
  it('in time makes the plan', () => {
    const state = office()
    ask(state, USER)
    state.day = 4
    answer(state, 0)
    expect(state.users.plan[USER]).toBe(Plan.waiting)
    expect(state.users.planMeasure[USER]).toBe(ACTIVITY)
    expect(fates(state, STATE)).toMatchObject({ inTime: 1, late: 0 })
    expect(state.books.replyDays[STATE]).toBe(3)
    expect(state.users.lastExchange[USER]).toBe(4)
  })

  it('costs its minutes, and asking costs the asker none here', () => {
    const state = office()
    const asked = ask(state, USER)
    const before = state.books.minutes[asked * KINDS_OF_WORK.length + Work.requests]
    answer(state, 0)
    expect(state.books.minutes[asked * KINDS_OF_WORK.length + Work.requests]).toBe(before + 12)
  })

  it('after patience has ended is late, and still makes the plan if there is none', () => {
    const state = office()
    ask(state, USER, NOBODY)
    state.day = 5
    passDayOfRequests(state)
    expect(state.users.plan[USER]).toBe(Plan.none)
    answer(state, 0)
    expect(fates(state, STATE)).toMatchObject({ inTime: 0, late: 1 })
    expect(state.users.planMeasure[USER]).toBe(ACTIVITY)
  })

  it('that comes late teaches nothing, one in time does', () => {
    const asking = (day: number) => {
      const state = office({}, 'learningToAsk', 'culture')
      ask(state, USER)
      state.day = day
      passDayOfRequests(state)
      const before = state.advisors.asking[ASKER]
      answer(state, 0)
      return state.advisors.asking[ASKER] - before
    }
    expect(asking(4)).toBeGreaterThan(0)
    expect(asking(5)).toBe(0)
  })

  it('that comes late does not undo what the asker did without', () => {
    const state = office()
    ask(state, USER)
    state.day = 5
    passDayOfRequests(state)
    expect(state.users.planMeasure[USER]).toBe(TRAINING)
    answer(state, 0)
    expect(state.users.planMeasure[USER]).toBe(TRAINING)
    expect(fates(state, STATE).late).toBe(1)
  })

  it('leads to no plan where the asker has lost the user meanwhile', () => {
    const state = office()
    ask(state, USER)
    state.users.cases.advisor[caseOf(USER, STATE)] = NOBODY
    answer(state, 0)
    expect(state.users.plan[USER]).toBe(Plan.none)
    expect(state.users.planMeasure[USER]).toBe(NOBODY)
    expect(fates(state, STATE).inTime).toBe(1)
  })

  it('to what was asked in a former spell changes nothing', () => {
    const state = office()
    ask(state, USER)
    state.users.spell[USER]++
    answer(state, 0)
    expect(state.users.planMeasure[USER]).toBe(NOBODY)
    expect(fates(state, STATE).inTime).toBe(1)
  })
})

describe('patience', () => {
  it('lasts for its days, then the asker goes on with the best own measure', () => {
    const state = office()
    ask(state, USER)
    state.day = 4
    passDayOfRequests(state)
    expect(state.users.plan[USER]).toBe(Plan.asking)
    state.day = 5
    passDayOfRequests(state)
    expect(state.users.plan[USER]).toBe(Plan.waiting)
    expect(state.users.planMeasure[USER]).toBe(TRAINING)
  })

  it('leaves the request to die of age', () => {
    const state = office()
    ask(state, USER)
    state.day = 11
    passDayOfRequests(state)
    expect(fates(state, STATE).never).toBe(0)
    state.day = 12
    passDayOfRequests(state)
    expect(fates(state, STATE).never).toBe(1)
    expect([3, 4, 5].map((advisor) => state.mail.length[inbox(advisor)])).toEqual([0, 0, 0])
  })

  it('leaves the plan to others where the asker has lost the user meanwhile', () => {
    const state = office()
    ask(state, USER)
    state.users.cases.advisor[caseOf(USER, STATE)] = NOBODY
    state.day = 5
    passDayOfRequests(state)
    expect(state.users.plan[USER]).toBe(Plan.none)
    expect(state.users.planMeasure[USER]).toBe(NOBODY)
  })

  it('that ended twice in silence turns the asker to partners in the district once', () => {
    const values = {
      measures: { activity: { partner: true } },
      collaborationRate: 1,
    } as unknown as ScenarioValues
    const state = office(values, 'learningToAsk')
    const [first, second, third] = everybody(state.users)
    state.advisors.silences[ASKER] = 1
    needOtherSidesMeasure(state, ASKER, first, STATE, ACTIVITY, TRAINING)
    expect(state.users.plan[first]).toBe(Plan.asking)
    state.advisors.silences[ASKER] = 2
    needOtherSidesMeasure(state, ASKER, second, STATE, TRAINING, TRAINING)
    expect(state.users.planMeasure[second]).toBe(ACTIVITY)
    expect(state.advisors.silences[ASKER]).toBe(0)
    needOtherSidesMeasure(state, ASKER, third, STATE, ACTIVITY, TRAINING)
    expect(state.users.plan[third]).toBe(Plan.asking)
    expect(fates(state, STATE)).toMatchObject({ needed: 3, asked: 2 })
  })
})

describe('partners as a strategy', () => {
  const MUNICIPAL_ASKER = 3
  const strategy = (districtPartners: number, rules: object = {}) =>
    office({
      collaborationRate: 1,
      leadership: { districtPartners },
      measures: { activity: { partner: true, ...rules } },
    })

  /** Whether each of the twenty users was taken to partners by an advisor of a side, and whether the others were asked for. */
  function taken(state: Office, asker: number, side: number): readonly boolean[] {
    const { users } = state
    return everybody(users).map((user) => {
      needOtherSidesMeasure(state, asker, user, side, side === MUNICIPAL ? TRAINING : ACTIVITY, NOBODY)
      const isAsked = users.plan[user] === Plan.asking
      if (!isAsked) expect(users.planMeasure[user]).toBe(ACTIVITY)
      return !isAsked
    })
  }

  it('come before asking, as often as the municipal leader wants', () => {
    expect(taken(strategy(1), MUNICIPAL_ASKER, MUNICIPAL)).not.toContain(false)
    expect(taken(strategy(0), MUNICIPAL_ASKER, MUNICIPAL)).not.toContain(true)
    const half = taken(strategy(0.5), MUNICIPAL_ASKER, MUNICIPAL).filter(Boolean)
    expect(half.length).toBeGreaterThan(4)
    expect(half.length).toBeLessThan(16)
  })

  it('are no strategy of the state side', () => {
    expect(taken(strategy(1), ASKER, STATE)).not.toContain(true)
  })

  it('leave whom they do not admit to the other side', () => {
    expect(taken(strategy(1, { minimumStays: 1 }), MUNICIPAL_ASKER, MUNICIPAL)).not.toContain(true)
  })
})

describe('attitudes that start unequal', () => {
  it('reach who is answered: of two equal ties the municipal one helps further', () => {
    const state = office({
      leadership: { priorityAcross: 0 },
      divide: { attitudeAtStart: { state: 0.4, municipal: 0.5 } },
    })
    state.advisors.ties.fill(0.25)
    const helped = (from: number, to: number) => {
      sendRequest(state, RequestKind.followUp, from, USER)
      const row = state.requests.used - 1
      state.requests.to[row] = to
      return urgencyOf(state, to, row)
    }
    // ū √tie × attitude of whoever is asked
    expect(helped(ASKER, FIRST)).toBeCloseTo(0.25, 12)
    expect(helped(FIRST, ASKER) / helped(ASKER, SECOND)).toBeCloseTo(0.4 / 0.5, 12)
  })
})

describe('answering mail', () => {
  /** Whether one request is answered by an advisor in a certain state. */
  function answers({
    tie = 0,
    attitude = 0.5,
    priority = 0.2,
    shared = false,
    age = 0,
    lastUrgency = -1,
    usual = 1,
    due = false,
    bonus = 0.3,
  }): boolean {
    const state = office({
      leadership: { priorityAcross: priority },
      divide: { sharedUserBonus: bonus, ageingDays: 5, noise: 0 },
    })
    const { advisors, users, lists } = state
    advisors.ties[ASKER * 6 + FIRST] = 0.06
    ask(state, USER)
    advisors.ties[ASKER * 6 + FIRST] = tie
    advisors.attitude[FIRST] = attitude
    advisors.usualUrgency[FIRST] = usual
    advisors.lastUrgency[FIRST] = lastUrgency
    if (shared) users.cases.advisor[caseOf(USER, MUNICIPAL)] = FIRST
    if (due) lists.append(dueList(state, FIRST), nodeOf(everybody(users)[1], MUNICIPAL))
    state.day += age
    answerMail(state, FIRST)
    return fates(state, STATE).inTime === 1
  }

  it('beats half of the usual urgency when the agenda is done, whatever that is', () => {
    expect(answers({ priority: 0.49 })).toBe(false)
    expect(answers({ priority: 0.51 })).toBe(true)
    expect(answers({ priority: 0.49, usual: 7 })).toBe(false)
    expect(answers({ priority: 0.51, usual: 7, lastUrgency: 50 })).toBe(true)
  })

  it('has to beat the last own case while others are due', () => {
    expect(answers({ priority: 0.9, due: true })).toBe(false)
    expect(answers({ priority: 1, due: true, age: 1 })).toBe(true)
    expect(answers({ priority: 0.9, due: true, lastUrgency: 0.8 })).toBe(true)
    expect(answers({ priority: 0.9, due: true, lastUrgency: 1 })).toBe(false)
  })

  it('is helped past formal priority by a tie, as far as the attitude allows', () => {
    // .2 + .8 √tie × attitude
    expect(answers({ tie: 0.25, attitude: 0.74 })).toBe(false)
    expect(answers({ tie: 0.25, attitude: 0.76 })).toBe(true)
    expect(answers({ tie: 1, attitude: 0.37 })).toBe(false)
    expect(answers({ tie: 1, attitude: 0.38 })).toBe(true)
    expect(answers({ tie: 0, attitude: 1 })).toBe(false)
  })

  it('is helped by a shared user, and by age', () => {
    expect(answers({ priority: 0.38, shared: true })).toBe(false)
    expect(answers({ priority: 0.39, shared: true })).toBe(true)
    expect(answers({ priority: 0.24, age: 5 })).toBe(false)
    expect(answers({ priority: 0.26, age: 5 })).toBe(true)
  })
})

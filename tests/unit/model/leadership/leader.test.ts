import { describe, expect, it } from 'vitest'
import { RequestKind, Stage } from '../../../../src/model/divide/table.ts'
import { passDayOfRequests, sendRequest } from '../../../../src/model/divide/requests.ts'
import { readRequests } from '../../../../src/model/leadership/leader.ts'
import type { Office } from '../../../../src/model/office.ts'
import { everybody, Plan } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, quiet, twoSides } from '../../../support/offices.ts'

/** Six advisors; requests that a leader reads are granted where openness is 1 and refused where it is 0. */
function office(leaders: number, minutesPerAdvisor: number, values: object = {}): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        leadership: { leaders, openness: 1 },
        leaderTime: {
          minutesPerAdvisor,
          minutesPerRequest: 10,
          lapseDays: 3,
          attitudeWeight: 0,
          pressureWeight: 0,
        },
        mechanisms: only(['divide', 'leaders']),
      },
      values,
    ),
  )
  letIn(state, 90)
  return state
}

/** Requests of advisors of a side for the first users, or for those behind some others. */
function ask(state: Office, side: number, count: number, before = 0): void {
  for (const user of everybody(state.users).slice(before, before + count))
    sendRequest(state, RequestKind.followUp, side === STATE ? 0 : 3, user)
}

const readUntil = (state: Office, day: number) => {
  for (; state.day < day; state.day++) readRequests(state)
  return [fates(state, STATE).read, fates(state, MUNICIPAL).read]
}

describe('the time of leaders', () => {
  it('is for as many requests as it holds, half of it with each of two', () => {
    // 6 advisors × 10 minutes / 10 minutes a request
    const two = office(2, 10)
    ask(two, STATE, 20)
    ask(two, MUNICIPAL, 2)
    expect(readUntil(two, 1)).toEqual([3, 2])
    expect(readUntil(two, 3)).toEqual([9, 2])
  })

  it('is all in one hand with one leader, who reads in the order of sending', () => {
    const one = office(1, 10)
    ask(one, STATE, 4)
    one.day = 1
    ask(one, MUNICIPAL, 20, 20)
    expect(readUntil(one, 2)).toEqual([4, 2])
    expect(readUntil(one, 3)).toEqual([4, 8])
  })

  it.each([1, 2])('adds up over days where it is not for a whole request: leaders %d', (leaders) => {
    // 6 × 2 / 10 = 1.2 a day, or .6 with each of two
    const state = office(leaders, 2)
    ask(state, STATE, 40)
    ask(state, MUNICIPAL, 40, 40)
    const [state10, municipal10] = readUntil(state, 10)
    expect(state10 + municipal10).toBe(12)
    if (leaders === 2) expect([state10, municipal10]).toEqual([6, 6])
  })

  it('is without end where minutes are', () => {
    const state = office(2, 0, { mechanisms: only(['divide', 'leaders', 'unlimitedMinutes']) })
    ask(state, STATE, 80)
    expect(readUntil(state, 1)).toEqual([80, 0])
  })

  it('is nothing where there is none', () => {
    const state = office(1, 0)
    ask(state, STATE, 5)
    expect(readUntil(state, 5)).toEqual([0, 0])
  })
})

describe('a request that no leader reads', () => {
  it('lapses when it is older than that', () => {
    const state = office(2, 0)
    ask(state, STATE, 5)
    const lapsedOn = (day: number) => {
      state.day = day
      passDayOfRequests(state)
      return fates(state, STATE).lapsed
    }
    expect(lapsedOn(3)).toBe(0)
    expect(lapsedOn(4)).toBe(5)
    expect(state.mail.length[MUNICIPAL]).toBe(0)
    expect(state.requests.stage.subarray(0, 5).every((stage) => stage === Stage.free)).toBe(true)
    expect(state.advisors.silences[0]).toBe(0)
  })

  it('is a silence to whoever asked, and the plan goes on without, at the latest when it lapses', () => {
    const state = office(2, 0, {
      leaderTime: { lapseDays: 2 },
      divide: { patienceDays: 5 },
      mechanisms: only(['divide', 'leaders', 'learningToAsk']),
    })
    state.users.plan[0] = Plan.asking
    sendRequest(state, RequestKind.measure, 0, 0, 1, 0)
    state.day = 2
    passDayOfRequests(state)
    expect(state.users.plan[0]).toBe(Plan.asking)
    state.day = 3
    passDayOfRequests(state)
    expect(state.users.plan[0]).toBe(Plan.waiting)
    expect(state.users.planMeasure[0]).toBe(0)
    expect(state.advisors.silences[0]).toBe(1)
    expect(state.advisors.asking[0]).toBeLessThan(1)
  })
})

describe('a decision', () => {
  it('holds for the case for 65 days', () => {
    const state = office(2, 1000, { leadership: { openness: 0.5 } })
    const decisions = (day: number): readonly boolean[] => {
      state.day = day
      return Array.from({ length: 80 }, (_, before) => {
        const allowed = fates(state, STATE).allowed
        ask(state, STATE, 1, before)
        readRequests(state)
        return fates(state, STATE).allowed > allowed
      })
    }
    const first = decisions(0)
    expect(decisions(64)).toEqual(first)
    expect(decisions(65)).not.toEqual(first)
    const granted = first.filter((allowed) => allowed).length
    expect(granted).toBeGreaterThan(20)
    expect(granted).toBeLessThan(60)
  })

  it.each([
    ['of the asked side, with two leaders', 2, 1, 80],
    ['of the asked side, with two leaders: the asking side does not count', 2, 0, 0],
    ['of all, with one', 1, 1, 80],
  ])('follows the mood of those who are led: %s', (_, leaders, municipal, granted) => {
    const state = office(leaders, 1000, {
      leadership: { openness: 0.5 },
      leaderTime: { attitudeWeight: 1 },
      divide: { attitudeAtStart: { state: leaders === 1 ? 1 : 1 - municipal, municipal } },
    })
    ask(state, STATE, 80)
    readRequests(state)
    expect(fates(state, STATE).allowed).toBe(granted)
  })
})

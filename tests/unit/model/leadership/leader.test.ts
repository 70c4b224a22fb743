import { describe, expect, it } from 'vitest'
import { RequestKind, Stage } from '../../../../src/model/divide/table.ts'
import { passDayOfRequests, sendRequest } from '../../../../src/model/divide/requests.ts'
import { holdLeaderMeeting, readRequests } from '../../../../src/model/leadership/leader.ts'
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

describe('two leaders apart', () => {
  const apart = { mechanisms: only(['divide', 'leaders', 'leadersApart']) }

  it('both spend their time on each request', () => {
    const state = office(2, 10, apart)
    ask(state, STATE, 20)
    expect(readUntil(state, 1)).toEqual([3, 0])
    ask(state, MUNICIPAL, 20, 20)
    expect(readUntil(state, 7)).toEqual([20, 1])
  })

  it('allow what each of them does by itself', () => {
    const allowed = (values: object) => {
      const state = office(2, 1000, values)
      ask(state, STATE, 90)
      readRequests(state)
      return fates(state, STATE).allowed
    }
    const one = allowed({ leadership: { openness: 0.5 } })
    const both = allowed({ leadership: { openness: 0.5 }, ...apart })
    expect(one).toBeGreaterThan(30)
    expect(one).toBeLessThan(60)
    expect(both).toBeGreaterThan(10)
    expect(both).toBeLessThan(35)
    expect(both).toBeLessThan(one)
  })

  it('look each at the mood of the own side', () => {
    const allowed = (state: number, municipal: number, meetings = 0) => {
      const room = office(2, 1000, {
        ...apart,
        leadership: { openness: 0.5, leaderMeetingsPerMonth: meetings },
        leaderTime: { attitudeWeight: 1, neutralAttitude: 0.5 },
        divide: { attitudeAtStart: { state, municipal } },
      })
      for (let day = 0; day < 2; day++) holdLeaderMeeting(room)
      ask(room, STATE, 90)
      readRequests(room)
      return fates(room, STATE).allowed
    }
    expect(allowed(1, 1)).toBe(90)
    expect(allowed(0, 1)).toBe(0)
    expect(allowed(1, 0)).toBe(0)
    // 20 meetings a month: one on the second day, after which the mood of the whole office decides.
    const agreed = allowed(1, 0, 20)
    expect(agreed).toBeGreaterThan(30)
    expect(agreed).toBeLessThan(60)
  })

  it('decide as one leader does for a month after each of their meetings', () => {
    const met = office(2, 10, {
      ...apart,
      leadership: { leaderMeetingsPerMonth: 0.5 },
      leaderTime: { meetingMinutes: 0 },
    })
    const agreed: number[] = []
    for (met.day = 0; met.day < 260; met.day++) {
      holdLeaderMeeting(met)
      if (met.day < met.leadersAgreeUntil) agreed.push(met.day)
    }
    expect(agreed.length).toBeGreaterThan(105)
    expect(agreed.length).toBeLessThan(132)
    met.day = agreed[0]
    met.leadersAgreeUntil = met.day + 1
    ask(met, STATE, 20)
    expect(readUntil(met, agreed[0] + 1)).toEqual([6, 0])
    expect(readUntil(met, agreed[0] + 2)).toEqual([9, 0])
  })

  it.each([
    [1, 22, 1],
    [2, 22, 1],
    [0.5, 22, 0.5],
    [1, 11, 0.5],
    [0, 22, 0],
  ])(
    'who meet %d times a month and agree for %d days after it do so for a share %d',
    (meetings, days, share) => {
      const state = office(2, 10, {
        ...apart,
        leadership: { leaderMeetingsPerMonth: meetings },
        leaderTime: { agreementDays: days },
      })
      let agreed = 0
      for (state.day = 0; state.day < 520; state.day++) {
        holdLeaderMeeting(state)
        if (state.day >= 260 && state.day < state.leadersAgreeUntil) agreed++
      }
      expect(agreed / 260).toBeCloseTo(share, 1)
      if (share === 1) expect(agreed).toBe(260)
    },
  )

  it('take a meeting from the time for requests of the day', () => {
    const read = (meetingMinutes: number, leaders = 2) => {
      const state = office(leaders, 10, {
        ...apart,
        leadership: { leaderMeetingsPerMonth: 20 },
        leaderTime: { meetingMinutes, agreementDays: 260 },
      })
      state.leadersAgreeUntil = 260
      ask(state, STATE, 60)
      for (let day = 0; day < 2; day++) holdLeaderMeeting(state)
      return [readUntil(state, 1)[0], readUntil(state, 2)[0], readUntil(state, 3)[0]]
    }
    // 6 advisors × 10 minutes a day for both leaders together; one meeting before the first day.
    expect(read(0)).toEqual([6, 12, 18])
    expect(read(15)).toEqual([3, 9, 15])
    expect(read(45)).toEqual([0, 6, 12])
    expect(read(45, 1)).toEqual([6, 12, 18])
  })

  it('are no other than one leader where there is one', () => {
    const state = office(1, 10, apart)
    ask(state, STATE, 20)
    expect(readUntil(state, 1)).toEqual([6, 0])
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

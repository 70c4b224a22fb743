import { describe, expect, it } from 'vitest'
import {
  bookTalk,
  changeAdvisor,
  leastLoaded,
  meanTalkMinutes,
  releaseUser,
  setDemands,
  wantedInterval,
} from '../../../src/model/advisors/caseload.ts'
import { NOBODY } from '../../../src/model/lists.ts'
import { intakeList, Node, nodeOf, teamList } from '../../../src/model/office.ts'
import { Effort, MUNICIPAL, Plan, STATE, Status } from '../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../src/scenario/load.ts'
import { members } from '../../support/invariants.ts'
import { letIn, oneTeam, only, open, over, pass, quiet, twoSides } from '../../support/offices.ts'

const office = (values: object, ...mechanisms: Parameters<typeof only>[0]) =>
  open(over(quiet(oneTeam), { mechanisms: only(mechanisms) }, values))

const smallTeam = (advisors: number, limit: number, atLimit: string) => ({
  teams: { generalists: { advisors, caseload: limit } },
  caseloads: { limitFactor: 1, atLimit },
})

describe('who takes a user', () => {
  it('is the advisor of the birth date, as long as there is room', () => {
    const { users, advisors } = letInto(office(smallTeam(4, 50, 'overload')), 60)
    for (let user = 0; user < 60; user++)
      expect(users.advisorBySide[2 * user + STATE]).toBe(Math.floor(users.birthDate[user] * 4))
    expect(new Set(users.advisorBySide.subarray(0, 120))).toEqual(new Set([NOBODY, 0, 1, 2, 3]))
    expect(advisors.caseload.reduce((sum, caseload) => sum + caseload, 0)).toBe(60)
  })

  it('is the least loaded where that one is full', () => {
    const { users, advisors } = letInto(office(smallTeam(3, 10, 'overload')), 60)
    expect([...advisors.caseload]).toEqual([20, 20, 20])
    const others = [...users.birthDate.subarray(0, 60).keys()].filter(
      (user) => users.advisorBySide[2 * user] !== Math.floor(users.birthDate[user] * 3),
    )
    expect(others.length).toBeGreaterThan(10)
  })

  it('is nobody at the limit where people wait, first come first served', () => {
    const waiting = letInto(office(smallTeam(3, 10, 'waiting')), 40)
    expect([...waiting.advisors.caseload]).toEqual([10, 10, 10])
    expect(members(waiting, teamList(waiting, 0))).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
    releaseUser(waiting, 4, STATE)
    expect(waiting.advisors.caseload.reduce((sum, caseload) => sum + caseload, 0)).toBe(30)
    expect(members(waiting, teamList(waiting, 0))).toEqual([31, 32, 33, 34, 35, 36, 37, 38, 39])
    expect(waiting.users.status[30]).toBe(Status.waiting)
    const advisor = waiting.users.advisorBySide[2 * 30]
    expect(members(waiting, intakeList(waiting, advisor))).toContain(30)
  })

  it('is the advisor of the birth date where minutes are free, whatever the limit', () => {
    const { users } = letInto(office(smallTeam(3, 5, 'waiting'), 'unlimitedMinutes'), 40)
    for (let user = 0; user < 40; user++)
      expect(users.advisorBySide[2 * user]).toBe(Math.floor(users.birthDate[user] * 3))
  })
})

function letInto(state: ReturnType<typeof open>, count: number) {
  letIn(state, count)
  return state
}

describe('the least loaded', () => {
  it('is the first of those with the fewest users, other than one', () => {
    const state = office(smallTeam(3, 50, 'overload'))
    state.advisors.caseload.set([7, 4, 4])
    expect(leastLoaded(state, 0, NOBODY)).toBe(1)
    expect(leastLoaded(state, 0, 1)).toBe(2)
    state.advisors.caseload.set([3, 4, 4])
    expect(leastLoaded(state, 0, NOBODY)).toBe(0)
  })

  it('is nobody on a team of one who is left out', () => {
    expect(leastLoaded(office(smallTeam(1, 50, 'overload')), 0, 0)).toBe(NOBODY)
  })
})

describe('wanted intervals', () => {
  const wantedDays = {
    standard: 22,
    situational: 12,
    speciallyAdjusted: 10,
    permanentlyAdjusted: 65,
    inMeasureFactor: 2,
  }
  const state = letInto(office({ conversations: { wantedDays } }), 1)

  it.each([
    [Effort.standard, Plan.none, 22],
    [Effort.situational, Plan.waiting, 12],
    [Effort.speciallyAdjusted, Plan.thinking, 10],
    [Effort.standard, Plan.inMeasure, 44],
    [Effort.speciallyAdjusted, Plan.inMeasure, 20],
    [Effort.permanentlyAdjusted, Plan.inMeasure, 65],
    [Effort.permanentlyAdjusted, Plan.none, 65],
  ])('go by effort %d, and stretch in a measure: plan %d', (effort, plan, days) => {
    state.users.effort[0] = effort
    state.users.plan[0] = plan
    expect(wantedInterval(state, 0)).toBe(days)
  })

  it('are what the demand on an advisor follows from', () => {
    state.users.effort[0] = Effort.situational
    state.users.plan[0] = Plan.none
    setDemands(state, 0)
    expect(state.advisors.demand[0]).toBeCloseTo(meanTalkMinutes(state, STATE) / 12, 12)
    state.users.plan[0] = Plan.inMeasure
    setDemands(state, 0)
    expect(state.advisors.demand[0]).toBeCloseTo(meanTalkMinutes(state, STATE) / 24, 12)
    releaseUser(state, 0, STATE)
    expect(state.advisors.demand[0]).toBeCloseTo(0, 12)
  })
})

describe('the mean talk', () => {
  it('weighs the minutes of the modes by their shares', () => {
    const values = {
      conversations: { phoneShare: 0.7, minutes: { inPerson: 50, phone: 20, message: 10 } },
      leadership: { inPerson: { state: 0.4, municipal: 1 } },
    }
    expect(meanTalkMinutes(office(values), STATE)).toBeCloseTo(0.4 * 50 + 0.6 * (0.7 * 20 + 0.3 * 10), 12)
    expect(meanTalkMinutes(office(values), MUNICIPAL)).toBe(50)
  })
})

describe('a booked talk', () => {
  it('is on the nearest whole day, tomorrow at the earliest', () => {
    const state = letInto(office({}), 1)
    const day = (interval: number) => {
      bookTalk(state, 0, STATE, interval)
      return state.lists.listOf[nodeOf(0, Node.state)]
    }
    expect(day(0.2)).toBe(1)
    expect(day(12.4)).toBe(12)
    expect(day(12.6)).toBe(13)
    expect(day(1e6)).toBe(NOBODY)
  })
})

describe('another advisor of the same side', () => {
  it('finds what the file tells, and meets the user as an ordinary case', () => {
    const state = letInto(office({ ...smallTeam(2, 50, 'overload'), turnover: { fileKept: 0.3 } }), 6)
    pass(state, 3)
    state.users.knownBySide[2 * 5] = 0.8
    const [before, after] = [state.users.advisorBySide[2 * 5], 1 - state.users.advisorBySide[2 * 5]]
    const caseload = state.advisors.caseload.slice()
    changeAdvisor(state, 5, STATE, after)
    expect(state.users.advisorBySide[2 * 5]).toBe(after)
    expect(state.users.knownBySide[2 * 5]).toBeCloseTo(0.24, 12)
    expect(state.advisors.caseload[before]).toBe(caseload[before] - 1)
    expect(state.advisors.caseload[after]).toBe(caseload[after] + 1)
    const list = state.lists.listOf[nodeOf(5, Node.state)]
    expect(list).toBeGreaterThan(state.day + 5)
    expect(list).toBeLessThan(state.days)
  })
})

describe('two sides', () => {
  it('have their own advisors of a user, and their own talks', () => {
    const needs = { health: 0.5, social: 0.5, skills: 0.3, work: 0.3 }
    const values = { groups: { people: { needs } }, needs: { spread: 0 } } as unknown as ScenarioValues
    const state = open(over(quiet(twoSides), values, { mechanisms: only([]) }))
    letIn(state, 5)
    pass(state, 1)
    for (let user = 0; user < 5; user++) {
      expect(state.users.advisorBySide[2 * user + STATE]).toBeLessThan(3)
      expect(state.users.advisorBySide[2 * user + MUNICIPAL]).toBeGreaterThan(2)
      expect(state.lists.listOf[nodeOf(user, Node.state)]).not.toBe(NOBODY)
      expect(state.lists.listOf[nodeOf(user, Node.municipal)]).not.toBe(NOBODY)
      expect(state.users.hadBothSides[user]).toBe(1)
    }
  })
})

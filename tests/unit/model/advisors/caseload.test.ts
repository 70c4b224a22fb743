import { describe, expect, it } from 'vitest'
import {
  assignAdvisor,
  bookTalk,
  changeAdvisor,
  leastLoaded,
  meanTalkMinutes,
  moveToServingTeam,
  releaseUser,
  setDemands,
  wantedInterval,
} from '../../../../src/model/advisors/caseload.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import { intakeList, teamList } from '../../../../src/model/office.ts'
import { advisorByBirthDate } from '../../../../src/model/teams.ts'
import { caseOf, everybody, Plan } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { Status } from '../../../../src/vocabulary/statuses.ts'
import { members } from '../../../support/invariants.ts'
import { letIn, oneTeam, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const office = (values: object, ...mechanisms: Parameters<typeof only>[0]) =>
  open(over(quiet(oneTeam), { mechanisms: only(mechanisms) }, values))

const smallTeam = (advisors: number, limit: number, atLimit: string) => ({
  teams: { generalists: { advisors, caseload: limit } },
  caseloads: { limitFactor: 1, atLimit },
})

const FIRST_TEAM = 0
const NEEDS = { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 }

describe('who takes a user', () => {
  it('is the advisor of the birth date, as long as there is room', () => {
    const { users, advisors } = letInto(office(smallTeam(4, 50, 'overload')), 60)
    const people = everybody(users)
    expect(people.length).toBe(60)
    for (const user of people)
      expect(users.cases.advisor[caseOf(user, STATE)]).toBe(Math.floor(users.birthDate[user] * 4))
    expect(new Set(people.map((user) => users.cases.advisor[caseOf(user, STATE)]))).toEqual(
      new Set([0, 1, 2, 3]),
    )
    expect(people.every((user) => users.cases.advisor[caseOf(user, MUNICIPAL)] === NOBODY)).toBe(true)
    expect(advisors.caseload.reduce((sum, caseload) => sum + caseload, 0)).toBe(60)
  })

  it('is the last of the team where rounding makes a birth date 1', () => {
    const state = open(quiet(twoSides))
    expect(state.teams.map((team) => advisorByBirthDate(team, 1))).toEqual([2, 5])
    const [user] = letIn(state, 1)
    state.users.birthDate[user] = 1 - 2 ** -32
    expect(state.users.birthDate[user]).toBe(1)
    releaseUser(state, user, STATE)
    expect(assignAdvisor(state, user, STATE)).toBe(2)
  })

  it('is the least loaded where that one is full', () => {
    const { users, advisors } = letInto(office(smallTeam(3, 10, 'overload')), 60)
    expect([...advisors.caseload]).toEqual([20, 20, 20])
    const others = everybody(users).filter(
      (user) => users.cases.advisor[caseOf(user, STATE)] !== Math.floor(users.birthDate[user] * 3),
    )
    expect(others.length).toBeGreaterThan(10)
  })

  it('is nobody at the limit where people wait, first come first served', () => {
    const waiting = letInto(office(smallTeam(3, 10, 'waiting')), 40)
    expect([...waiting.advisors.caseload]).toEqual([10, 10, 10])
    const people = everybody(waiting.users)
    expect(members(waiting, teamList(waiting, 0))).toEqual(people.slice(30))
    releaseUser(waiting, people[4], STATE)
    expect(waiting.advisors.caseload.reduce((sum, caseload) => sum + caseload, 0)).toBe(30)
    expect(members(waiting, teamList(waiting, 0))).toEqual(people.slice(31))
    const next = people[30]
    expect(waiting.users.status[next]).toBe(Status.waiting)
    const advisor = waiting.users.cases.advisor[caseOf(next, STATE)]
    expect(members(waiting, intakeList(waiting, advisor))).toContain(next)
  })

  it('is the advisor of the birth date where minutes are free, whatever the limit', () => {
    const { users } = letInto(office(smallTeam(3, 5, 'waiting'), 'unlimitedMinutes'), 40)
    expect(users.count).toBe(40)
    for (const user of everybody(users))
      expect(users.cases.advisor[caseOf(user, STATE)]).toBe(Math.floor(users.birthDate[user] * 3))
  })
})

describe('the next team', () => {
  /** Ten places of a team for the group, and five on a second one that is asked after it; a third serves others. */
  const twoTeams = (count: number) => {
    const team = (advisors: number, group: string) => ({
      side: 'state',
      advisors,
      caseload: 5,
      groups: [group],
    })
    const others = { arrivalsPerYear: 0, entrySide: 'state', needs: NEEDS, trust: 0.5 }
    return letInto(
      office({
        groups: { others },
        teams: {
          generalists: { advisors: 2, caseload: 5 },
          second: team(1, 'people'),
          third: team(1, 'others'),
        },
        caseloads: { limitFactor: 1, atLimit: 'next-team' },
      }),
      count,
    )
  }

  it('takes whom a full team cannot take, and who finds no room waits for the first one', () => {
    const state = twoTeams(18)
    expect([...state.advisors.caseload]).toEqual([5, 5, 5, 0])
    const people = everybody(state.users)
    const teamOf = (user: number) => state.advisors.team[state.users.cases.advisor[caseOf(user, STATE)]]
    expect(
      people
        .slice(0, 15)
        .map(teamOf)
        .toSorted((one, other) => one - other),
    ).toEqual([...Array(10).fill(0), ...Array(5).fill(1)])
    expect(teamOf(people[0])).toBe(0)
    expect(members(state, teamList(state, 0))).toEqual(people.slice(15))
    expect(members(state, teamList(state, 1))).toEqual([])
  })

  it('lets in who waits for another team as soon as it has room itself', () => {
    const state = twoTeams(18)
    const { users, advisors } = state
    const people = everybody(users)
    const onSecond = people.find((user) => users.cases.advisor[caseOf(user, STATE)] === 2) ?? NOBODY
    releaseUser(state, onSecond, STATE)
    expect(users.cases.advisor[caseOf(people[15], STATE)]).toBe(2)
    expect(members(state, teamList(state, 0))).toEqual(people.slice(16))
    expect([...advisors.caseload]).toEqual([5, 5, 5, 0])
    expect(users.status[people[15]]).toBe(Status.waiting)
  })

  it('gives a person back to the first one when there is room, and not before', () => {
    const state = twoTeams(15)
    const { users } = state
    const people = everybody(users)
    const [first, second] = [0, 1].map(
      (team) =>
        people.find((user) => state.advisors.team[users.cases.advisor[caseOf(user, STATE)]] === team) ??
        NOBODY,
    )
    moveToServingTeam(state, second, STATE)
    expect(users.cases.advisor[caseOf(second, STATE)]).toBe(2)
    releaseUser(state, first, STATE)
    moveToServingTeam(state, second, STATE)
    expect(users.cases.advisor[caseOf(second, STATE)]).toBeLessThan(2)
    expect([...state.advisors.caseload]).toEqual([5, 5, 4, 0])
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
    expect(wantedInterval(state, 0, 0)).toBe(days)
  })

  it('are what the demand on an advisor follows from', () => {
    state.users.effort[0] = Effort.situational
    state.users.plan[0] = Plan.none
    setDemands(state, 0)
    expect(state.advisors.demand[0]).toBeCloseTo(meanTalkMinutes(state, FIRST_TEAM) / 12, 6)
    state.users.plan[0] = Plan.inMeasure
    setDemands(state, 0)
    expect(state.advisors.demand[0]).toBeCloseTo(meanTalkMinutes(state, FIRST_TEAM) / 24, 6)
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
    const both = open(over(twoSides, values))
    expect(meanTalkMinutes(both, FIRST_TEAM)).toBeCloseTo(0.4 * 50 + 0.6 * (0.7 * 20 + 0.3 * 10), 12)
    expect(meanTalkMinutes(both, FIRST_TEAM + 1)).toBe(50)
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
    const state = office({ ...smallTeam(2, 50, 'overload'), turnover: { fileKept: 0.3 } })
    const user = letIn(state, 6)[5]
    pass(state, 3)
    state.users.cases.known[caseOf(user, STATE)] = 0.8
    const before = state.users.cases.advisor[caseOf(user, STATE)]
    const after = 1 - before
    const caseload = state.advisors.caseload.slice()
    changeAdvisor(state, user, STATE, after)
    expect(state.users.cases.advisor[caseOf(user, STATE)]).toBe(after)
    expect(state.users.cases.known[caseOf(user, STATE)]).toBeCloseTo(0.24, 6)
    expect(state.advisors.caseload[before]).toBe(caseload[before] - 1)
    expect(state.advisors.caseload[after]).toBe(caseload[after] + 1)
    expect(state.advisors.users[before]).not.toContain(user)
    expect(state.advisors.users[after]).toContain(user)
    const list = state.lists.listOf[nodeOf(user, Node.state)]
    expect(list).toBeGreaterThan(state.day + 5)
    expect(list).toBeLessThan(state.days)
  })
})

describe('two sides', () => {
  it('have their own advisors of a user, and their own talks', () => {
    const needs = { health: 0.5, social: 0.5, skills: 0.3, work: 0.3 }
    const values = {
      groups: { people: { needs, bothSidesShare: 1 } },
      needs: { spread: 0 },
    } as unknown as ScenarioValues
    const state = open(over(quiet(twoSides), values))
    const people = letIn(state, 5)
    pass(state, 1)
    for (const user of people) {
      expect(state.users.cases.advisor[caseOf(user, STATE)]).toBeLessThan(3)
      expect(state.users.cases.advisor[caseOf(user, MUNICIPAL)]).toBeGreaterThan(2)
      expect(state.lists.listOf[nodeOf(user, Node.state)]).not.toBe(NOBODY)
      expect(state.lists.listOf[nodeOf(user, Node.municipal)]).not.toBe(NOBODY)
      expect(state.users.hadBothSides[user]).toBe(1)
    }
  })
})

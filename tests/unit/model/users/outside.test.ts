import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import type { Office } from '../../../../src/model/office.ts'
import { CourseReader, isOutOfReach, isWork } from '../../../../src/model/users/course.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { comeBack } from '../../../../src/model/users/returning.ts'
import { captureStock } from '../../../../src/model/users/stock.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'
import { PERSON } from '../../../../src/random/decisions.ts'
import { DAYS_PER_YEAR } from '../../../../src/vocabulary/calendar.ts'
import { Fact } from '../../../../src/vocabulary/initial-stock.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { Status, statusAfter, WayOut } from '../../../../src/vocabulary/statuses.ts'
import { binomialDeviation, ERRORS, kolmogorov } from '../../../support/estimates.ts'
import { checkEvening } from '../../../support/invariants.ts'
import { letIn, oneTeam, only, open, over, pass, quiet } from '../../../support/offices.ts'

const KOLMOGOROV = 1.95
const [WORK, BACK, BACK_FROM_REACH] = [0.9, 0.3, 0.6]

/** An office of which people are let go by hand; nobody else comes or leaves. */
function office(more: object = {}): Office {
  return open(
    over(
      quiet(oneTeam),
      {
        years: 6,
        needs: { spread: 0 },
        leaving: { returnRate: BACK_FROM_REACH, market: 1 },
        outside: { workRate: WORK, returnRate: BACK },
        mechanisms: only(['returns', 'unlimitedMinutes']),
      },
      more,
    ),
  )
}

function letGo(state: Office, user: number, way: WayOut): void {
  state.users.wayOut[user] = way
  leave(state, user)
}

/** One person who has left by a way, today. */
function gone(way: WayOut, more: object = {}): Office {
  const state = office(more)
  letIn(state, 1)
  letGo(state, 0, way)
  return state
}

const dayOfNext = ({ lists }: Office, user: number): number => lists.listOf[nodeOf(user, Node.life)]

describe.each([
  ['left without work', WayOut.withoutWork, BACK],
  ['is out of reach', WayOut.outOfReach, BACK_FROM_REACH],
])('whoever %s', (_, way, back) => {
  it('finds work alone or comes back, whichever comes first at its rate', () => {
    const state = open(
      over(oneTeam, {
        years: 20,
        groups: { people: { arrivalsPerYear: 2000 } },
        leaving: { returnRate: BACK_FROM_REACH, market: 1 },
        outside: { workRate: WORK, returnRate: BACK },
        mechanisms: only(['returns', 'unlimitedMinutes']),
      }),
    )
    pass(state, DAYS_PER_YEAR)
    const people = everybody(state.users)
    for (const user of people) letGo(state, user, way)
    const finding = people.filter((user) => state.users.findsWork[user] === 1)
    expect(Math.abs(binomialDeviation(finding.length, people.length, WORK / (WORK + back)))).toBeLessThan(
      ERRORS,
    )
    const by = (day: number) => 1 - Math.exp((-(WORK + back) * day) / DAYS_PER_YEAR)
    const days = people.map((user) => dayOfNext(state, user) - state.day)
    expect(kolmogorov(days, by)).toBeLessThan(KOLMOGOROV)
  })

  it('is in work then, as anybody who has left for work', () => {
    const state = gone(way, { leaving: { returnRate: 0 }, outside: { workRate: 40, returnRate: 0 } })
    const { users, heads, books } = state
    users.onAssistance[0] = 1
    const day = dayOfNext(state, 0)
    pass(state, day)
    expect(users.status[0]).toBe(statusAfter(way))
    pass(state, day + 1, checkEvening)
    expect(users.status[0]).toBe(Status.work)
    expect(users.outsideSince[0]).toBe(day)
    expect(users.onAssistance[0]).toBe(0)
    expect(heads.outOfReach).toBe(0)
    expect([...books.workFound]).toEqual([1])
    // It was no exit of the office, and brought nobody to it.
    expect(books.exitsByGroup[WayOut.work]).toBe(0)
    expect([...books.returns]).toEqual([0])
    pass(state, 521)
    const course = new CourseReader(state).of(0, 0)
    expect(course.daysTo(isWork, 521)).toBe(day)
    expect(course.longest(isWork, 521)).toBe(521 - day)
    expect(course.daysIn(isOutOfReach, 521)).toBe(way === WayOut.outOfReach ? day : 0)
  })

  it('may lose that work, and then comes to an office that has forgotten all the time', () => {
    const state = gone(way, {
      leaving: { returnRate: 0, relapseRate: 100 },
      outside: { workRate: 2, returnRate: 0 },
      mechanisms: only(['returns', 'relapse', 'userForgetting', 'unlimitedMinutes']),
      turnover: { fileKept: 0.5 },
      knowledge: { userHalfLifeDays: 100 },
    })
    const { users } = state
    users.cases.known[caseOf(0, STATE)] = 0.8
    const found = dayOfNext(state, 0)
    pass(state, found + 1)
    const lost = dayOfNext(state, 0)
    expect(lost).toBeGreaterThan(found)
    pass(state, lost)
    comeBack(state, 0)
    expect(users.spell[0]).toBe(1)
    expect(users.status[0]).toBe(Status.waiting)
    expect(users.cases.known[caseOf(0, STATE)]).toBeCloseTo(0.8 * 0.5 * 2 ** (-lost / 100), 6)
  })

  it('is too old for it at the age of the old-age pension', () => {
    const state = gone(way, {
      groups: { people: { ageFrom: 66, ageTo: 66 } },
      leaving: { returnRate: 0, retirementAge: 66 },
      outside: { workRate: 40, returnRate: 0 },
      mechanisms: only(['unlimitedMinutes'], 'by-needs'),
    })
    pass(state, dayOfNext(state, 0) + 1, checkEvening)
    expect(state.users.status[0]).toBe(Status.other)
    expect([...state.books.workFound]).toEqual([0])
  })
})

describe('work outside the office', () => {
  const days = (more: object) => {
    const state = gone(WayOut.withoutWork, { outside: { returnRate: 0 }, ...more })
    return { state, day: dayOfNext(state, 0) }
  }
  const byNeeds = only(['unlimitedMinutes'], 'by-needs')
  const groups = {
    people: { needs: { health: 0.5, social: 0.2, skills: 0.4, work: 0.6 }, ageFrom: 30, ageTo: 30 },
  }
  const leaving = { market: 0.8, workSlope: { health: 2, social: 1, skills: 0.5, work: 1.5 }, frailty: 0.7 }

  it('is found more slowly by those who need more, in a worse market, and by a factor of the own', () => {
    const { state, day } = days({
      mechanisms: byNeeds,
      groups,
      leaving,
      outside: { workRate: 9, returnRate: 0 },
    })
    const { users, luck } = state
    const burden = 2 * 0.5 + 1 * 0.2 + 0.5 * 0.4 + 1.5 * 0.6
    const rate = 9 * 0.8 * users.frailty[0] * Math.exp(-burden)
    const threshold = luck.exponential(users.address[0], PERSON.workFound, 0)
    expect(users.frailty[0]).not.toBe(1)
    expect(day).toBe(Math.ceil((threshold / rate) * DAYS_PER_YEAR))
  })

  it('is found by nobody as things are, and nobody who left without work comes back', () => {
    const state = open(over(quiet(oneTeam), { mechanisms: only(['returns']) }))
    letIn(state, 1)
    letGo(state, 0, WayOut.withoutWork)
    expect(dayOfNext(state, 0)).toBe(NOBODY)
  })
})

describe('an initial stock', () => {
  it('has those who left without work where something can come of it', () => {
    const statuses = (outside: object) => {
      const state = gone(WayOut.withoutWork, { outside })
      return captureStock(state).map((row) => row[Fact.status])
    }
    expect(statuses({ workRate: 0, returnRate: 1 })).toEqual([Status.withoutWork])
    expect(statuses({ workRate: 0, returnRate: 0 })).toEqual([])
  })

  it('lets them live on', () => {
    const outside = { workRate: 0, returnRate: 1 }
    const source = office({ outside })
    letIn(source, 2)
    letGo(source, 0, WayOut.withoutWork)
    const persons = captureStock(source)
    const pool = { groups: ['people'], measures: [], size: 2, arrivalsPerYear: [1], persons }
    const state = open(
      over(oneTeam, {
        drawnStock: true,
        groups: { people: { stock: 50 } },
        outside,
        mechanisms: only(['returns']),
      }),
      { stock: pool },
    )
    const left = everybody(state.users).filter((user) => state.users.status[user] === Status.withoutWork)
    expect(left.length).toBeGreaterThan(10)
    expect(left.some((user) => dayOfNext(state, user) > 0)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { checkConservation } from '../../../../src/model/conservation.ts'
import { startMeasuring } from '../../../../src/model/simulation.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK } from '../../../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS } from '../../../support/estimates.ts'
import { checkEvening } from '../../../support/invariants.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

/** First day of the second half of the measured year, behind a year of warm-up. */
const DAY = 390

/** A village with everything in it, whose office changes in July. */
const changing = (change: object, values: object = {}): Office =>
  open(
    over(village, { mechanisms: all() }, values, {
      reform: { change: { inYear: 1, month: 7, ...change } },
    }),
  )

const teamAt = ({ scenario }: Office, wanted: string): number =>
  scenario.teams.findIndex(({ name }) => name === wanted)

const postsOf = (office: Office, team: string): readonly number[] => {
  const { first, room } = office.teams[teamAt(office, team)]
  return Array.from({ length: room }, (_, seat) => first + seat)
}

const minutesOf = ({ books }: Office, advisor: number): number =>
  books.minutes
    .subarray(advisor * KINDS_OF_WORK.length, (advisor + 1) * KINDS_OF_WORK.length)
    .reduce((sum, minutes) => sum + minutes, 0)

const usersOf = (office: Office, side: number, advisors: readonly number[]): readonly number[] =>
  everybody(office.users).filter((user) => advisors.includes(office.users.cases.advisor[caseOf(user, side)]))

describe('a team that grows', () => {
  it('has posts that do nothing until its day, and are filled by newcomers on it', () => {
    const office = changing({ teams: { 'municipal-youth': { advisors: 3, caseload: 25 } } })
    const [, second, third] = postsOf(office, 'municipal-youth')
    startMeasuring(pass(office, 260))
    pass(office, DAY, checkEvening)
    expect([second, third].map((advisor) => office.advisors.filled[advisor])).toEqual([0, 0])
    expect([second, third].map((advisor) => minutesOf(office, advisor))).toEqual([0, 0])
    expect(office.sides[MUNICIPAL]).toHaveLength(3)
    pass(office, office.days, checkEvening)
    for (const advisor of [second, third]) {
      expect(office.books.postDays[advisor]).toBe(520 - DAY)
      expect(minutesOf(office, advisor) - office.advisors.overrun[advisor]).toBeCloseTo(450 * (520 - DAY), 6)
      expect(office.advisors.caseload[advisor]).toBeGreaterThan(0)
    }
    checkConservation(office)
  })

  it('changes nothing before its day', () => {
    const change = {
      teams: {
        'state-general': { advisors: 6, caseload: 60 },
        garden: { side: 'municipal', advisors: 2, caseload: 10, groups: ['young'] },
      },
      measures: {
        garden: { owner: 'municipal', places: 3, days: 30, costPerMonth: 1, effects: { social: 0.3 } },
      },
    }
    const asEver = () => open(over(village, { mechanisms: all() }))
    const lives = (office: Office, until?: number) => {
      const { users } = pass(office, until)
      return everybody(users).map((user) => [
        users.trust[user],
        users.needs.work[user],
        users.planMeasure[user],
      ])
    }
    expect(lives(changing(change), DAY)).toEqual(lives(asEver(), DAY))
    expect(lives(changing(change))).not.toEqual(lives(asEver()))
  })
})

describe('a team that shrinks', () => {
  it('deals the users of its last posts to the others, who find the file', () => {
    const office = changing(
      { teams: { 'state-general': { advisors: 1, caseload: 200 } } },
      { turnover: { fileKept: 0.25 } },
    )
    pass(office, DAY)
    const [kept, ...gone] = postsOf(office, 'state-general')
    const before = usersOf(office, STATE, gone).map((user) => ({
      user,
      known: office.users.cases.known[caseOf(user, STATE)],
    }))
    expect(before.length).toBeGreaterThan(20)
    pass(office, DAY + 1, checkEvening)
    for (const { user, known } of before) {
      const own = caseOf(user, STATE)
      if (office.users.cases.advisor[own] < 0) continue
      expect(office.users.cases.advisor[own]).toBe(kept)
      // On the same day talks teach, and a step of life lets something be forgotten.
      expect(office.users.cases.known[own]).toBeGreaterThanOrEqual(0.22 * known)
    }
    expect(gone.map((advisor) => office.advisors.caseload[advisor])).toEqual(gone.map(() => 0))
    startMeasuring(office)
    pass(office, office.days, checkEvening)
    expect(gone.map((advisor) => minutesOf(office, advisor))).toEqual(gone.map(() => 0))
    checkConservation(office)
  })

  it('to nothing leaves its users to the team that serves them now', () => {
    const office = changing({ teams: { 'state-youth': 'remove' } })
    pass(office, DAY)
    const gone = postsOf(office, 'state-youth')
    const users = usersOf(office, STATE, gone)
    expect(users.length).toBeGreaterThan(3)
    pass(office, DAY + 1, checkEvening)
    const general = postsOf(office, 'state-general')
    for (const user of users) {
      const advisor = office.users.cases.advisor[caseOf(user, STATE)]
      if (advisor >= 0) expect(general).toContain(advisor)
    }
    pass(office, office.days, checkEvening)
  })

  it('to nothing with its whole side leaves them to the other side', () => {
    const office = changing({
      teams: { 'municipal-youth': 'remove', 'municipal-general': 'remove' },
      groups: {
        social: { entrySide: 'state' },
        young: { entrySide: 'state' },
        newcomers: { entrySide: 'state' },
      },
    })
    pass(office, DAY + 1, checkEvening)
    expect(office.sides[MUNICIPAL]).toEqual([])
    for (const user of everybody(office.users))
      expect(office.users.cases.advisor[caseOf(user, MUNICIPAL)]).toBe(-1)
    pass(office, office.days, checkEvening)
    startMeasuring(office)
    checkConservation(office)
  })
})

describe('a measure', () => {
  it('that loses places lets those who are in it finish', () => {
    const office = changing({ measures: { workplace: { places: 1 } } })
    const measure = office.scenario.measures.findIndex(({ name }) => name === 'workplace')
    pass(office, DAY)
    const before = office.measures.occupied[measure]
    expect(before).toBeGreaterThan(2)
    pass(office, DAY + 1, checkEvening)
    expect(office.measures.places[measure]).toBe(1)
    expect(office.measures.occupied[measure]).toBeGreaterThan(1)
    pass(office, DAY + 120, checkEvening)
    expect(office.measures.occupied[measure]).toBeLessThanOrEqual(1)
    startMeasuring(office)
    checkConservation(office)
  })

  it('that is no more takes nobody and is waited for by nobody', () => {
    const office = changing({ measures: { workplace: 'remove', permanent: 'remove' } })
    const measure = office.scenario.measures.findIndex(({ name }) => name === 'workplace')
    pass(office, DAY + 1)
    const { starts } = office.books
    const before = starts[measure]
    pass(office, office.days, checkEvening)
    expect(starts[measure]).toBe(before)
    expect(office.measures.occupied[measure]).toBe(0)
  })
})

describe('arrivals', () => {
  it('are those of the phase, and the same persons until its day', () => {
    const arrived = (office: Office, until: number) =>
      everybody(pass(office, until).users).filter((user) => office.users.group[user] === 0).length
    const none = { groups: { jobseekers: { arrivalsPerYear: 0 } } }
    const asEver = open(over(village, { mechanisms: all() }))
    expect(arrived(changing(none), DAY)).toBe(arrived(asEver, DAY))
    const office = changing(none)
    expect(arrived(office, DAY)).toBe(arrived(office, office.days))
  })
})

describe('users who are moved', () => {
  const move = { from: 'municipal-general', to: 'state-general' }

  it('are followed by the other side from that day on, and not by the former one', () => {
    const office = changing({ move: { ...move, who: { groups: ['social'] } } })
    pass(office, DAY)
    const posts = postsOf(office, 'municipal-general')
    const moved = usersOf(office, MUNICIPAL, posts).filter((user) => office.users.group[user] === 2)
    const stay = usersOf(office, MUNICIPAL, posts).filter((user) => office.users.group[user] !== 2)
    expect(Math.min(moved.length, stay.length)).toBeGreaterThan(5)
    pass(office, DAY + 1, checkEvening)
    const municipal = moved.filter((user) => office.users.cases.advisor[caseOf(user, MUNICIPAL)] >= 0)
    const state = moved.filter((user) => office.users.cases.advisor[caseOf(user, STATE)] >= 0)
    // A few leave on that day, or are brought in again at their registration.
    expect(municipal.length).toBeLessThan(0.2 * moved.length)
    expect(state.length).toBeGreaterThan(0.8 * moved.length)
    expect(usersOf(office, MUNICIPAL, posts).filter((user) => stay.includes(user)).length).toBeGreaterThan(
      0.8 * stay.length,
    )
    pass(office, office.days, checkEvening)
    startMeasuring(office)
    checkConservation(office)
  })

  it('are drawn by their own luck, as many as the share says', () => {
    const office = changing(
      { move: { ...move, who: { share: 0.3 } } },
      { groups: { social: { arrivalsPerYear: 400 } }, teams: { 'municipal-general': { caseload: 400 } } },
    )
    pass(office, DAY)
    const users = usersOf(office, MUNICIPAL, postsOf(office, 'municipal-general'))
    pass(office, DAY + 1)
    const moved = users.filter((user) => office.users.cases.advisor[caseOf(user, MUNICIPAL)] < 0)
    expect(users.length).toBeGreaterThan(150)
    expect(Math.abs(binomialDeviation(moved.length, users.length, 0.3))).toBeLessThan(ERRORS)
  })
})

import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { isInCohort, isInLongCohort } from '../../../../src/model/users/cohort.ts'
import { NEEDS } from '../../../../src/model/users/needs.ts'
import { casesOf, everybody } from '../../../../src/model/users/table.ts'
import { isPresent, Status } from '../../../../src/vocabulary/statuses.ts'
import { sum } from '../../../support/estimates.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

/** What somebody would have counted who followed each person for 520 days from outside. */
interface Followed {
  inOffice: number
  outOfReach: number
  worked: number
  lasting: boolean
  both: boolean
  status: number
  met: number
}

function follow(office: Office): ReadonlyMap<number, Followed> {
  const people = new Map<number, Followed>()
  pass(office, office.days, ({ users, day }) => {
    for (const user of everybody(users)) {
      if (users.fromSchool[user]) continue
      const age = day - users.createdDay[user]
      if (age > 520) continue
      let person = people.get(user)
      if (person === undefined) {
        person = { inOffice: 0, outOfReach: 0, worked: 0, lasting: false, both: false, status: -1, met: 0 }
        people.set(user, person)
      }
      if (age === 520) {
        person.status = users.status[user]
        person.met = needsMet(office, user)
        continue
      }
      const status = users.status[user]
      if (isPresent(status)) person.inOffice++
      if (status === Status.outOfReach) person.outOfReach++
      person.worked = status === Status.work ? person.worked + 1 : 0
      if (person.worked >= 260) person.lasting = true
      if (casesOf(user).every((own) => users.cases.advisor[own] >= 0)) person.both = true
    }
  })
  return people
}

function needsMet({ users, scenario }: Office, user: number): number {
  const [met, all4] = [0, 1].map((kind) =>
    sum(
      NEEDS.map((name, need) => {
        const weight = scenario.needs.weights[name]
        const before = users.needsAtArrival.all[need][user]
        return weight * (kind === 0 ? before - users.needs.all[need][user] : before)
      }),
    ),
  )
  return met / all4
}

describe('the cohort', () => {
  const office = open(over(village, { warmUpYears: 1, years: 5, mechanisms: all() }))
  const people = follow(office)
  const { users } = office
  const cohort = everybody(users).filter((user) => isInCohort(office, user))

  it('arrives in measured years 1 to 3, from outside', () => {
    const days = cohort.map((user) => users.arrivalDay[user])
    expect(Math.min(...days)).toBeGreaterThanOrEqual(260)
    expect(Math.max(...days)).toBeLessThan(260 * 4)
    expect(cohort.every((user) => users.fromSchool[user] === 0)).toBe(true)
    const arrived = everybody(users).filter(
      (user) => !users.fromSchool[user] && users.createdDay[user] >= 260 && users.createdDay[user] < 4 * 260,
    )
    expect(cohort).toEqual(arrived)
    expect(cohort.length).toBeGreaterThan(500)
  })

  it('arrives early enough to be followed, where the run is short', () => {
    const short = pass(open(over(village, { warmUpYears: 0, years: 3, mechanisms: all() })))
    const days = everybody(short.users)
      .filter((user) => isInCohort(short, user))
      .map((user) => short.users.arrivalDay[user])
    expect(Math.max(...days)).toBeLessThan(260)
    expect(Math.max(...days)).toBeGreaterThan(250)
  })

  it('has its long part in year 1', () => {
    const days = cohort.filter((user) => isInLongCohort(office, user)).map((user) => users.arrivalDay[user])
    expect(Math.max(...days)).toBeLessThan(520)
    expect(days.length).toBeGreaterThan(150)
  })

  it.each([
    ['days in the office', (user: number) => users.officeDays[user], (one: Followed) => one.inOffice],
    ['days out of reach', (user: number) => users.daysOutOfReach[user], (one: Followed) => one.outOfReach],
    ['lasting work', (user: number) => users.lastingWork[user], (one: Followed) => Number(one.lasting)],
    ['both sides', (user: number) => users.hadBothSides[user], (one: Followed) => Number(one.both)],
    ['where it is on day 520', (user: number) => users.statusAt520[user], (one: Followed) => one.status],
  ])('is followed for 520 days: %s', (_, kept, counted) => {
    const expected = cohort.map((user) => [user, counted(people.get(user) as Followed)])
    expect(cohort.map((user) => [user, kept(user)])).toEqual(expected)
    // Something happened, and not the same to all.
    expect(new Set(expected.map(([, value]) => value)).size).toBeGreaterThan(1)
  })

  it('is followed for 520 days: needs met', () => {
    for (const user of cohort)
      expect(users.needsMetAt520[user]).toBeCloseTo((people.get(user) as Followed).met, 6)
  })

  it('has its first things within 520 days, in an order that makes sense', () => {
    for (const user of cohort) {
      for (const first of [
        users.firstTalkAfter,
        users.firstPlanAfter,
        users.firstMeasureAfter,
        users.firstExitAfter,
      ]) {
        expect(first[user]).toBeGreaterThanOrEqual(-1)
        expect(first[user]).toBeLessThanOrEqual(520)
      }
      if (users.firstWorkAfter[user] >= 0)
        expect(users.firstWorkAfter[user]).toBeGreaterThanOrEqual(users.firstExitAfter[user])
      expect(users.assistanceMonths[user]).toBeLessThanOrEqual(24)
      expect(users.officeDays[user] + users.daysOutOfReach[user]).toBeLessThanOrEqual(520)
    }
    expect(Math.max(...cohort.map((user) => users.assistanceMonths[user]))).toBe(24)
  })
})

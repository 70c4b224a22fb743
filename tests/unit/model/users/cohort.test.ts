import { describe, expect, it } from 'vitest'
import { lastingJobs } from '../../../../src/experiment/measure/cohort.ts'
import type { Office } from '../../../../src/model/office.ts'
import { cohortYears, isInCohort } from '../../../../src/model/users/cohort.ts'
import {
  CourseReader,
  isEducation,
  isOutOfReach,
  isOutside,
  isWork,
} from '../../../../src/model/users/course.ts'
import { NEEDS } from '../../../../src/model/users/needs.ts'
import { casesOf, everybody } from '../../../../src/model/users/table.ts'
import { isPresent, Status } from '../../../../src/vocabulary/statuses.ts'
import { sum } from '../../../support/estimates.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

/** What somebody would have counted who followed each person for four years from outside. */
interface Followed {
  inOffice: number
  inWork: number
  inEducation: number
  outside: number
  outOfReach: number
  worked: number
  lasting: boolean
  firstExit: number
  firstWork: number
  both: boolean
  halfYear: number
  end: number
  met: number
}

const DAYS = 1040

function follow(office: Office): ReadonlyMap<number, Followed> {
  const people = new Map<number, Followed>()
  pass(office, office.days, ({ users, day }) => {
    for (const user of everybody(users)) {
      if (users.fromSchool[user]) continue
      const age = day - users.createdDay[user]
      if (age > DAYS) continue
      const person = people.get(user) ?? nobodyYet()
      people.set(user, person)
      const status = users.status[user]
      if (age === 130) person.halfYear = status
      if (age === DAYS) person.end = status
      // Needs of the last evening on which the person was followed.
      if (age < DAYS) person.met = needsMet(office, user)
      if (age < DAYS) count(person, status, age)
      if (casesOf(user).every((own) => users.cases.advisor[own] >= 0) && age < DAYS) person.both = true
    }
  })
  return people
}

const nobodyYet = (): Followed => ({
  inOffice: 0,
  inWork: 0,
  inEducation: 0,
  outside: 0,
  outOfReach: 0,
  worked: 0,
  lasting: false,
  firstExit: DAYS,
  firstWork: DAYS,
  both: false,
  halfYear: -1,
  end: -1,
  met: 0,
})

function count(person: Followed, status: number, age: number): void {
  if (isPresent(status)) person.inOffice++
  else person.firstExit = Math.min(person.firstExit, age)
  if (status === Status.work) {
    person.inWork++
    person.firstWork = Math.min(person.firstWork, age)
  }
  if (status === Status.education) person.inEducation++
  if (status === Status.outOfReach) person.outOfReach++
  if ([Status.outOfReach, Status.pension, Status.withoutWork].includes(status)) person.outside++
  person.worked = status === Status.work ? person.worked + 1 : 0
  if (person.worked >= 260) person.lasting = true
}

/** By how much weighted needs are lower than at arrival. */
function needsMet({ users, scenario }: Office, user: number): number {
  return sum(
    NEEDS.map(
      (name, need) =>
        scenario.needs.weights[name] * (users.needsAtArrival.all[need][user] - users.needs.all[need][user]),
    ),
  )
}

describe('the cohort', () => {
  const office = open(over(village, { warmUpYears: 1, years: 6, mechanisms: all() }))
  const people = follow(office)
  const { users } = office
  const cohort = everybody(users).filter((user) => isInCohort(office, user, DAYS))
  const courses = new CourseReader(office)
  const courseOf = (user: number) => courses.of(user, users.arrivalDay[user])

  it('arrives in measured years 1 and 2, from outside', () => {
    const arrived = everybody(users).filter(
      (user) => !users.fromSchool[user] && users.createdDay[user] >= 260 && users.createdDay[user] < 3 * 260,
    )
    expect(cohort).toEqual(arrived)
    expect(cohort.length).toBeGreaterThan(300)
    expect(cohortYears(office, DAYS)).toBe(2)
  })

  it.each([
    [5, 1040, 1],
    [3, 520, 1],
    [3, 260, 2],
    [2, 130, 1.5],
    [4, 1040, 0],
    [1, 1040, 0],
  ])('of %i measured years and %i days arrives early enough to be followed', (years, days, expected) => {
    const short = open(over(village, { warmUpYears: 0, years, mechanisms: all() }))
    expect(cohortYears(short, days)).toBe(expected)
    pass(short)
    const arrivals = everybody(short.users)
      .filter((user) => isInCohort(short, user, days))
      .map((user) => short.users.arrivalDay[user])
    expect(arrivals.every((day) => day + days < short.days && day < 520)).toBe(true)
    if (expected === 0) expect(arrivals).toEqual([])
    else expect(Math.max(...arrivals)).toBeGreaterThan(260 * expected - 10)
  })

  it.each([
    ['days in the office', (user: number) => courseOf(user).daysIn(isPresent, DAYS), 'inOffice'],
    ['days in work', (user: number) => courseOf(user).daysIn(isWork, DAYS), 'inWork'],
    ['days in education', (user: number) => courseOf(user).daysIn(isEducation, DAYS), 'inEducation'],
    ['days outside', (user: number) => courseOf(user).daysIn(isOutside, DAYS), 'outside'],
    ['days out of reach', (user: number) => courseOf(user).daysIn(isOutOfReach, DAYS), 'outOfReach'],
    ['days to leaving', (user: number) => courseOf(user).daysToExit(DAYS), 'firstExit'],
    ['days to work', (user: number) => courseOf(user).daysTo(isWork, DAYS), 'firstWork'],
    ['lasting work', (user: number) => courseOf(user).longest(isWork, DAYS) >= 260, 'lasting'],
    ['both sides', (user: number) => users.hadBothSides[user] === 1, 'both'],
    ['where it is after half a year', (user: number) => seenAs(courseOf(user).statusAfter(130)), 'halfYear'],
    ['where it is after four years', (user: number) => seenAs(courseOf(user).statusAfter(DAYS)), 'end'],
  ] as const)('is followed for four years: %s', (_, kept, counted) => {
    const seen = (value: number | boolean) =>
      (counted === 'halfYear' || counted === 'end') && typeof value === 'number' ? seenAs(value) : value
    const expected = cohort.map((user) => [user, seen((people.get(user) as Followed)[counted])])
    expect(cohort.map((user) => [user, kept(user)])).toEqual(expected)
    // Something happened, and not the same to all.
    expect(new Set(expected.map(([, value]) => value)).size).toBeGreaterThan(1)
  })

  it('comes to as many lasting jobs as are counted from outside', () => {
    const lasting = cohort.filter((user) => people.get(user)?.lasting)
    expect(lastingJobs(office, Int32Array.from(cohort))).toBe(lasting.length)
  })

  it('is followed for four years: needs fall by help and rise by drift, and by nothing else', () => {
    for (const user of cohort)
      expect(users.needsRelieved[user] - users.needsRisen[user]).toBeCloseTo(
        (people.get(user) as Followed).met,
        4,
      )
    const sums = [users.needsRelieved, users.needsRisen].map((column) =>
      sum(cohort.map((user) => column[user])),
    )
    expect(Math.min(...sums)).toBeGreaterThan(1)
  })

  it('has its first things in an order that makes sense', () => {
    for (const user of cohort) {
      for (const first of [users.firstTalkAfter, users.firstPlanAfter, users.firstMeasureAfter])
        expect(first[user]).toBeGreaterThanOrEqual(-1)
      expect(courseOf(user).daysTo(isWork, DAYS)).toBeGreaterThanOrEqual(courseOf(user).daysToExit(DAYS))
      expect(users.assistanceMonths[user]).toBeLessThanOrEqual(48)
    }
    expect(Math.max(...cohort.map((user) => users.assistanceMonths[user]))).toBeGreaterThan(36)
  })
})

/** Waiting and being followed are one and the same on a course. */
const seenAs = (status: number): number => (isPresent(status) ? Status.waiting : status)

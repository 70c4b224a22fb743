import { describe, expect, it } from 'vitest'
import { become, CourseReader, isOnCourse, isOutside, isWork } from '../../../../src/model/users/course.ts'
import { Courses } from '../../../../src/model/users/courses.ts'
import { everybody } from '../../../../src/model/users/table.ts'
import { isPresent, Status } from '../../../../src/vocabulary/statuses.ts'
import { letIn, oneTeam, open, quiet } from '../../../support/offices.ts'

/** An office with one person, who is somewhere else on each of some days. */
function officeWith(turns: readonly (readonly [day: number, status: Status])[]) {
  const office = open(quiet(oneTeam))
  const [user] = letIn(office, 1)
  for (const [day, status] of turns) {
    office.day = day
    become(office, user, status)
  }
  return { office, user, read: (origin = 0) => new CourseReader(office).of(user, origin) }
}

describe('the course of a person', () => {
  const { office, user, read } = officeWith([
    [10, Status.followed],
    [30, Status.work],
    [100, Status.waiting],
    [120, Status.followed],
    [150, Status.outOfReach],
  ])

  it('knows where the person is in the evening of a day', () => {
    const course = read()
    const seen = [0, 29, 30, 99, 100, 130, 149, 150, 9999].map((day) => course.statusAfter(day))
    const { waiting, work, outOfReach } = Status
    expect(seen).toEqual([waiting, waiting, work, work, waiting, waiting, waiting, outOfReach, outOfReach])
  })

  it('counts days up to an end, and the longest time in a row', () => {
    const course = read()
    expect([course.daysIn(isWork, 50), course.daysIn(isWork, 1000)]).toEqual([20, 70])
    expect([course.daysIn(isPresent, 120), course.daysIn(isOutside, 200)]).toEqual([50, 50])
    expect([course.longest(isPresent, 200), course.longest(isPresent, 110)]).toEqual([50, 30])
  })

  it('tells when something first happens, or that it does not in time', () => {
    const course = read()
    expect([course.daysTo(isWork, 1000), course.daysTo(isWork, 20)]).toEqual([30, 20])
    expect([course.daysToExit(1000), course.daysTo(isOutside, 1000)]).toEqual([30, 150])
  })

  it('can be read from a later day on: what was before counts only as what holds then', () => {
    const course = read(110)
    expect(course.daysBefore).toBe(10)
    expect([course.statusAfter(0), course.statusAfter(39), course.statusAfter(40)]).toEqual([
      Status.waiting,
      Status.waiting,
      Status.outOfReach,
    ])
    expect([course.daysIn(isPresent, 1000), course.daysIn(isWork, 1000), course.daysToExit(1000)]).toEqual([
      40, 0, 40,
    ])
  })

  it('is nowhere before it begins', () => {
    const late = officeWith([])
    const course = late.read(-5)
    expect([course.statusAfter(4), course.statusAfter(5)]).toEqual([Status.none, Status.waiting])
    expect(course.daysIn(isPresent, 10)).toBe(5)
  })

  it('notices who is somewhere else without a turn', () => {
    expect(isOnCourse(office, user)).toBe(true)
    office.users.status[user] = Status.work
    expect(isOnCourse(office, user)).toBe(false)
    office.users.status[user] = Status.outOfReach
  })

  it('finds room for any number of turns', () => {
    const courses = new Courses()
    let turn = -1
    for (let day = 0; day < 5000; day++)
      turn = courses.add(turn, day, day % 2 ? Status.work : Status.waiting, day % 4)
    for (let day = 4999; day >= 0; day--) {
      expect([courses.dayOf(turn), courses.statusOf(turn), courses.effortOf(turn)]).toEqual([
        day,
        day % 2 ? Status.work : Status.waiting,
        day % 4,
      ])
      turn = courses.turnBefore(turn)
    }
    expect(turn).toBe(-1)
  })

  it('is kept of everybody', () => {
    expect(everybody(office.users).every((one) => office.users.course[one] >= 0)).toBe(true)
  })
})

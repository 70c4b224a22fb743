import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../src/model/lists.ts'
import { createUsers } from '../../../src/model/users/table.ts'
import { closeGaps, createWeek, joinWeek, leaveWeek } from '../../../src/model/users/week-lists.ts'
import type { Week } from '../../../src/model/users/week-lists.ts'

const PERSONS = 6

/** Who is counted on a day of the week, in the order of counting. */
const countedOn = (week: Week, weekday: number): readonly number[] =>
  [...week.rows[weekday].subarray(0, week.counts[weekday])].filter((row) => row !== NOBODY)

describe('weeks', () => {
  it('count everybody who joined and has not left, once, on the own day, in the order of joining', () => {
    const step = fc.record({ user: fc.nat(PERSONS - 1), weekday: fc.nat(4), closes: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const users = createUsers(PERSONS, 1)
        const week = createWeek(PERSONS)
        const naive: number[][] = [[], [], [], [], []]
        for (const { user, weekday, closes } of steps) {
          const present = naive.findIndex((members) => members.includes(user))
          if (present >= 0) {
            leaveWeek(week, users, user)
            naive[present].splice(naive[present].indexOf(user), 1)
          } else {
            joinWeek(week, users, user, weekday)
            naive[weekday].push(user)
          }
          if (closes) {
            closeGaps(week, users, weekday)
            expect(week.counts[weekday]).toBe(naive[weekday].length)
          }
          naive.forEach((members, day) => expect(countedOn(week, day)).toEqual(members))
        }
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('let somebody leave who is in none', () => {
    const users = createUsers(2, 1)
    const week = createWeek(2)
    joinWeek(week, users, 0, 3)
    leaveWeek(week, users, 1)
    expect(countedOn(week, 3)).toEqual([0])
    expect(users.weekSlot[1]).toBe(NOBODY)
  })
})

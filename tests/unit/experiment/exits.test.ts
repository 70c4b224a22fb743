import { describe, expect, it } from 'vitest'
import { measureExits } from '../../../src/experiment/measure/exits.ts'
import { measure } from '../../../src/experiment/replication.ts'
import { everybody } from '../../../src/model/users/table.ts'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import type { Breakdown } from '../../../src/vocabulary/breakdowns.ts'
import { EFFORTS } from '../../../src/vocabulary/efforts.ts'
import { AFTER_EXIT, type OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { isPresent, Status } from '../../../src/vocabulary/statuses.ts'
import { sum } from '../../support/estimates.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'

interface Exit {
  readonly day: number
  readonly user: number
  readonly status: Status
  readonly effort: number
}

describe('what becomes of those who leave', () => {
  const office = open(
    over(village, {
      warmUpYears: 0,
      years: 3,
      mechanisms: all(),
      outside: { workRate: 2, returnRate: 2 },
      leaving: { relapseRate: 2 },
    }),
  )
  const { users, books } = office
  // Watched from outside, evening by evening.
  const evenings: Map<number, Status>[] = []
  const exits: Exit[] = []
  pass(office, office.days, ({ day }) => {
    const now = new Map(everybody(users).map((user) => [user, users.status[user]]))
    for (const [user, status] of now)
      if (isPresent(evenings[day - 1]?.get(user) ?? Status.none) && !isPresent(status))
        exits.push({ day, user, status, effort: users.effort[user] })
    evenings.push(now)
  })
  const later = ({ day, user }: Exit, days: number): Status => evenings[day + days].get(user) ?? Status.none
  const layout = layoutOf(office.scenario)
  const { values } = measure(office, layout, 1)
  const told = (outcome: OutcomeId, breakdown: Breakdown = 'all', level = 'all') =>
    values[keyIndex(layout, outcome, breakdown, level) ?? -1]
  const share = (of: readonly Exit[], isSo: (exit: Exit) => boolean) => of.filter(isSo).length / of.length

  it('is told of every exit, also of the second of a person', () => {
    expect(exits.length).toBe(sum(books.exitsByEffort))
    expect(new Set(exits.map(({ user }) => user)).size).toBeLessThan(exits.length)
    const counted = EFFORTS.map((_, effort) => exits.filter((exit) => exit.effort === effort).length)
    expect(counted).toEqual(
      EFFORTS.map((_, effort) => sum(books.exitsByEffort.slice(6 * effort, 6 * effort + 6))),
    )
  })

  it('is where they are half a year later, by effort on leaving and by group', () => {
    const followed = exits.filter(({ day }) => day + 130 < office.days)
    const inWork = (exit: Exit) => later(exit, 130) === Status.work
    const isBack = (exit: Exit) => isPresent(later(exit, 130))
    expect(told('work-after-exit-share')).toBeCloseTo(share(followed, inWork), 12)
    expect(told('registered-after-exit-share')).toBeCloseTo(share(followed, isBack), 12)
    expect(told('pension-after-exit-share')).toBeCloseTo(
      share(followed, (exit) => later(exit, 130) === Status.pension),
      12,
    )
    EFFORTS.forEach((effort, position) => {
      const some = followed.filter((exit) => exit.effort === position)
      if (some.length > 0)
        expect(told('work-after-exit-share', 'effort', effort)).toBeCloseTo(share(some, inWork), 12)
    })
    office.scenario.groups.forEach(({ name, pupils }, position) => {
      const some = followed.filter(({ user }) => users.group[user] === position)
      expect([name, some.length > 0]).toEqual([name, !pupils])
      if (!pupils)
        expect(told('registered-after-exit-share', 'group', name)).toBeCloseTo(share(some, isBack), 12)
    })
  })

  it('is one of four, each for somebody', () => {
    const shares = AFTER_EXIT.map((where) => told(`${where}-after-exit-share`))
    expect(sum(shares)).toBeCloseTo(1, 12)
    expect(Math.min(...shares)).toBeGreaterThan(0)
  })

  it('is who of the lost are back a year later, by age on leaving', () => {
    const lost = exits.filter(
      ({ day, status }) =>
        day + 260 < office.days && (status === Status.withoutWork || status === Status.outOfReach),
    )
    const isBack = (exit: Exit) =>
      [Status.work, Status.education].includes(later(exit, 260)) || isPresent(later(exit, 260))
    expect(told('back-after-12-months-share')).toBeCloseTo(share(lost, isBack), 12)
    const young = lost.filter(({ day, user }) => users.ageAtStart[user] + day / 260 < 30)
    expect(young.length).toBeGreaterThan(10)
    expect(young.length).toBeLessThan(lost.length)
    expect(told('back-after-12-months-share', 'age', 'under-30')).toBeCloseTo(share(young, isBack), 12)
  })

  it('is not known where nobody can be followed for long enough', () => {
    const short = pass(open(over(village, { warmUpYears: 0, years: 1, mechanisms: all() })))
    const { 'back-after-12-months-share': back, 'work-after-exit-share': work } = measureExits(short)
    expect([back.all, Number.isFinite(work.all)]).toEqual([NaN, true])
  })
})

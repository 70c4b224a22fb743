import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { everybody } from '../../../../src/model/users/table.ts'
import { isPresent, Status } from '../../../../src/vocabulary/statuses.ts'
import { binomialDeviation, deviation, ERRORS } from '../../../support/estimates.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, village } from '../../../support/offices.ts'

const [YOUNG, PUPILS] = [3, 5]
const MUNICIPAL = 1

/** A school for one group of pupils, years enough to see all of them leave or finish. */
function school(more: object = {}, ...mechanisms: Parameters<typeof only>[0]): Office {
  return open(
    over(
      quiet(village),
      {
        warmUpYears: 0,
        years: 6,
        groups: { pupils: { arrivalsPerYear: 500 } },
        pupils: { dropOutRate: 0.3, schoolYears: 3, needMeasureShare: 0, idleDays: 40 },
        mechanisms: only(['unlimitedPlaces', ...mechanisms]),
      },
      more,
    ),
  )
}

/** Pupils of the first year and how many of them left school. */
function dropOut(state: Office): { left: number; all: number } {
  const { users } = state
  const early = everybody(users).filter((user) => users.createdDay[user] < 260)
  return { left: early.filter((user) => users.status[user] !== Status.schooled).length, all: early.length }
}

describe('pupils at risk', () => {
  it('leave school at their rate over three years, without outreach', () => {
    const { left, all } = dropOut(pass(school()))
    expect(all).toBeGreaterThan(400)
    expect(Math.abs(binomialDeviation(left, all, 1 - Math.exp(-0.3 * 3)))).toBeLessThan(ERRORS)
  })

  it('leave it less with outreach, as far as it reaches them', () => {
    const reached = (...mechanisms: Parameters<typeof only>[0]) => {
      const state = school(
        {
          leadership: { outreachShare: 0.2 },
          pupils: { outreachMinutes: 12, dropOutRate: 0.3 },
          inflow: 0.1,
        },
        'slack',
        ...mechanisms,
      )
      return pass(state)
    }
    const without = reached()
    const withIt = reached('prevention')
    expect(withIt.books.outreachMinutes).toBeGreaterThan(1000)
    expect(without.books.outreachMinutes).toBeGreaterThan(1000)
    expect(withIt.books.pupilsDropped).toBeLessThan(0.75 * without.books.pupilsDropped)
    expect(withIt.outreachPerPupil).toBeGreaterThan(1)
  })

  it('come as young users after a while', () => {
    const state = pass(school())
    const { users } = state
    const came = everybody(users).filter(
      (user) => users.createdDay[user] < 520 && users.group[user] === YOUNG,
    )
    expect(came.length).toBeGreaterThan(300)
    for (const user of came) {
      expect(users.fromSchool[user]).toBe(1)
      expect(users.arrivalDay[user]).toBeGreaterThan(users.createdDay[user])
      expect(isPresent(users.status[user])).toBe(true)
    }
    expect(everybody(users).some((user) => users.group[user] === PUPILS)).toBe(true)
  })

  it('come after an exponential time', () => {
    const state = school()
    const left = new Map<number, number>()
    const idle: number[] = []
    pass(state, state.days, ({ users, day }) => {
      for (const user of everybody(users)) {
        if (users.status[user] === Status.idle && !left.has(user)) left.set(user, day)
        const since = left.get(user)
        if (since !== undefined && since < 1000 && users.arrivalDay[user] === day) idle.push(day - since)
      }
    })
    expect(idle.length).toBeGreaterThan(500)
    expect(Math.abs(deviation(idle, 1 / (1 - Math.exp(-1 / 40))))).toBeLessThan(ERRORS)
  })

  it('whose case needs a measure get it through the chain of requests, and leave school less', () => {
    const helped = (share: number, collaborationRate: number) =>
      pass(
        school({
          collaborationRate,
          pupils: { needMeasureShare: share, measureFactor: 0, dropOutRate: 0.3 },
          mechanisms: only(['unlimitedPlaces']),
        }),
      )
    const all = helped(1, 1)
    const fate = fates(all, MUNICIPAL)
    expect(fate.needed).toBeGreaterThan(1000)
    expect(fate.asked).toBe(fate.needed)
    expect(fate.fulfilled).toBeGreaterThan(0.95 * fate.asked)
    expect(fates(helped(1, 0), MUNICIPAL)).toMatchObject({ asked: 0, fulfilled: 0 })
    // The need comes up at a uniform time of the three years; from then on nobody leaves.
    const { left, all: pupils } = dropOut(all)
    const expected = 1 - (1 - Math.exp(-0.9)) / 0.9
    expect(Math.abs(binomialDeviation(left, pupils, expected))).toBeLessThan(ERRORS)
  })

  it('are let in by hand like anybody', () => {
    const state = open(over(quiet(village), { mechanisms: only([]) }))
    letIn(state, 3, PUPILS)
    expect(state.heads).toMatchObject({ pupils: 3, present: 0 })
  })
})

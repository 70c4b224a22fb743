import { describe, expect, it } from 'vitest'
import { caseOf, everybody } from '../../src/model/users/table.ts'
import type { Users } from '../../src/model/users/table.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { STATE } from '../../src/vocabulary/sides.ts'
import { Work } from '../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS, sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

const talks: ScenarioValues = over(oneTeam, {
  years: 2,
  groups: { people: { arrivalsPerYear: 300, trust: 0.6 } },
  needs: { trustSpread: 0 },
  conversations: {
    noShowScale: 0.42,
    phoneShare: 0.7,
    minutes: { inPerson: 50, phone: 20, message: 10, noShow: 12 },
  },
  leadership: { inPerson: { state: 0.4, municipal: 1 } },
})

/** Talks that were held, all of them with the state side. */
const talksOf = (users: Users): number =>
  sum(everybody(users).map((user) => users.cases.talks[caseOf(user, STATE)]))

describe('no-shows', () => {
  it('are as many as distrust makes them', () => {
    const { books } = pass(open(over(talks, { mechanisms: only(['noShow', 'unlimitedMinutes']) })))
    const [missed, booked] = [sum(books.missedTalks), sum(books.talksInPerson)]
    expect(booked).toBeGreaterThan(2000)
    expect(Math.abs(binomialDeviation(missed, booked, 0.42 * (1 - 0.6)))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(missed, booked, 0.42 * (1 - 0.5)))).toBeGreaterThan(ERRORS)
    expect(books.minutes[Work.noShow]).toBe(12 * missed)
    expect(books.minutes[Work.inPerson]).toBe(50 * (booked - missed))
  })

  it('do not happen when they are off', () => {
    const { books } = pass(open(over(talks, { mechanisms: only(['unlimitedMinutes']) })))
    expect(sum(books.missedTalks)).toBe(0)
    expect(sum(books.talksInPerson)).toBeGreaterThan(2000)
  })
})

describe('modes of talks', () => {
  it('come in their shares, each with its minutes', () => {
    const { books, users } = pass(open(over(talks, { mechanisms: only(['unlimitedMinutes']) })))
    const all = talksOf(users)
    const inPerson = books.minutes[Work.inPerson] / 50
    const phone = books.minutes[Work.phone] / 20
    const message = books.minutes[Work.message] / 10
    expect(inPerson + phone + message).toBe(all)
    expect(Math.abs(binomialDeviation(inPerson, all, 0.4))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(phone, all, 0.6 * 0.7))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(message, all, 0.6 * 0.3))).toBeLessThan(ERRORS)
  })

  it('are all in person where leadership wants them so', () => {
    const values = over(talks, {
      leadership: { inPerson: { state: 1 } },
      mechanisms: only(['unlimitedMinutes']),
    })
    const { books, users } = pass(open(values))
    expect(books.minutes[Work.inPerson]).toBe(50 * talksOf(users))
  })
})

describe('the interval between talks', () => {
  it.each([
    ['standard', 0.1],
    ['situational', 0.35],
    ['speciallyAdjusted', 0.6],
  ] as const)('is the wanted one where minutes are free: %s', (effort, need) => {
    const needs = { health: need, social: need, skills: need, work: need }
    const wantedDays = { standard: 22, situational: 12, speciallyAdjusted: 10 }
    const values = over(talks, {
      groups: { people: { needs } },
      needs: { spread: 0 },
      leadership: { inPerson: { state: 1 } },
      conversations: { wantedDays },
      mechanisms: only(['unlimitedMinutes']),
    })
    const { books } = pass(open(values))
    expect(books.intervalSum[0] / books.intervals[0]).toBe(wantedDays[effort])
    expect(books.intervals[0]).toBeGreaterThan(1000)
  })

  it('grows with the load where they are not, and no advisor works more than there is', () => {
    const interval = (caseMinutesPerMonth: number) => {
      const values = over(talks, {
        groups: { people: { arrivalsPerYear: 20 } },
        needs: { spread: 0 },
        leadership: { inPerson: { state: 1 } },
        conversations: { wantedDays: { situational: 12 } },
        agenda: { caseMinutesPerMonth },
        mechanisms: only([]),
      })
      const { books, advisors, days } = pass(open(values))
      expect(sum(books.minutes) - advisors.overrun[0]).toBeCloseTo(450 * days, 6)
      return books.intervalSum[0] / books.intervals[0]
    }
    expect(interval(0)).toBeCloseTo(12, 0)
    expect(interval(130)).toBeGreaterThan(13)
    expect(interval(170)).toBeGreaterThan(1.1 * interval(130))
  })
})

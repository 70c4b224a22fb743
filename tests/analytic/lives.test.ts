import { beforeAll, describe, expect, it } from 'vitest'
import { Node, nodeOf } from '../../src/model/nodes.ts'
import type { Office } from '../../src/model/office.ts'
import { CourseReader } from '../../src/model/users/course.ts'
import { awaitRelapse } from '../../src/model/users/returning.ts'
import { everybody } from '../../src/model/users/table.ts'
import type { Users } from '../../src/model/users/table.ts'
import { normalQuantile } from '../../src/random/normal-quantile.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { poisson } from '../../src/verification/queueing-theory.ts'
import { DAYS_PER_YEAR } from '../../src/vocabulary/calendar.ts'
import { Status } from '../../src/vocabulary/statuses.ts'
import { binomialDeviation, deviation, ERRORS, kolmogorov, sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

const KOLMOGOROV = 1.95

const crowd: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 2000 } },
  needs: { spread: 0 },
  conversations: { wantedDays: { standard: 2000, situational: 2000, speciallyAdjusted: 2000 } },
})

const nobodyLeaves = {
  workRate: 0,
  educationRate: 0,
  pensionRate: 0,
  outOfReachRate: 0,
  withoutWorkRate: 0,
  otherRate: 0,
}

/** Where everybody is. */
const statusesOf = (users: Users): readonly number[] => everybody(users).map((user) => users.status[user])

describe('arrivals', () => {
  it('are Poisson, day by day and in every group', () => {
    const perDay = 2000 / DAYS_PER_YEAR
    const office = pass(open(over(crowd, { years: 4, mechanisms: only(['unlimitedMinutes']) })))
    const counts = Array.from({ length: office.days }, () => 0)
    const { users } = office
    for (const user of everybody(users)) counts[users.createdDay[user]]++
    expect(Math.abs(sum(counts) - perDay * counts.length) / Math.sqrt(perDay * counts.length)).toBeLessThan(
      ERRORS,
    )
    const probabilities = poisson(perDay)
    const cdf = (count: number) => sum(probabilities.slice(0, count + 1))
    expect(kolmogorov(counts, cdf)).toBeLessThan(KOLMOGOROV)
    // The variance of Poisson counts is their mean; its estimate has this standard error.
    const variance = sum(counts.map((count) => (count - perDay) ** 2)) / counts.length
    const error = Math.sqrt((2 * perDay ** 2 + perDay) / counts.length)
    expect(Math.abs(variance - perDay) / error).toBeLessThan(ERRORS)
  })

  it('go with the inflow', () => {
    const half = pass(open(over(crowd, { inflow: 0.5, mechanisms: only(['unlimitedMinutes']) })))
    const count = half.users.count
    expect(Math.abs(count - 1000) / Math.sqrt(1000)).toBeLessThan(ERRORS)
  })
})

describe('work', () => {
  const needs = { health: 0.7, social: 0.1, skills: 0.4, work: 0.2 }
  const weighted = 0.9 * needs.health + 0.7 * needs.social + 0.5 * needs.skills + 0.5 * needs.work
  const [relapseRate, relapseSlope, fade] = [0.3, 1.6, 1.5]
  const rate = relapseRate * Math.exp(relapseSlope * weighted)

  it('is lost less by whoever has had it for long', () => {
    const leaving = { ...nobodyLeaves, relapseRate, relapseSlope, relapseFadeYears: fade }
    const mechanisms = only(['unlimitedMinutes', 'relapse'], 'constant')
    const office = pass(
      open(over(crowd, { years: 10, groups: { people: { needs } }, leaving, mechanisms })),
      520,
    )
    const worked = 1.3
    const days = everybody(office.users).map((user) => {
      office.lists.remove(nodeOf(user, Node.life))
      awaitRelapse(office, user, worked)
      const day = office.lists.listOf[nodeOf(user, Node.life)]
      // Whoever keeps it for so long may keep it for good, or lose it when the run is over.
      return day < 0 ? 2000 : Math.min(2000, day - office.day)
    })
    const since = Math.exp(-worked / fade)
    const lostLater = (day: number) =>
      1 - Math.exp(-rate * fade * since * (1 - Math.exp(-day / DAYS_PER_YEAR / fade)))
    expect(kolmogorov(days, (day) => (day >= 2000 ? 1 : lostLater(day)))).toBeLessThan(KOLMOGOROV)
    const soon = days.filter((day) => day <= 500).length
    expect(Math.abs(binomialDeviation(soon, days.length, lostLater(500)))).toBeLessThan(ERRORS)
  })

  it('is for good without relapse', () => {
    const leaving = { ...nobodyLeaves, workRate: 100, relapseRate: 5 }
    const office = pass(open(over(crowd, { leaving, mechanisms: only(['unlimitedMinutes'], 'constant') })))
    expect(sum(office.books.returns)).toBe(0)
    expect(statusesOf(office.users)).toContain(Status.work)
  })
})

describe('finding work', () => {
  const [workRate, frailty, followed] = [1.5, 1.2, 520]
  const office = pass(
    open(
      over(crowd, {
        years: 4,
        leaving: { ...nobodyLeaves, workRate, frailty },
        mechanisms: only(['unlimitedMinutes'], 'constant'),
      }),
    ),
  )
  const { users } = office
  const courses = new CourseReader(office)
  const days = everybody(users)
    .filter((user) => users.arrivalDay[user] + followed < office.days)
    .map((user) => courses.of(user, users.arrivalDay[user]).daysToExit(followed))

  /** Factors of the mixture at the middles of a thousand slices of equal probability. */
  const variance = Math.log(1 + frailty ** 2)
  const factors = Array.from({ length: 1000 }, (_, slice) =>
    Math.exp(Math.sqrt(variance) * normalQuantile((slice + 0.5) / 1000) - variance / 2),
  )
  const stillThere = (day: number) =>
    sum(factors.map((factor) => Math.exp((-workRate * factor * day) / DAYS_PER_YEAR))) / factors.length

  it('differs between persons of the same needs for good: who is still there follows the curve of a mixture', () => {
    const leftBy = (day: number) => (day >= followed ? 1 : 1 - stillThere(day))
    expect(kolmogorov(days, leftBy)).toBeLessThan(KOLMOGOROV)
  })

  it('comes more and more rarely to those who are still there', () => {
    const share = (from: number, to: number) => {
      const there = days.filter((day) => day > from)
      return there.filter((day) => day <= to).length / there.length
    }
    const [first, second, third, fourth] = [0, 1, 2, 3].map((half) => share(129 * half, 129 * (half + 1)))
    expect(second).toBeLessThan(first)
    expect(third).toBeLessThan(second)
    expect(fourth).toBeLessThan(third)
  })
})

describe('education', () => {
  it('is a way out of the groups that can leave for it only', () => {
    const mechanisms = only([], 'constant')
    const without = pass(open(over(crowd, { groups: { people: { education: false } }, mechanisms })))
    const statuses = statusesOf(without.users)
    expect(statuses).toContain(Status.work)
    expect(statuses).not.toContain(Status.education)
  })
})

describe('people out of reach', () => {
  const leaving = { ...nobodyLeaves, outOfReachRate: 100, returnRate: 0.7 }

  it('stay away without returns', () => {
    const office = pass(open(over(crowd, { leaving, mechanisms: only(['unlimitedMinutes'], 'constant') })))
    expect(sum(office.books.returns)).toBe(0)
    expect(statusesOf(office.users)).toContain(Status.outOfReach)
  })
})

describe('social assistance', () => {
  const [need, offRate, offNeed, offPerson] = [0.4, 0.5, 1.5, 1.15]
  const [onRate, onNeed, onPerson] = [0.06, 1.2, 0.58]
  const off = (z: number) => Math.min(1, offRate * Math.exp(-offNeed * need + offPerson * z))
  const on = (z: number) => Math.min(1, onRate * Math.exp(onNeed * need - onPerson * z))
  const values = over(crowd, {
    groups: {
      people: {
        needs: { health: 0.2, social: 0.6, skills: 0.5, work: 0.3 },
        trust: 0.6,
        stateBenefitShare: 0,
        assistanceShare: 0.4,
      },
    },
    assistance: { offRate, offNeed, offPerson, onRate, onNeed, onPerson },
    mechanisms: only(['unlimitedMinutes', 'assistance']),
    years: 3,
  })
  let office: Office
  beforeAll(() => {
    office = pass(open(values))
  })

  /** Probability of being on assistance after so many monthly decisions, for somebody who is lastingly like z. */
  function onAssistance(z: number, months: number, atStart: number): number {
    const stationary = on(z) / (on(z) + off(z))
    return stationary + (atStart - stationary) * (1 - on(z) - off(z)) ** months
  }

  it.each([1, 2, 6, 12, 30])('is a chain of two states: after %d months', (months) => {
    const { users } = office
    const arrived = (user: number) => Math.floor((users.arrivalDay[user] * 12) / DAYS_PER_YEAR)
    const people = everybody(users).filter((user) => arrived(user) === 35 - months)
    const expected = people.map((user) => onAssistance(users.assistancePropensity[user], months, 0.4))
    const count = sum(people.map((user) => users.onAssistance[user]))
    const error = Math.sqrt(sum(expected.map((p) => p * (1 - p))))
    expect(people.length).toBeGreaterThan(100)
    expect(Math.abs(count - sum(expected)) / error).toBeLessThan(ERRORS)
  })

  it.each([
    ['all', -9, 9],
    ['those who stay on it', -9, -0.7],
    ['those in the middle', -0.7, 0.7],
    ['those who leave it soon', 0.7, 9],
  ])('differs lastingly between persons: %s', (_, from, to) => {
    const { users } = office
    const people = everybody(users).filter(
      (user) => users.assistancePropensity[user] > from && users.assistancePropensity[user] < to,
    )
    const expected = people.map((user) => {
      const months = 59 - Math.floor((users.arrivalDay[user] * 12) / DAYS_PER_YEAR)
      return onAssistance(users.assistancePropensity[user], months, 0.4)
    })
    const count = sum(people.map((user) => users.onAssistance[user]))
    const error = Math.sqrt(sum(expected.map((p) => p * (1 - p))))
    expect(Math.abs(count - sum(expected)) / error).toBeLessThan(ERRORS)
    expect(people.length).toBeGreaterThan(1000)
  })

  it('pays more the longer it lasts, for a year', () => {
    const assistance = { offRate: 0, nokPerMonth: 10_000, nokFirstMonth: 0.8, nokLongTerm: 1.2 }
    const all = { people: { assistanceShare: 1 } }
    const long = pass(open(over(values, { groups: all, assistance, years: 5 })))
    const paid = (months: number) =>
      sum(Array.from({ length: months }, (_, k) => Math.round(10_000 * (0.8 + 0.4 * Math.min(1, k / 12)))))
    const { users } = long
    for (const user of everybody(users)) {
      const months = 59 - Math.floor((users.arrivalDay[user] * 12) / DAYS_PER_YEAR)
      expect(users.assistancePaid[user]).toBe(paid(months))
    }
    expect(users.assistanceMonths[0]).toBe(48)
  })

  it('is not for those with a state benefit', () => {
    const rich = { groups: { people: { stateBenefitShare: 1, assistanceShare: 0 } }, years: 1 }
    const without = pass(open(over(values, rich)))
    expect(sum(without.books.assistanceNok)).toBe(0)
  })

  it('goes on, unknown, for whoever is out of reach', () => {
    const lost = {
      years: 1,
      assistance: { offRate: 0, onRate: 0 },
      leaving: { ...nobodyLeaves, outOfReachRate: 100 },
      mechanisms: only(['unlimitedMinutes', 'assistance'], 'constant'),
    }
    const { users, books } = pass(open(over(values, lost)))
    expect(books.assistanceUnknownNok).toBeGreaterThan(0.8 * sum(books.assistanceNok))
    const recipients = sum(everybody(users).map((user) => users.onAssistance[user]))
    expect(recipients).toBeGreaterThan(0.3 * users.count)
  })
})

describe('deviation', () => {
  it('tells a mean from one that is not', () => {
    const values = Array.from({ length: 100 }, (_, i) => i % 10)
    expect(Math.abs(deviation(values, 4.5))).toBeLessThan(1e-9)
    expect(Math.abs(deviation(values, 6))).toBeGreaterThan(ERRORS)
  })
})

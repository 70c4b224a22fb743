import { describe, expect, it } from 'vitest'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../src/vocabulary/calendar.ts'
import { KINDS_OF_WORK, Work } from '../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS, kolmogorov, sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

const ADVISORS = 40

const manyAdvisors: ScenarioValues = over(oneTeam, {
  years: 4,
  groups: { people: { arrivalsPerYear: 10 } },
  teams: { generalists: { advisors: ADVISORS } },
})

const minutesOf = (minutes: Float64Array, kind: number) =>
  sum(Array.from({ length: ADVISORS }, (_, advisor) => minutes[advisor * KINDS_OF_WORK.length + kind]))

describe('absence', () => {
  it('takes its share of weeks, each from Monday to Friday', () => {
    const office = open(over(manyAdvisors, { agenda: { absentShare: 0.13 }, mechanisms: only(['absence']) }))
    let away = 0
    let week = new Uint8Array(ADVISORS)
    pass(office, office.days, ({ advisors, day }) => {
      if (day % DAYS_PER_WEEK === 0) {
        week = advisors.present.slice()
        away += ADVISORS - sum(week)
      } else expect(advisors.present).toEqual(week)
    })
    const weeks = (ADVISORS * office.days) / DAYS_PER_WEEK
    expect(Math.abs(binomialDeviation(away, weeks, 0.13))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(away, weeks, 0.16))).toBeGreaterThan(ERRORS)
    expect(minutesOf(office.books.minutes, Work.absent)).toBe(away * DAYS_PER_WEEK * 450)
  })

  it('is not there when it is off', () => {
    const office = pass(open(over(manyAdvisors, { agenda: { absentShare: 0.9 }, mechanisms: only([]) })))
    expect(minutesOf(office.books.minutes, Work.absent)).toBe(0)
  })
})

describe('turnover', () => {
  const ratePerYear = 1.2
  const goes = 1 - Math.exp(-ratePerYear / DAYS_PER_YEAR)

  it('ends each day of an advisor with the same probability', () => {
    const office = open(over(manyAdvisors, { turnover: { ratePerYear }, mechanisms: only(['turnover']) }))
    const started = new Int32Array(ADVISORS)
    const tenures: number[] = []
    let holders = new Uint16Array(ADVISORS)
    pass(office, office.days, ({ advisors, day }) => {
      holders.forEach((holder, advisor) => {
        if (advisors.holder[advisor] === holder) return
        // Whoever starts later is seen to leave only if the stay is short.
        if (started[advisor] < 520) tenures.push(day - started[advisor])
        started[advisor] = day
      })
      holders = advisors.holder.slice()
    })
    const mornings = ADVISORS * (office.days - 1)
    const changes = sum(holders)
    expect(Math.abs(binomialDeviation(changes, mornings, goes))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(changes, mornings, 1.5 * goes))).toBeGreaterThan(ERRORS)
    expect(kolmogorov(tenures, (days) => 1 - (1 - goes) ** days)).toBeLessThan(1.95)
    expect(tenures.length).toBeGreaterThan(70)
  })

  it('ends a post that is hardly begun, day by day', () => {
    // So fast that a day more would be seen.
    const fast = 130
    const office = pass(
      open(over(manyAdvisors, { turnover: { ratePerYear: fast }, mechanisms: only(['turnover']) })),
    )
    const mornings = ADVISORS * (office.days - 1)
    const perDay = 1 - Math.exp(-fast / DAYS_PER_YEAR)
    expect(Math.abs(binomialDeviation(sum(office.advisors.holder), mornings, perDay))).toBeLessThan(ERRORS)
  })

  it('brings somebody who knows little and nobody', () => {
    const values = over(manyAdvisors, {
      measures: { training: { owner: 'state', places: 5, days: 50, costPerMonth: 8000 } },
      knowledge: { ownMeasureAtStart: 0.25 },
      divide: { attitudeAtStart: { state: 0.45, municipal: 0.5 } },
      turnover: { ratePerYear },
      mechanisms: only(['turnover']),
    } as unknown as ScenarioValues)
    const office = open(values)
    const { advisors } = office
    const leaver = advisors.leavesOn.indexOf(Math.min(...advisors.leavesOn))
    advisors.measureKnowledge[leaver] = 0.9
    advisors.attitude[leaver] = 0.9
    advisors.hours[leaver] = 1000
    advisors.employerKnowledge[leaver] = 0.8
    advisors.ties[leaver * ADVISORS] = 0.7
    pass(office, advisors.leavesOn[leaver] + 1)
    expect(advisors.measureKnowledge[leaver]).toBe(0.9)
    expect(advisors.holder[leaver]).toBe(0)
    pass(office, office.day + 1)
    expect(advisors.holder[leaver]).toBe(1)
    expect(advisors.measureKnowledge[leaver]).toBe(0.25)
    expect(advisors.attitude[leaver]).toBe(0.45)
    expect(advisors.ties[leaver * ADVISORS]).toBe(0)
    expect(advisors.employerKnowledge[leaver]).toBe(0)
    expect(advisors.hours[leaver]).toBeLessThan(50)
  })
})

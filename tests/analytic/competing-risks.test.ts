import { beforeAll, describe, expect, it } from 'vitest'
import { DAYS_PER_STRETCH } from '../../src/model/calendar.ts'
import type { Office } from '../../src/model/office.ts'
import { Status, WAYS_OUT } from '../../src/model/users/table.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { binomialDeviation, deviation, ERRORS, kolmogorov, mean, sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

/** Above this with probability .001. */
const KOLMOGOROV = 1.95

/** Talks far apart, so that an office of thousands costs little. */
const crowd: ScenarioValues = over(oneTeam, {
  years: 4,
  groups: { people: { arrivalsPerYear: 2000, education: true } },
  conversations: { wantedDays: { standard: 2000, situational: 2000, speciallyAdjusted: 2000 } },
})

/** Those who arrived in the first two years; all of them have left two years later. */
function early(office: Office): readonly number[] {
  const { createdDay, count } = office.users
  return Array.from({ length: count }, (_, user) => user).filter((user) => createdDay[user] < 520)
}

describe('constant competing risks', () => {
  const rates = { work: 10, education: 5, pension: 4, outOfReach: 3, withoutWork: 2.5, other: 1.5 }
  const perDay = sum(Object.values(rates)) / 260
  let office: Office
  let people: readonly number[]
  beforeAll(() => {
    const leaving = {
      workRate: rates.work / 0.8,
      market: 0.8,
      educationRate: rates.education,
      pensionRate: rates.pension,
      outOfReachRate: rates.outOfReach,
      withoutWorkRate: rates.withoutWork,
      otherRate: rates.other,
    }
    office = pass(open(over(crowd, { leaving, mechanisms: only(['unlimitedMinutes'], 'constant') })))
    people = early(office)
  })

  const daysOf = (users: readonly number[]) => users.map((user) => office.users.firstExitAfter[user])
  const whoLeft = (way: number) => people.filter((user) => office.users.status[user] === Status.work + way)

  it('absorb everybody', () => {
    expect(people.length).toBeGreaterThan(3500)
    expect(sum(WAYS_OUT.map((_, way) => whoLeft(way).length))).toBe(people.length)
  })

  it.each(WAYS_OUT.map((name, way) => [name, way] as const))('share exits out by rate: %s', (name, way) => {
    const share = rates[name] / sum(Object.values(rates))
    expect(Math.abs(binomialDeviation(whoLeft(way).length, people.length, share))).toBeLessThan(ERRORS)
  })

  it('take the time of the sum of their rates, counted in begun days', () => {
    const days = daysOf(people)
    expect(Math.abs(deviation(days, 1 / (1 - Math.exp(-perDay))))).toBeLessThan(ERRORS)
    expect(kolmogorov(days, (day) => 1 - Math.exp(-perDay * day))).toBeLessThan(KOLMOGOROV)
    // A day more or less would be seen.
    expect(Math.abs(deviation(days, 1 + 1 / (1 - Math.exp(-perDay))))).toBeGreaterThan(ERRORS)
  })

  it('take the same time whichever way it goes', () => {
    for (const way of WAYS_OUT.keys())
      expect(Math.abs(deviation(daysOf(whoLeft(way)), 1 / (1 - Math.exp(-perDay))))).toBeLessThan(ERRORS)
  })

  it('leave education to the groups that can leave for it', () => {
    const values = { groups: { people: { education: false } }, mechanisms: only([], 'constant'), years: 1 }
    const without = pass(open(over(crowd, values)))
    const { status, count } = without.users
    expect(status.subarray(0, count).includes(Status.work)).toBe(true)
    expect(status.subarray(0, count).includes(Status.education)).toBe(false)
  })
})

/**
 * With needs, trust and measures out of the way, only job search moves the rate of finding work: it halves every so
 * many days, in stretches of four weeks that begin on the evening of arrival.
 */
describe('a rate that fades', () => {
  const [workRate, passiveFactor, activeFactor] = [4, 0.1, 2]
  const [halfLife, atArrival, gain] = [20, 0.6, 0.35]
  const need = 0.2
  const slopes = { health: 1, social: 2, skills: 0.5, work: 1.5 }
  const base = workRate * Math.exp(-need * sum(Object.values(slopes)))
  let days: readonly number[]
  beforeAll(() => {
    const values = {
      needs: { spread: 0 },
      groups: { people: { needs: { health: need, social: need, skills: need, work: need } } },
      leaving: {
        workRate,
        passiveFactor,
        activeFactor,
        market: 1,
        workSlope: slopes,
        educationRate: 0,
        pensionRate: 0,
        outOfReachRate: 0,
        withoutWorkRate: 0,
        otherRate: 0,
      },
      stateOfMind: {
        activationHalfLifeDays: halfLife,
        activationAtArrival: atArrival,
        activationGain: gain,
      },
      mechanisms: only(['unlimitedMinutes', 'activationDynamics'], 'by-needs'),
    }
    const office = pass(open(over(crowd, values)))
    days = early(office).map((user) => office.users.firstExitAfter[user])
  })

  /** Hazard gathered by the end of day d after arrival. */
  function hazard(day: number): number {
    // Registration is a talk in person, on the day of arrival.
    const atStart = atArrival + (1 - atArrival) * gain
    let gathered = 0
    for (let begin = 0; begin < day; begin += DAYS_PER_STRETCH) {
      const activation = atStart * 2 ** (-(begin + DAYS_PER_STRETCH / 2) / halfLife)
      const within = Math.min(DAYS_PER_STRETCH, day - begin)
      gathered += (base * (passiveFactor + activeFactor * activation) * within) / 260
    }
    return gathered
  }

  it('lets people go as the closed form says', () => {
    // Nobody is followed for longer: who goes later, or not at all, counts as gone on day 520.
    const gone = days.map((day) => (day < 0 ? 520 : day))
    expect(kolmogorov(gone, (day) => (day >= 520 ? 1 : 1 - Math.exp(-hazard(day))))).toBeLessThan(KOLMOGOROV)
    const share = 1 - Math.exp(-hazard(519))
    const left = gone.filter((day) => day < 520).length
    expect(Math.abs(binomialDeviation(left, gone.length, share))).toBeLessThan(ERRORS)
    expect(share).toBeLessThan(0.9)
  })

  it('would be told from one that stays', () => {
    const constant = 1 - Math.exp(-hazard(20) * 4)
    const left = days.filter((day) => day > 0 && day <= 80).length
    expect(Math.abs(binomialDeviation(left, days.length, constant))).toBeGreaterThan(ERRORS)
    expect(mean(days)).toBeGreaterThan(5)
  })
})

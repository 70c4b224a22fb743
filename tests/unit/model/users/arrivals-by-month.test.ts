import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../src/model/calendar.ts'
import type { Office } from '../../../../src/model/office.ts'
import { arrivalsOf, meanArrivals } from '../../../../src/model/users/arrival.ts'
import { everybody } from '../../../../src/model/users/table.ts'
import { Luck } from '../../../../src/random/luck.ts'
import { rootKey } from '../../../../src/random/root-key.ts'
import { scenarioFromValues } from '../../../../src/scenario/load.ts'
import { ERRORS } from '../../../support/estimates.ts'
import { all, open, over, pass, twoSides, village } from '../../../support/offices.ts'

const PER_YEAR = 2600
const YEARS = 4
const DAYS = 260
const NO_DECEMBER = [3, 1, 1, 1, 1, 1, 1, 4, 2, 1, 1, 0]

const crowd = (arrivalsByMonth: readonly number[], values: object = {}): Office =>
  pass(
    open(
      over(
        twoSides,
        { years: YEARS, warmUpYears: 0, groups: { people: { arrivalsPerYear: PER_YEAR, arrivalsByMonth } } },
        values,
      ),
    ),
  )

/** Persons who came, by month of the year. */
function cameIn({ users }: Office): readonly number[] {
  const months = Array.from({ length: 12 }, () => 0)
  for (const user of everybody(users)) months[monthOf(users.createdDay[user]) % 12]++
  return months
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const isNear = (count: number, mean: number): boolean => Math.abs(count - mean) <= ERRORS * Math.sqrt(mean)

describe('arrivals by month', () => {
  const months = cameIn(crowd(NO_DECEMBER))

  it('bring nobody in a month that weighs nothing, and to each of the others its share of the year', () => {
    expect(months[11]).toBe(0)
    months.slice(0, 11).forEach((count, month) => {
      const mean = (YEARS * PER_YEAR * NO_DECEMBER[month]) / sum(NO_DECEMBER)
      expect(isNear(count, mean), `${count} in month ${month}, ${mean} expected`).toBe(true)
    })
  })

  it('bring as many in a year as are stated', () => {
    expect(isNear(sum(months), YEARS * PER_YEAR)).toBe(true)
  })

  it('follow the change of a dated change, also where a year then brings all arrivals twice', () => {
    const january = NO_DECEMBER.map((_, month) => (month === 0 ? 1 : 0))
    const office = crowd(january, {
      reform: {
        later: { inYear: 2, month: 2, groups: { people: { arrivalsByMonth: january.toReversed() } } },
      },
    })
    const came = cameIn(office)
    expect(came.slice(1, 11)).toEqual(Array.from({ length: 10 }, () => 0))
    expect(isNear(came[0], 2 * PER_YEAR)).toBe(true)
    expect(isNear(came[11], 3 * PER_YEAR)).toBe(true)
  })

  it('are settled before anything that the office does: the same persons in another office', () => {
    const profile = { groups: { young: { arrivalsByMonth: NO_DECEMBER } } }
    const came = (values: object) => {
      const { users } = pass(open(over(village, { mechanisms: all() }, profile, values)))
      return everybody(users).map((user) => [
        users.address[user],
        users.createdDay[user],
        users.needsAtArrival.work[user],
      ])
    }
    expect(came({ leadership: { leaders: 1 } })).toEqual(came({}))
  })
})

const weight = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true }))
const profile = fc
  .array(weight, { minLength: 12, maxLength: 12 })
  .filter((weights) => weights.some((one) => one > 1e-6))

describe('every profile by month', () => {
  const luck = new Luck(...rootKey('arrivals by month', 1))
  const of = (arrivalsByMonth: readonly number[]) =>
    scenarioFromValues(over(twoSides, { groups: { people: { arrivalsPerYear: PER_YEAR, arrivalsByMonth } } }))

  it('keeps the total of the year, and on each day the persons of the lower mean are those of the higher one', () => {
    fc.assert(
      fc.property(profile, profile, (one, other) => {
        const [scenario, another] = [of(one), of(other)]
        let total = 0
        for (let day = 0; day < DAYS; day++) {
          const [mean, otherMean] = [meanArrivals(scenario, 0, day), meanArrivals(another, 0, day)]
          total += mean
          const [count, otherCount] = [arrivalsOf(scenario, luck, 0, day), arrivalsOf(another, luck, 0, day)]
          if (mean <= otherMean) expect(count).toBeLessThanOrEqual(otherCount)
          if (mean === 0) expect(count).toBe(0)
        }
        expect(total).toBeCloseTo(PER_YEAR, 6)
      }),
      { numRuns: 60 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { cohortRows } from '../../../src/experiment/measure/cohort.ts'
import { measure } from '../../../src/experiment/replication.ts'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { Status } from '../../../src/vocabulary/statuses.ts'
import type { OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { CourseReader, isWork } from '../../../src/model/users/course.ts'
import { MUNICIPAL, STATE } from '../../../src/vocabulary/sides.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'
import type { Breakdown } from '../../../src/vocabulary/breakdowns.ts'

describe('the parts of the cohort', () => {
  const office = pass(open(over(village, { warmUpYears: 0, years: 6, mechanisms: all() })))
  const { users } = office
  const rows = [...cohortRows(office, 1040)]
  const layout = layoutOf(office.scenario)
  const { values } = measure(office, layout, 1)
  const value = (outcome: OutcomeId, breakdown: Breakdown, level: string) => {
    const index = keyIndex(layout, outcome, breakdown, level)
    return index === undefined ? undefined : values[index]
  }
  const mean = (people: readonly number[], of: (user: number) => number) =>
    people.reduce((sum, user) => sum + of(user), 0) / people.length

  const courses = new CourseReader(office)
  const daysInWork = (user: number) => courses.of(user, users.arrivalDay[user]).daysIn(isWork, 1040)
  const needsAtArrival = (user: number) => users.needsAtArrival.weighted(office.measures.needWeights, user)

  it('by side are those who would register there, whoever follows them', () => {
    for (const [level, side] of [
      ['state', STATE],
      ['municipal', MUNICIPAL],
    ] as const) {
      const people = rows.filter((user) => users.entrySide[user] === side)
      expect(people.length).toBeGreaterThan(50)
      expect(value('needs-relieved', 'side', level)).toBeCloseTo(
        mean(people, (user) => users.needsRelieved[user] / needsAtArrival(user)),
        12,
      )
      expect(value('days-in-work-4-years', 'side', level)).toBeCloseTo(mean(people, daysInWork), 9)
    }
    expect(value('needs-relieved', 'side', 'state')).not.toBe(value('needs-relieved', 'side', 'municipal'))
  })

  it('by complexity are those of true needs at arrival', () => {
    const complex = rows.filter((user) => users.complex[user] === 1)
    const others = rows.filter((user) => users.complex[user] === 0)
    const minutes = (user: number) => users.minutesReceived[user]
    expect(value('follow-up-minutes', 'complex', 'complex')).toBeCloseTo(mean(complex, minutes), 9)
    expect(value('follow-up-minutes', 'complex', 'not-complex')).toBeCloseTo(mean(others, minutes), 9)
  })

  it('by needs across the divide are those whom the other side is there for, by true needs at arrival', () => {
    const { health, social } = users.needsAtArrival
    const needsOther = (user: number) =>
      (users.entrySide[user] === MUNICIPAL ? health[user] : social[user]) > office.scenario.needs.high
    const [across, own] = [rows.filter(needsOther), rows.filter((user) => !needsOther(user))]
    expect(Math.min(across.length, own.length)).toBeGreaterThan(20)
    expect(value('days-in-work-4-years', 'across', 'needs-other-side')).toBeCloseTo(
      mean(across, daysInWork),
      9,
    )
    expect(value('days-in-work-4-years', 'across', 'needs-own-side')).toBeCloseTo(mean(own, daysInWork), 9)
  })

  it('by age are those under 30 on the day of arrival, and the others', () => {
    const age = (user: number) => users.ageAtStart[user] + users.arrivalDay[user] / 260
    const [young, old] = [rows.filter((user) => age(user) < 30), rows.filter((user) => age(user) >= 30)]
    expect(Math.min(young.length, old.length)).toBeGreaterThan(20)
    expect(value('days-in-work-4-years', 'age', 'under-30')).toBeCloseTo(mean(young, daysInWork), 9)
    expect(value('days-in-work-4-years', 'age', '30-and-over')).toBeCloseTo(mean(old, daysInWork), 9)
  })

  it('spend every day somewhere: in work, in follow-up, in education, outside, or gone for good', () => {
    for (const [within, days] of [
      ['1-year', 260],
      ['2-years', 520],
      ['4-years', 1040],
    ] as const) {
      const told = (['in-work', 'in-follow-up', 'in-education', 'outside'] as const).map((where) =>
        Number(value(`days-${where}-${within}`, 'all', 'all')),
      )
      const followed = cohortRows(office, days)
      const gone = [...followed].map((user) =>
        courses.of(user, users.arrivalDay[user]).daysIn((status) => status === Status.other, days),
      )
      const somewhere = told.reduce((sum, one) => sum + one, 0)
      expect(somewhere + gone.reduce((sum, one) => sum + one, 0) / gone.length).toBeCloseTo(days, 6)
      expect(Math.min(...told)).toBeGreaterThan(0)
    }
  })

  it('are followed for as long as an outcome asks, where a run is short', () => {
    const short = pass(open(over(village, { warmUpYears: 0, years: 3, mechanisms: all() })))
    const { values: told } = measure(short, layoutOf(short.scenario), 1)
    const measured = outcomes.filter(({ id, population, leastYears }) => {
      const index = keyIndex(layoutOf(short.scenario), id, 'all', 'all')
      if (population === 'office' || index === undefined) return false
      expect([id, Number.isFinite(told[index])]).toEqual([id, leastYears <= 3])
      return leastYears <= 3
    })
    expect(measured.map(({ id }) => id)).toContain('days-in-work-2-years')
    expect(measured.map(({ id }) => id)).toContain('days-to-first-conversation')
  })

  it('make the whole, for every outcome that is split by side', () => {
    const municipal = mean(rows, (user) => users.entrySide[user])
    const split = outcomes.filter(
      ({ population, breakdowns }) => population === 'cohort' && breakdowns.includes('side'),
    )
    expect(split.length).toBeGreaterThan(15)
    for (const { id } of split) {
      const [whole, ofState, ofMunicipal] = [
        value(id, 'all', 'all'),
        value(id, 'side', 'state'),
        value(id, 'side', 'municipal'),
      ].map(Number)
      expect([id, (1 - municipal) * ofState + municipal * ofMunicipal]).toEqual([
        id,
        expect.closeTo(whole, 9),
      ])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { cohortRows } from '../../../src/experiment/measure/cohort.ts'
import { measure } from '../../../src/experiment/replication.ts'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import type { OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { MUNICIPAL, STATE } from '../../../src/vocabulary/sides.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'
import type { Breakdown } from '../../../src/vocabulary/breakdowns.ts'

describe('the parts of the cohort', () => {
  const office = pass(open(over(village, { warmUpYears: 0, years: 4, mechanisms: all() })))
  const { users } = office
  const rows = [...cohortRows(office)]
  const layout = layoutOf(office.scenario)
  const { values } = measure(office, layout, 1)
  const value = (outcome: OutcomeId, breakdown: Breakdown, level: string) => {
    const index = keyIndex(layout, outcome, breakdown, level)
    return index === undefined ? undefined : values[index]
  }
  const mean = (people: readonly number[], of: (user: number) => number) =>
    people.reduce((sum, user) => sum + of(user), 0) / people.length

  it('by side are those who would register there, whoever follows them', () => {
    for (const [level, side] of [
      ['state', STATE],
      ['municipal', MUNICIPAL],
    ] as const) {
      const people = rows.filter((user) => users.entrySide[user] === side)
      expect(people.length).toBeGreaterThan(50)
      expect(value('needs-met', 'side', level)).toBeCloseTo(
        mean(people, (user) => users.needsMetAt520[user]),
        12,
      )
      expect(value('lasting-work-share', 'side', level)).toBeCloseTo(
        mean(people, (user) => users.lastingWork[user]),
        12,
      )
    }
    expect(value('needs-met', 'side', 'state')).not.toBe(value('needs-met', 'side', 'municipal'))
  })

  it('by complexity are those of true needs at arrival', () => {
    const complex = rows.filter((user) => users.complex[user] === 1)
    const others = rows.filter((user) => users.complex[user] === 0)
    const minutes = (user: number) => users.minutesReceived[user]
    expect(value('follow-up-minutes', 'complex', 'complex')).toBeCloseTo(mean(complex, minutes), 9)
    expect(value('follow-up-minutes', 'complex', 'not-complex')).toBeCloseTo(mean(others, minutes), 9)
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

import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/experiment/replication.ts'
import type { Office } from '../../../src/model/office.ts'
import { everybody } from '../../../src/model/users/table.ts'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import { STAYS } from '../../../src/vocabulary/breakdowns.ts'
import type { OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { isPresent, Status } from '../../../src/vocabulary/statuses.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'

/** What is told of an office on its last evening. */
function told(office: Office, outcome: OutcomeId, stay?: (typeof STAYS)[number]): number {
  const layout = layoutOf(office.scenario)
  const index = keyIndex(layout, outcome, stay ? 'stay' : 'all', stay ?? 'all')
  return measure(office, layout, 1).values[Number(index)]
}

describe('the stock cohort', () => {
  const office = open(over(village, { warmUpYears: 3, years: 4, mechanisms: all() }))
  const { users } = office
  const first = 3 * 260
  // Counted from outside, evening by evening.
  const there = new Map<number, { readonly daysThere: number; worked: number }>()
  pass(office, office.days, ({ day }) => {
    for (const user of everybody(users)) {
      const status = users.status[user]
      if (day === first && isPresent(status))
        there.set(user, { daysThere: day - users.spellStart[user], worked: 0 })
      const one = there.get(user)
      if (one !== undefined && status === Status.work) one.worked++
    }
  })
  const people = [...there]
  const share = (of: typeof people, isSo: (user: number) => boolean) =>
    of.filter(([user]) => isSo(user)).length / of.length

  it('is everybody in the office on the first measured day, followed for four years', () => {
    expect(people.length).toBeGreaterThan(100)
    const worked = people.reduce((sum, [, one]) => sum + one.worked, 0) / people.length
    expect(worked).toBeGreaterThan(50)
    expect(told(office, 'stock-days-in-work')).toBeCloseTo(worked, 9)
  })

  it('is told of by where they are on the last evening', () => {
    const { status } = users
    expect(told(office, 'stock-work-share')).toBeCloseTo(
      share(people, (user) => status[user] === Status.work),
      9,
    )
    expect(told(office, 'stock-followed-share')).toBeCloseTo(
      share(people, (user) => isPresent(status[user])),
      9,
    )
    expect(told(office, 'stock-pension-share')).toBeCloseTo(
      share(people, (user) => status[user] === Status.pension),
      9,
    )
  })

  it('is split by the time that they have been there already', () => {
    const edges = [0, 260, 520, 1040, Infinity]
    for (const [position, stay] of STAYS.slice(0, 3).entries()) {
      const some = people.filter(
        ([, { daysThere }]) =>
          (daysThere > edges[position] || (position === 0 && daysThere === 0)) &&
          daysThere <= edges[position + 1],
      )
      expect(some.length).toBeGreaterThan(5)
      expect(told(office, 'stock-followed-share', stay)).toBeCloseTo(
        share(some, (user) => isPresent(users.status[user])),
        9,
      )
    }
    // Three years after it opened nobody has been there for four.
    expect(told(office, 'stock-followed-share', 'over-4-years')).toBeNaN()
  })

  it('is not told of where four years have not passed', () => {
    const short = pass(open(over(village, { warmUpYears: 1, years: 3, mechanisms: all() })))
    expect(told(short, 'stock-days-in-work')).toBeNaN()
  })
})

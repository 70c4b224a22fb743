import { describe, expect, it } from 'vitest'
import { isReviewDue, review } from '../../../../src/model/follow-up/review.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import { startMeasure } from '../../../../src/model/measures/places.ts'
import { Plan } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, BETTER] = [0, 2]

interface Case {
  readonly reviewMinutes?: number
  readonly changes?: boolean
  /** what the second measure of the state side, and that of the municipal side, take away of the need for work */
  readonly better?: number
  readonly across?: number
}

/** People of whom everything is known, in a training that takes away a fifth of their need for work. */
function inTraining({ reviewMinutes = 60, changes = true, better = 0.4, across = 0 }: Case) {
  const office = open(
    over(quiet(twoSides), {
      teams: { generalists: { advisors: 1, caseload: 200 } },
      needs: { spread: 0, trustSpread: 0 },
      measures: {
        training: { days: 300, effects: { work: 0.2, skills: 0 } },
        activity: { effects: { work: across, social: 0 } },
        better: { owner: 'state', places: 10, days: 60, costPerMonth: 8000, effects: { work: better } },
      },
      conversations: { reviewMinutes, reviewAfterDays: 130 },
      planning: { optionMinutes: 10, justifyMinutes: 15 },
      leadership: { discretion: { state: 0.6 } },
      mechanisms: only([
        'comparing',
        'unlimitedMinutes',
        'unlimitedPlaces',
        ...(changes ? (['reviewsChangePlans'] as const) : []),
      ]),
    } as unknown as ScenarioValues),
  )
  const people = letIn(office, 40)
  pass(office, 2)
  for (const user of people) startMeasure(office, user, TRAINING)
  office.books.minutes.fill(0)
  office.day += 130
  for (const user of people) review(office, 0, user, STATE)
  return { office, people, user: people[0] }
}

const minutes = ({ books }: ReturnType<typeof open>) =>
  books.minutes[0 * KINDS_OF_WORK.length + Work.planning]

describe('a review', () => {
  it('is due once, half a year into a stay', () => {
    const { office, user } = inTraining({ changes: false })
    expect(isReviewDue(office, user)).toBe(false)
    office.users.reviewed[user] = 0
    expect(isReviewDue(office, user)).toBe(true)
    office.day--
    expect(isReviewDue(office, user)).toBe(false)
    office.day++
    office.users.plan[user] = Plan.none
    expect(isReviewDue(office, user)).toBe(false)
  })

  it('takes its minutes, whatever comes of it', () => {
    for (const changes of [true, false]) expect(minutes(inTraining({ changes }).office)).toBe(40 * 60)
    expect(minutes(inTraining({ reviewMinutes: 0 }).office)).toBe(0)
  })

  it('ends a stay for a measure that is worth more, and frees the place', () => {
    const { office, user } = inTraining({})
    const { users, measures, books, lists } = office
    expect(users.plan[user]).toBe(Plan.waiting)
    expect(users.planMeasure[user]).toBe(BETTER)
    expect(measures.occupied[TRAINING]).toBe(0)
    expect(users.stayEnded[TRAINING][user]).toBe(office.day)
    expect(users.completed[user]).toBe(0)
    expect(
      [books.staysEnded, books.staysReviewed, books.staysDropped].map((ended) => ended[TRAINING]),
    ).toEqual([40, 40, 0])
    expect(lists.isListed(nodeOf(user, Node.life))).toBe(true)
  })

  it.each<readonly [string, Case]>([
    ['nothing is worth more', { better: 0.1 }],
    ['reviews only teach the measure', { changes: false }],
    // An option takes 10 + 15 × .4 minutes.
    ['no minutes are left to weigh another', { reviewMinutes: 15 }],
    ['what is worth more belongs to the other side', { better: 0.1, across: 0.9 }],
  ])('leaves the stay as it is where %s', (_, values) => {
    const { office, user } = inTraining(values)
    expect(office.users.plan[user]).toBe(Plan.inMeasure)
    expect(office.users.planMeasure[user]).toBe(TRAINING)
    expect(office.books.staysEnded[TRAINING]).toBe(0)
  })

  it('weighs only as many measures as its minutes pay for', () => {
    // One option of two: which one comes to mind is luck, and the one across is of no use.
    const found = (reviewMinutes: number) => {
      const { office, people } = inTraining({ reviewMinutes })
      return people.filter((user) => office.users.planMeasure[user] === BETTER).length
    }
    expect(found(32)).toBe(40)
    expect(found(16)).toBeGreaterThan(5)
    expect(found(16)).toBeLessThan(35)
  })
})

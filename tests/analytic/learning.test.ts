import { describe, expect, it } from 'vitest'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { caseOf, casesOf, everybody } from '../../src/model/users/table.ts'
import type { Users } from '../../src/model/users/table.ts'
import { STATE } from '../../src/vocabulary/sides.ts'
import { Work } from '../../src/vocabulary/work.ts'
import { sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass, twoSides } from '../support/offices.ts'

const registration = 75

/** A few users whom one advisor meets in person. What exactly is learnt is among the known answers of `delt verify`. */
const meetings: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 40 } },
  assessment: { minutes: registration },
  leadership: { inPerson: { state: 1, municipal: 1 } },
  conversations: { minutes: { inPerson: 50 } },
})

/** A fact that differs between the sides, of everybody and of either side. */
const ofAllSides = (users: Users, fact: 'known' | 'talks'): readonly number[] =>
  everybody(users).flatMap((user) => casesOf(user).map((own) => users.cases[fact][own]))

describe('knowledge of a user', () => {
  it('takes its minutes, all of which are booked', () => {
    const office = pass(open(over(meetings, { mechanisms: only(['userKnowledge', 'unlimitedMinutes']) })))
    const { books, users } = office
    const talks = ofAllSides(users, 'talks')
    expect(Math.max(...talks)).toBeGreaterThan(10)
    expect(books.minutes[Work.registration]).toBe(registration * users.count)
    expect(books.minutes[Work.inPerson]).toBe(50 * sum(talks))
    const received = sum(everybody(users).map((user) => users.minutesReceived[user]))
    expect(received).toBe(books.minutes[Work.registration] + books.minutes[Work.inPerson])
  })

  it('is nothing where nothing is learnt', () => {
    const { users } = pass(open(over(meetings, { mechanisms: only(['unlimitedMinutes']) })))
    expect(sum(ofAllSides(users, 'known'))).toBe(0)
    expect(sum(ofAllSides(users, 'talks'))).toBeGreaterThan(100)
  })

  it('is what the file tells when another advisor takes over', () => {
    const values = over(meetings, {
      turnover: { ratePerYear: 3, fileKept: 0.3 },
      mechanisms: only(['userKnowledge', 'turnover', 'unlimitedMinutes']),
    })
    const office = open(values)
    let [holder, handedOver] = [0, 0]
    let before: ReadonlyMap<number, number> = new Map()
    pass(office, office.days, ({ users, advisors, day }) => {
      if (advisors.holder[0] > holder)
        before.forEach((known, user) => {
          if (users.cases.lastTalk[caseOf(user, STATE)] === day) return
          expect(users.cases.known[caseOf(user, STATE)]).toBeCloseTo(0.3 * known, 7)
          handedOver++
        })
      holder = advisors.holder[0]
      before = new Map(everybody(users).map((user) => [user, users.cases.known[caseOf(user, STATE)]]))
    })
    expect(handedOver).toBeGreaterThan(5)
  })
})

describe('knowledge of a measure', () => {
  it('comes to the best informed of a team, as far as they sit together', () => {
    const office = open(
      over(twoSides, {
        teams: { generalists: { advisors: 4 } },
        measures: { activity: 'remove' },
        knowledge: { teamLearningPerMonth: 0.02 },
        mechanisms: only(['measureKnowledge', 'teamLearning', 'unlimitedMinutes']),
      } as unknown as ScenarioValues),
    )
    const { measureKnowledge, mixed } = office.advisors
    measureKnowledge.set([0.1, 0.5, 0.2, 0.9])
    mixed[3] = 1
    pass(office)
    const towards = (from: number) => 0.5 - (0.5 - from) * 0.98 ** 12
    ;[towards(0.1), 0.5, towards(0.2), 0.9].forEach((expected, advisor) =>
      expect(measureKnowledge[advisor]).toBeCloseTo(expected, 12),
    )
  })
})

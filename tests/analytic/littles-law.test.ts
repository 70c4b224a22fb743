import { describe, expect, it } from 'vitest'
import type { Office } from '../../src/model/office.ts'
import { startMeasuring } from '../../src/model/simulation.ts'
import { isPresent, Plan } from '../../src/model/users/table.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { poisson } from '../support/chains.ts'
import { deviation, ERRORS, sum } from '../support/estimates.ts'
import { all, only, oneTeam, open, over, pass, village } from '../support/offices.ts'

/** Spells that somebody who stands at the door would have written down, without looking into any book. */
interface Spell {
  readonly from: number
  until: number
}

/** Watches a state of persons: a spell lasts from the evening on which it is first seen to the one when it is not. */
class Watch {
  readonly spells: Spell[] = []
  private readonly open = new Map<number, Spell>()
  private readonly holds: (office: Office, user: number) => unknown

  /** `holds` names the spell that a person is in, or is undefined or false where there is none. */
  constructor(holds: (office: Office, user: number) => unknown) {
    this.holds = holds
  }

  evening(office: Office): void {
    for (let user = 0; user < office.users.count; user++) {
      const before = this.open.get(user)
      const isIn = this.holds(office, user) === true
      if (isIn && before === undefined) {
        const spell = { from: office.day, until: Infinity }
        this.open.set(user, spell)
        this.spells.push(spell)
      } else if (!isIn && before !== undefined) {
        before.until = office.day
        this.open.delete(user)
      }
    }
  }

  /** Evenings of all spells from a day on. */
  evenings(from: number, until: number): number {
    return sum(
      this.spells.map((spell) => Math.max(0, Math.min(spell.until, until) - Math.max(spell.from, from))),
    )
  }

  /** Spells that began from a day on. */
  begun(from: number): readonly Spell[] {
    return this.spells.filter((spell) => spell.from >= from)
  }
}

describe('Little’s law in a full office', () => {
  const first = 260
  const office = open(over(village, { warmUpYears: 1, years: 3, mechanisms: all() }))
  const users = new Watch(({ users: { status } }, user) => isPresent(status[user]))
  const queues = office.measures.rules.map(
    (_, measure) =>
      new Watch(
        ({ users: { plan, planMeasure } }, user) =>
          plan[user] === Plan.waiting && planMeasure[user] === measure,
      ),
  )
  const stays = office.measures.rules.map(
    (_, measure) =>
      new Watch(
        ({ users: { plan, planMeasure } }, user) =>
          plan[user] === Plan.inMeasure && planMeasure[user] === measure,
      ),
  )
  const watched = [users, ...queues, ...stays]
  const look = (state: Office) => watched.forEach((watch) => watch.evening(state))
  pass(office, first, look)
  startMeasuring(office)
  pass(office, office.days, look)
  const { books, days } = office

  it('holds of users: the daily head count is what their spells add up to', () => {
    expect(books.presentDays).toBe(users.evenings(first, days))
    expect(sum(books.arrivals) + sum(books.returns)).toBe(users.begun(first).length)
    expect(sum(books.returns)).toBeGreaterThan(20)
  })

  it('holds of every waiting list and of every place', () => {
    queues.forEach((queue, measure) => {
      expect(books.waitingListDays[measure]).toBe(queue.evenings(first, days))
      expect(books.placeDays[measure]).toBe(stays[measure].evenings(first, days))
      if (office.measures.rules[measure].permanent) return
      expect(books.starts[measure]).toBe(stays[measure].begun(first).length)
    })
    expect(sum(books.waitingListDays)).toBeGreaterThan(100)
  })
})

describe('Little’s law with known rate and time', () => {
  it('gives the number of users', () => {
    const [perYear, rate] = [400, 2]
    const values = over(oneTeam, {
      years: 6,
      warmUpYears: 4,
      groups: { people: { arrivalsPerYear: perYear } },
      conversations: { wantedDays: { standard: 500, situational: 500, speciallyAdjusted: 500 } },
      leaving: {
        workRate: rate,
        market: 1,
        pensionRate: 0,
        outOfReachRate: 0,
        withoutWorkRate: 0,
        otherRate: 0,
      },
      mechanisms: only(['unlimitedMinutes'], 'constant'),
    })
    const expected = perYear / 260 / (1 - Math.exp(-rate / 260))
    const counts = Array.from({ length: 8 }, (_, number) => {
      const office = pass(open(values, { number }), 4 * 260)
      startMeasuring(office)
      const { books } = pass(office)
      return books.presentDays / books.days
    })
    expect(Math.abs(deviation(counts, expected))).toBeLessThan(ERRORS)
    expect(Math.abs(deviation(counts, 1.05 * expected))).toBeGreaterThan(ERRORS)
  })
})

describe('a team with a limit on which people wait', () => {
  const [perYear, rate, caseload] = [60, 1, 55]
  const values = over(oneTeam, {
    years: 10,
    warmUpYears: 4,
    groups: { people: { arrivalsPerYear: perYear } },
    teams: { generalists: { advisors: 5, caseload: caseload / 5 } },
    caseloads: { limitFactor: 1, atLimit: 'waiting' },
    assessment: { minutes: 1 },
    conversations: { wantedDays: { standard: 500, situational: 500, speciallyAdjusted: 500 } },
    leaving: {
      workRate: rate,
      market: 1,
      pensionRate: 0,
      outOfReachRate: 0,
      withoutWorkRate: 0,
      otherRate: 0,
    },
    mechanisms: only([], 'constant'),
  } as unknown as ScenarioValues)

  it('leaves nobody waiting while there is room, and lets nobody in beyond it', () => {
    const office = open(values)
    let waited = 0
    pass(office, office.days, ({ heads, advisors, users }) => {
      expect(sum(advisors.caseload)).toBe(Math.min(heads.present, caseload))
      const without = [...users.status.subarray(0, users.count).keys()].filter(
        (user) => isPresent(users.status[user]) && users.advisorBySide[2 * user] < 0,
      )
      waited += without.length
    })
    expect(sum(office.books.waitingDays)).toBe(waited)
  })

  it('has as many waiting as a Poisson number of users exceeds the limit', () => {
    // People leave at their rate whether they wait or not, so all of them together are as many as without a limit.
    const users = poisson(perYear / 260 / (1 - Math.exp(-rate / 260)))
    const expected = sum(users.map((p, count) => p * Math.max(0, count - caseload)))
    const waiting = Array.from({ length: 8 }, (_, number) => {
      const office = pass(open(values, { number }), 4 * 260)
      startMeasuring(office)
      const { books } = pass(office)
      return sum(books.waitingDays) / books.days
    })
    expect(Math.abs(deviation(waiting, expected))).toBeLessThan(ERRORS)
    expect(expected).toBeGreaterThan(4)
  })
})

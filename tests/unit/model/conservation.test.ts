import { describe, expect, it } from 'vitest'
import { Link, LINKS } from '../../../src/model/books.ts'
import { checkConservation } from '../../../src/model/conservation.ts'
import type { Office } from '../../../src/model/office.ts'
import { simulate, startMeasuring } from '../../../src/model/simulation.ts'
import { Luck } from '../../../src/random/luck.ts'
import { scenarioFromValues } from '../../../src/scenario/load.ts'
import { Monthly, MONTHLY_COLUMNS } from '../../../src/vocabulary/months.ts'
import { sum } from '../../support/estimates.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'

const values = over(village, { years: 2, mechanisms: all() })

/** An office at its end. */
function ended(): Office {
  const office = pass(open(values), 260)
  startMeasuring(office)
  return pass(office)
}

describe('conservation', () => {
  it('holds at the end of a run', () => {
    const office = ended()
    expect(() => checkConservation(office)).not.toThrow()
    expect(() =>
      simulate(scenarioFromValues(values), {
        luck: new Luck(1, 2),
        officeLuck: new Luck(3, 4),
        stock: undefined,
      }),
    ).not.toThrow()
  })

  it.each<[string, (office: Office) => unknown]>([
    ['users in the office', ({ heads }) => heads.present++],
    ['persons out of reach', ({ heads }) => heads.outOfReach++],
    ['pupils at risk', ({ heads }) => heads.pupils--],
    ['users of group 0', ({ heads }) => heads.byGroup[0]++],
    ['users of effort category 1', ({ heads }) => heads.byEffort[1]++],
    ['users at the start plus entries minus exits', ({ books }) => books.arrivals[0]++],
    ['caseload of advisor 1', ({ advisors }) => advisors.caseload[1]++],
    ['users of advisor 1', ({ advisors }) => advisors.users[1].pop()],
    ['demand on advisor 1', ({ advisors }) => (advisors.demand[1] += 0.01)],
    ['places of measure 0', ({ measures }) => measures.occupied[0]++],
    ['persons in measures', ({ heads }) => heads.inMeasure--],
    ['users in measures of group 0', ({ heads }) => heads.inMeasureByGroup[0]++],
    ['users in measures of effort category 2', ({ heads }) => heads.inMeasureByEffort[2]--],
    ['minutes under all kinds of work', ({ books }) => (books.minutes[3] += 0.1)],
    ['unread requests of side 0', ({ books }) => books.links[Link.lapsed]++],
    ['unanswered requests of side 1', ({ books }) => books.links[LINKS + Link.allowed]--],
    ['social assistance', ({ users }) => (users.assistancePaid[0] += 10)],
    ['measure 0 holds more than its places', ({ measures }) => (measures.most[0] = 0)],
    ['needs should lie between', ({ users }) => (users.needs.health[0] = 1.01)],
    ['trust should lie between', ({ users }) => (users.trust[0] = -0.01)],
    ['knowledge of measures should lie', ({ advisors }) => advisors.measureKnowledge.fill(NaN, 0, 1)],
    ['ties should lie between', ({ advisors }) => advisors.ties.fill(2, 0, 1)],
  ])('is missed where something is lost: %s', (what, lose) => {
    const office = ended()
    lose(office)
    expect(() => checkConservation(office)).toThrow(what)
  })
})

describe('the monthly series', () => {
  const office = ended()
  const { books } = office
  const column = (which: number) =>
    Array.from({ length: 24 }, (_, month) => books.monthly[month * MONTHLY_COLUMNS + which])

  it('adds up to what the books hold of the measured years', () => {
    expect(books.monthly.length).toBe(24 * MONTHLY_COLUMNS)
    expect(sum(column(Monthly.entries))).toBe(sum(books.arrivals) + sum(books.returns))
    expect(sum(column(Monthly.exitsWork)) + sum(column(Monthly.exitsOther))).toBe(sum(books.exitsByEffort))
    expect(sum(column(Monthly.exitsWork))).toBe(
      sum([0, 1, 2, 3].map((effort) => books.exitsByEffort[6 * effort])),
    )
    expect(sum(column(Monthly.socialAssistanceNok))).toBe(sum(books.assistanceNok))
    expect(sum(column(Monthly.requestsAsked))).toBe(books.links[1] + books.links[books.links.length / 2 + 1])
  })

  it('holds means over the days of the months', () => {
    const days = Array.from(
      { length: 24 },
      (_, month) => Math.ceil(((month + 13) * 260) / 12) - Math.ceil(((month + 12) * 260) / 12),
    )
    const total = (which: number) => sum(column(which).map((mean, month) => mean * days[month]))
    expect(sum(days)).toBe(books.days)
    expect(total(Monthly.usersPresent)).toBeCloseTo(books.presentDays, 6)
    expect(total(Monthly.usersWaitingForMeasure)).toBeCloseTo(sum(books.waitingListDays), 6)
    expect(total(Monthly.usersInMeasure)).toBeCloseTo(sum(books.placeDays), 6)
    expect(total(Monthly.usersWaitingForPlace)).toBeCloseTo(sum(books.waitingDays), 6)
  })

  it('holds shares as shares', () => {
    for (const which of [
      Monthly.occupancyState,
      Monthly.occupancyMunicipal,
      Monthly.attitudeState,
      Monthly.ties,
    ])
      for (const value of column(which)) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
  })
})

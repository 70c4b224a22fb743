import { beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { captureStock } from '../../../../src/model/users/stock.ts'
import { STOCK_COLUMNS, type Stock, type StockColumn } from '../../../../src/vocabulary/initial-stock.ts'
import { caseOf, everybody, Plan } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { isPresent, Status, WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { kolmogorov, sum } from '../../../support/estimates.ts'
import { checkEvening, checkNumbers } from '../../../support/invariants.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)

/** The pool of an office on its last evening. */
function poolOf(office: Office): Stock {
  office.day--
  const persons = captureStock(office)
  office.day++
  const { groups, measures } = office.scenario
  return {
    groups: names(groups),
    measures: names(measures),
    size: persons.length,
    arrivalsPerYear: groups.map((group) => group.arrivalsPerYear),
    persons,
  }
}

const column = (name: StockColumn) => STOCK_COLUMNS.indexOf(name)

/** Columns that a person of the stock has from the pool, whoever the advisors are. */
const KEPT = STOCK_COLUMNS.filter((name) => !['group', 'measure', 'daysLeftInMeasure'].includes(name))

describe('an initial stock', () => {
  const values = over(village, { mechanisms: all() })
  let source: Office
  let pool: Stock
  beforeAll(() => {
    source = pass(open(over(values, { years: 3 })))
    pool = poolOf(source)
  })

  const drawn = (more: object = {}, number = 1) =>
    open(over(values, { drawnStock: true }, more), { stock: pool, number })

  it('is of whole persons: everybody who is there, at work, out of reach or at school', () => {
    const { status, outsideSince } = source.users
    const kept = everybody(source.users).filter(
      (user) =>
        isPresent(status[user]) ||
        [Status.outOfReach, Status.pupil, Status.idle].some((known) => known === status[user]) ||
        (status[user] === Status.work && source.day - outsideSince[user] < 5 * 260),
    )
    expect(pool.persons.length).toBe(kept.length)
    for (const row of pool.persons) expect(row.every((value) => Number.isFinite(value))).toBe(true)
  })

  it('comes back as it was, person by person, when it is looked at again', () => {
    const office = drawn()
    const rows = captureStock(office)
    expect(rows.length).toBe(pool.size)
    const key = (row: readonly number[]) => KEPT.map((name) => roundedAs(name, row[column(name)])).join(' ')
    const known = new Map(pool.persons.map((row) => [key(normalised(row)), row]))
    for (const row of rows) {
      const original = known.get(key(normalised(row)))
      if (original === undefined) throw new Error(`nobody of the pool is like ${row.join(' ')}`)
      expect(row[column('group')]).toBe(original[column('group')])
      // A measure that is full at the start takes nobody more; who has a place keeps the rest of the stay.
      if (row[column('measure')] < 0) continue
      expect(row[column('measure')]).toBe(original[column('measure')])
      expect(row[column('daysLeftInMeasure')]).toBe(original[column('daysLeftInMeasure')])
    }
  })

  it('is drawn anew for every replication, and the same for every office', () => {
    const addresses = (office: Office) => captureStock(office).map((row) => row.join(' '))
    expect(addresses(drawn())).toEqual(addresses(drawn({ collaborationRate: 0.9 })))
    expect(addresses(drawn({}, 2))).not.toEqual(addresses(drawn()))
  })

  const usersOf = ({ scenario, heads }: Office, name: string) =>
    heads.byGroup[scenario.groups.findIndex((group) => group.name === name)]
  const inTeam = ({ teams, advisors }: Office, name: string) => {
    const { first, size } = teams.find((team) => team.name === name) ?? { first: 0, size: 0 }
    return sum(advisors.caseload.slice(first, first + size))
  }

  it('goes with arrivals where nobody says how many are there', () => {
    expect(drawn({ inflow: 0.5 }).users.count / pool.size).toBeCloseTo(0.5, 2)
  })

  it('has as many of a group as the scenario says, and nobody of the others changes', () => {
    const groups = { jobseekers: { stock: 77 } }
    for (const number of [1, 2, 3]) {
      const office = drawn({ groups }, number)
      expect(Math.abs(usersOf(office, 'jobseekers') - 77)).toBeLessThanOrEqual(1)
      expect(Math.abs(usersOf(office, 'health') - usersOf(drawn({}, number), 'health'))).toBeLessThanOrEqual(
        1,
      )
    }
  })

  it('has as many users in a team as the scenario says, drawn from those who would come to it', () => {
    const [team] = source.scenario.teams
    const usual = inTeam(drawn(), team.name)
    const office = drawn({ teams: { [team.name]: { stock: 2 * usual } } })
    expect(Math.abs(inTeam(office, team.name) - 2 * usual)).toBeLessThanOrEqual(2)
  })

  it('has people of a group that the pool does not know as they arrive, who came before the first day', () => {
    const strangers = { ...source.scenario.groups[0], stock: 40 }
    const { name: _, ...profile } = strangers
    const serving = Object.fromEntries(
      source.scenario.teams.map(({ name, groups }) => [name, { groups: [...groups, 'strangers'] }]),
    )
    const office = drawn({ groups: { strangers: profile }, teams: serving })
    expect(usersOf(office, 'strangers')).toBe(40)
    const { users, scenario } = office
    const group = scenario.groups.findIndex(({ name }) => name === 'strangers')
    const days = everybody(users)
      .filter((user) => users.group[user] === group)
      .map((user) => -users.arrivalDay[user])
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0)
    expect(new Set(days).size).toBeGreaterThan(20)
    checkNumbers(office)
  })

  it('finds work as easily as the persons of the pool, the same in every office', () => {
    const factors = (frailty: number, more: object = {}) => {
      const { users } = drawn({ leaving: { frailty }, ...more })
      return everybody(users).map((user) => users.frailty[user])
    }
    const those = factors(0.8)
    const variance = Math.log(1 + 0.8 ** 2)
    const known = new Set(
      pool.persons.map((row) =>
        Math.fround(Math.exp(Math.sqrt(variance) * row[column('workPropensity')] - variance / 2)),
      ),
    )
    expect(those.filter((factor) => !known.has(factor))).toEqual([])
    expect(factors(0.8, { collaborationRate: 0.9 })).toEqual(those)
    expect(new Set(factors(0))).toEqual(new Set([1]))
  })

  it('has thresholds like anybody who arrives', () => {
    const { users } = drawn()
    const thresholds = everybody(users)
      .filter((user) => users.status[user] === Status.followed)
      .flatMap((user) => WAYS_OUT.map((_, way) => users.thresholds[way][user]))
    expect(thresholds.length).toBeGreaterThan(500)
    expect(kolmogorov(thresholds, (x) => 1 - Math.exp(-x))).toBeLessThan(1.95)
  })

  it('stands in caseloads, places and heads from the first morning', () => {
    const { users, advisors, measures, heads } = drawn()
    const present = everybody(users).filter((user) => isPresent(users.status[user]))
    expect(heads.present).toBe(present.length)
    expect(sum(advisors.caseload)).toBe(
      sum(
        present.map(
          (user) =>
            Number(users.cases.advisor[caseOf(user, STATE)] >= 0) +
            Number(users.cases.advisor[caseOf(user, MUNICIPAL)] >= 0),
        ),
      ),
    )
    expect(sum(measures.occupied)).toBe(heads.inMeasure)
    expect(heads.inMeasure).toBeGreaterThan(5)
    expect(everybody(users).filter((user) => users.plan[user] === Plan.inMeasure).length).toBe(
      heads.inMeasure,
    )
    expect(heads.pupils).toBeGreaterThan(5)
    expect(heads.outOfReach).toBeGreaterThan(0)
  })

  it('goes on living', () => {
    const office = pass(drawn({ warmUpYears: 0 }), 260, checkEvening)
    checkNumbers(office)
    expect(sum(office.books.exitsByEffort)).toBeGreaterThan(50)
    expect(sum(office.books.returns)).toBeGreaterThan(2)
    expect(sum(office.books.staysEnded)).toBeGreaterThan(5)
  })

  it('leaves out groups that the office does not have, and nobody else', () => {
    const withoutNewcomers = drawn({ groups: { newcomers: 'remove' }, teams: served(), measures: {} })
    const newcomers = pool.groups.indexOf('newcomers')
    const office = captureStock(drawn()).filter((row) => row[column('group')] !== newcomers)
    expect(withoutNewcomers.users.count).toBe(office.length)
  })

  it('is not there where it is switched off', () => {
    expect(open(values, { stock: pool }).users.count).toBe(0)
  })
})

/** The village’s teams without the newcomers among those whom they serve. */
function served(): object {
  const teams = Object.entries(village.teams ?? {}) as [string, { readonly groups: readonly string[] }][]
  return Object.fromEntries(
    teams.map(([name, { groups }]) => [name, { groups: groups.filter((group) => group !== 'newcomers') }]),
  )
}

/** Waiting for registration is behind whoever is drawn, and work or school days of others mean nothing. */
function normalised(row: readonly number[]): readonly number[] {
  const copy = [...row]
  if (copy[column('status')] === Status.waiting) copy[column('status')] = Status.followed
  return copy
}

/** Days and shares of the pool are rounded once; what is read back of them may be rounded again. */
const roundedAs = (name: StockColumn, value: number): string =>
  Number.isInteger(value) ? String(value) : `${name}${value.toFixed(2)}`

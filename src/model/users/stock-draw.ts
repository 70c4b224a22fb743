import { PERSON } from '../../random/decisions.ts'
import type { Group, Scenario } from '../../scenario/scenario.ts'
import { Fact, isInOffice, type Stock, yearsInOffice } from '../../vocabulary/initial-stock.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'

type Row = readonly number[]

/** Persons of the pool, and how many users the office is to have from among them. */
interface Margin {
  /** positions in the pool */
  readonly rows: readonly number[]
  readonly users: number
}

/** How often the pool is reweighted to each margin in turn; each round comes closer to fitting all of them. */
const ROUNDS = 50

/**
 * The persons of the initial stock, drawn from the pool with replacement. Each group has as many users as the scenario
 * says, and each team that states a stock as many as it states. People at work, out of reach or on the way to the
 * office are added in the same proportion as in the pool.
 */
export function rowsDrawn(office: Office, pool: Stock): readonly Row[] {
  const weights = weightsOf(office, pool)
  const drawn: Row[] = []
  let expected = 0
  for (const rows of strata(office, pool)) {
    const reached = cumulated(rows, weights)
    const total = reached[rows.length - 1]
    expected += total
    // The running total is rounded, not each stratum, so that rounding errors do not add up.
    while (drawn.length < Math.round(expected)) {
      const share = office.luck.uniform(drawn.length, PERSON.stock)
      drawn.push(pool.persons[rows[firstAbove(reached, share * total)]])
    }
  }
  return drawn
}

/** Running sums of the weights of rows. */
function cumulated(rows: readonly number[], weights: Float64Array): Float64Array {
  let sum = 0
  return Float64Array.from(rows, (row) => (sum += weights[row]))
}

/** The first position in a rising sequence with a number above a value; the last position if there is none. */
function firstAbove(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle] > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Positions in the pool, divided by group, by place (see `placeOf`) and by the teams that state a stock. */
function strata(office: Office, pool: Stock): readonly (readonly number[])[] {
  const { groups, teams } = office.scenario
  const positions = pool.groups.map((name) => groups.findIndex((group) => group.name === name))
  const statesStock = teams.some(({ stock }) => stock !== undefined)
  const found = new Map<string, number[]>()
  pool.persons.forEach((row, position) => {
    const group = positions[row[Fact.group]]
    if (group === NOBODY) return
    const counted = statesStock
      ? teamsOf(office, row, group).filter((team) => teams[team]?.stock !== undefined)
      : []
    const key = [group, placeOf(row, office.scenario.groups[group]), ...counted].join()
    found.set(key, [...(found.get(key) ?? []), position])
  })
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, rows]) => rows)
}

/** 0 in the office; the status for those outside whose number the group states; 1 for all others outside. */
function placeOf(row: Row, group: Group): number {
  if (isInOffice(row)) return 0
  return outsideStockOf(group).some(({ status }) => status === row[Fact.status]) ? row[Fact.status] : 1
}

/** How many persons outside the office a group states, by status; statuses left open are not listed. */
function outsideStockOf({ stockInWork, stockOutOfReach }: Group) {
  const stated = [
    { status: Status.work, persons: stockInWork },
    { status: Status.outOfReach, persons: stockOutOfReach },
  ]
  return stated.flatMap(({ status, persons }) => (persons === undefined ? [] : [{ status, persons }]))
}

/** For each row of the pool, the expected number of persons drawn from it. */
function weightsOf(office: Office, pool: Stock): Float64Array {
  const weights = new Float64Array(pool.persons.length).fill(pool.size / pool.persons.length)
  for (const { rows, users } of marginsOfGroups(office, pool)) {
    const factor = users / usersAmong(rows, weights, pool)
    for (const row of rows) weights[row] *= factor
  }
  for (const { rows, persons } of outsideMargins(office, pool)) {
    const factor = persons / sumOfWeights(rows, weights)
    for (const row of rows) weights[row] *= factor
  }
  const margins = marginsOfTeams(office, pool)
  for (let round = 0; margins.length > 0 && round < ROUNDS; round++)
    for (const { rows, users } of margins) {
      const factor = users / usersAmong(rows, weights, pool)
      for (const row of rows) weights[row] *= factor
    }
  return weights
}

const usersAmong = (rows: readonly number[], weights: Float64Array, { persons }: Stock): number =>
  rows.reduce((sum, row) => sum + (isInOffice(persons[row]) ? weights[row] : 0), 0)

const sumOfWeights = (rows: readonly number[], weights: Float64Array): number =>
  rows.reduce((sum, row) => sum + weights[row], 0)

const positionsWhere = (pool: Stock, belongs: (row: Row) => boolean): readonly number[] =>
  pool.persons.flatMap((row, position) => (belongs(row) ? [position] : []))

function marginsOfGroups({ scenario }: Office, pool: Stock): readonly Margin[] {
  return scenario.groups.flatMap((group) => {
    const position = pool.groups.indexOf(group.name)
    if (position < 0) return []
    const rows = positionsWhere(pool, (row) => row[Fact.group] === position)
    return [{ rows, users: stockOf(scenario, group, pool) }]
  })
}

/** Rows of persons outside the office whose number a group states, if the pool has any of that group and status. */
function outsideMargins({ scenario }: Office, pool: Stock) {
  return scenario.groups.flatMap((group) => {
    const position = pool.groups.indexOf(group.name)
    return outsideStockOf(group).flatMap(({ status, persons }) => {
      const rows = positionsWhere(pool, (row) => row[Fact.group] === position && row[Fact.status] === status)
      return rows.length === 0 ? [] : [{ rows, persons }]
    })
  })
}

/**
 * Users of a group on the first day: the stock stated; else as many as its arrivals would sustain if people stayed as
 * long as in the office of the pool.
 */
export function stockOf({ inflow }: Scenario, { name, stock, arrivalsPerYear }: Group, pool: Stock): number {
  return stock ?? arrivalsPerYear * inflow * yearsInOffice(pool, name)
}

/** For each team that states a stock, the rows of the pool that would go to it. */
function marginsOfTeams(office: Office, pool: Stock): readonly Margin[] {
  const { scenario } = office
  const groups = pool.groups.map((name) => scenario.groups.findIndex((group) => group.name === name))
  return scenario.teams.flatMap(({ stock }, team) => {
    if (stock === undefined) return []
    const goesThere = (row: Row) =>
      groups[row[Fact.group]] !== NOBODY && teamsOf(office, row, groups[row[Fact.group]]).includes(team)
    return [{ rows: positionsWhere(pool, goesThere), users: stock }]
  })
}

/** Positions of the teams that serve a person of the pool, on either side. */
function teamsOf({ routes, scenario }: Office, row: Row, group: number): readonly number[] {
  if (!isInOffice(row) || row[Fact.status] === Status.pupil) return []
  const needs = row.slice(Fact.healthAtArrival, Fact.workAtArrival + 1)
  const { high, complexFrom } = scenario.needs
  const complex = needs.filter((need) => need > high).length >= complexFrom ? 1 : 0
  const sides = [...(row[Fact.hasState] ? [STATE] : []), ...(row[Fact.hasMunicipal] ? [MUNICIPAL] : [])]
  return sides.map((side) => routes.team(side, group, row[Fact.effort], complex))
}

/** Upper limit on the number of persons in the initial stock, including those outside the office. */
export function personsDrawn(scenario: Scenario, pool: Stock): number {
  const inTeams = scenario.teams.reduce((sum, { stock = 0 }) => sum + stock, 0)
  return scenario.groups.reduce((sum, group) => {
    const position = pool.groups.indexOf(group.name)
    const rows = pool.persons.filter((row) => row[Fact.group] === position)
    const all = position < 0 ? 1 : rows.length / rows.filter(isInOffice).length
    const outside = outsideStockOf(group).reduce((total, { persons }) => total + persons, 0)
    return sum + Math.ceil(stockOf(scenario, group, pool) * all) + outside
  }, inTeams)
}

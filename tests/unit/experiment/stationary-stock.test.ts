import { describe, expect, it } from 'vitest'
import { withPeople } from '../../../src/experiment/same-people.ts'
import { stationaryStock, stockOfPool, withStock } from '../../../src/experiment/stationary-stock.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { referenceStock } from '../../../src/scenario/reference-stock.ts'
import { isStockOpen } from '../../../src/scenario/stock.ts'
import { STOCK_COLUMNS, type StockColumn } from '../../../src/vocabulary/initial-stock.ts'
import { Status } from '../../../src/vocabulary/statuses.ts'

const pool = referenceStock()
if (pool === undefined) throw new Error('there is no pool')
const { scenario: town } = loadScenario('town-office')

/** The same chances of work for everybody, and no way out of being outside but to come back. */
const ALIKE = ['leaving.frailty=0', 'outside.workRate=0', 'outside.returnRate=0']

/** An office of one group in which people leave at rates that nothing changes, so that the years they stay are known. */
const { scenario: markov } = loadScenario('town-office', [
  ...ALIKE,
  'inflow=1',
  'groups.jobseekers.arrivalsPerYear=1500',
  ...['health', 'social', 'young', 'newcomers', 'pupils'].map(
    (name) => `groups.${name}.arrivalsPerYear=0.001`,
  ),
  'mechanisms.risks=constant',
  'mechanisms.returns=false',
  'mechanisms.relapse=false',
  'mechanisms.unlimitedMinutes=true',
  'leaving.workRate=0.5',
  'leaving.market=1',
  'leaving.educationRate=0',
  'leaving.pensionRate=0',
  'leaving.outOfReachRate=0',
  'leaving.withoutWorkRate=0.25',
  'leaving.otherRate=0.05',
])

describe('the stock with which an office stands still', () => {
  it('is arrivals times the years that people stay, where these are known', () => {
    // Nobody returns, and nobody is old enough for a pension to matter much: 1 / (0.5 + 0.25 + 0.05) = 1.25 years.
    const [{ stock }] = stationaryStock(markov, pool)
    const { persons, entriesPerYear, years } = stock
    expect(years / 1.25).toBeGreaterThan(0.9)
    expect(years / 1.25).toBeLessThan(1.05)
    expect(entriesPerYear / 1500).toBeCloseTo(1, 1)
    expect(persons).toBe(Math.round(entriesPerYear * years))
  })

  it('has as many out of reach as go there times the years until they come back', () => {
    const { scenario } = loadScenario('town-office', [
      ...ALIKE,
      'groups.jobseekers.arrivalsPerYear=7500',
      'groups.jobseekers.ageTo=50',
      'mechanisms.risks=constant',
      'mechanisms.unlimitedMinutes=true',
      'leaving.outOfReachRate=0.5',
      'leaving.returnRate=1',
    ])
    const [{ stockOutOfReach }] = stationaryStock(scenario, pool)
    expect((stockOutOfReach?.years ?? 0) / 1).toBeGreaterThan(0.95)
    expect((stockOutOfReach?.years ?? 0) / 1).toBeLessThan(1.05)
    expect(stockOutOfReach?.persons).toBe(
      Math.round((stockOutOfReach?.entriesPerYear ?? 0) * (stockOutOfReach?.years ?? 0)),
    )
  })

  it('is that of the first of January where arrivals differ by month', () => {
    const peaked = (month: number) => {
      const weights = Array.from({ length: 12 }, (_, at) => (at === month ? 1 : 0))
      const groups = markov.groups.map((group) => ({ ...group, arrivalsByMonth: weights }))
      return stationaryStock({ ...markov, groups }, pool)[0].stock.persons
    }
    // People leave at 0.8 a year, so that of those who come in a month exp(−0.8 t) are there t years later.
    const left = (years: number) => 1500 * (Math.exp(-0.8 * years) / (1 - Math.exp(-0.8)))
    expect(peaked(11) / left(0.5 / 12)).toBeGreaterThan(0.93)
    expect(peaked(11) / left(0.5 / 12)).toBeLessThan(1.07)
    expect(peaked(0) / left(11.5 / 12)).toBeGreaterThan(0.93)
    expect(peaked(0) / left(11.5 / 12)).toBeLessThan(1.07)
  })

  it('does not hang on where the pilots start', () => {
    const started = stationaryStock(town, pool).map(({ stock }) => stock.persons)
    const doubled = { ...pool, arrivalsPerYear: pool.arrivalsPerYear.map((persons) => persons / 2) }
    const fromAbove = stationaryStock(town, doubled).map(({ stock }) => stock.persons)
    const sum = (users: readonly number[]) => users.slice(0, 5).reduce((all, one) => all + one, 0)
    expect(sum(fromAbove) / sum(started)).toBeGreaterThan(0.9)
    expect(sum(fromAbove) / sum(started)).toBeLessThan(1.25)
  })

  it('is that of the pool for the shipped office', async () => {
    const { scenario: dual } = loadScenario('dual')
    const [settled] = await withPeople([dual], () => Promise.resolve([stockOfPool(dual, pool)]))
    const column = (name: StockColumn) => STOCK_COLUMNS.indexOf(name)
    const isThere = (row: readonly number[], group: number) =>
      row[column('group')] === group &&
      [Status.waiting, Status.followed, Status.pupil].some((status) => row[column('status')] === status)
    const each = pool.size / pool.persons.length
    settled.groups.forEach(({ stock = 0 }, group) => {
      const users = each * pool.persons.filter((row) => isThere(row, group)).length
      expect(Math.abs(stock - users)).toBeLessThanOrEqual(0.5)
    })
  })
})

describe('people on the first day', () => {
  const open = [town, { ...town, collaborationRate: 0.9 }, { ...town, inflow: 0.4 }]
  const found = (persons: number) => {
    const stock = { persons, entriesPerYear: persons, years: 1 }
    return town.groups.map(() => ({ stock, stockInWork: stock, stockOutOfReach: undefined }))
  }

  it('are the same in all scenarios to which the same people come, and asked for once', async () => {
    const asked: number[] = []
    const settled = await withPeople(open, (offices) => {
      asked.push(...offices.map(({ inflow }) => inflow))
      return Promise.resolve(offices.map(({ inflow }) => found(100 * Math.round(10 * inflow))))
    })
    expect(asked).toEqual([town.inflow, 0.4])
    expect(settled.map(({ groups }) => groups[0].stock)).toEqual([200, 200, 400])
    expect(settled.map(({ groups }) => groups[0].stockInWork)).toEqual([200, 200, 400])
  })

  it('are as stated where a file states them', async () => {
    const stated = loadScenario('town-office', ['groups.young.stock=33']).scenario
    expect(isStockOpen(stated)).toBe(true)
    const [settled] = await withPeople([stated], () => Promise.resolve([found(7)]))
    expect(settled.groups.map(({ name, stock }) => [name, stock])).toContainEqual(['young', 33])
    expect(withStock(settled, [])).toEqual(settled)
    const team = loadScenario('town-office', ['teams.state-youth.stock=33']).scenario
    expect(isStockOpen(team)).toBe(false)
    expect(isStockOpen(loadScenario('town-office', ['drawnStock=false']).scenario)).toBe(false)
  })
})

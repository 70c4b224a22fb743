import { describe, expect, it } from 'vitest'
import { STOCK_COLUMNS } from '../../../../src/vocabulary/initial-stock.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { initialStock } from '../../../../src/studies/initial-stock/record.ts'

describe('the pool of the initial stock', () => {
  const { columns, groups, measures, persons } = initialStock.content()

  it('holds whole persons with a value for every column', () => {
    expect(columns).toEqual(STOCK_COLUMNS)
    expect(persons.length).toBeGreaterThanOrEqual(2000)
    for (const person of persons) {
      expect(person).toHaveLength(STOCK_COLUMNS.length)
      expect(person.every(Number.isFinite)).toBe(true)
    }
  })

  it('names the groups and measures of the dual office', () => {
    const { scenario } = loadScenario('dual')
    expect(groups).toEqual(scenario.groups.map(({ name }) => name))
    expect(measures).toEqual(scenario.measures.map(({ name }) => name))
  })
})

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type * as stockModule from '../../../../src/studies/calibration/pool.ts'
import { calibrationTables } from '../../../../src/studies/calibration/tables.ts'
import { referenceStock, STOCK_FILE } from '../../../../src/experiment/stock.ts'
import { STOCK_COLUMNS } from '../../../../src/model/users/stock.ts'
import { layoutOf } from '../../../../src/results/layout.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'

const { scenario } = loadScenario('dual')
const built = pathToFileURL('dist/studies/calibration/pool.js').href

describe('the pool of the initial stock', () => {
  it('was made by this model from this dual office; if not, run `npm run calibrate`', async () => {
    const { stockHash } = (await import(built)) as typeof stockModule
    const { hash } = JSON.parse(readFileSync(STOCK_FILE, 'utf8')) as { hash: string }
    expect(hash).toBe(stockHash(scenario))
  })

  it('is stale for an office with other rates', async () => {
    const { stockHash } = (await import(built)) as typeof stockModule
    const other = { ...scenario, leaving: { ...scenario.leaving, workRate: 2 } }
    expect(stockHash(other)).not.toBe(stockHash(scenario))
  })

  it('holds whole persons with a value for every column', () => {
    const stock = referenceStock()
    expect(stock?.persons.length).toBeGreaterThanOrEqual(2000)
    for (const person of stock?.persons ?? []) {
      expect(person).toHaveLength(STOCK_COLUMNS.length)
      expect(person.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the table of calibration', () => {
  const layout = layoutOf(scenario)
  const record = (value: number) => ({
    replication: 1,
    values: new Float64Array(layout.keys.length).fill(value),
    monthly: new Float64Array(40 * layout.months).fill(value),
    cohort: undefined as never,
  })

  it('says of every quantity whether it fits', () => {
    const tables = calibrationTables([record(0.64), record(0.65)], layout)
    expect(tables).toMatch(/To work at exit, standard effort \|.*\| yes \|/)
    expect(tables).toMatch(/Caseload, state-youth \|.*\| \*\*no\*\* \|/)
    expect(tables).toContain('- Caseload, state-youth: 0.645')
  })
})

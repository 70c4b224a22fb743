import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderError } from '../../../../src/errors.ts'
import { CSV_DIALECTS } from '../../../../src/text/csv-dialect.ts'
import {
  readMonthly,
  readMonths,
  readReplications,
  readSummary,
} from '../../../../src/report/export/run-csv.ts'
import { readResults, runKind } from '../../../../src/report/export/run-exporters.ts'
import { layoutOf } from '../../../../src/results/layout.ts'
import type { Manifest } from '../../../../src/results/manifest.ts'
import { MONTHLY_SERIES } from '../../../../src/results/monthly-series.ts'
import { summariseMonths } from '../../../../src/results/monthly.ts'
import { type MonthlyRecord } from '../../../../src/results/record.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { summarise } from '../../../../src/results/summary.ts'
import { fakeScenario } from '../../experiment/fake-scenario.ts'
import { exportTo } from './export-to.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-tables-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function resultOf(name: string, replications: readonly number[]): ScenarioResult<MonthlyRecord> {
  const scenario = fakeScenario(name)
  const layout = layoutOf(scenario)
  const records = replications.map((replication) => ({
    replication,
    values: Float64Array.from(layout.keys, (_, index) => (index === 2 ? NaN : Math.sin(index + replication))),
    monthly: Float64Array.from({ length: MONTHLY_SERIES.length * layout.months }, (_, index) =>
      index === 1 ? NaN : Math.cos(index * replication),
    ),
  }))
  const summary = summarise(name, layout, records)
  const monthly = summariseMonths(name, layout.months, records)
  return { name, scenario, hash: 'h', layout, records, summary, monthly }
}

const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n')

describe('the tables of a result folder', () => {
  const results = [resultOf('dual', [1, 2, 4]), resultOf('unitary', [1])]
  const expected = new Map(
    results.map(({ name, layout, records }) => [
      name,
      { layout, done: records.map(({ replication }) => replication) },
    ]),
  )

  it('have the columns that are promised', async () => {
    await exportTo(root, runKind, 'table', results)
    expect(lines('replications.csv').slice(0, 2)).toEqual([
      'scenario,replication,outcome,breakdown,level,unit,value',
      `dual,1,lasting-work-share,all,all,share of cohort,${Math.sin(1)}`,
    ])
    expect(lines('summary.csv')[0]).toBe('scenario,outcome,breakdown,level,unit,n,mean,sd,ci_low,ci_high')
    expect(lines('monthly.csv')[0]).toBe('scenario,month,outcome,unit,mean,p10,p90')
    expect(lines('months.csv').slice(0, 2)).toEqual([
      'scenario,replication,month,outcome,value',
      'dual,1,0,users-present,1',
    ])
  })

  it('say of every team how its caseload is set and what it came to', async () => {
    const [result] = results
    const summary = result.summary.map((row) =>
      row.outcome === 'caseload' && row.breakdown === 'team'
        ? { ...row, mean: 60, ciLow: 55, ciHigh: 65.5 }
        : row.outcome === 'joint-plan-users'
          ? { ...row, mean: 6 }
          : row,
    )
    await exportTo(root, runKind, 'table', [
      { ...result, summary },
      { ...result, name: 'unknown', summary: [] },
    ])
    expect(lines('caseloads.csv')).toEqual([
      'scenario,team,side,advisors,set,realised,realised_low,realised_high,under_one_plan,difference_share,apart',
      `dual,north,state,3,50,60,55,65.5,6,${60 / 50 - 1},yes`,
      'unknown,north,state,3,50,,,,,,',
      '',
    ])
  })

  it('leave empty what was not measured', async () => {
    await exportTo(root, runKind, 'table', results)
    const { outcome, breakdown, level } = results[0].layout.keys[2]
    expect(lines('replications.csv')[3]).toBe(`dual,1,${outcome},${breakdown},${level},share of cohort,`)
    expect(lines('summary.csv')[3]).toBe(`dual,${outcome},${breakdown},${level},share of cohort,0,,,,`)
    expect(lines('monthly.csv')[2]).toBe('dual,1,users-present,users,,,')
    expect(lines('months.csv')[2]).toBe('dual,1,1,users-present,')
    const single = lines('summary.csv').find((line) => line.startsWith('unitary,lasting-work-share,all'))
    expect(single).toBe(`unitary,lasting-work-share,all,all,share of cohort,1,${Math.sin(1)},,,`)
  })

  it.each(CSV_DIALECTS)('give back what was written, in %s', async (dialect) => {
    await exportTo(root, runKind, 'table', results, dialect)
    const records = await readReplications(root, expected)
    const months = await readMonths(root, expected)
    for (const { name, records: written } of results) {
      expect(records.get(name)).toEqual(written.map(({ replication, values }) => ({ replication, values })))
      expect(months.get(name)).toEqual(new Map(written.map((record) => [record.replication, record.monthly])))
    }
    expect(await readSummary(root, expected)).toEqual(
      new Map(results.map(({ name, summary }) => [name, summary])),
    )
    expect(await readMonthly(root, expected)).toEqual(
      new Map(results.map(({ name, monthly }) => [name, monthly])),
    )
  })

  it.each([
    ['a replication that is not in the results', 'replications.csv', 'dual,3,needs-relieved,all,all,share,1'],
    ['another replication of months', 'months.csv', 'dual,1e9,0,users-present,1'],
    ['another scenario', 'replications.csv', 'other,1,needs-relieved,all,all,share,1'],
    ['another scenario in a summary', 'summary.csv', 'other,needs-relieved,all,all,share,1,1,,,'],
    ['another scenario by month', 'monthly.csv', 'other,0,users-present,users,1,1,1'],
    ['a row that is too long', 'summary.csv', 'x'.repeat(20_000)],
  ])('are refused with %s', async (_what, table, row) => {
    await exportTo(root, runKind, 'table', results)
    appendFileSync(join(root, table), `${row}\n`)
    const read = Promise.all([
      readReplications(root, expected),
      readMonths(root, expected),
      readSummary(root, expected),
      readMonthly(root, expected),
    ])
    await expect(read).rejects.toThrow(FolderError)
  })

  it('have no more rows than there are places, however often they say the same', async () => {
    await exportTo(root, runKind, 'table', results)
    for (const table of ['summary.csv', 'monthly.csv']) {
      const [, ...rows] = lines(table)
      appendFileSync(join(root, table), rows.join('\n').repeat(3))
      appendFileSync(
        join(root, table),
        rows[0].replace(/^dual,\d*/, table === 'monthly.csv' ? 'dual,1e9' : 'dual,x'),
      )
    }
    const summary = await readSummary(root, expected)
    const monthly = await readMonthly(root, expected)
    for (const result of results) {
      expect(summary.get(result.name)).toHaveLength(result.summary.length)
      expect(monthly.get(result.name)).toHaveLength(result.monthly.length)
    }
  })

  it('give results back with the months of each replication, which a folder of delt 0.1 did not have', async () => {
    await exportTo(root, runKind, 'table', results)
    const scenarios = results.map(({ name, hash, scenario }) => ({
      name,
      hash,
      scenario,
      done: [1, 2, 4],
    }))
    const monthsOf = async (files: Manifest['files']) =>
      (await readResults(root, { scenarios, files } as unknown as Manifest)).map(({ records }) =>
        records.map(({ monthly }) => monthly),
      )
    const written = results.map(({ records }) => records.map(({ monthly }) => monthly))
    expect(await monthsOf({ 'months.csv': '' })).toEqual(written)
    expect(await monthsOf({})).toEqual(
      written.map((records) => records.map((months) => months.map(() => NaN))),
    )
  })
})

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/experiment/library.ts'
import { columnOf } from '../../src/report/export/dictionary/columns-csv.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

type Row = Readonly<Record<string, string>>

/** A tenth of the town office, long enough for a cohort to be followed, and the same with more work across. */
const SIZE = ['years=5', 'warmUpYears=1', 'inflow=0.05'].flatMap((value) => ['--set', value])
const WORDS = [
  'compare',
  'town-office',
  '--vary',
  'collaborationRate=0.9',
  ...SIZE,
  '--no-charts',
  '--no-overlap',
]
const COMPARE = [...WORDS, '--replications', '2', '--quiet']

const home = emptyFolder()
const at = (...path: string[]) => join(home, 'out', ...path)
const read = (file: string) => readFileSync(at(file), 'utf8')
const rowsOf = (file: string) => parse(read(file), { columns: true }) as Row[]
const delt = (...words: string[]) => deltIn(home, words)

describe('a comparison with persons and Parquet', () => {
  beforeAll(async () => {
    await delt(...COMPARE, '--persons', '--parquet', '--out', 'out')
  }, 120_000)

  const persons = () => rowsOf('persons.csv')
  const of = (rows: readonly Row[], scenario: string, columns: readonly string[]) =>
    rows.filter((row) => row['scenario'] === scenario).map((row) => columns.map((column) => row[column]))

  it('has the same persons in both offices, with the same needs, day and side', () => {
    const [one, other] = new Set(persons().map(({ scenario }) => scenario))
    const given = [
      'replication',
      'person',
      'group',
      'effort',
      'complex',
      'side',
      'arrival_day',
      'need_health',
    ]
    const before = of(persons(), one, given)
    expect(before.length).toBeGreaterThan(100)
    expect(of(persons(), other, given)).toEqual(before)
    expect(of(persons(), other, ['days_to_work'])).not.toEqual(of(persons(), one, ['days_to_work']))
  })

  it('says of each person’s needs what the simulation knew of them', () => {
    const { high, complexFrom } = loadScenario('town-office').scenario.needs
    for (const row of persons()) {
      const needs = ['health', 'social', 'skills', 'work'].map((need) => Number(row[`need_${need}`]))
      const isComplex = needs.filter((need) => need > high).length >= complexFrom
      expect([row['person'], row['complex']]).toEqual([row['person'], isComplex ? '1' : '0'])
      const [, day] = /^[a-z-]+-(\d+)-\d+$/.exec(row['person']) ?? []
      expect(Number(row['arrival_day'])).toBe(Number(day) - 260)
    }
  })

  it('has the same times as the summary, and their quartiles', () => {
    const [scenario] = persons().map((row) => row['scenario'])
    const days = of(persons(), scenario, ['days_to_work'])
      .map(([value]) => Number(value))
      .toSorted((a, b) => a - b)
    const [row] = rowsOf('times.csv').filter((one) => one['scenario'] === scenario)
    expect([row['outcome'], row['breakdown'], Number(row['n'])]).toEqual(['days-to-work', 'all', days.length])
    expect(Number(row['mean'])).toBeCloseTo(days.reduce((sum, value) => sum + value, 0) / days.length)
    expect(Number(row['median'])).toBe(
      (days[Math.floor((days.length - 1) / 2)] + days[Math.ceil((days.length - 1) / 2)]) / 2,
    )
  })

  it('has what each year costs, and what that is worth in the first', () => {
    const months = rowsOf('monthly.csv').filter((row) => row['outcome'] === 'social-assistance-nok')
    const [scenario] = months.map((row) => row['scenario'])
    const costs = rowsOf('costs-by-year.csv').filter((row) => row['scenario'] === scenario)
    expect(costs.map(({ year, item, payer }) => [year, item, payer]).slice(0, 6)).toEqual([
      ['1', 'staff-cost-nok', 'state'],
      ['1', 'measure-cost-nok', 'state'],
      ['1', 'staff-cost-nok', 'municipality'],
      ['1', 'measure-cost-nok', 'municipality'],
      ['1', 'social-assistance-nok', 'municipality'],
      ['2', 'staff-cost-nok', 'state'],
    ])
    const third = costs.find(({ year, item }) => year === '3' && item === 'social-assistance-nok')
    const paid = months.filter((row) => row['scenario'] === scenario).slice(24, 36)
    expect(Number(third?.['nok'])).toBeCloseTo(paid.reduce((sum, { mean }) => sum + Number(mean), 0))
    expect(Number(third?.['discounted_nok'])).toBeCloseTo(Number(third?.['nok']) / 1.04 / 1.04)
    expect(third?.['rate']).toBe('0.04')
  })

  it('has every table as Parquet, with the same cells and types of their own', async () => {
    const tables = readdirSync(at()).filter((file) => file.endsWith('.csv') && file !== 'columns.csv')
    expect(tables).toContain('persons.csv')
    for (const table of tables) {
      const file = await asyncBufferFromFile(at('parquet', table.replace('.csv', '.parquet')))
      const cells = (await parquetReadObjects({ file })).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)]),
        ),
      )
      expect(cells).toEqual(rowsOf(table))
      const { schema } = await parquetMetadataAsync(file)
      const types = { text: 'BYTE_ARRAY', integer: 'INT32', number: 'DOUBLE' }
      for (const { name, type } of schema.slice(1))
        expect([name, type]).toEqual([name, types[columnOf(table, name).type]])
    }
  })

  it('keeps texts of Parquet in a dictionary', async () => {
    const { row_groups: groups } = await parquetMetadataAsync(
      await asyncBufferFromFile(at('parquet', 'persons.parquet')),
    )
    const columns = groups[0].columns.map(({ meta_data: meta }) => [meta?.path_in_schema[0], meta?.encodings])
    expect(Object.fromEntries(columns)).toMatchObject({
      group: expect.arrayContaining(['RLE_DICTIONARY']) as unknown,
    })
  })

  it('writes the same bytes again', async () => {
    expect((await delt(...COMPARE, '--persons', '--parquet', '--out', 'again')).code).toBe(0)
    for (const file of ['persons.csv', 'parquet/persons.parquet', 'parquet/comparison.parquet', 'labels.sps'])
      expect(readFileSync(join(home, 'again', file)).equals(readFileSync(at(file)))).toBe(true)
  })

  it('can be reproduced, person by person', async () => {
    const { code, stdout } = await delt('reproduce', 'out', '--quiet')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^compared: .*times\.csv, costs-by-year\.csv, .*persons\.csv$/m),
    ])
  }, 120_000)

  it('keeps its tables when it is reported in another language, and renews what people read', async () => {
    const before = [read('columns.csv'), read('persons.csv')]
    expect((await delt('report', 'out', '--lang', 'nn', '--quiet')).code).toBe(0)
    expect([read('columns.csv'), read('persons.csv')]).toEqual(before)
    expect(read('labels.sps')).toContain("  arrival_day 'Arbeidsdagen personen kom, 0 er den første målte'\n")
    expect(read('labels.sps')).toContain("  'followed' 'Framleis i oppfølging'\n")
    expect(readdirSync(at('parquet'))).toContain('persons.parquet')
  })

  it('does not lose persons and Parquet unasked, and removes them when told to', async () => {
    const { code, stderr } = await delt(...COMPARE, '--out', 'out')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('would lose the charts, the persons and the Parquet files;'),
    ])
    expect((await delt(...COMPARE, '--out', 'out', '--force')).code).toBe(0)
    expect(readdirSync(at()).filter((file) => /persons|parquet/.test(file))).toEqual([])
    expect(read('columns.csv')).not.toContain('persons.csv')
    expect(read('labels.R')).not.toContain('persons.csv')
  })
})

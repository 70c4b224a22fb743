import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonKind, readFindings } from '../../../../src/report/export/comparison-exporters.ts'
import { readMonthly, readSummary } from '../../../../src/report/export/run-csv.ts'
import type { SheetCell } from '../../../../src/report/export/sheet-cell.ts'
import { comparisonSheets } from '../../../../src/report/export/comparison-sheets.ts'
import { headlineOf } from '../../../../src/report/text/answer.ts'
import { findingsOf } from '../../../../src/results/comparison/findings.ts'
import { questionOf } from '../../../../src/report/text/comparison-words.ts'
import { summaryMd } from '../../../../src/report/export/summary-md.ts'
import type { Comparison, LimitCheck } from '../../../../src/results/comparison/comparison-result.ts'
import { MONTHLY_SERIES } from '../../../../src/results/monthly-series.ts'
import { outcomeOf } from '../../../../src/results/outcomes.ts'
import { wholeOf } from '../../../../src/vocabulary/outcomes.ts'
import { fakeComparison } from '../fake-results.ts'
import { exportTo } from './export-to.ts'

const comparison = fakeComparison({ unitary: 1 }, 12)
const alternative = 'unitary'
const manifest = { delt: '9.9.9', command: ['compare', 'dual', alternative], state: 'complete' as const }

const folder = mkdtempSync(join(tmpdir(), 'delt-comparison-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the tables of a comparison', () => {
  beforeAll(() => exportTo(folder, comparisonKind, 'table', comparison))
  const read = (file: string) =>
    parse(readFileSync(join(folder, file)), { columns: true }) as Record<string, string>[]

  it('have the columns of the contract, in its order', () => {
    const columns =
      'outcome,breakdown,level,unit,baseline,alternative,n,baseline_mean,alternative_mean,difference,'
    const more = 'ci_low,ci_high,family,p_holm,share_better,variance_reduction,verdict'
    const header = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n')[0]
    expect(header('comparison.csv')).toBe(columns + more)
    expect(header('supporting.csv')).toBe(`${columns}${more},variant`)
    expect(header('twins.csv')).toBe(
      'baseline,alternative,group,effort,baseline_exit,alternative_exit,users,share',
    )
  })

  it('hold numbers in full precision and nothing where a number is missing', () => {
    const rows = read('comparison.csv')
    expect(rows).toHaveLength(comparison.rows.length)
    comparison.rows.forEach((row, i) => {
      expect(Number(rows[i]['difference'])).toBe(row.difference)
      expect(rows[i]['family']).toBe(row.family)
      expect(rows[i]['p_holm']).toBe(row.pHolm === undefined ? '' : String(row.pHolm))
      expect(rows[i]['variance_reduction']).toBe(
        row.varianceReduction === undefined ? '' : String(row.varianceReduction),
      )
    })
  })

  it('say of every verdict that was not asked for that it is exploratory', () => {
    const rows = read('comparison.csv')
    const plain = rows.filter(
      ({ verdict }) => !verdict.startsWith('exploratory: ') && verdict !== 'not touched',
    )
    expect(plain.length).toBeGreaterThan(0)
    expect(new Set(plain.map(({ family }) => family))).toEqual(new Set(['process', 'result']))
    expect(plain.length).toBeLessThanOrEqual(comparison.named.length * comparison.alternatives.length)
  })
})

describe('the tables of a comparison that varies something', () => {
  const paths = ['inflow', 'leadership.leaders', 'leadership', 'caseloads.atLimit']
  const point = 'dual inflow=1.5'
  const varied = fakeComparison({ unitary: 1, [point]: 2 }, 3)
  const [unitary, swept] = varied.alternatives
  const { scenario } = swept
  const result: Comparison = {
    ...varied,
    alternatives: [unitary, { ...swept, scenario: { ...scenario, inflow: 1.5 } }],
    variation: { paths, points: [{ alternative: point, values: ['1.5', '2', '{ leaders: 2 }', 'waiting'] }] },
  }
  const rowsOf = (file: string) =>
    parse(readFileSync(join(folder, file)), { columns: true }) as Record<string, string>[]

  it.each(comparisonKind.exporters.flatMap(({ role, files }) => (role === 'table' ? files : [])))(
    'have what is varied as columns behind the others: $name',
    async ({ name: file }) => {
      await exportTo(folder, comparisonKind, 'table', result)
      const rows = rowsOf(file)
      expect(Object.keys(rows[0]).slice(-paths.length)).toEqual(paths)
      const valuesFor = (scenarioName: string) => {
        const own = rows.filter((row) => (row['scenario'] ?? row['alternative']) === scenarioName)
        return [...new Set(own.map((row) => paths.map((path) => row[path]).join(' ')))]
      }
      const { atLimit } = scenario.caseloads
      expect(valuesFor(point)).toEqual([`1.5 2 { leaders: 2 } ${atLimit}`])
      expect(valuesFor('unitary')).toEqual([`1 2  ${atLimit}`])
      if (file === 'summary.csv') expect(valuesFor(varied.baseline.name)).toEqual([`1 2  ${atLimit}`])
    },
  )

  it('are read back as they were', async () => {
    await exportTo(folder, comparisonKind, 'table', result)
    const { baseline, alternatives } = result
    const all = [baseline, ...alternatives]
    const expected = new Map(all.map(({ name, layout }) => [name, { layout, done: [] }]))
    expect(await readSummary(folder, expected)).toEqual(
      new Map(all.map(({ name, summary }) => [name, summary])),
    )
    expect(await readMonthly(folder, expected)).toEqual(
      new Map(all.map(({ name, monthly }) => [name, monthly])),
    )
  })
})

describe('comparison.json', () => {
  it('brings back all that was found but the results of the scenarios', async () => {
    await exportTo(folder, comparisonKind, 'document', comparison)
    expect(await readFindings(folder)).toEqual(findingsOf(comparison))
  })

  it('keeps a number that could not be measured apart from none', async () => {
    const [first, ...others] = comparison.costs
    const unknown = { ...comparison, costs: [{ ...first, baselineMean: NaN }, ...others] }
    await exportTo(folder, comparisonKind, 'document', unknown)
    expect((await readFindings(folder)).costs[0].baselineMean).toBeNaN()
  })
})

describe('the workbook of a comparison', () => {
  const [answer, ...sheets] = comparisonSheets(comparison, { state: 'complete', charts: [] })
  const sheet = (called: string) => sheets.find((one) => one.name === called)

  it('has the answer first and rows to work with last', () => {
    expect(answer.name).toBe('Answer')
    const read = ['Comparison', 'Definitions', 'Summary', 'Twins', 'Caseloads', 'Assumptions']
    expect(sheets.map((one) => one.name)).toEqual([...read, 'Supporting', 'Monthly', 'Replications'])
    for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  it('defines every outcome and every series once', () => {
    const measured = new Set(comparison.baseline.summary.map(({ outcome }) => outcome))
    const defined = sheet('Definitions')?.rows.map(([, id]) => id) ?? []
    expect(new Set(defined.slice(0, measured.size))).toEqual(measured)
    expect(defined.slice(measured.size)).toEqual(MONTHLY_SERIES.map(({ id }) => id))
  })

  it('carries as many rows as the CSV files', () => {
    const { baseline, alternatives, supporting } = comparison
    const results = [baseline, ...alternatives]
    const values = results.reduce((sum, { records, layout }) => sum + records.length * layout.keys.length, 0)
    expect(sheet('Replications')?.rows).toHaveLength(values)
    expect(sheet('Monthly')?.rows).toHaveLength(results.flatMap(({ monthly }) => monthly).length)
    expect(sheet('Supporting')?.rows).toHaveLength(supporting.length)
  })

  it('prints outcomes as a whole, which come first, and a page of the rows to work with', () => {
    const wholes = (of: string, isWhole: (row: readonly SheetCell[]) => boolean) => {
      const { rows = [], printedRows = 0 } = sheet(of) ?? {}
      expect(printedRows).toBeGreaterThan(0)
      expect(rows.map(isWhole)).toEqual(rows.map((_, index) => index < printedRows))
    }
    wholes('Summary', (row) => row[3] === 'all')
    wholes('Twins', (row) => row[2] === 'All' && row[3] === 'All')
    for (const raw of ['Supporting', 'Monthly', 'Replications'])
      expect(sheet(raw)?.printedRows).toBeLessThan(50)
  })

  it('prints of the differences what comes before the id', () => {
    const { columns = [], printedColumns = 0 } = sheet('Comparison') ?? {}
    expect([columns[printedColumns - 1].header, columns[printedColumns].header]).toEqual(['Verdict', 'Id'])
  })
})

describe('summary.md', () => {
  const sections = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)

  it('opens with the question and the answer, and ends with how it was made', () => {
    const lines = summaryMd(comparison, manifest).split('\n')
    expect(lines[0]).toBe(`# ${questionOf(comparison)}`)
    expect(lines[2]).toBe(`**${headlineOf(comparison)}**`)
    expect(lines.at(-2)).toContain(`delt 9.9.9 with \`delt compare dual ${alternative}\``)
  })

  it('holds tables whose rows have as many cells as their header', () => {
    const tables = summaryMd(comparison, manifest)
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.replaceAll(String.raw`\|`, '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('has no section about what was not done', () => {
    const bare: Comparison = {
      ...comparison,
      overlaps: [],
      decomposition: [],
    }
    expect(sections(summaryMd(comparison, manifest))).toContain(
      'If the two catalogues overlapped less or more',
    )
    expect(sections(summaryMd(bare, manifest))).not.toContain('If the two catalogues overlapped less or more')
    expect(sections(summaryMd(bare, manifest))).not.toContain('Divide or practice?')
  })

  it('says, below the answer, of a comparison that was interrupted that it is not all that was asked for', () => {
    const lines = (state: 'partial' | 'complete') => summaryMd(comparison, { ...manifest, state }).split('\n')
    expect(lines('partial')[4]).toContain('stopped before it was done')
    expect(lines('complete').join('\n')).not.toContain('stopped before it was done')
  })

  it('shows process and result apart, and beside the work of complex users their pension, which is not judged', () => {
    const text = summaryMd(comparison, manifest)
    const [process, result] = ['Process: what the office does', 'Result: what comes of it'].map((title) =>
      text
        .slice(text.indexOf(`## ${title}, `))
        .split('\n\n')[1]
        .split('\n'),
    )
    const named = (family: string) =>
      comparison.named.filter(({ outcome }) => outcomeOf(outcome).family === family)
    expect(process).toHaveLength(2 + named('process').length)
    expect(result).toHaveLength(2 + named('result').length + 1)
    const pension = result.findIndex((line) => line.startsWith('| On disability pension of complex users |'))
    expect(result[pension]).toMatch(/\| not judged \|$/)
    expect(result[pension - 1]).toMatch(/^\| Days in work in four years of complex users \|/)
    expect(process.concat(result).filter((line) => line.includes('not judged'))).toHaveLength(1)
  })

  it('shows a broken limit beside the value', () => {
    const limit: LimitCheck = {
      ...wholeOf('requests-fulfilled-share'),
      scenario: alternative,
      limit: 'requests-fulfilled-share >= 0.9',
      value: 0.3,
      unit: 'share of needs',
      holds: false,
    }
    const text = summaryMd({ ...comparison, limits: [limit] }, manifest)
    expect(text).toMatch(
      /\| Needs fulfilled across the divide \|.*% \(limit: requests-fulfilled-share >= 0\.9, broken\) \|/,
    )
    expect(sections(text)).toContain('Limits')
  })
})

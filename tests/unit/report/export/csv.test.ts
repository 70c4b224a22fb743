import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CSV_DIALECTS, type CsvDialect } from '../../../../src/text/csv-dialect.ts'
import { csvText, numberIn, readCsv, type CsvCell } from '../../../../src/report/export/csv.ts'

let root = ''
let path = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-csv-'))
  path = join(root, 'table.csv')
})
afterEach(() => rmSync(root, { recursive: true }))

const textOf = (columns: readonly string[], rows: readonly CsvCell[][], dialect: CsvDialect) =>
  [...csvText(columns, rows, dialect)].join('')

async function rowsOf(file: string): Promise<Readonly<Record<string, string>>[]> {
  const rows: Readonly<Record<string, string>>[] = []
  for await (const row of readCsv(file)) rows.push(row)
  return rows
}

describe('a CSV file', () => {
  it('has a header, commas, decimal points, full precision and empty cells for what is missing', () => {
    const text = textOf(
      ['name', 'value'],
      [
        ['Tøyen, øst', 0.1 + 0.2],
        ['say "hi"', NaN],
        ['nothing', undefined],
        ['zero', 0],
        ['large', 123456789.5],
        ['no number', 1 / 0],
      ],
      'standard',
    )
    expect(text).toBe(
      'name,value\n"Tøyen, øst",0.30000000000000004\n"say ""hi""",\nnothing,\nzero,0\nlarge,123456789.5\nno number,\n',
    )
  })

  it('has, in Norwegian, semicolons, decimal commas and a byte order mark', () => {
    const rows: [string, number][] = [
      ['Tøyen, øst', 0.1 + 0.2],
      ['a;b', -1234567.5],
      ['two\nlines', 1e-7],
      ['missing', NaN],
    ]
    expect(textOf(['name', 'value'], rows, 'norwegian')).toBe(
      '\uFEFFname;value\nTøyen, øst;0,30000000000000004\n"a;b";-1234567,5\n"two\nlines";1e-7\nmissing;\n',
    )
  })

  it('has its header where there are no rows', async () => {
    const text = textOf(['name', 'value'], [], 'standard')
    expect(text).toBe('name,value\n')
    writeFileSync(path, text)
    expect(await rowsOf(path)).toEqual([])
  })

  it.each(CSV_DIALECTS)('that is %s gives every number and text back as it was', async (dialect) => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    const cells = fc.array(fc.tuple(numbers, fc.string({ minLength: 1 })), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        writeFileSync(path, textOf(['number', 'text'], rows, dialect))
        const read = (await rowsOf(path)).map((row) => [numberIn(row['number']), row['text']])
        // A CSV file does not know the sign of a zero.
        expect(read).toEqual(rows.map(([number, text]) => [number + 0, text]))
      }),
      { numRuns: 50 },
    )
  })

  it('comes in pieces that are one table, with one header and one byte order mark', () => {
    const rows = Array.from({ length: 2345 }, (_, index) => [index, `row ${index}`] as const)
    const pieces = [...csvText(['number', 'text'], rows, 'norwegian')]
    expect(pieces.length).toBeGreaterThan(3)
    const lines = rows.map(([index, text]) => `${index};${text}\n`)
    expect(pieces.join('')).toBe(`\uFEFFnumber;text\n${lines.join('')}`)
  })

  it('that cannot be read is an error', async () => {
    await expect(rowsOf(join(root, 'none.csv'))).rejects.toThrow('ENOENT')
  })
})

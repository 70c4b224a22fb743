import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CSV_DIALECTS } from '../../../../src/csv-dialect.ts'
import { numberIn, readCsv, writeCsv } from '../../../../src/report/export/csv.ts'

let root = ''
let path = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-csv-'))
  path = join(root, 'table.csv')
})
afterEach(() => rmSync(root, { recursive: true }))

async function rowsOf(file: string): Promise<Readonly<Record<string, string>>[]> {
  const rows: Readonly<Record<string, string>>[] = []
  for await (const row of readCsv(file)) rows.push(row)
  return rows
}

describe('a CSV file', () => {
  it('has a header, commas, decimal points, full precision and empty cells for what is missing', async () => {
    await writeCsv(
      path,
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
    expect(readFileSync(path, 'utf8')).toBe(
      'name,value\n"Tøyen, øst",0.30000000000000004\n"say ""hi""",\nnothing,\nzero,0\nlarge,123456789.5\nno number,\n',
    )
  })

  it('has, in Norwegian, semicolons, decimal commas and a byte order mark', async () => {
    const rows: [string, number][] = [
      ['Tøyen, øst', 0.1 + 0.2],
      ['a;b', -1234567.5],
      ['two\nlines', 1e-7],
      ['missing', NaN],
    ]
    await writeCsv(path, ['name', 'value'], rows, 'norwegian')
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFFname;value\nTøyen, øst;0,30000000000000004\n"a;b";-1234567,5\n"two\nlines";1e-7\nmissing;\n',
    )
  })

  it('has its header where there are no rows', async () => {
    await writeCsv(path, ['name', 'value'], [], 'standard')
    expect(readFileSync(path, 'utf8')).toBe('name,value\n')
    expect(await rowsOf(path)).toEqual([])
  })

  it.each(CSV_DIALECTS)('that is %s gives every number and text back as it was', async (dialect) => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    const cells = fc.array(fc.tuple(numbers, fc.string({ minLength: 1 })), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        await writeCsv(path, ['number', 'text'], rows, dialect)
        const read = (await rowsOf(path)).map((row) => [numberIn(row['number']), row['text']])
        // A CSV file does not know the sign of a zero.
        expect(read).toEqual(rows.map(([number, text]) => [number + 0, text]))
      }),
      { numRuns: 50 },
    )
  })

  it('that cannot be read is an error', async () => {
    await expect(rowsOf(join(root, 'none.csv'))).rejects.toThrow('ENOENT')
  })
})

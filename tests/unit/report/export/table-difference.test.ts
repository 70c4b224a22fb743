import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tableDifference } from '../../../../src/report/export/table-difference.ts'

const folder = mkdtempSync(join(tmpdir(), 'delt-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TABLE = ['name,n,mean', 'a,1,0.5', '"b, c",2,-1e-7', 'd,3,']
function difference(before: readonly string[], now: readonly string[]) {
  const [old, made] = ['before.csv', 'now.csv'].map((file) => join(folder, file))
  writeFileSync(old, `${before.join('\n')}\n`)
  writeFileSync(made, `${now.join('\n')}\n`)
  return tableDifference(old, made)
}
const changed = (row: number, text: string) => TABLE.with(row, text)

describe('two tables', () => {
  it('that are the same have no difference', async () => {
    expect(await difference(TABLE, TABLE)).toBeUndefined()
    expect(await difference(TABLE.slice(0, 1), TABLE.slice(0, 1))).toBeUndefined()
  })

  it.each(['a,1,0.50', 'a,1.0,5e-1', 'a,1,5E-1'])('may write a number in another way (%s)', async (row) => {
    expect(await difference(changed(1, row), TABLE)).toBeUndefined()
  })

  it.each([
    ['A,1,0.5', 'name', []],
    ['a,1,', 'mean', ['a', '1']],
    ['a,1,0', 'mean', ['a', '1']],
    ['a,1,0.5000000000000001', 'mean', ['a', '1']],
    ['a,,0.5', 'n', ['a']],
    ['a,1 ,0.5', 'n', ['a']],
    ['a,0x1,0.5', 'n', ['a']],
    ['a,1,NaN', 'mean', ['a', '1']],
  ])('differ in a cell of %s', async (row, column, about) => {
    const [before] = [row.split(',')[TABLE[0].split(',').indexOf(column)]]
    expect(await difference(changed(1, row), TABLE)).toMatchObject({
      file: 'before.csv',
      row: 2,
      column,
      about,
      before,
    })
  })

  it('differ where one has more rows', async () => {
    const about = ['d', '3', '']
    const less = await difference(TABLE.slice(0, -1), TABLE)
    expect(less).toMatchObject({ row: 4, column: undefined, about, before: undefined })
    expect(await difference(TABLE, TABLE.slice(0, -1))).toMatchObject({ row: 4, about, now: undefined })
    expect(await difference(TABLE, TABLE.slice(0, 1))).toMatchObject({ row: 2, now: undefined })
    expect(await difference(TABLE.slice(0, 1), TABLE)).toMatchObject({ row: 2, before: undefined })
  })

  it('differ where one has another column', async () => {
    expect(await difference(changed(0, 'name,n,median'), TABLE)).toMatchObject({
      row: 2,
      column: 'mean',
      before: undefined,
    })
    const more = TABLE.map((row, at) => (at === 0 ? `${row},sd` : `${row},1`))
    expect(await difference(more, TABLE)).toMatchObject({ row: 2, column: 'sd', before: '1', now: undefined })
  })
})

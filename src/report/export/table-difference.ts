/** Whether two CSV tables say the same, cell by cell. */
import { basename } from 'node:path'
import { numberIn, readCsv } from './csv.ts'

type Row = Readonly<Record<string, string>>

/** The first difference between two tables. */
export interface TableDifference {
  readonly file: string
  /** counted as in a spreadsheet: the header is row 1 */
  readonly row: number
  /** undefined if a whole row is missing in one of them */
  readonly column: string | undefined
  /** the cells that say what the row is about: those before the column, or all cells of a missing row */
  readonly about: readonly string[]
  /** the cell, possibly empty; undefined if there is no such row or column */
  readonly before: string | undefined
  readonly now: string | undefined
}

/** The first difference between a table and its repetition, row by row; undefined if there is none. */
export async function tableDifference(before: string, now: string): Promise<TableDifference | undefined> {
  const [old, made] = [before, now].map((path) => readCsv(path)[Symbol.asyncIterator]())
  for (let row = 2; ; row++) {
    const [was, is] = [await old.next(), await made.next()].map(({ value, done }) =>
      done === true ? undefined : value,
    )
    if (was === undefined && is === undefined) return undefined
    const difference = rowDifference(was, is)
    if (difference !== undefined) return { file: basename(before), row, ...difference }
  }
}

function rowDifference(
  before: Row | undefined,
  now: Row | undefined,
): Omit<TableDifference, 'file' | 'row'> | undefined {
  if (before === undefined || now === undefined) {
    const about = Object.values(before ?? now ?? {})
    return { column: undefined, about, before: before && 'a row', now: now && 'a row' }
  }
  const columns = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  const column = columns.find((name) => !isSame(before[name], now[name]))
  if (column === undefined) return undefined
  const about = columns.slice(0, columns.indexOf(column)).map((name) => now[name])
  return { column, about, before: before[column], now: now[column] }
}

const NUMBER = /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i

/** Numbers are the same if their values are, whatever the dialect; texts are compared letter by letter. */
function isSame(before: string | undefined, now: string | undefined): boolean {
  if (before === now) return true
  if (before === undefined || now === undefined || !NUMBER.test(before) || !NUMBER.test(now)) return false
  return numberIn(before) === numberIn(now)
}

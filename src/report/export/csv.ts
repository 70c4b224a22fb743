import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { csvOptions, type CsvDialect } from '../../text/csv-dialect.ts'
import { FolderError } from '../../errors.ts'
import { textOfCell } from '../../text/spreadsheet.ts'
import type { ExportedFile, Exporter } from './exporter.ts'

/** A cell of a table; undefined and NaN are missing. */
export type CsvCell = string | number | undefined

/** A table of a result. */
export interface Table<Result> extends ExportedFile {
  readonly columns: readonly string[] | ((result: Result) => readonly string[])
  readonly rows: (result: Result) => Iterable<readonly CsvCell[]>
}

/** Exports a table as CSV. */
export function csvTable<Result>({ name, holds, columns, rows }: Table<Result>): Exporter<Result> {
  return {
    role: 'table',
    files: [{ name, holds }],
    write: ({ result }, { put, dialect }) =>
      put(name, csvText(typeof columns === 'function' ? columns(result) : columns, rows(result), dialect)),
  }
}

/** Lets the table of a part be used for any whole that has such a part. */
export const ofPart = <Whole, Part>(
  { name, holds, columns, rows }: Table<Part>,
  partOf: (whole: Whole) => Part,
): Table<Whole> => ({
  name,
  holds,
  columns: typeof columns === 'function' ? (whole) => columns(partOf(whole)) : columns,
  rows: (whole) => rows(partOf(whole)),
})

/** A table whose columns are fields of its rows: `ciLow` goes into the column `ci_low`. Other fields are left out. */
export function fieldTable<Result, Field extends string>(
  file: ExportedFile,
  fields: readonly Field[],
  rowsOf: (result: Result) => readonly { readonly [F in Field]?: CsvCell }[],
) {
  return {
    ...file,
    columns: fields.map(columnName),
    rows: (result: Result): CsvCell[][] => rowsOf(result).map((row) => fields.map((field) => row[field])),
  } satisfies Table<Result>
}

/** The name of a column for a field: `ci_low` for `ciLow`. */
export const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** Rows combined into one piece of text. */
const ROWS_OF_A_PIECE = 500

/** The text of a table with a header, piece by piece, so that a table may be larger than memory. */
export function* csvText(
  columns: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  dialect: CsvDialect,
): Generator<string> {
  const options = csvOptions(dialect)
  yield stringify([], { ...options, header: true, columns: [...columns] })
  const piece = (some: readonly (readonly CsvCell[])[]) => stringify([...some], { ...options, bom: false })
  let some: (readonly CsvCell[])[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < ROWS_OF_A_PIECE) continue
    yield piece(some)
    some = []
  }
  yield piece(some)
}

/** Longest row of a table, in characters. Rows that delt writes have a few names and numbers. */
const LONGEST_ROW = 10_000

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

/**
 * The rows of a table that `csvText` wrote, one by one, as texts by column; use `numberIn` for those that are numbers.
 * The dialect need not be known, because only one of them begins with a byte order mark. Throws FolderError if the file
 * is not such a table.
 *
 * @param expected columns that the table must have first, in this order; the columns that a comparison varies follow
 *   them
 */
export async function* readCsv(
  path: string,
  expected?: readonly string[],
): AsyncGenerator<Readonly<Record<string, string>>> {
  const { delimiter, bom } = csvOptions(await dialectOf(path))
  let isExpected = expected === undefined
  const columns = (header: readonly string[]): string[] => {
    isExpected ||= header.slice(0, expected?.length).join() === expected?.join()
    return [...header]
  }
  const parser = parse({ columns, delimiter, bom, max_record_size: LONGEST_ROW })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const row of source.pipe(parser)) {
      if (!isExpected) break
      yield withTexts(row as Record<string, string>)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new FolderError(
      `${path} is not a table that delt wrote: what ends on line ${Number(error['lines'])} is no row of it`,
    )
  }
  if (!isExpected)
    throw new FolderError(
      `${path} is not a table that delt wrote: its columns are not ${expected?.join(', ')}`,
    )
}

/** A row with the escaping of its cells undone; doing this in the parser would take far longer. */
function withTexts(row: Record<string, string>): Readonly<Record<string, string>> {
  for (const column of Object.keys(row)) row[column] = textOfCell(row[column])
  return row
}

/** The dialect of a table that delt wrote. */
export async function dialectOf(path: string): Promise<CsvDialect> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(BYTE_ORDER_MARK.length))
    return buffer.equals(BYTE_ORDER_MARK) ? 'norwegian' : 'standard'
  } finally {
    await file.close()
  }
}

/** The number in a cell of either dialect; undefined if missing. */
export function numberIn(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell.replace(',', '.'))
}

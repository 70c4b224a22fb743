import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { csvOptions, type CsvDialect } from '../../csv-dialect.ts'
import { textOfCell } from '../../text/spreadsheet.ts'
import { FolderError } from '../folder/folder-error.ts'

/** A cell of a table; undefined and NaN are missing. */
export type CsvCell = string | number | undefined

/** Writes a table with a header. Rows are taken one by one, so a table may be larger than memory. */
export async function writeCsv(
  path: string,
  columns: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  dialect: CsvDialect,
): Promise<void> {
  const stringifier = stringify({ header: true, columns: [...columns], ...csvOptions(dialect) })
  await pipeline(Readable.from(rows), stringifier, createWriteStream(path))
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

/**
 * The rows of a table that `writeCsv` wrote, one by one, as texts by column; `numberIn` reads those that are numbers.
 * The dialect need not be known, because only one of them begins with a byte order mark. Throws FolderError where the
 * file is no such table.
 *
 * @param expected columns that the table must have, in their order
 */
export async function* readCsv(
  path: string,
  expected?: readonly string[],
): AsyncGenerator<Readonly<Record<string, string>>> {
  const { delimiter, bom } = csvOptions(await dialectOf(path))
  let found = ''
  const columns = (header: readonly string[]): string[] => {
    found = header.join()
    return [...header]
  }
  const parser = parse({ columns, delimiter, bom })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const row of source.pipe(parser)) {
      if (expected !== undefined && found !== expected.join()) break
      yield withTexts(row as Record<string, string>)
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new FolderError(`${path} is no table that delt wrote: ${error.message}`)
    throw error
  }
  if (expected !== undefined && found !== expected.join())
    throw new FolderError(`${path} is no table that delt wrote: its columns are not ${expected.join(', ')}`)
}

/** A row with its texts as they were before they were made cells; the parser itself would take far longer to do that. */
function withTexts(row: Record<string, string>): Readonly<Record<string, string>> {
  for (const column of Object.keys(row)) row[column] = textOfCell(row[column])
  return row
}

async function dialectOf(path: string): Promise<CsvDialect> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(BYTE_ORDER_MARK.length))
    return buffer.equals(BYTE_ORDER_MARK) ? 'norwegian' : 'standard'
  } finally {
    await file.close()
  }
}

/** The number in a cell of either dialect; undefined where it is missing. */
export function numberIn(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell.replace(',', '.'))
}

import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { csvOptions, type CsvDialect } from '../csv-dialect.ts'

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
 * The dialect need not be known, because only one of them begins with a byte order mark.
 */
export async function* readCsv(path: string): AsyncGenerator<Readonly<Record<string, string>>> {
  const { delimiter, bom } = csvOptions(await dialectOf(path))
  const parser = parse({ columns: true, delimiter, bom })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  yield* source.pipe(parser)
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

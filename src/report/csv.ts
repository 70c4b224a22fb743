import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'

/** A cell of a table; undefined and NaN are missing. */
export type CsvCell = string | number | undefined

/**
 * Writes a table: UTF-8, commas, a header, decimal points, numbers in full precision, missing cells empty. Rows are
 * taken one by one, so a table may be larger than memory.
 */
export async function writeCsv(
  path: string,
  columns: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): Promise<void> {
  const stringifier = stringify({
    header: true,
    columns: [...columns],
    record_delimiter: 'unix',
    cast: { number: (value) => (Number.isNaN(value) ? '' : String(value)) },
  })
  await pipeline(Readable.from(rows), stringifier, createWriteStream(path))
}

/** The rows of a table that `writeCsv` wrote, one by one, as texts by column. */
export function readCsv(path: string): AsyncIterable<Readonly<Record<string, string>>> {
  const parser = parse({ columns: true })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  return source.pipe(parser)
}

/** Tables as Parquet, which keeps types and reads fast: a file for each CSV file. */
import type * as hyparquet from 'hyparquet-writer'
import type { CsvCell, Table } from './csv.ts'
import { columnOf } from './dictionary/columns-csv.ts'
import type { Column } from './dictionary/column.ts'
import type { Exporter } from './exporter.ts'

/** Rows written together: a row group, which is all of a table that is in memory at once. */
const ROWS_OF_A_GROUP = 50_000

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
} as const satisfies Readonly<Record<Column['type'], object>>

const FOLDER = 'parquet/'

const stemOf = (csv: string): string => csv.replace(/\.csv$/, '')

/** Exports those of some tables that are in the result folder. */
export const parquetTables = <Result>(tables: readonly Table<Result>[]): Exporter<Result> => ({
  role: 'parquet',
  files: [
    {
      name: FOLDER,
      holds: 'every table as Parquet, with types of its own; with `--parquet` only',
      within: new RegExp(`^${FOLDER}(${tables.map(({ name }) => stemOf(name)).join('|')})\\.parquet$`),
    },
  ],
  write: async ({ result }, { put, written }) => {
    // Only who asks for Parquet has to wait for its library.
    const library = await import('hyparquet-writer')
    for (const { name, columns, rows } of tables.filter((table) => written.has(table.name))) {
      const names = typeof columns === 'function' ? columns(result) : columns
      const typed = names.map((column) => [column, columnOf(name, column).type] as const)
      await put(`${FOLDER}${stemOf(name)}.parquet`, pieces(library, typed, rows(result)))
    }
  },
})

/** A column of a file. */
type Typed = readonly [name: string, type: Column['type']]

const schemaOf = (columns: readonly Typed[]): hyparquet.SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(([name, type]) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
]

/** What of the library writes files. */
type Library = Pick<typeof hyparquet, 'ByteWriter' | 'ParquetWriter'>

/** The bytes of a file, row group by row group, so that a table may be larger than memory. */
function* pieces(
  { ByteWriter, ParquetWriter }: Library,
  columns: readonly Typed[],
  rows: Iterable<readonly CsvCell[]>,
): Generator<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'delt' })
  for (const group of groupsOf(rows)) {
    const columnData = columns.map(([name, type], position) => ({
      name,
      data: group.map((row) => valueOf(row[position], type)),
    }))
    void file.write({ columnData, rowGroupSize: group.length })
    yield taken(bytes)
  }
  void file.finish()
  yield taken(bytes)
}

/** The bytes written so far, which the writer gives up. */
function taken(bytes: hyparquet.ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice()
  bytes.index = 0
  return piece
}

function* groupsOf(rows: Iterable<readonly CsvCell[]>): Generator<readonly (readonly CsvCell[])[]> {
  let group: (readonly CsvCell[])[] = []
  for (const row of rows) {
    group.push(row)
    if (group.length < ROWS_OF_A_GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** A cell as its column holds it; what is missing, or not a number where there should be one, is null. */
function valueOf(cell: CsvCell, type: Column['type']): string | number | null {
  if (cell === undefined) return null
  if (type === 'text') return String(cell)
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null
}

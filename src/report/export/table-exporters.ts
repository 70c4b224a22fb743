import { csvTable, type Table } from './csv.ts'
import { columnsCsv } from './dictionary/columns-csv.ts'
import type { Exporter } from './exporter.ts'
import { labelFiles } from './labels/label-files.ts'
import { parquetTables } from './parquet.ts'

/**
 * Everything that follows from the tables of a kind of result: the tables themselves, the same as Parquet, the
 * dictionary of their columns, and what opens them in statistics programs.
 *
 * @param persons a table of single persons, for those who ask for it
 */
export function tableExporters<Result>(
  tables: readonly Table<Result>[],
  persons?: Table<Result>,
): readonly Exporter<Result>[] {
  const all = persons === undefined ? tables : [...tables, persons]
  const shapesOf = (result: Result) =>
    all.map(({ name, columns }) => ({
      name,
      columns: typeof columns === 'function' ? columns(result) : columns,
    }))
  return [
    ...tables.map(csvTable),
    ...(persons === undefined ? [] : [{ ...csvTable(persons), role: 'persons' as const }]),
    parquetTables(all),
    columnsCsv(shapesOf),
    labelFiles(shapesOf),
  ]
}

/** Files that open the tables of a result folder in statistics programs, with labels in the spoken language. */
import type { CsvDialect } from '../../../text/csv-dialect.ts'
import type { TableShape } from '../dictionary/columns-csv.ts'
import type { ExportedFile, Exporter } from '../exporter.ts'
import { labelledTable, type LabelledTable } from './labelled.ts'
import { rScript } from './r.ts'
import { spssSyntax } from './spss.ts'
import { stataDo } from './stata.ts'

interface LabelFile extends ExportedFile {
  readonly textOf: (tables: readonly LabelledTable[], dialect: CsvDialect) => string
}

const LABEL_FILES: readonly LabelFile[] = [
  {
    name: 'labels.sps',
    holds: 'opens the CSV files in SPSS, with variable and value labels',
    textOf: spssSyntax,
  },
  {
    name: 'labels.do',
    holds: 'opens the CSV files in Stata, with variable and value labels',
    textOf: stataDo,
  },
  { name: 'labels.R', holds: 'opens the CSV files in R, with variable and value labels', textOf: rScript },
]

/** Exports them, for the tables that are in the result folder. */
export const labelFiles = <Result>(
  shapesOf: (result: Result) => readonly TableShape[],
): Exporter<Result> => ({
  role: 'view',
  files: LABEL_FILES.map(({ name, holds }) => ({ name, holds })),
  write: async ({ result }, { put, dialect, written }) => {
    const tables = shapesOf(result)
      .filter(({ name }) => written.has(name))
      .map(labelledTable)
    for (const { name, textOf } of LABEL_FILES) await put(name, textOf(tables, dialect))
  },
})

import { entryAt } from '../../../scenario/registry/rows.ts'
import { csvText, type CsvCell } from '../csv.ts'
import type { Exporter } from '../exporter.ts'
import type { Column } from './column.ts'
import { DICTIONARY } from './columns.ts'

/** A table with the columns that it has in one result. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
}

const COLUMNS_FILE = {
  name: 'columns.csv',
  holds: 'every column of every CSV file of the folder: unit and meaning, in English, bokmål and nynorsk',
} as const

const HEADER = ['file', 'column', 'type', 'unit', 'meaning_en', 'meaning_nb', 'meaning_nn']

/** What is known of a column; those that the dictionary lacks are parameters that a command varies. */
export const columnOf = (file: string, column: string): Column =>
  isDescribed(file, column) ? DICTIONARY[file][column] : parameterColumn(column)

/** Whether a column is in the dictionary. */
export const isDescribed = (file: string, column: string): boolean =>
  Object.hasOwn(DICTIONARY, file) && Object.hasOwn(DICTIONARY[file], column)

function parameterColumn(path: string): Column {
  const entry = entryAt(path.split('.'))
  const isNumber = entry?.kind === 'number' || entry?.kind === 'optional-number'
  return {
    type: isNumber ? 'number' : 'text',
    unit: isNumber ? entry.unit : '',
    en: 'the parameter of that path, which differs between the scenarios',
    nb: 'parameteren med den stien, som er ulik i scenarioene',
    nn: 'parameteren med den stien, som er ulik i scenarioa',
  }
}

/** The folder of the event logs, all of which have the same columns. */
const EVENTS = 'events/'

/** Exports the dictionary of all tables that are in the result folder. */
export const columnsCsv = <Result>(
  shapesOf: (result: Result) => readonly TableShape[],
): Exporter<Result> => ({
  role: 'view',
  files: [COLUMNS_FILE],
  write: ({ result }, { put, dialect, written }) => {
    const tables = shapesOf(result).filter(({ name }) => written.has(name))
    const logs = [...written].some((name) => name.startsWith(EVENTS))
      ? [{ name: EVENTS, columns: Object.keys(DICTIONARY[EVENTS]) }]
      : []
    const rows = [...tables, ...logs].flatMap(({ name, columns }) =>
      columns.map((column) => rowOf(name, column)),
    )
    return put(COLUMNS_FILE.name, csvText(HEADER, rows, dialect))
  },
})

function rowOf(file: string, column: string): CsvCell[] {
  const { type, unit, en, nb, nn } = columnOf(file, column)
  return [file, column, type, unit, en, nb, nn]
}

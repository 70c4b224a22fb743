import type { Options } from 'csv-stringify'
import { cellOfText } from './spreadsheet.ts'

/**
 * The ways in which delt writes tables as CSV. `standard` is for programs: commas and decimal points. `norwegian` has
 * semicolons, decimal commas and a byte order mark, so that a spreadsheet program with Norwegian settings recognises
 * numbers and shows æ, ø and å correctly. Both are UTF-8, have no thousands separators, keep every digit and contain no
 * text that a spreadsheet program would take for a formula.
 */
export const CSV_DIALECTS = ['standard', 'norwegian'] as const

export type CsvDialect = (typeof CSV_DIALECTS)[number]

/** How csv-stringify writes a dialect. NaN, such as 0/0, is missing, and missing values stay empty. */
export function csvOptions(dialect: CsvDialect) {
  const norwegian = dialect === 'norwegian'
  const numberIn = (value: number) => (norwegian ? String(value).replace('.', ',') : String(value))
  return {
    delimiter: norwegian ? ';' : ',',
    bom: norwegian,
    record_delimiter: 'unix',
    cast: {
      number: (value: number) => (Number.isFinite(value) ? numberIn(value) : ''),
      boolean: String,
      string: cellOfText,
    },
  } as const satisfies Options
}

import type { Options } from 'csv-stringify'
import { cellOfText } from './spreadsheet.ts'

/**
 * The ways in which delt writes tables as CSV. `standard` is what programs read: commas, decimal points. `norwegian` is
 * what a spreadsheet program with Norwegian settings opens with numbers as numbers and æ, ø and å as they are:
 * semicolons, decimal commas and a byte order mark. Both are UTF-8, have no separators of thousands, keep every digit
 * and hold no text that a spreadsheet program would take for a formula.
 */
export const CSV_DIALECTS = ['standard', 'norwegian'] as const

export type CsvDialect = (typeof CSV_DIALECTS)[number]

/** How csv-stringify writes a dialect. A number that is none, as 0/0, is missing, and what is missing stays empty. */
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

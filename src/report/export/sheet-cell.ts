/** Cells of a workbook: what they hold, how numbers look in them, and how much room texts need. */
import { unitName } from '../../vocabulary/unit-words.ts'
import { unitFacts, type Unit } from '../../vocabulary/units.ts'
import { workbookText } from '../../text/spreadsheet.ts'
import { unitWords } from '../text/number.ts'

/** A cell of a sheet; undefined and NaN are missing. `format` is a number format of Excel. */
export type SheetCell = string | number | undefined | { readonly value: number; readonly format: string }

/** A number in a format of Excel; an empty cell where there is none. */
export const inFormat = (value: number | undefined, format: string): SheetCell =>
  value === undefined ? undefined : { value, format }

/** What is stored in a cell. Numbers are stored as numbers, whatever decimal mark the reader's Excel uses. */
export function storedIn(cell: SheetCell): string | number | null {
  if (typeof cell === 'string') return workbookText(cell)
  const value = typeof cell === 'object' ? cell.value : cell
  return value === undefined || !Number.isFinite(value) ? null : value
}

/** The Excel number format in which a unit is easiest to read. */
export function numberFormat(unit: Unit): string {
  switch (unitFacts(unit).kind) {
    case 'share':
      return '0.0%'
    case 'money':
      return '#,##0'
    case 'level':
    case 'ratio':
      return '0.000'
    default:
      return '#,##0.00'
  }
}

/** The number format of differences, which always show their sign. */
export const differenceFormat = (unit: Unit): string => {
  const format = numberFormat(unit)
  return `+${format};-${format};${format}`
}

/** The unit of the numbers in a sheet, in words; there, money is in whole kroner. */
export const unitInSheet = (unit: Unit): string =>
  unitFacts(unit).kind === 'share' ? unitWords(unit) : unitName(unit)

export const FONT = { name: 'Calibri', size: 11 }
/** Height of a line of that font, in points. */
export const LINE_HEIGHT = 15
/** Pixels of a character of that font, in which widths of columns are counted. */
export const CHARACTER_WIDTH = 7

/** Characters of prose in the width of one digit, in which widths of columns are counted. */
const PROSE = 1.1

/** The lines that a text takes in a cell of this width: not every program works it out itself. */
export const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(text.length / (PROSE * width)))

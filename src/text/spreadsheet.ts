import { withoutControls } from './characters.ts'

/** What spreadsheets take for a formula, even after blanks and quotation marks, which some of them drop. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠\t\r\n]/

/** A text as a cell of a CSV file, with a leading apostrophe if a spreadsheet would take it for a formula. */
export function cellOfText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text from which `cellOfText` made a cell. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** Excel accepts no more characters in a cell, and “repairs” a workbook that has more. */
const LONGEST_CELL = 32_767

/** A text as a cell of a workbook, where it is never a formula; one that is too long ends with an ellipsis. */
export function workbookText(text: string): string {
  // Excel reads _x0041_ as an A.
  const literal = withoutControls(text).replaceAll(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
  return literal.length <= LONGEST_CELL ? literal : `${literal.slice(0, LONGEST_CELL - 1)}…`
}

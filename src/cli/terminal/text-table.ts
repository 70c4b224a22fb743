import Table from 'cli-table3'
import { visibleInLine } from '../../text/terminal.ts'

/** No lines, only spaces between columns. */
const BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** A table for the terminal whose texts are wrapped to the widths of their columns. */
export function wrappedTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const table = new Table({
    head: header.map(visibleInLine),
    chars: BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    wordWrap: true,
  })
  table.push(...rows.map((row) => row.map(visibleInLine)))
  return table.toString().replaceAll(/ +$/gm, '')
}

/** A table for the terminal; the first column is aligned left, the others right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: header.map(visibleInLine),
    chars: BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: header.map((_, column) => (column === 0 ? ('left' as const) : ('right' as const))),
  })
  table.push(...rows.map((row) => row.map(visibleInLine)))
  return table.toString()
}

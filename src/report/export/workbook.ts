import { colToLetter, writeXlsx, type CellStyle, type ColumnDef, type WriteSheet } from 'hucre/xlsx'
import { unitFacts, type Unit } from '../../vocabulary/units.ts'
import { workbookText } from '../../text/spreadsheet.ts'

/** A cell of a sheet; undefined and NaN are missing. `format` is a number format of Excel. */
export type SheetCell = string | number | undefined | { readonly value: number; readonly format: string }

export interface SheetColumn {
  readonly header: string
  /** what the column contains, for the sheet that explains the others */
  readonly meaning: string
  /** in characters */
  readonly width: number
  /** whether long texts wrap within their cell; otherwise they are cut off at the next column */
  readonly wraps?: boolean
}

export interface Sheet {
  readonly name: string
  readonly meaning: string
  /** sentences above the table, the first one in bold */
  readonly sentences?: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** how many rows are printed, from the first on; all if undefined */
  readonly printedRows?: number
}

/** A fixed time, so that the same sheets give the same bytes whenever they are written. */
const TIME_OF_EVERY_WORKBOOK = new Date('1980-01-01T00:00:00Z')

/**
 * Sheets as one workbook, the second of which explains all others. Numbers are stored as numbers, whatever decimal mark
 * the reader's Excel uses. In print, each sheet is as wide as a landscape A4 page, with its header on every page.
 */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const [first, ...others] = sheets
  return await writeXlsx({
    sheets: [first, explanation(sheets), ...others].map(worksheet),
    properties: { creator: 'delt', created: TIME_OF_EVERY_WORKBOOK, modified: TIME_OF_EVERY_WORKBOOK },
  })
}

/**
 * A sheet as the library expects it: the sentences, each on a line across all columns, then the headers and the rows.
 */
function worksheet(sheet: Sheet): WriteSheet {
  const { name, sentences = [], columns, rows, printedRows = rows.length } = sheet
  const above = sentences.length + 1
  const lastColumn = columns.length - 1
  return {
    name,
    columns: columnsOf(sheet),
    rows: [...sentences.map((sentence) => [sentence]), columns.map(({ header }) => header), ...rows].map(
      (row) => row.map(valueOf),
    ),
    cells: stylesOf(sheet),
    merges: sentences.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
    rowDefs: heightsOf(sheet),
    freezePane: { rows: above },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as needed.
      fitToHeight: 0,
      printArea: `$A$1:$${colToLetter(lastColumn)}$${above + Math.min(printedRows, rows.length)}`,
      printTitlesRow: `$${above}:$${above}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  }
}

function columnsOf({ columns, rows }: Sheet): ColumnDef[] {
  // Next to texts of several lines, other cells are aligned to the first line.
  const vertical = columns.some(({ wraps }) => wraps) ? TOP : {}
  return columns.map(({ width, wraps }, column) => {
    const alignment = { ...vertical, ...besideNumbers(rows, column), ...(wraps === true ? WRAPPED : {}) }
    return Object.keys(alignment).length === 0 ? { width } : { width, style: { alignment } }
  })
}

/** Numbers end right where the next column begins; text in that column is kept away from them. */
function besideNumbers(rows: Sheet['rows'], column: number): typeof AWAY | undefined {
  return holdsNumbers(rows, column - 1) && !holdsNumbers(rows, column) ? AWAY : undefined
}

function holdsNumbers(rows: Sheet['rows'], column: number): boolean {
  const cell = rows.find((row) => row[column] !== undefined)?.[column]
  return cell !== undefined && typeof cell !== 'string'
}

function valueOf(cell: SheetCell): string | number | null {
  if (typeof cell === 'string') return workbookText(cell)
  const value = typeof cell === 'object' ? cell.value : cell
  return value === undefined || !Number.isFinite(value) ? null : value
}

const FONT = { name: 'Calibri', size: 11 }
const BOLD: CellStyle = { font: { ...FONT, bold: true } }
const TOP = { vertical: 'top' } as const
const WRAPPED = { ...TOP, wrapText: true } as const
const RIGHT = { horizontal: 'right' } as const
const AWAY = { horizontal: 'left', indent: 1 } as const

/** The styles of single cells by `row,column`. */
function stylesOf({ sentences = [], columns, rows }: Sheet): Map<string, { style: CellStyle }> {
  const styles = new Map<string, { style: CellStyle }>()
  const set = (row: number, column: number, style: CellStyle) => styles.set(`${row},${column}`, { style })
  for (const row of sentences.keys()) set(row, 0, { ...(row === 0 ? BOLD : {}), alignment: WRAPPED })
  for (const column of columns.keys()) {
    const alignment = holdsNumbers(rows, column) ? RIGHT : besideNumbers(rows, column)
    set(sentences.length, column, { ...BOLD, ...(alignment === undefined ? {} : { alignment }) })
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'object') set(sentences.length + 1 + row, column, { numFmt: cell.format })
  }
  return styles
}

/** Height of a line, in points. */
const LINE_HEIGHT = 15
/** The highest row that Excel accepts. */
const HIGHEST_ROW = 409

/** The heights of rows with wrapped text: not every program works them out itself. */
function heightsOf({ sentences = [], columns, rows }: Sheet): Map<number, { height: number }> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const heights = new Map<number, { height: number }>()
  const set = (row: number, lines: number) =>
    heights.set(row, { height: Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(1, lines)) })
  for (const [row, sentence] of sentences.entries()) set(row, Math.ceil(sentence.length / whole))
  if (!columns.some(({ wraps }) => wraps)) return heights
  for (const [row, cells] of rows.entries()) {
    const lines = columns.map(({ width, wraps }, column) => {
      const cell = cells[column]
      return wraps === true && typeof cell === 'string' ? Math.ceil(cell.length / width) : 1
    })
    set(sentences.length + 1 + row, Math.max(...lines))
  }
  return heights
}

function explanation(sheets: readonly Sheet[]): Sheet {
  return {
    name: 'Explanation',
    meaning: 'Where to find what in this file.',
    columns: [
      { header: 'Sheet', meaning: '', width: 18 },
      { header: 'Column', meaning: '', width: 24 },
      { header: 'Meaning', meaning: '', width: 110, wraps: true },
    ],
    rows: sheets.flatMap(({ name, meaning, columns }) => [
      [name, undefined, meaning],
      ...columns.map((column) => [name, column.header, column.meaning]),
    ]),
  }
}

/**
 * Rows of the whole come before rows of its parts, otherwise in their order; also how many rows of the whole there are.
 */
export function wholeFirst<Row>(
  rows: readonly Row[],
  isWhole: (row: Row) => boolean,
): { readonly rows: readonly Row[]; readonly whole: number } {
  const whole = rows.filter(isWhole)
  return { rows: [...whole, ...rows.filter((row) => !isWhole(row))], whole: whole.length }
}

/** The Excel number format in which a unit is easiest to read. */
export function numberFormat(unit: Unit): string {
  switch (unitFacts(unit).kind) {
    case 'share':
      return '0.0%'
    case 'money':
      return '#,##0'
    default:
      return '#,##0.00'
  }
}

import { colToLetter, writeXlsx, type CellStyle, type ColumnDef, type WriteSheet } from 'hucre/xlsx'
import { answerWorksheet, type AnswerSheet } from './answer-worksheet.ts'
import { FONT, LINE_HEIGHT, linesOf, storedIn, type SheetCell } from './sheet-cell.ts'
import { sheetWords } from './sheet-words.ts'

export interface SheetColumn {
  readonly header: string
  /** what the column contains, for the sheet that explains the others */
  readonly meaning: string
  /** in characters; a column whose texts do not wrap is as wide as they need, up to a limit */
  readonly width: number
  /** whether long texts wrap within their cell */
  readonly wraps?: boolean
}

/** A table. */
export interface Sheet {
  readonly name: string
  readonly meaning: string
  /** sentences above the table, the first one in bold */
  readonly sentences?: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** how many rows are printed, from the first on; all if undefined */
  readonly printedRows?: number
  /** how many columns are printed, from the first on; all if undefined */
  readonly printedColumns?: number
}

/** A fixed time, so that the same sheets give the same bytes whenever they are written. */
const TIME_OF_EVERY_WORKBOOK = new Date('1980-01-01T00:00:00Z')

/**
 * Sheets as one workbook, in which another one explains them. In print, each table is as wide as a landscape A4 page,
 * with its header on every page.
 *
 * @param before how many sheets come before the explanation
 */
export async function workbookBytes(
  sheets: readonly (Sheet | AnswerSheet)[],
  before = 1,
): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheets
      .toSpliced(before, 0, explanation(sheets))
      .map((sheet) => ('lines' in sheet ? answerWorksheet(sheet) : worksheet(sheet))),
    properties: { creator: 'delt', created: TIME_OF_EVERY_WORKBOOK, modified: TIME_OF_EVERY_WORKBOOK },
  })
}

/**
 * A table as the library expects it: the sentences, each on a line across all columns, then the headers, which filter
 * the rows below them.
 */
function worksheet(given: Sheet): WriteSheet {
  const sheet = { ...given, columns: given.columns.map((column, at) => withRoom(column, given.rows, at)) }
  const { name, sentences = [], columns, rows } = sheet
  const { printedRows = rows.length, printedColumns = columns.length } = sheet
  const above = sentences.length + 1
  const lastColumn = columns.length - 1
  return {
    name,
    columns: columnsOf(sheet),
    rows: [...sentences.map((sentence) => [sentence]), columns.map(({ header }) => header), ...rows].map(
      (row) => row.map(storedIn),
    ),
    cells: stylesOf(sheet),
    merges: sentences.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
    rowDefs: heightsOf(sheet),
    freezePane: { rows: above },
    ...(rows.length === 0
      ? {}
      : { autoFilter: { range: `A${above}:${colToLetter(lastColumn)}${above + rows.length}` } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as needed.
      fitToHeight: 0,
      printArea: `$A$1:$${colToLetter(printedColumns - 1)}$${above + Math.min(printedRows, rows.length)}`,
      printTitlesRow: `$${above}:$${above}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  }
}

/** Characters that the button of a filter covers. */
const BUTTON = 4
/** Characters of the widest column that is as wide as its texts need. */
const WIDEST = 44

function withRoom(column: SheetColumn, rows: Sheet['rows'], at: number): SheetColumn {
  const least = Math.max(column.width, column.header.length + BUTTON)
  if (column.wraps === true) return { ...column, width: least }
  const longest = rows.reduce(
    (most, { [at]: cell }) => Math.max(most, typeof cell === 'string' ? cell.length : 0),
    0,
  )
  return { ...column, width: Math.max(least, Math.min(longest, WIDEST)) }
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

const BOLD: CellStyle = { font: { ...FONT, bold: true } }
const HEADER: CellStyle = {
  ...BOLD,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  border: { bottom: { style: 'thin', color: { rgb: '1A1A1A' } } },
}
const TOP = { vertical: 'top' } as const
const WRAPPED = { ...TOP, wrapText: true } as const
/** Beside the button of the filter. */
const RIGHT = { horizontal: 'right', indent: 2 } as const
const AWAY = { horizontal: 'left', indent: 1 } as const

/** The styles of single cells by `row,column`. */
function stylesOf({ sentences = [], columns, rows }: Sheet): Map<string, { style: CellStyle }> {
  const styles = new Map<string, { style: CellStyle }>()
  const set = (row: number, column: number, style: CellStyle) => styles.set(`${row},${column}`, { style })
  for (const row of sentences.keys()) set(row, 0, { ...(row === 0 ? BOLD : {}), alignment: WRAPPED })
  for (const column of columns.keys()) {
    const alignment = holdsNumbers(rows, column) ? RIGHT : besideNumbers(rows, column)
    set(sentences.length, column, { ...HEADER, ...(alignment === undefined ? {} : { alignment }) })
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'object') set(sentences.length + 1 + row, column, { numFmt: cell.format })
  }
  return styles
}

/** The highest row that Excel accepts. */
const HIGHEST_ROW = 409

/** The heights of rows with wrapped text. */
function heightsOf({ sentences = [], columns, rows }: Sheet): Map<number, { height: number }> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const heights = new Map<number, { height: number }>()
  const set = (row: number, lines: number) =>
    heights.set(row, { height: Math.min(HIGHEST_ROW, LINE_HEIGHT * lines) })
  for (const [row, sentence] of sentences.entries()) set(row, linesOf(sentence, whole))
  if (!columns.some(({ wraps }) => wraps)) return heights
  for (const [row, cells] of rows.entries()) {
    const lines = columns.map(({ width, wraps }, column) => {
      const cell = cells[column]
      return wraps === true && typeof cell === 'string' ? linesOf(cell, width) : 1
    })
    set(sentences.length + 1 + row, Math.max(...lines))
  }
  return heights
}

function explanation(sheets: readonly (Sheet | AnswerSheet)[]): Sheet {
  const { name: called, meaning: of, columns: heads } = sheetWords().explanation
  return {
    name: called,
    meaning: of,
    columns: [
      { header: heads.sheet, meaning: '', width: 18 },
      { header: heads.column, meaning: '', width: 24 },
      { header: heads.meaning, meaning: '', width: 110, wraps: true },
    ],
    rows: sheets.flatMap((sheet) => [
      [sheet.name, undefined, sheet.meaning],
      ...('columns' in sheet ? sheet.columns : []).map(({ header, meaning }) => [
        sheet.name,
        header,
        meaning,
      ]),
    ]),
  }
}

/** Columns with their words. @param wrapping widths of those whose texts wrap */
export function columnsWith<Id extends string>(
  words: { readonly [I in Id]: Pick<SheetColumn, 'header' | 'meaning'> },
  wrapping: { readonly [I in Id]?: number } = {},
): SheetColumn[] {
  return (Object.keys(words) as Id[]).map((id) => {
    const width = wrapping[id]
    return { ...words[id], ...(width === undefined ? { width: NARROWEST } : { width, wraps: true }) }
  })
}

/** Characters of a column of numbers. */
const NARROWEST = 10

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

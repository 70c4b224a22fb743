/** A sheet to read, on upright pages: sentences, outcomes as tiles, and charts. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { DrawnChart } from '../drawing/chart.ts'
import { CHARACTER_WIDTH, FONT, LINE_HEIGHT, linesOf, storedIn, type SheetCell } from './sheet-cell.ts'

export interface AnswerSheet {
  readonly name: string
  readonly meaning: string
  readonly lines: readonly Line[]
}

type Look = 'title' | 'answer' | 'heading' | 'sentence' | 'note'

export type Line =
  | { readonly look: Look; readonly text: string }
  | { readonly heads: readonly string[] }
  | { readonly tile: Tile }
  | { readonly chart: SheetChart }

/** A chart as a sheet shows it. */
export type SheetChart = Pick<DrawnChart, 'title' | 'alt' | 'png'>

/** An outcome with its numbers. */
export interface Tile {
  /** its name, up to five numbers, and a verdict */
  readonly cells: readonly SheetCell[]
  /** the colour of the edge: of what is better, worse, or neither */
  readonly mark: keyof typeof MARKS
  /** below the numbers */
  readonly note?: string
}

/** Widths of the columns in characters: a name, five numbers, a verdict. */
const WIDTHS = [40, 13, 13, 13, 12, 12, 22]
const WHOLE = WIDTHS.reduce((sum, width) => sum + width)

const INK = { rgb: '1A1A1A' }
const QUIET = { rgb: '595959' }
const MARKS = { better: { rgb: '004D80' }, worse: { rgb: '8F2D00' }, open: { rgb: 'A6A6A6' } }

const wrapped = (size: number, font: CellStyle['font'] = {}): CellStyle => ({
  font: { ...FONT, size, color: INK, ...font },
  alignment: { vertical: 'top', wrapText: true },
})

const LOOKS: { readonly [L in Look]: CellStyle } = {
  title: wrapped(18, { bold: true }),
  answer: wrapped(14, { bold: true, color: MARKS.better }),
  heading: { ...wrapped(14, { bold: true }), alignment: { vertical: 'bottom', wrapText: true } },
  sentence: wrapped(11),
  note: wrapped(10, { color: QUIET }),
}

/** A row of the sheet. */
interface Row {
  readonly cells: readonly SheetCell[]
  readonly styles: readonly CellStyle[]
  /** in points */
  readonly height: number
  /** whether the first cell goes over all columns */
  readonly isMerged?: boolean
  /** a chart whose upper edge is that of the row */
  readonly chart?: { readonly of: SheetChart; readonly columns: number; readonly rows: number }
}

/** An answer as the library expects it. Each chart begins a page, and fits on it. */
export function answerWorksheet({ name, lines }: AnswerSheet): WriteSheet {
  const rows = lines.flatMap(rowsOf)
  const last = String.fromCharCode('A'.charCodeAt(0) + WIDTHS.length - 1)
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.map(({ cells }) => cells.map(storedIn)),
    cells: new Map(
      rows.flatMap(({ styles }, row) => styles.map((style, column) => [`${row},${column}`, { style }])),
    ),
    merges: rows.flatMap(({ isMerged }, row) =>
      isMerged === true ? [{ startRow: row, startCol: 0, endRow: row, endCol: WIDTHS.length - 1 }] : [],
    ),
    rowDefs: new Map(rows.map(({ height }, row) => [row, { height }])),
    images: rows.flatMap(({ chart }, row) => (chart === undefined ? [] : [imageAt(row, chart)])),
    rowBreaks: rows.flatMap(({ chart }, row) => (chart === undefined ? [] : [row - 1])),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as needed.
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${last}$${rows.length}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  }
}

/** The highest chart that fits on a page of which the columns take the whole width, in pixels. */
const TALLEST = 1150

function rowsOf(line: Line): Row[] {
  if ('text' in line) return [textRow(line.text, LOOKS[line.look], line.look === 'heading' ? 12 : 6)]
  if ('heads' in line) return [headRow(line.heads)]
  if ('chart' in line) return chartRows(line.chart)
  const { note } = line.tile
  return [tileRow(line.tile), ...(note === undefined ? [] : [textRow(note, LOOKS.note, 4)])]
}

/** @param space below the text, in points, or above a heading */
function textRow(text: string, style: CellStyle, space: number): Row {
  const size = (style.font?.size ?? FONT.size) / FONT.size
  const lines = linesOf(text, WHOLE / size)
  return { cells: [text], styles: [style], height: lines * size * LINE_HEIGHT + space, isMerged: true }
}

function headRow(heads: readonly string[]): Row {
  const lines = Math.max(...heads.map((head, column) => linesOf(head, WIDTHS[column])))
  const styles = heads.map((_, column): CellStyle => ({
    font: { ...FONT, size: 10, color: QUIET },
    alignment: { ...alignmentIn(column), vertical: 'bottom', wrapText: true },
  }))
  return { cells: heads, styles, height: lines * LINE_HEIGHT }
}

function tileRow({ cells, mark }: Tile): Row {
  const lines = cells.map((cell, column) => (typeof cell === 'string' ? linesOf(cell, WIDTHS[column]) : 1))
  const styles = WIDTHS.map((_, column): CellStyle => {
    const cell = cells[column]
    return {
      font: { ...FONT, bold: true, color: column === WIDTHS.length - 1 ? textColor(mark) : INK },
      alignment: { ...alignmentIn(column), vertical: 'top', wrapText: true },
      border: { top: { style: 'medium', color: MARKS[mark] } },
      ...(typeof cell === 'object' ? { numFmt: cell.format } : {}),
    }
  })
  const all = WIDTHS.map((_, column) => cells[column])
  return { cells: all, styles, height: Math.max(...lines) * LINE_HEIGHT + 3 }
}

/** Grey is light enough for an edge, and too light for a text. */
const textColor = (mark: Tile['mark']) => (mark === 'open' ? QUIET : MARKS[mark])

/** Names and verdicts begin on the left, numbers end on the right. */
function alignmentIn(column: number): CellStyle['alignment'] {
  if (column === 0) return { horizontal: 'left' }
  return column === WIDTHS.length - 1 ? { horizontal: 'left', indent: 1 } : { horizontal: 'right' }
}

/**
 * Rows that are as high together as a chart is: a picture lies between cells, and is stretched where they are not in
 * its proportions. It goes over as many columns as leave it low enough for a page.
 */
function chartRows(of: SheetChart): Row[] {
  const heights = WIDTHS.map((_, last) => {
    const width = WIDTHS.slice(0, last + 1).reduce((sum, one) => sum + one * CHARACTER_WIDTH, 0)
    return width * proportionOf(of.png)
  })
  const columns = Math.max(1, heights.filter((height) => height <= TALLEST).length)
  const points = 0.75 * heights[columns - 1]
  const rows = Math.ceil(points / LINE_HEIGHT)
  const empty: Row = { cells: [], styles: [], height: points / rows }
  return Array.from({ length: rows }, (_, row) =>
    row === 0 ? { ...empty, chart: { of, columns, rows } } : empty,
  )
}

/** Height by width of a PNG, which its first chunk tells. */
function proportionOf(png: Uint8Array): number {
  const header = new DataView(png.buffer, png.byteOffset)
  return header.getUint32(20) / header.getUint32(16)
}

type SheetImage = NonNullable<WriteSheet['images']>[number]

function imageAt(row: number, { of, columns, rows }: NonNullable<Row['chart']>): SheetImage {
  return {
    data: of.png,
    type: 'png',
    title: of.title,
    altText: of.alt,
    anchor: { from: { row, col: 0 }, to: { row: row + rows, col: columns } },
  }
}

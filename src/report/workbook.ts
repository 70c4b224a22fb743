import writeExcelFile from 'write-excel-file/node'

/** A cell of a sheet; undefined and NaN are missing. `format` is a number format of Excel. */
export type SheetCell = string | number | undefined | { readonly value: number; readonly format: string }

export interface SheetColumn {
  readonly header: string
  /** what stands in the column, for the sheet that explains the others */
  readonly meaning: string
  /** in characters */
  readonly width: number
}

export interface Sheet {
  readonly name: string
  readonly meaning: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/**
 * Writes sheets into one workbook, with a sheet in front that explains them. Numbers are numbers, whatever decimal
 * mark the reader's Excel uses.
 */
export async function writeWorkbook(path: string, sheets: readonly Sheet[]): Promise<void> {
  const all = [explanation(sheets), ...sheets]
  await writeExcelFile(
    all.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(excelCell)),
      ],
    })),
  ).toFile(path)
}

function excelCell(cell: SheetCell): string | number | { value: number; format: string } | null {
  const value = typeof cell === 'object' ? cell.value : cell
  return cell === undefined || Number.isNaN(value) ? null : cell
}

function explanation(sheets: readonly Sheet[]): Sheet {
  return {
    name: 'Explanation',
    meaning: 'What stands where in this file.',
    columns: [
      { header: 'Sheet', meaning: '', width: 18 },
      { header: 'Column', meaning: '', width: 24 },
      { header: 'Meaning', meaning: '', width: 110 },
    ],
    rows: sheets.flatMap(({ name, meaning, columns }) => [
      [name, undefined, meaning],
      ...columns.map((column) => [name, column.header, column.meaning]),
    ]),
  }
}

/** The number format of Excel in which a unit is read best. */
export function numberFormat(unit: string): string {
  if (unit.startsWith('share')) return '0.0%'
  if (unit.startsWith('NOK')) return '#,##0'
  return '#,##0.00'
}

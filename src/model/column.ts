/** Numbers of which each belongs to somebody or something; the cell says to whom. */
export interface Column {
  [cell: number]: number
}

/**
 * What a field that may hold a decimal holds before it is set. A field that has held whole numbers alone, as levers of 0
 * and 1, would be taken for whole, and all code that reads it compiled anew at the first 0.8.
 */
export const DECIMAL = NaN

/** Sum over some cells. */
export function sumOf(cells: Iterable<number>, column: Readonly<Column>): number {
  let sum = 0
  for (const cell of cells) sum += column[cell]
  return sum
}

/** Sum over all cells. */
export function sumOfAll(column: Float64Array): number {
  let sum = 0
  for (let cell = 0; cell < column.length; cell++) sum += column[cell]
  return sum
}

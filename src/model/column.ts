/** Numbers that each belong to somebody or something; the cell says to whom. */
export interface Column {
  [cell: number]: number
}

/**
 * Initial value of a field that may hold a decimal. A field that has held only whole numbers, such as levers of 0 and
 * 1, is compiled as whole, and all code that reads it would be recompiled at the first 0.8.
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

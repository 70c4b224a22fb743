/** Numbers of which each belongs to somebody or something, at a place that says to whom. */
export interface Column {
  [cell: number]: number
}

/** Sum over some places. */
export function sumOf(places: Iterable<number>, column: Readonly<Column>): number {
  let sum = 0
  for (const cell of places) sum += column[cell]
  return sum
}

/** Sum over all places. */
export function sumOfAll(column: Float64Array): number {
  let sum = 0
  for (let cell = 0; cell < column.length; cell++) sum += column[cell]
  return sum
}

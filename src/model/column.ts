/** Numbers of which each belongs to somebody or something, at a place that says to whom. */
export interface Column {
  [place: number]: number
}

/** Sum over some places. */
export function sumOf(places: Iterable<number>, column: Readonly<Column>): number {
  let sum = 0
  for (const place of places) sum += column[place]
  return sum
}

/** Sum over all places. */
export function sumOfAll(column: Float64Array): number {
  let sum = 0
  for (let place = 0; place < column.length; place++) sum += column[place]
  return sum
}

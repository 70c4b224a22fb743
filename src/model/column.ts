/** Numbers of which each belongs to somebody or something, at a place that says to whom. */
export interface Column {
  [place: number]: number
}

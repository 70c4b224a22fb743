import { LONGEST_WAIT, waitCell } from '../../model/books.ts'
import { sumOf, sumOfAll } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { byMeasures, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** Service measures: places, waiting lists and how stays end. */
export function measureServices(office: Office) {
  const { books } = office
  const openPlaces = (rows: readonly number[]) => rows.filter((measure) => books.placesOffered[measure] > 0)
  const share = (above: Float64Array, ...below: readonly Float64Array[]) =>
    byMeasures(office, (rows) => ratio(sumOf(rows, above), sumsOf(rows, below)))
  return {
    occupancy: byMeasures(office, (rows) => {
      const open = openPlaces(rows)
      return ratio(sumOf(open, books.placeDays), sumOf(open, books.placesOffered))
    }),
    'waiting-for-measure': byMeasures(office, (rows) => sumOf(rows, books.waitingListDays) / books.days),
    'on-waiting-list-share': { all: ratio(sumOfAll(books.waitingListDays), books.presentDays) },
    'wait-for-measure-days': byMeasures(office, (rows) => medianWait(office, rows)),
    'gave-up-waiting-share': share(books.waitsGivenUp, books.starts, books.waitsGivenUp, books.waitsLeft),
    'stay-days': share(books.stayDays, books.staysEnded, books.staysLeftForWork, books.staysLeft),
    'drop-out-from-measures-share': share(books.staysDropped, books.staysEnded),
  } satisfies Partial<Measured>
}

const sumsOf = (rows: readonly number[], columns: readonly Float64Array[]): number =>
  columns.reduce((sum, column) => sum + sumOf(rows, column), 0)

/** Median days that those who started in some measures had waited; NaN where nobody started. */
function medianWait({ books: { starts, startsByWait } }: Office, rows: readonly number[]): number {
  const started = sumOf(rows, starts)
  let sum = 0
  let lower = NaN
  for (let days = 0; days <= LONGEST_WAIT; days++) {
    for (const measure of rows) sum += startsByWait[waitCell(measure, days)]
    // Of an even number, the median lies half way between the two in the middle.
    if (Number.isNaN(lower) && 2 * sum >= started && sum > 0) lower = days
    if (2 * sum > started) return (lower + days) / 2
  }
  return NaN
}

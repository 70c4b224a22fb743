import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { byMeasures, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** Service measures: places, waiting lists and how stays end. */
export function measureServices(office: Office) {
  const { books } = office
  const openPlaces = (rows: readonly number[]) => rows.filter((measure) => books.placesOffered[measure] > 0)
  const share = (above: Float64Array, below: Float64Array) =>
    byMeasures(office, (rows) => ratio(sumOf(rows, above), sumOf(rows, below)))
  return {
    occupancy: byMeasures(office, (rows) => {
      const open = openPlaces(rows)
      return ratio(sumOf(open, books.placeDays), sumOf(open, books.placesOffered))
    }),
    'waiting-for-measure': byMeasures(office, (rows) => sumOf(rows, books.waitingListDays) / books.days),
    'wait-for-measure-days': share(books.startWaitSum, books.starts),
    'drop-out-from-measures-share': share(books.staysDropped, books.staysEnded),
  } satisfies Partial<Measured>
}

import { isOpen } from '../../model/measures/admission.ts'
import type { Office } from '../../model/office.ts'
import { ratio, sumOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Service measures: places, waiting lists and how stays end. */
export function measureServices(sheet: Sheet, office: Office): void {
  const { books, measures } = office
  const sum = (column: Float64Array) => (rows: readonly number[]) => sumOf(rows, (measure) => column[measure])
  const openPlaces = (rows: readonly number[]) =>
    rows.filter((measure) => Number.isFinite(measures.places[measure]) && isOpen(office, measure))
  sheet.putMeasures('occupancy', (rows) => {
    const open = openPlaces(rows)
    return ratio(sum(books.placeDays)(open), sumOf(open, (measure) => measures.places[measure]) * books.days)
  })
  sheet.putMeasures('waiting-for-measure', (rows) => sum(books.waitingListDays)(rows) / books.days)
  sheet.putMeasures('wait-for-measure-days', (rows) =>
    ratio(sum(books.startWaitSum)(rows), sum(books.starts)(rows)),
  )
  sheet.putMeasures('drop-out-from-measures-share', (rows) =>
    ratio(sum(books.staysDropped)(rows), sum(books.staysEnded)(rows)),
  )
}

import { sumOf } from '../../model/column.ts'
import { isOpen } from '../../model/measures/admission.ts'
import type { Office } from '../../model/office.ts'
import { ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Service measures: places, waiting lists and how stays end. */
export function measureServices(sheet: Sheet, office: Office): void {
  const { books, measures } = office
  const openPlaces = (rows: readonly number[]) =>
    rows.filter((measure) => Number.isFinite(measures.places[measure]) && isOpen(office, measure))
  sheet.putMeasures('occupancy', (rows) => {
    const open = openPlaces(rows)
    return ratio(sumOf(open, books.placeDays), sumOf(open, measures.places) * books.days)
  })
  sheet.putMeasures('waiting-for-measure', (rows) => sumOf(rows, books.waitingListDays) / books.days)
  sheet.putMeasures('wait-for-measure-days', (rows) =>
    ratio(sumOf(rows, books.startWaitSum), sumOf(rows, books.starts)),
  )
  sheet.putMeasures('drop-out-from-measures-share', (rows) =>
    ratio(sumOf(rows, books.staysDropped), sumOf(rows, books.staysEnded)),
  )
}

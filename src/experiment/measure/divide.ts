import { Link, LINKS, Mind, MINDS } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { columnOf, ofEvery, ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** What happens between the sides; the side of a request is the asker’s. */
export function measureDivide(sheet: Sheet, office: Office): void {
  const { books } = office
  const link = (which: number) => {
    const column = columnOf(books.links, LINKS, which)
    return (sides: readonly number[]) => sumOf(sides, column)
  }
  const share = (above: number, below: number) => (sides: readonly number[]) =>
    ratio(link(above)(sides), link(below)(sides))
  const years = books.days / DAYS_PER_YEAR
  sheet.putSides('requests-needed', (sides) => link(Link.needed)(sides) / years)
  sheet.putSides('requests-asked-share', share(Link.asked, Link.needed))
  sheet.putSides('requests-allowed-share', share(Link.allowed, Link.asked))
  sheet.putSides('requests-lapsed-share', share(Link.lapsed, Link.asked))
  sheet.putSides('requests-fulfilled-share', share(Link.fulfilled, Link.needed))
  const ended = (sides: readonly number[]) =>
    link(Link.inTime)(sides) + link(Link.late)(sides) + link(Link.never)(sides)
  const fate = (which: number) => (sides: readonly number[]) => ratio(link(which)(sides), ended(sides))
  sheet.putSides('requests-answered-in-time-share', fate(Link.inTime))
  sheet.putSides('requests-answered-late-share', fate(Link.late))
  sheet.putSides('requests-never-answered-share', fate(Link.never))
  sheet.putSides('reply-days', (sides) => ratio(sumOf(sides, books.replyDays), sumOf(sides, books.replies)))
  measureMinds(sheet, office)
  sheet.putAll('handovers', books.handovers / years)
  sheet.putAll('handover-out-of-reach-share', ratio(books.handedOverOutOfReach, books.handovers))
  sheet.putAll('handover-wait-days', ratio(books.handoverWaitSum, books.handoverWaits))
}

function measureMinds(sheet: Sheet, office: Office): void {
  const { books } = office
  const days = ofEvery(office, books.days)
  sheet.putStaff('attitude', columnOf(books.minds, MINDS, Mind.attitude), days)
  sheet.putStaff('asking', columnOf(books.minds, MINDS, Mind.asking), days)
  sheet.putAll('ties', ratio(books.tieSum, books.months))
}

import { Link, LINKS, Mind, MINDS } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { bySides, byStaff, columnOf, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** What happens between the sides; a request counts for the side that asks. */
export function measureDivide(office: Office) {
  const { books } = office
  const link = (which: Link) => {
    const column = columnOf(books.links, LINKS, which)
    return (sides: readonly number[]) => sumOf(sides, column)
  }
  const share = (above: Link, below: Link) =>
    bySides((sides) => ratio(link(above)(sides), link(below)(sides)))
  const ended = (sides: readonly number[]) =>
    link(Link.inTime)(sides) + link(Link.late)(sides) + link(Link.never)(sides)
  const fate = (which: Link) => bySides((sides) => ratio(link(which)(sides), ended(sides)))
  const years = books.days / DAYS_PER_YEAR
  const days = books.postDays
  return {
    'requests-needed': bySides((sides) => link(Link.needed)(sides) / years),
    'requests-asked-share': share(Link.asked, Link.needed),
    'requests-allowed-share': share(Link.allowed, Link.asked),
    'requests-lapsed-share': share(Link.lapsed, Link.asked),
    'requests-fulfilled-share': share(Link.fulfilled, Link.needed),
    'requests-answered-in-time-share': fate(Link.inTime),
    'requests-answered-late-share': fate(Link.late),
    'requests-never-answered-share': fate(Link.never),
    'reply-days': bySides((sides) => ratio(sumOf(sides, books.replyDays), sumOf(sides, books.replies))),
    attitude: byStaff(office, columnOf(books.minds, MINDS, Mind.attitude), days),
    asking: byStaff(office, columnOf(books.minds, MINDS, Mind.asking), days),
    ties: { all: ratio(books.tieSum, books.months) },
    handovers: { all: books.handovers / years },
    'handover-out-of-reach-share': { all: ratio(books.handedOverOutOfReach, books.handovers) },
    'handover-wait-days': { all: ratio(books.handoverWaitSum, books.handoverWaits) },
  } satisfies Partial<Measured>
}

import { Link, LINKS, Mind, MINDS } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { bySides, byStaff, columnOf, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/**
 * What happens between the sides; a request counts for the side that asks. For needs across the divide, every link of
 * the chain is given as a share of all these needs, so that links add up and no office looks better by asking less.
 */
export function measureDivide(office: Office) {
  const { books } = office
  const link = (which: Link) => {
    const column = columnOf(books.links, LINKS, which)
    return (sides: readonly number[]) => sumOf(sides, column)
  }
  const ofNeeds = (which: Link) => bySides((sides) => ratio(link(which)(sides), link(Link.needed)(sides)))
  const years = books.days / DAYS_PER_YEAR
  const days = books.postDays
  return {
    'requests-needed': bySides((sides) => link(Link.needed)(sides) / years),
    'requests-asked-share': ofNeeds(Link.asked),
    'requests-allowed-share': ofNeeds(Link.allowed),
    'requests-lapsed-share': ofNeeds(Link.lapsed),
    'requests-fulfilled-share': ofNeeds(Link.fulfilled),
    'requests-answered-in-time-share': ofNeeds(Link.inTime),
    'requests-answered-late-share': ofNeeds(Link.late),
    'requests-never-answered-share': ofNeeds(Link.never),
    'reply-days': bySides((sides) => ratio(sumOf(sides, books.replyDays), sumOf(sides, books.replies))),
    attitude: byStaff(office, columnOf(books.minds, MINDS, Mind.attitude), days),
    asking: byStaff(office, columnOf(books.minds, MINDS, Mind.asking), days),
    ties: { all: ratio(books.tieSum, books.months) },
    handovers: { all: books.handovers / years },
    'handover-out-of-reach-share': { all: ratio(books.handedOverOutOfReach, books.handovers) },
    'handover-wait-days': { all: ratio(books.handoverWaitSum, books.handoverWaits) },
  } satisfies Partial<Measured>
}

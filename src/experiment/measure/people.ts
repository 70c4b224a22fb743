import { exitCell } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { WAYS_OUT } from '../../vocabulary/statuses.ts'
import { byGroups, bySides, byStaff, ofEfforts, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** Stocks and flows of people in the measured years. */
export function measurePeople(office: Office) {
  const { books } = office
  const years = books.days / DAYS_PER_YEAR
  const arrivals = (groups: Iterable<number>) => sumOf(groups, books.arrivals)
  const returns = (groups: Iterable<number>) => sumOf(groups, books.returns)
  const all = [...office.scenario.groups.keys()]
  return {
    'users-present': {
      ...byStaff(office, books.caseDays, books.days),
      ...byGroups(office, (groups) => sumOf(groups, books.groupDays) / books.days),
      effort: ofEfforts((effort) => books.effortDays[effort] / books.days),
      all: books.presentDays / books.days,
    },
    'shared-users-share': { all: ratio(books.sharedCaseDays / 2, books.presentDays) },
    'waiting-for-place': bySides((sides) => sumOf(sides, books.waitingDays) / books.days),
    entries: byGroups(office, (groups) => (arrivals(groups) + returns(groups)) / years),
    'returns-share': { all: ratio(returns(all), arrivals(all) + returns(all)) },
    'exit-rate': exitRate(office),
    'in-measure-share': inMeasureShare(office),
  } satisfies Partial<Measured>
}

/** Exits in a month divided by the mean number of users. */
function exitRate(office: Office) {
  const { days, exitsByGroup, exitsByEffort, groupDays, effortDays, presentDays } = office.books
  const months = (days / DAYS_PER_YEAR) * MONTHS_PER_YEAR
  const rate = (table: Float64Array, rows: readonly number[], personDays: number) =>
    ratio(exits(table, rows) / months, personDays / days)
  return {
    ...byGroups(office, (groups) => rate(exitsByGroup, groups, sumOf(groups, groupDays))),
    effort: ofEfforts((effort) => rate(exitsByEffort, [effort], effortDays[effort])),
    all: rate(exitsByEffort, [...EFFORTS.keys()], presentDays),
  }
}

/** Exits of some groups or effort categories. */
function exits(table: Float64Array, rows: readonly number[]): number {
  let sum = 0
  for (const row of rows) for (const way of WAYS_OUT.keys()) sum += table[exitCell(row, way)]
  return sum
}

/** Mean share of users who are in a measure. */
function inMeasureShare(office: Office) {
  const { groupMeasureDays, groupDays, effortMeasureDays, effortDays } = office.books
  return {
    ...byGroups(office, (groups) => ratio(sumOf(groups, groupMeasureDays), sumOf(groups, groupDays))),
    effort: ofEfforts((effort) => ratio(effortMeasureDays[effort], effortDays[effort])),
  }
}

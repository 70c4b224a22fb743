import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { WAYS_OUT } from '../../vocabulary/statuses.ts'
import { ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const WAYS = WAYS_OUT.length
const EFFORTS = [0, 1, 2, 3]

/** Stocks and flows of people in the measured years. */
export function measurePeople(sheet: Sheet, office: Office): void {
  const { books } = office
  measureStocks(sheet, office)
  const years = books.days / DAYS_PER_YEAR
  const arrivals = (groups: readonly number[]) => sumOf(groups, books.arrivals)
  const returns = (groups: readonly number[]) => sumOf(groups, books.returns)
  sheet.putGroups('entries', (groups) => (arrivals(groups) + returns(groups)) / years)
  const all = office.scenario.groups.map((_, group) => group)
  sheet.putAll('returns-share', ratio(returns(all), arrivals(all) + returns(all)))
  measureExits(sheet, office)
}

function measureStocks(sheet: Sheet, office: Office): void {
  const { books } = office
  sheet.putStaff('users-present', books.caseDays, books.days)
  sheet.putGroups('users-present', (groups) => sumOf(groups, books.groupDays) / books.days)
  sheet.putEfforts('users-present', (efforts) => sumOf(efforts, books.effortDays) / books.days)
  sheet.putAll('users-present', books.presentDays / books.days)
  sheet.putSides('waiting-for-place', (sides) => sumOf(sides, books.waitingDays) / books.days)
}

function measureExits(sheet: Sheet, office: Office): void {
  const { books } = office
  const months = (books.days / DAYS_PER_YEAR) * MONTHS_PER_YEAR
  const every = WAYS_OUT.map((_, way) => way)
  const shares = [
    ['work-at-exit-share', WAYS_OUT.indexOf('work')],
    ['pension-at-exit-share', WAYS_OUT.indexOf('pension')],
    ['out-of-reach-at-exit-share', WAYS_OUT.indexOf('outOfReach')],
  ] as const
  for (const [outcome, way] of shares) {
    sheet.putGroups(outcome, (groups) =>
      ratio(exits(books.exitsByGroup, groups, [way]), exits(books.exitsByGroup, groups, every)),
    )
    sheet.putEfforts(outcome, (efforts) =>
      ratio(exits(books.exitsByEffort, efforts, [way]), exits(books.exitsByEffort, efforts, every)),
    )
  }
  sheet.putGroups('exit-rate', (groups) =>
    ratio(exits(books.exitsByGroup, groups, every) / months, sumOf(groups, books.groupDays) / books.days),
  )
  sheet.putEfforts('exit-rate', (efforts) =>
    ratio(exits(books.exitsByEffort, efforts, every) / months, sumOf(efforts, books.effortDays) / books.days),
  )
  sheet.putAll(
    'exit-rate',
    ratio(exits(books.exitsByEffort, EFFORTS, every) / months, books.presentDays / books.days),
  )
}

/** Exits of some groups or effort categories by some ways out. */
function exits(table: Float64Array, rows: readonly number[], ways: readonly number[]): number {
  let sum = 0
  for (const row of rows) for (const way of ways) sum += table[row * WAYS + way]
  return sum
}

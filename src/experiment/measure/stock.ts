import type { Office } from '../../model/office.ts'
import { CourseReader, isWork } from '../../model/users/course.ts'
import { everybody } from '../../model/users/table.ts'
import { STAYS, YEARS_BETWEEN_STAYS } from '../../vocabulary/breakdowns.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import { ofEveryEndOfStock } from '../../vocabulary/outcomes.ts'
import { EXIT_KINDS, isPresent } from '../../vocabulary/statuses.ts'
import { exitKind, LevelMeans } from './cohort.ts'
import type { Measured } from './splits.ts'

/**
 * Outcomes of the stock cohort: everybody who is in the office on the evening of the first measured day, by the time
 * already spent there, observed until the last evening of four measured years. Who belongs to it is itself a result of
 * the office.
 */
export function measureStock(office: Office) {
  const { users, scenario } = office
  const outcomes = 1 + EXIT_KINDS.length
  const all = new LevelMeans(1, outcomes)
  const byStay = new LevelMeans(STAYS.length, outcomes)
  const first = scenario.warmUpYears * DAYS_PER_YEAR
  const isLongEnough = office.days - first >= FOLLOW_UP_DAYS
  const courses = new CourseReader(office)
  const values = new Float64Array(outcomes)
  for (const user of isLongEnough ? everybody(users) : []) {
    const course = courses.of(user, first)
    if (!isPresent(course.statusAfter(0))) continue
    values.fill(0)
    values[0] = course.daysIn(isWork, FOLLOW_UP_DAYS)
    values[1 + exitKind(course.statusAfter(FOLLOW_UP_DAYS - 1))] = 1
    all.add(0, values)
    byStay.add(stayOf(course.daysBefore), values)
  }
  const meansOf = (position: number) => ({ all: all.of(position)[0], stay: byStay.of(position) })
  return {
    'stock-days-in-work': meansOf(0),
    ...ofEveryEndOfStock((kind) => meansOf(1 + EXIT_KINDS.indexOf(kind))),
  } satisfies Partial<Measured>
}

/** Position in STAYS of somebody who has been in the office for a number of days. */
const stayOf = (days: number): number =>
  YEARS_BETWEEN_STAYS.filter((years) => days > years * DAYS_PER_YEAR).length

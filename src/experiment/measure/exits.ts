import type { Office } from '../../model/office.ts'
import {
  CourseReader,
  isEducation,
  isOutOfReach,
  isPension,
  isWithoutWork,
  isWork,
} from '../../model/users/course.ts'
import { everybody } from '../../model/users/table.ts'
import { AGES } from '../../vocabulary/breakdowns.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { AFTER_EXIT_DAYS, BACK_AFTER_DAYS } from '../../vocabulary/follow-up.ts'
import { AFTER_EXIT, type AfterExit, ofEveryAfterExit } from '../../vocabulary/outcomes.ts'
import { isPresent, type Status } from '../../vocabulary/statuses.ts'
import { ageOn, LevelMeans } from './cohort.ts'
import type { Measured } from './splits.ts'

/** What has become of those who left follow-up in the measured years; every exit counts, also of the same person. */
export const measureExits = (office: Office) =>
  ({
    ...measureAfterExit(office),
    'back-after-12-months-share': measureBack(office),
  }) satisfies Partial<Measured>

/** Where people are half a year after they left, by effort category on leaving. */
function measureAfterExit(office: Office) {
  const { users, courses, scenario } = office
  const all = new LevelMeans(1, AFTER_EXIT.length)
  const byEffort = new LevelMeans(EFFORTS.length, AFTER_EXIT.length)
  const byGroup = new LevelMeans(scenario.groups.length, AFTER_EXIT.length)
  const values = new Float64Array(AFTER_EXIT.length)
  followExits(office, AFTER_EXIT_DAYS, (user, turn, later) => {
    values.fill(0)
    values[AFTER_EXIT.indexOf(placeOf(later))] = 1
    all.add(0, values)
    byEffort.add(courses.effortOf(turn), values)
    byGroup.add(users.group[user], values)
  })
  return ofEveryAfterExit((where) => {
    const position = AFTER_EXIT.indexOf(where)
    return { all: all.of(position)[0], effort: byEffort.of(position), group: byGroup.of(position) }
  })
}

function placeOf(status: Status): AfterExit {
  if (isWork(status)) return 'work'
  if (isPension(status)) return 'pension'
  return isPresent(status) ? 'registered' : 'elsewhere'
}

/** Who is in work, in education or registered a year after leaving without work or going out of reach. */
function measureBack(office: Office) {
  const { users, courses } = office
  const all = new LevelMeans(1, 1)
  const byAge = new LevelMeans(AGES.length, 1)
  const values = new Float64Array(1)
  followExits(office, BACK_AFTER_DAYS, (user, turn, later) => {
    const status = courses.statusOf(turn)
    if (!isWithoutWork(status) && !isOutOfReach(status)) return
    values[0] = isWork(later) || isEducation(later) || isPresent(later) ? 1 : 0
    all.add(0, values)
    byAge.add(ageOn(users, user, courses.dayOf(turn)), values)
  })
  return { all: all.of(0)[0], age: byAge.of(0) }
}

/**
 * Visits every exit of the measured years that can be followed for some days before the run ends.
 *
 * @param visit gets the person, the turn of the course that leads out of the office, and the status those days later
 */
function followExits(
  office: Office,
  days: number,
  visit: (user: number, turn: number, later: Status) => void,
): void {
  const { users, courses, books } = office
  const reader = new CourseReader(office)
  for (const user of everybody(users))
    for (let turn = users.course[user]; turn >= 0; turn = courses.turnBefore(turn)) {
      const day = courses.dayOf(turn)
      if (day < books.firstDay) break
      if (!courses.isExit(turn) || day + days >= office.days) continue
      visit(user, turn, reader.of(user, day).statusAfter(days))
    }
}

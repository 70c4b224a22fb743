import { isPresent, Status } from '../../vocabulary/statuses.ts'
import type { Office } from '../office.ts'

/**
 * The person is somewhere else from today on.
 *
 * @param since the day, where the person has been there for some time already
 */
export function become(office: Office, user: number, status: Status, since = office.day): void {
  const { users, courses } = office
  const isThere = isPresent(users.status[user]) && isPresent(status)
  users.status[user] = status
  if (!isThere) users.course[user] = courses.add(users.course[user], since, status)
}

/** Whether the last turn of a person’s course is where the person is. */
export function isOnCourse({ users, courses }: Office, user: number): boolean {
  const status = users.status[user]
  const turn = users.course[user]
  if (turn < 0) return false
  return isPresent(status) ? isPresent(courses.statusOf(turn)) : courses.statusOf(turn) === status
}

/** Whether somebody with a status counts. */
export type OfStatus = (status: Status) => boolean

export const isWork: OfStatus = (status) => status === Status.work
export const isEducation: OfStatus = (status) => status === Status.education
export const isOutOfReach: OfStatus = (status) => status === Status.outOfReach
/** Neither in work nor in education nor followed, other than who has moved, died or retired. */
export const isOutside: OfStatus = (status) =>
  status === Status.pension || status === Status.outOfReach || status === Status.withoutWork
const isGone: OfStatus = (status) => !isPresent(status)

/** What is read off the course of one person after another, counted from a day of each. */
export class CourseReader {
  private readonly office: Office
  private readonly days: number[] = []
  private readonly statuses: Status[] = []
  private length = 0

  constructor(office: Office) {
    this.office = office
  }

  /**
   * Turns to a person.
   *
   * @param origin the day from which days are counted; what was before it counts only as what holds then
   */
  of(user: number, origin: number): this {
    const { courses, users } = this.office
    this.length = 0
    for (let turn = users.course[user]; turn >= 0; turn = courses.turnBefore(turn)) {
      // From the last turn back, as it is kept.
      this.days[this.length] = courses.dayOf(turn) - origin
      this.statuses[this.length++] = courses.statusOf(turn)
      if (courses.dayOf(turn) <= origin) break
    }
    return this
  }

  /** Days from the first turn that is read to the day from which days are counted; below 0 where nobody was there yet. */
  get daysBefore(): number {
    return this.length === 0 ? -1 : -this.days[this.length - 1]
  }

  /** Where the person is in the evening so many days after. */
  statusAfter(days: number): Status {
    for (let turn = 0; turn < this.length; turn++) if (this.days[turn] <= days) return this.statuses[turn]
    return Status.none
  }

  /** Days of the first so many on which the person has such a status. */
  daysIn(counts: OfStatus, within: number): number {
    let sum = 0
    let end = within
    for (let turn = 0; turn < this.length; turn++) {
      const start = Math.max(0, this.days[turn])
      if (start < end) {
        if (counts(this.statuses[turn])) sum += end - start
        end = start
      }
    }
    return sum
  }

  /** Days until the person first has such a status; `within` where that is later or never. */
  daysTo(counts: OfStatus, within: number): number {
    let first = within
    for (let turn = 0; turn < this.length; turn++)
      if (counts(this.statuses[turn])) first = Math.min(first, Math.max(0, this.days[turn]))
    return first
  }

  /** Days until the person first leaves the office, for whatever reason; `within` where that is later or never. */
  daysToExit(within: number): number {
    return this.daysTo(isGone, within)
  }

  /** The longest time in a row with such a status among the first so many days. */
  longest(counts: OfStatus, within: number): number {
    let longest = 0
    let end = within
    for (let turn = 0; turn < this.length; turn++) {
      const start = Math.max(0, this.days[turn])
      if (start >= end) continue
      if (counts(this.statuses[turn])) longest = Math.max(longest, end - start)
      end = start
    }
    return longest
  }
}

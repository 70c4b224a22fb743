import { isPresent, Status } from '../../vocabulary/statuses.ts'
import type { Office } from '../office.ts'

/**
 * Gives the person a new status from today on. The course does not tell apart statuses in the office.
 *
 * @param since the day the status began, if before today
 */
export function become(office: Office, user: number, status: Status, since = office.day): void {
  const { users, courses } = office
  const isThere = isPresent(users.status[user]) && isPresent(status)
  users.status[user] = status
  if (!isThere) users.course[user] = courses.add(users.course[user], since, status, users.effort[user])
}

/** Whether the last turn of a person’s course agrees with the person’s status. */
export function isOnCourse({ users, courses }: Office, user: number): boolean {
  const status = users.status[user]
  const turn = users.course[user]
  if (turn < 0) return false
  return isPresent(status) ? isPresent(courses.statusOf(turn)) : courses.statusOf(turn) === status
}

/** Whether a status is of the kind to be counted. */
export type OfStatus = (status: Status) => boolean

export const isWork: OfStatus = (status) => status === Status.work
export const isEducation: OfStatus = (status) => status === Status.education
export const isPension: OfStatus = (status) => status === Status.pension
export const isOutOfReach: OfStatus = (status) => status === Status.outOfReach
export const isWithoutWork: OfStatus = (status) => status === Status.withoutWork
/** Not in work, education or follow-up; those who have moved, died or retired are left out. */
export const isOutside: OfStatus = (status) =>
  isPension(status) || isOutOfReach(status) || isWithoutWork(status)
const isGone: OfStatus = (status) => !isPresent(status)

/** Reads the courses of persons one at a time, counting days from an origin given for each. */
export class CourseReader {
  private readonly office: Office
  private readonly days: number[] = []
  private readonly statuses: Status[] = []
  private length = 0

  constructor(office: Office) {
    this.office = office
  }

  /**
   * Loads the course of a person.
   *
   * @param origin the day from which days are counted; of earlier turns, only the one still running then is read
   */
  of(user: number, origin: number): this {
    const { courses, users } = this.office
    this.length = 0
    for (let turn = users.course[user]; turn >= 0; turn = courses.turnBefore(turn)) {
      // From the last turn backwards, the order in which courses are stored.
      this.days[this.length] = courses.dayOf(turn) - origin
      this.statuses[this.length++] = courses.statusOf(turn)
      if (courses.dayOf(turn) <= origin) break
    }
    return this
  }

  /** Days from the first turn read to the origin; below 0 if the course had not begun by then. */
  get daysBefore(): number {
    return this.length === 0 ? -1 : -this.days[this.length - 1]
  }

  /** The person’s status at the end of the day, `days` after the origin. */
  statusAfter(days: number): Status {
    for (let turn = 0; turn < this.length; turn++) if (this.days[turn] <= days) return this.statuses[turn]
    return Status.none
  }

  /** Number of days with such a status among the first `within` days. */
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

  /** Days until the person first has such a status; `within` if later or never. */
  daysTo(counts: OfStatus, within: number): number {
    let first = within
    for (let turn = 0; turn < this.length; turn++)
      if (counts(this.statuses[turn])) first = Math.min(first, Math.max(0, this.days[turn]))
    return first
  }

  /** Days until the person first leaves the office, for whatever reason; `within` if later or never. */
  daysToExit(within: number): number {
    return this.daysTo(isGone, within)
  }

  /** The longest run of days with such a status among the first `within` days. */
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

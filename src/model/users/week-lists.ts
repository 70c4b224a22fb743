import { DAYS_PER_WEEK } from '../calendar.ts'
import { NOBODY } from '../lists.ts'
import type { Users } from './table.ts'

/**
 * Persons by the day of the week on which their week is counted: that of the day on which their spell began, so that
 * a spell is counted from its first day. Each list stays in the order in which persons joined, which is nearly that of
 * their rows, so that counting a week reads the tables from front to back.
 */
export interface Week {
  readonly rows: readonly Int32Array[]
  /** entries in each list, gaps included */
  readonly counts: Int32Array
}

export function createWeek(capacity: number): Week {
  return {
    rows: Array.from({ length: DAYS_PER_WEEK }, () => new Int32Array(capacity)),
    counts: new Int32Array(DAYS_PER_WEEK),
  }
}

/** From now on the person’s week is counted on this day of the week. */
export function joinWeek(week: Week, users: Users, user: number, weekday: number): void {
  const rows = week.rows[weekday]
  if (week.counts[weekday] === rows.length) closeGaps(week, users, weekday)
  const slot = week.counts[weekday]++
  rows[slot] = user
  users.weekday[user] = weekday
  users.weekSlot[user] = slot
}

/** The person’s week is no longer counted; the entry stays as a gap until the list is gone through again. */
export function leaveWeek(week: Week, users: Users, user: number): void {
  const slot = users.weekSlot[user]
  if (slot === NOBODY) return
  week.rows[users.weekday[user]][slot] = NOBODY
  users.weekSlot[user] = NOBODY
}

/** Moves the entries of a list together. */
export function closeGaps(week: Week, users: Users, weekday: number): void {
  const rows = week.rows[weekday]
  let kept = 0
  for (let slot = 0; slot < week.counts[weekday]; slot++) {
    const user = rows[slot]
    if (user === NOBODY) continue
    rows[kept] = user
    users.weekSlot[user] = kept++
  }
  week.counts[weekday] = kept
}

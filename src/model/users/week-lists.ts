import { DAYS_PER_WEEK } from '../calendar.ts'
import { NOBODY } from '../lists.ts'
import type { Users } from './table.ts'

/**
 * Persons by the day of the week on which their week is counted: that of the day on which their spell began, so that
 * a spell is counted from its first day. Rows stand close together in each list, in no particular order.
 */
export interface Week {
  readonly rows: readonly Int32Array[]
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
  const slot = week.counts[weekday]++
  week.rows[weekday][slot] = user
  users.weekday[user] = weekday
  users.weekSlot[user] = slot
}

/** The person’s week is no longer counted. */
export function leaveWeek(week: Week, users: Users, user: number): void {
  const slot = users.weekSlot[user]
  if (slot === NOBODY) return
  const weekday = users.weekday[user]
  const rows = week.rows[weekday]
  const last = rows[--week.counts[weekday]]
  rows[slot] = last
  users.weekSlot[last] = slot
  users.weekSlot[user] = NOBODY
}

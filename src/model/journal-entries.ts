import { Activity, ROWS } from './journal.ts'
import type { Journal } from './journal.ts'
import { NOBODY } from './lists.ts'
import { kindOf, userOf } from './nodes.ts'
import type { Office } from './office.ts'
import { rowOf } from './users/table.ts'
import type { Users } from './users/table.ts'

/** Hands on the remaining events at the end of a run. */
export function closeJournal({ journal }: Office): void {
  if (journal === undefined) return
  journal.sink(journal.events, journal.count)
  journal.count = 0
}

/** Starts a new event of today and returns its row. */
function begin(office: Office, journal: Journal, activity: number, user: number, since: number): number {
  const { events, sink } = journal
  if (journal.count === ROWS) {
    sink(events, ROWS)
    journal.count = 0
  }
  const { users } = office
  const row = journal.count++
  events.activity[row] = activity
  events.day[row] = office.day
  events.since[row] = since
  events.user[row] = user === NOBODY ? NOBODY : rowOf(users, user)
  events.address[row] = user === NOBODY ? NOBODY : users.address[user]
  events.group[row] = user === NOBODY ? 0 : users.group[user]
  events.effort[row] = user === NOBODY ? 0 : users.effort[user]
  events.side[row] = NOBODY
  events.advisor[row] = NOBODY
  events.other[row] = NOBODY
  events.measure[row] = NOBODY
  events.detail[row] = NOBODY
  events.minutes[row] = 0
  return row
}

/** Notes something in a person’s own life. */
export function noteLife(
  office: Office,
  activity: number,
  user: number,
  detail: number = NOBODY,
  since = office.day,
): void {
  const { journal } = office
  if (journal === undefined) return
  const row = begin(office, journal, activity, user, since)
  journal.events.detail[row] = detail
}

/** Notes something between a person and an advisor. */
export function noteCase(
  office: Office,
  activity: number,
  user: number,
  advisor: number,
  detail: number = NOBODY,
  minutes = 0,
  since = office.day,
): void {
  const { journal } = office
  if (journal === undefined) return
  const row = begin(office, journal, activity, user, since)
  journal.events.side[row] = office.advisors.side[advisor]
  journal.events.advisor[row] = advisor
  journal.events.detail[row] = detail
  journal.events.minutes[row] = minutes
}

/** Like `noteCase`, with a second advisor. */
export function noteBetween(
  office: Office,
  activity: number,
  user: number,
  advisor: number,
  other: number,
  detail: number = NOBODY,
  minutes = 0,
): void {
  const { journal } = office
  if (journal === undefined) return
  noteCase(office, activity, user, advisor, detail, minutes)
  journal.events.other[journal.count - 1] = other
}

/** Notes that a person waits for a team of a side, or comes from its queue. */
export function noteTeam(office: Office, activity: number, node: number, team: number): void {
  const { journal } = office
  if (journal === undefined) return
  const user = userOf(node)
  const since = activity === Activity.waitsForTeam ? office.day : queuedSince(office, user, kindOf(node))
  const row = begin(office, journal, activity, user, since)
  journal.events.side[row] = kindOf(node)
  journal.events.detail[row] = team
}

/** A plan that an advisor makes. */
export function notePlan(
  office: Office,
  activity: number,
  user: number,
  advisor: number,
  measure: number,
  compared: boolean,
): void {
  const { journal } = office
  if (journal === undefined) return
  noteCase(office, activity, user, advisor, compared ? 1 : 0)
  journal.events.measure[journal.count - 1] = measure
}

/** Notes what becomes of a planned measure; the side is the one that made the plan. */
export function noteMeasure(
  office: Office,
  activity: number,
  user: number,
  detail: number = NOBODY,
  since = office.day,
): void {
  const { journal, users } = office
  if (journal === undefined) return
  const row = begin(office, journal, activity, user, since)
  journal.events.side[row] = users.planSide[user]
  journal.events.measure[row] = users.planMeasure[user]
  journal.events.detail[row] = detail
}

/** Notes what becomes of a request, by its row; advisor and side are the asker’s. */
export function noteRequest(
  office: Office,
  activity: number,
  request: number,
  detail: number = NOBODY,
  minutes = 0,
): void {
  const { journal, requests } = office
  if (journal === undefined) return
  const { user, from, to, measure, sentOn } = requests
  noteCase(office, activity, user[request], from[request], detail, minutes, sentOn[request])
  journal.events.other[journal.count - 1] = to[request]
  journal.events.measure[journal.count - 1] = measure[request]
}

/** Notes an event of the office that concerns no single person. */
export function noteOffice(
  office: Office,
  activity: number,
  advisor: number = NOBODY,
  detail: number = NOBODY,
): void {
  const { journal } = office
  if (journal === undefined) return
  const row = begin(office, journal, activity, NOBODY, office.day)
  journal.events.advisor[row] = advisor
  journal.events.detail[row] = detail
  if (advisor !== NOBODY) journal.events.side[row] = office.advisors.side[advisor]
}

/** A person’s node joins the queue of a side today; the event that ends the wait will use the date. */
export function noteQueued({ journal, users, day }: Office, node: number): void {
  if (journal !== undefined) journal.queuedOn[queueOf(users, userOf(node), kindOf(node))] = day
}

/** Day since which a person has waited for a side’s advisor; today if no journal is kept. */
export const queuedSince = ({ journal, users, day }: Office, user: number, side: number): number =>
  journal === undefined ? day : journal.queuedOn[queueOf(users, user, side)]

const queueOf = (users: Users, user: number, side: number): number => 2 * rowOf(users, user) + side

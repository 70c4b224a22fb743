import { Activity } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What an event says of itself, and what has to be known from earlier events to tell of it. */
export const FIELDS = [
  'activity',
  'day',
  'since',
  'user',
  'address',
  'group',
  'effort',
  'side',
  'advisor',
  'other',
  'measure',
  'detail',
  'minutes',
  'holder',
  'otherHolder',
  'leaders',
  'order',
] as const

/**
 * One event. Rows of persons, advisors and measures are those of the model, NOBODY where there is none. `holder` and
 * `otherHolder` are numbers of the post holders, `leaders` how many there are, and `order` is the number of the event
 * among those of the same person and day, all on that day and from 0 (leaders from 1).
 */
export type EventFacts = { readonly [Field in (typeof FIELDS)[number]]: number }

/** Reads the journal of one run from its first event on, and keeps what later events leave unsaid. */
export class EventReader {
  private readonly holders = new Map<number, number>()
  private leaders: number
  private readonly leadersAfterReform: number
  /** by row of the person plus one: day of the last event, and how many that day had */
  private lastDay = new Int32Array(1024).fill(NOBODY)
  private onLastDay = new Uint16Array(1024)

  constructor({ leadership, reform }: Scenario) {
    this.leaders = leadership.leaders
    this.leadersAfterReform = reform.leadership.leaders
  }

  /** The first `count` of some events, one by one. */
  *read(events: Events, count: number): Generator<EventFacts> {
    for (let row = 0; row < count; row++) yield this.factsOf(events, row)
  }

  private factsOf(events: Events, row: number): EventFacts {
    const activity = events.activity[row]
    const advisor = events.advisor[row]
    if (activity === Activity.turnover) this.holders.set(advisor, events.detail[row])
    if (activity === Activity.reform) this.leaders = this.leadersAfterReform
    const other = events.other[row]
    const user = events.user[row]
    const day = events.day[row]
    return {
      activity,
      day,
      since: events.since[row],
      user,
      address: events.address[row],
      group: events.group[row],
      effort: events.effort[row],
      side: events.side[row],
      advisor,
      other,
      measure: events.measure[row],
      detail: events.detail[row],
      minutes: events.minutes[row],
      holder: this.holders.get(advisor) ?? 0,
      otherHolder: this.holders.get(other) ?? 0,
      leaders: this.leaders,
      order: this.orderOf(user, day),
    }
  }

  private orderOf(user: number, day: number): number {
    const place = user + 1
    if (place >= this.lastDay.length) this.grow()
    if (this.lastDay[place] !== day) {
      this.lastDay[place] = day
      this.onLastDay[place] = 0
    }
    return this.onLastDay[place]++
  }

  private grow(): void {
    const { lastDay, onLastDay } = this
    this.lastDay = new Int32Array(2 * lastDay.length).fill(NOBODY)
    this.lastDay.set(lastDay)
    this.onLastDay = new Uint16Array(2 * onLastDay.length)
    this.onLastDay.set(onLastDay)
  }
}

import { Activity } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import { phasesOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { TimesOfDay } from './times-of-day.ts'

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
  'number',
  'second',
  'sinceSecond',
] as const

/**
 * One event. Rows of persons, advisors and measures are those of the model, NOBODY where there is none. `holder` and
 * `otherHolder` are numbers of the post holders, from 0; `leaders` says how many there are, and `number` is the number of
 * the event in the run, from 0. `second` is when work on it began on `day`, and `sinceSecond` when that began on `since`
 * which it ends, both in seconds after opening.
 */
export type EventFacts = { readonly [Field in (typeof FIELDS)[number]]: number }

/** Reads the journal of one run from its first event on, and keeps what later events leave unsaid. */
export class EventReader {
  private readonly holders = new Map<number, number>()
  private leaders: number
  /** how many there are after each dated change that is still to come */
  private readonly leadersToCome: number[]
  private readonly timesOfDay = new TimesOfDay()
  private count = 0

  constructor(scenario: Scenario) {
    const [opening, ...later] = phasesOf(scenario).map((phase) => phase.scenario.leadership.leaders)
    this.leaders = opening
    this.leadersToCome = later
  }

  /** The first `count` of some events, one by one. */
  *read(events: Events, count: number): Generator<EventFacts> {
    for (let row = 0; row < count; row++) yield this.factsOf(events, row)
  }

  private factsOf(events: Events, row: number): EventFacts {
    const activity = events.activity[row]
    const advisor = events.advisor[row]
    if (activity === Activity.turnover) this.holders.set(advisor, events.detail[row])
    if (activity === Activity.reform) this.leaders = this.leadersToCome.shift() ?? this.leaders
    const other = events.other[row]
    const user = events.user[row]
    const day = events.day[row]
    const since = events.since[row]
    const minutes = events.minutes[row]
    const { second, sinceSecond } = this.timesOfDay.place({ activity, user, day, since, minutes })
    // Every fact by its name: spread into one another, objects of so many would take twice the time of a run.
    return {
      activity,
      day,
      since,
      user,
      address: events.address[row],
      group: events.group[row],
      effort: events.effort[row],
      side: events.side[row],
      advisor,
      other,
      measure: events.measure[row],
      detail: events.detail[row],
      minutes,
      holder: this.holders.get(advisor) ?? 0,
      otherHolder: this.holders.get(other) ?? 0,
      leaders: this.leaders,
      number: this.count++,
      second,
      sinceSecond,
    }
  }
}

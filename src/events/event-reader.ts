import { Activity } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import { phasesOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { OpenRequests } from './open-requests.ts'
import { TimesOfDay } from './times-of-day.ts'

/** What an event states itself, and what must be known from earlier events to describe it. */
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
  'request',
] as const

/**
 * One event. Persons, advisors and measures are given by their row in the model, or NOBODY. `holder` and `otherHolder`
 * number the holders of a post, from 0; `leaders` is the number of leaders, and `number` counts the events of the run,
 * from 0. `second` is when work on the event began on `day`; `sinceSecond` is when the time that the event ends began
 * on `since`. Both are in seconds after opening. `request` is the number of the event that sent the request which the
 * event is about, or NOBODY.
 */
export type EventFacts = { readonly [Field in (typeof FIELDS)[number]]: number }

/** Reads the journal of one run from its first event and remembers what later events leave out. */
export class EventReader {
  private readonly holders = new Map<number, number>()
  private leaders: number
  /** the number of leaders after each dated change still to come */
  private readonly leadersToCome: number[]
  private readonly timesOfDay = new TimesOfDay()
  private readonly requests = new OpenRequests()
  private count = 0

  constructor(scenario: Scenario) {
    const [opening, ...later] = phasesOf(scenario).map((phase) => phase.scenario.leadership.leaders)
    this.leaders = opening
    this.leadersToCome = later
  }

  /** The first `count` events, one by one. */
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
    const side = events.side[row]
    const measure = events.measure[row]
    const number = this.count++
    const request = this.requests.place({ activity, user, side, measure, since, number })
    const { second, sinceSecond } = this.timesOfDay.place({ activity, user, day, since, minutes })
    // Every fact is listed by name: spreading objects with this many fields would take twice as long as the run.
    return {
      activity,
      day,
      since,
      user,
      address: events.address[row],
      group: events.group[row],
      effort: events.effort[row],
      side,
      advisor,
      other,
      measure,
      detail: events.detail[row],
      minutes,
      holder: this.holders.get(advisor) ?? 0,
      otherHolder: this.holders.get(other) ?? 0,
      leaders: this.leaders,
      number,
      second,
      sinceSecond,
      request,
    }
  }
}

import { Activity } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import { activityWords, wordsOf } from './activities.ts'
import { secondsIn } from './dates.ts'

/** Kinds of events with which waits and stays begin. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  Object.values(activityWords).flatMap(({ wait, stayFrom }) => {
    const from = wait?.from ?? stayFrom
    return from === undefined ? [] : [Activity[from]]
  }),
)

/** What is known of when an event happened: its days, the minutes of work, and whose it is. */
export interface Timed {
  readonly activity: number
  readonly user: number
  readonly day: number
  readonly since: number
  readonly minutes: number
}

/** When a wait or a stay may have begun: with what, and how many seconds after opening on which day. */
interface Beginning {
  readonly activity: number
  readonly day: number
  readonly second: number
}

/**
 * Gives events a time of day, which the model does not know. The events of one person on one day follow one another from
 * the opening of the office, each as long as its minutes and a second apart, in the order of the model.
 */
export class TimesOfDay {
  /** by row of the person plus one: day of the last event, and the first second of it that is free */
  private lastDay = new Int32Array(1024).fill(NOBODY)
  private free = new Int32Array(1024)
  /** by row of the person: the beginnings of this time in the office, the latest last */
  private readonly beginnings = new Map<number, Beginning[]>()

  /**
   * Takes the next event of the run.
   *
   * @returns seconds after opening: on its day, when work on the event begins; and on the day since which it has
   *   lasted, when that time began
   */
  place(event: Timed): { readonly second: number; readonly sinceSecond: number } {
    const { activity, user, day, minutes } = event
    const place = user + 1
    while (place >= this.lastDay.length) this.grow()
    const second = this.lastDay[place] === day ? this.free[place] : 0
    const end = second + secondsIn(minutes)
    this.lastDay[place] = day
    this.free[place] = end + 1
    const sinceSecond = this.beganAt(event, second)
    if (activity === Activity.return) this.beginnings.delete(user)
    if (BEGINNINGS.has(activity)) this.remember(user, { activity, day, second: end })
    return { second, sinceSecond }
  }

  private beganAt({ activity, user, day, since }: Timed, second: number): number {
    const { wait, stayFrom } = wordsOf(activity)
    // Who is served on the day of asking has not waited.
    if (wait !== undefined && since === day) return second
    const from = wait?.from ?? stayFrom
    if (from === undefined) return 0
    const begun = this.beginnings
      .get(user)
      ?.findLast((one) => one.activity === Activity[from] && one.day === since)
    return begun?.second ?? 0
  }

  private remember(user: number, beginning: Beginning): void {
    const own = this.beginnings.get(user)
    if (own === undefined) this.beginnings.set(user, [beginning])
    else own.push(beginning)
  }

  private grow(): void {
    const { lastDay, free } = this
    this.lastDay = new Int32Array(2 * lastDay.length).fill(NOBODY)
    this.lastDay.set(lastDay)
    this.free = new Int32Array(2 * free.length)
    this.free.set(free)
  }
}

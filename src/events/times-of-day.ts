import { Activity } from '../model/journal.ts'
import { activityWords, wordsOf } from './activities.ts'
import { secondsIn } from './dates.ts'

/** Kinds of events with which waits and stays begin. */
const BEGINNINGS: readonly number[] = [
  ...new Set(
    Object.values(activityWords).flatMap(({ wait, stayFrom }) => {
      const from = wait?.from ?? stayFrom
      return from === undefined ? [] : [Activity[from]]
    }),
  ),
]

/** Beginnings of one kind that are remembered of one person: more requests than these are hardly ever open. */
const REMEMBERED = 4

/** Numbers that are kept of one person: the last day, its first free second, and days and seconds of beginnings. */
const NUMBERS = 2 + 2 * REMEMBERED * BEGINNINGS.length
const NEVER = -(2 ** 31)

/** What is known of when an event happened. */
interface Timed {
  readonly activity: number
  readonly user: number
  readonly day: number
  readonly since: number
  readonly minutes: number
}

/**
 * Gives events a time of day, which the model does not know. The events of one person on one day follow one another from
 * the opening of the office, each as long as its minutes and a second apart, in the order of the model.
 */
export class TimesOfDay {
  /** by row of the person; the office itself, whose row is −1, comes first */
  private numbers = new Int32Array(1024 * NUMBERS).fill(NEVER)

  /**
   * Takes the next event of the run.
   *
   * @returns seconds after opening: on its day, when work on the event begins; and on the day since which it has
   *   lasted, when that time began
   */
  place(event: Timed): { readonly second: number; readonly sinceSecond: number } {
    const { activity, user, day, minutes } = event
    const own = (user + 1) * NUMBERS
    while (own >= this.numbers.length) this.grow()
    const second = this.numbers[own] === day ? this.numbers[own + 1] : 0
    const end = second + secondsIn(minutes)
    this.numbers[own] = day
    this.numbers[own + 1] = end + 1
    const sinceSecond = this.beganAt(event, second)
    if (BEGINNINGS.includes(activity)) this.remember(beginningsOf(user, activity), day, end)
    return { second, sinceSecond }
  }

  private beganAt({ activity, user, day, since }: Timed, second: number): number {
    const { wait, stayFrom } = wordsOf(activity)
    // Who is served on the day of asking has not waited.
    if (wait !== undefined && since === day) return second
    const from = wait?.from ?? stayFrom
    if (from === undefined) return 0
    const first = beginningsOf(user, Activity[from])
    for (let place = first; place < first + 2 * REMEMBERED; place += 2)
      if (this.numbers[place] === since) return this.numbers[place + 1]
    return 0
  }

  /** The latest comes first, and the earliest is forgotten. */
  private remember(first: number, day: number, second: number): void {
    this.numbers.copyWithin(first + 2, first, first + 2 * (REMEMBERED - 1))
    this.numbers[first] = day
    this.numbers[first + 1] = second
  }

  private grow(): void {
    const { numbers } = this
    this.numbers = new Int32Array(2 * numbers.length).fill(NEVER)
    this.numbers.set(numbers)
  }
}

/** Where the beginnings of one kind lie among the numbers of a person. */
const beginningsOf = (user: number, activity: number): number =>
  (user + 1) * NUMBERS + 2 + 2 * REMEMBERED * BEGINNINGS.indexOf(activity)

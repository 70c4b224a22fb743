import { Activity } from '../model/journal.ts'
import { activityWords, wordsOf } from './activities.ts'
import { secondsIn } from './dates.ts'

/** Kinds of events that start waits and stays. */
const BEGINNINGS: readonly number[] = [
  ...new Set(
    Object.values(activityWords).flatMap(({ wait, stayFrom }) => {
      const from = wait?.from ?? stayFrom
      return from === undefined ? [] : [Activity[from]]
    }),
  ),
]

/** Starts of one kind remembered per person; more requests than this are hardly ever open at once. */
const REMEMBERED = 4

/** Numbers kept per person: the last day, its first free second, and the days and seconds of starts. */
const NUMBERS = 2 + 2 * REMEMBERED * BEGINNINGS.length
const NEVER = -(2 ** 31)

/** What the timing of an event depends on. */
interface Timed {
  readonly activity: number
  readonly user: number
  readonly day: number
  readonly since: number
  readonly minutes: number
}

/**
 * Gives events a time of day, which the model does not have. One person's events on one day follow one another from the
 * opening of the office in the order of the model, each as long as its minutes, with a second in between.
 */
export class TimesOfDay {
  /** by row of the person; the office itself, with row −1, comes first */
  private numbers = new Int32Array(1024 * NUMBERS).fill(NEVER)

  /**
   * Takes the next event of the run.
   *
   * @returns `second`, when work on the event begins on its day, and `sinceSecond`, when the time that it ends began on
   *   the day `since`; both in seconds after opening
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
    // Whoever is served on the day of asking has not waited.
    if (wait !== undefined && since === day) return second
    const from = wait?.from ?? stayFrom
    if (from === undefined) return 0
    const first = beginningsOf(user, Activity[from])
    for (let place = first; place < first + 2 * REMEMBERED; place += 2)
      if (this.numbers[place] === since) return this.numbers[place + 1]
    return 0
  }

  /** Stores the latest start first and drops the earliest. */
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

/** Where the starts of one kind are stored among the numbers of a person. */
const beginningsOf = (user: number, activity: number): number =>
  (user + 1) * NUMBERS + 2 + 2 * REMEMBERED * BEGINNINGS.indexOf(activity)

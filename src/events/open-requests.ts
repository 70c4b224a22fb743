import { Activity } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'

/** What happens to a request once it is sent. */
const LATER: readonly number[] = [
  Activity.allowed,
  Activity.refused,
  Activity.answered,
  Activity.wentOnAlone,
  Activity.lapsed,
  Activity.forgotten,
]

/** What ends a request. */
const LAST: readonly number[] = [Activity.refused, Activity.answered, Activity.lapsed, Activity.forgotten]

/** What tells requests apart; asker and asked may pass a request on to others of their side. */
interface AboutRequest {
  readonly activity: number
  readonly user: number
  readonly side: number
  readonly measure: number
  /** day on which the request was sent */
  readonly since: number
  /** of the event */
  readonly number: number
}

/** Follows requests to their end, because an event does not say which request it is about. */
export class OpenRequests {
  /** numbers of requests that are alike, the oldest first */
  private readonly open = new Map<string, number[]>()

  /**
   * Takes the next event of the run.
   *
   * @returns number of the event that sent the request which this event is about; NOBODY if it is about none
   */
  place(event: AboutRequest): number {
    const { activity, user, side, measure, since, number } = event
    const isSent = activity === Activity.asked
    if (!isSent && !LATER.includes(activity)) return NOBODY
    const key = `${user} ${side} ${measure} ${since}`
    const alike = this.open.get(key) ?? []
    if (isSent) this.open.set(key, [...alike, number])
    else if (LAST.includes(activity)) this.close(key, alike.slice(1))
    return isSent ? number : (alike.at(0) ?? NOBODY)
  }

  private close(key: string, rest: number[]): void {
    if (rest.length === 0) this.open.delete(key)
    else this.open.set(key, rest)
  }
}

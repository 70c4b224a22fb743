import { Activity, Start } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import { otherSide } from '../vocabulary/sides.ts'
import { isPresent } from '../vocabulary/statuses.ts'
import type { QueueKind } from './queues.ts'

/** How many joined and left a queue, and the sums of the days on which they did. */
interface Tally {
  came: number
  cameOn: number
  left: number
  leftOn: number
}

type Told = Exclude<QueueKind, 'team' | 'intake' | 'due'>

/** Kinds of queues for which the journal tells who joins and who leaves. */
export const TOLD: readonly Told[] = ['office', 'list', 'places', 'leader', 'inbox']

/** Arrival rates and times of queues according to the journal of a run, from its first day on. */
export class JournalQueues {
  private readonly tallies = new Map<string, Tally>()

  /** Reads events of the journal. */
  read(events: Events, count: number): void {
    for (let row = 0; row < count; row++) this.note(events, row)
  }

  /**
   * λ and W of one queue: how many joined a day, and the mean number of evenings that one of them had spent there by
   * the end of the last of `days` days.
   */
  count(kind: Told, row: number, days: number): { readonly rate: number; readonly time: number } {
    const { came, cameOn, left, leftOn } = this.tally(kind, row)
    // Those who are still there have been there until the end.
    const evenings = leftOn - cameOn + (came - left) * days
    return { rate: came / days, time: came > 0 ? evenings / came : 0 }
  }

  private note({ activity, day, side, other, measure, detail }: Events, row: number): void {
    const asked = otherSide(side[row])
    const place = { office: 0, list: measure[row], places: measure[row], leader: asked, inbox: other[row] }
    const [into, outOf] = passage(activity[row], detail[row])
    if (outOf !== undefined) this.leaves(outOf, place[outOf], day[row])
    if (into !== undefined) this.comes(into, place[into], day[row])
  }

  private comes(kind: Told, row: number, day: number): void {
    const tally = this.tally(kind, row)
    tally.came++
    tally.cameOn += day
  }

  private leaves(kind: Told, row: number, day: number): void {
    const tally = this.tally(kind, row)
    tally.left++
    tally.leftOn += day
  }

  private tally(kind: Told, row: number): Tally {
    const key = `${kind} ${row}`
    let tally = this.tallies.get(key)
    if (tally === undefined) this.tallies.set(key, (tally = { came: 0, cameOn: 0, left: 0, leftOn: 0 }))
    return tally
  }
}

/** The queue that an event leads into, and the one that it leads out of. */
function passage(activity: number, detail: number): readonly [into?: Told | undefined, outOf?: Told] {
  switch (activity) {
    case Activity.present:
      return isPresent(detail) ? ['office'] : []
    case Activity.arrival:
    case Activity.return:
      return ['office']
    case Activity.exit:
      return [undefined, 'office']
    case Activity.joinsList:
      return ['list']
    case Activity.leavesList:
      return [undefined, 'list']
    case Activity.measureStarts:
      return detail === Start.fromList ? ['places', 'list'] : ['places']
    case Activity.measureEnds:
      return [undefined, 'places']
    case Activity.asked:
      return ['leader']
    case Activity.allowed:
      return ['inbox', 'leader']
    case Activity.refused:
    case Activity.lapsed:
      return [undefined, 'leader']
    case Activity.answered:
    case Activity.forgotten:
      return [undefined, 'inbox']
    default:
      return []
  }
}

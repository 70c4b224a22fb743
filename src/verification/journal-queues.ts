import { Activity, Start } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import { otherSide } from '../vocabulary/sides.ts'
import { isPresent } from '../vocabulary/statuses.ts'
import type { QueueKind } from './queues.ts'

/** Who came into one queue and who left it, and the sums of the days on which they did. */
interface Tally {
  came: number
  cameOn: number
  left: number
  leftOn: number
}

type Told = Exclude<QueueKind, 'team' | 'intake' | 'due'>

/** Kinds of queues of which the journal tells who comes and who leaves. */
export const TOLD: readonly Told[] = ['office', 'list', 'places', 'leader', 'inbox']

/** Rates and times of queues as the journal of a run tells them, from its first day on. */
export class JournalQueues {
  private readonly tallies = new Map<string, Tally>()

  /** Takes events of the journal. */
  read(events: Events, count: number): void {
    for (let row = 0; row < count; row++) this.note(events, row)
  }

  /**
   * λ and W of one queue: those who came a day, and the mean evenings that one of them spent there by the end of the
   * last of `days` days.
   */
  count(kind: Told, row: number, days: number): { readonly rate: number; readonly time: number } {
    const { came, cameOn, left, leftOn } = this.tally(kind, row)
    // Whoever is still there has been there until the end.
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

/** The queue into which an event leads, and the one out of which it does. */
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

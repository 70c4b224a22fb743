import { erlangB, takenIn } from './chains.ts'
import type { PlaceQueue } from './chains.ts'
import { meanOf } from './check.ts'
import type { Family } from './check.ts'
import { inShortDays } from './erlang-limits.ts'
import { measureOffice, queuesOf } from './measure-queue.ts'

const OFFICES = 3

/** Whoever finds no place on the first morning comes to the next talk only when the run is over. */
const LAST_TALK_AFTER = 780
const YEARS = 6

/**
 * With a usual patience of a day, half of those who join have less and are passed over when a place is looked for; the
 * others, a Poisson number as well, wait for one morning.
 */
const IMPATIENT = 1
const PATIENT_SHARE = 0.5

const LOAD = 2.5
const queue: PlaceQueue = { places: 3, days: 5, joining: LOAD / 5 }

export const finiteWaitingRoom: Family = {
  title: 'A measure without a waiting room',
  text:
    'The same office, where nobody waits for more than one morning and whoever finds no place then goes away for ' +
    'good. The chain of days says how many start, and Erlang’s loss formula nearly so.',
  checks: (seed) => {
    const values = measureOffice({
      queue: { ...queue, joining: queue.joining / PATIENT_SHARE },
      talkAfter: LAST_TALK_AFTER,
      longestWait: IMPATIENT,
      years: YEARS,
    })
    const queues = queuesOf(values, LAST_TALK_AFTER + 60, OFFICES, `${seed}/room`)
    const of = (name: 'taken' | 'started') => queues.map((books) => books[name])
    const room = takenIn(queue)
    const taken = meanOf('places taken', of('taken'), room, 'queues')
    return [
      taken,
      inShortDays('the same against Erlang B', taken, LOAD * (1 - erlangB(queue.places, LOAD))),
      meanOf('persons who start a day', of('started'), room / queue.days, 'queues'),
    ]
  },
}

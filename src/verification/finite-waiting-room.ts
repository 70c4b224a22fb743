import { erlangB, takenIn } from './chains.ts'
import type { PlaceQueue } from './chains.ts'
import { meanOf } from './check.ts'
import type { Check, Family } from './check.ts'
import { measureOffice, queuesOf } from './measure-queue.ts'
import { inShortDays, limit } from './waiting-for-places.ts'

const OFFICES = 4

/** Whoever finds no place on the first morning comes to the next talk only when the run is over. */
const TALK_AFTER = 1040
const FROM = TALK_AFTER + 60
const YEARS = 8

/**
 * With a usual patience of a day, half of those who join have none at all and are gone before a place is looked for;
 * the others, a Poisson number as well, wait for one morning.
 */
const IMPATIENT = 1
const PATIENT_SHARE = 0.5

export const finiteWaitingRoom: Family = {
  title: 'A measure without a waiting room',
  text:
    'The same office, where nobody waits for more than one morning and whoever finds no place then goes away for ' +
    'good. The chain of days says how many start, and with long stays it comes to Erlang’s loss formula.',
  checks: (seed) => [
    ...againstFormulas(`${seed}/room`),
    limit('share turned away in ever shorter days against Erlang B', shareTurnedAway, LOST),
  ],
}

const PLACES = 3
const LOAD = 2.5
const LOST = erlangB(PLACES, LOAD)
const ofDays = (days: number): PlaceQueue => ({ places: PLACES, days, joining: LOAD / days })
const shareTurnedAway = (days: number): number => 1 - takenIn(ofDays(days)) / LOAD

function againstFormulas(seed: string): Check[] {
  const queue = ofDays(5)
  const values = measureOffice({
    queue: { ...queue, joining: queue.joining / PATIENT_SHARE },
    talkAfter: TALK_AFTER,
    longestWait: IMPATIENT,
    years: YEARS,
  })
  const queues = queuesOf(values, FROM, OFFICES, seed)
  const room = takenIn(queue)
  const of = (name: 'taken' | 'started') => queues.map((books) => books[name])
  const taken = meanOf('places taken', of('taken'), room, 'queues')
  return [
    taken,
    inShortDays('the same against Erlang B', taken, LOAD * (1 - LOST)),
    meanOf('persons who start a day', of('started'), room / queue.days, 'queues'),
  ]
}

import { waitingIn } from './chains.ts'
import type { PlaceQueue } from './chains.ts'
import { meanOf } from './check.ts'
import type { Family } from './check.ts'
import { measureOffice, PATIENT, queuesOf, TALK_AFTER } from './measure-queue.ts'

const OFFICES = 8

const queue: PlaceQueue = { places: 2, days: 3, joining: 0.4 }

export const waitingForPlaces: Family = {
  title: 'Waiting for a measure’s places',
  text:
    'An office in which everybody is referred to one measure with geometric stays. The exact discrete-time chain ' +
    'of its mornings gives the length of the list, the wait and the places taken.',
  checks: (seed) => {
    const values = measureOffice({ queue, talkAfter: TALK_AFTER, longestWait: PATIENT, years: 5 })
    const queues = queuesOf(values, TALK_AFTER + 100, OFFICES, `${seed}/places`)
    const of = (name: 'waiting' | 'wait' | 'taken') => queues.map((books) => books[name])
    const waiting = waitingIn(queue)
    // Whoever joins in the course of a day stands on the list that evening, with those for whom no place was free.
    return [
      meanOf('waiting in the evening, persons', of('waiting'), waiting + queue.joining, 'queues'),
      meanOf('wait for a place, days', of('wait'), 1 + waiting / queue.joining, 'queues'),
      meanOf('places taken', of('taken'), queue.joining * queue.days, 'queues'),
    ]
  },
}

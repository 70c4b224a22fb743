import { erlangCWaiting, waitingIn } from './chains.ts'
import type { PlaceQueue } from './chains.ts'
import { meanOf } from './check.ts'
import type { Check, Family } from './check.ts'
import { measureOffice, queuesOf } from './measure-queue.ts'

const OFFICES = 8

/** A talk after these days refers to the measure. */
const TALK_AFTER = 200

/** People wait for as long as it takes. */
const PATIENT = 1e5

export const waitingForPlaces: Family = {
  title: 'Waiting for a measure’s places',
  text:
    'An office in which everybody is referred to one measure with geometric stays. The exact discrete-time chain ' +
    'of its mornings gives length of the list, wait and places taken; with long stays it comes to Erlang C.',
  checks: (seed) => [...againstTheChain(`${seed}/places`), ...againstErlang(`${seed}/erlang`)],
}

function againstTheChain(seed: string): Check[] {
  const queue: PlaceQueue = { places: 2, days: 3, joining: 0.4 }
  const waiting = waitingIn(queue)
  const values = measureOffice({ queue, talkAfter: TALK_AFTER, longestWait: PATIENT, years: 5 })
  const queues = queuesOf(values, TALK_AFTER + 100, OFFICES, seed)
  const of = (name: 'waiting' | 'wait' | 'taken') => queues.map((books) => books[name])
  // Whoever joins in the course of a day stands on the list that evening, with those for whom no place was free.
  return [
    meanOf('waiting in the evening, persons', of('waiting'), waiting + queue.joining, 'queues'),
    meanOf('wait for a place, days', of('wait'), 1 + waiting / queue.joining, 'queues'),
    meanOf('places taken', of('taken'), queue.joining * queue.days, 'queues'),
  ]
}

function againstErlang(seed: string): Check[] {
  const load = 1.2
  const ofDays = (days: number): PlaceQueue => ({ places: 2, days, joining: load / days })
  const erlang = erlangCWaiting(2, load)
  const queue = ofDays(12)
  const chain = waitingIn(queue)
  const values = measureOffice({ queue, talkAfter: TALK_AFTER, longestWait: PATIENT, years: 8 })
  // So long stays take long to settle.
  const lengths = queuesOf(values, TALK_AFTER + 500, OFFICES, seed).map(
    ({ waiting }) => waiting - queue.joining,
  )
  const simulated = meanOf('waiting in the morning, stays of 12 days, persons', lengths, chain, 'queues')
  return [
    simulated,
    inShortDays('the same against Erlang C, persons', simulated, erlang),
    limit(
      'the chain in ever shorter days against Erlang C, persons',
      (days) => waitingIn(ofDays(days)),
      erlang,
    ),
  ]
}

/** The limit is not reached with days: their difference from what is exact for days widens the tolerance. */
export const inShortDays = (what: string, check: Check, exact: number): Check => ({
  ...check,
  what,
  exact,
  tolerance: check.tolerance + Math.abs(check.exact - exact),
  from: `${check.from}, length of a day`,
})

/**
 * A quantity whose error falls with the length of a day: what is left once the first order of it is taken away
 * (Richardson), within as much as the last halving of the day still changed.
 */
export function limit(what: string, ofDays: (days: number) => number, exact: number): Check {
  const [a, b, c] = [10, 20, 40].map(ofDays)
  const [before, value] = [2 * b - a, 2 * c - b]
  return { what, value, exact, tolerance: Math.abs(value - before), from: 'the last halving' }
}

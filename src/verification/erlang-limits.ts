import { erlangB, erlangCWaiting, takenIn, waitingIn } from './chains.ts'
import type { PlaceQueue } from './chains.ts'
import { meanOf } from './check.ts'
import type { Check, Family } from './check.ts'
import { measureOffice, PATIENT, queuesOf, TALK_AFTER } from './measure-queue.ts'

const OFFICES = 8
const YEARS = 8

/** Offered load in erlangs, and places, of a queue and of a measure for which nobody waits. */
const QUEUE = { places: 2, load: 1.2 }
const ROOM = { places: 3, load: 2.5 }

/** A queue of the same load whose stays are so many days long. */
const ofDays = ({ places, load }: typeof QUEUE, days: number): PlaceQueue => ({
  places,
  days,
  joining: load / days,
})

export const erlangLimits: Family = {
  title: 'Erlang’s formulas where a day is short beside a stay',
  text:
    'The same measure with long stays, against Erlang C; and the chains of days themselves, with ever shorter days, ' +
    'against Erlang C and B. What is left of the length of a day is part of the tolerance.',
  checks: (seed) => [
    ...simulated(`${seed}/erlang`),
    limit(
      'the chain in ever shorter days against Erlang C, persons waiting',
      (days) => waitingIn(ofDays(QUEUE, days)),
      erlangCWaiting(QUEUE.places, QUEUE.load),
    ),
    limit(
      'the chain in ever shorter days against Erlang B, share turned away',
      (days) => 1 - takenIn(ofDays(ROOM, days)) / ROOM.load,
      erlangB(ROOM.places, ROOM.load),
    ),
  ],
}

function simulated(seed: string): Check[] {
  const queue = ofDays(QUEUE, 12)
  const values = measureOffice({ queue, talkAfter: TALK_AFTER, longestWait: PATIENT, years: YEARS })
  // So long stays take long to settle.
  const queues = queuesOf(values, TALK_AFTER + 500, OFFICES, seed)
  const lengths = queues.map(({ waiting }) => waiting - queue.joining)
  const check = meanOf(
    'stays of 12 days against the chain, persons waiting',
    lengths,
    waitingIn(queue),
    'queues',
  )
  const erlang = erlangCWaiting(QUEUE.places, QUEUE.load)
  return [check, inShortDays('the same against Erlang C, persons waiting', check, erlang)]
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
function limit(what: string, valueIn: (days: number) => number, exact: number): Check {
  const [a, b, c] = [10, 20, 40].map(valueIn)
  const [before, value] = [2 * b - a, 2 * c - b]
  return { what, value, exact, tolerance: Math.abs(value - before), from: 'the last halving' }
}

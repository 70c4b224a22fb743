/** A measure as a queue with places: three families of checks on offices that consist of such queues only. */
import type { Books } from '../model/books.ts'
import { startMeasuring } from '../model/simulation.ts'
import type { ScenarioValues } from '../scenario/load.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { oneTeam, only, open, over, pass } from './bare-office.ts'
import { meanOf } from './check.ts'
import type { Check, Family } from './check.ts'
import { erlangB, erlangCWaiting, takenIn, waitingIn } from './queueing-theory.ts'
import type { PlaceQueue } from './queueing-theory.ts'

/** A talk after these days refers to the measure, and people wait for a place without giving up. */
const TALK_AFTER = 200
const PATIENT = 1e5

const UNHURRIED: PlaceQueue = { places: 2, days: 3, joining: 0.4 }

export const waitingForPlaces: Family = {
  title: 'Waiting for a measure’s places',
  text:
    'An office in which everybody is referred to one measure with geometric stays. The exact discrete-time chain ' +
    'of its mornings gives the length of the list, the wait and the places taken.',
  checks: (seed) => {
    const { joining, days } = UNHURRIED
    const values = measureOffice({
      queue: UNHURRIED,
      talkAfter: TALK_AFTER,
      longestWait: PATIENT,
      years: 5,
    })
    const queues = queuesOf(values, TALK_AFTER + 100, 8, `${seed}/places`)
    const waiting = waitingIn(UNHURRIED)
    // Those who join during the day are on the list that evening, with those for whom no place was free.
    return [
      meanOf('waiting in the evening, persons', each(queues, 'waiting'), waiting + joining, 'queues'),
      meanOf('wait for a place, days', each(queues, 'wait'), 1 + waiting / joining, 'queues'),
      meanOf('places taken', each(queues, 'taken'), joining * days, 'queues'),
    ]
  },
}

/** Those who find no place on the first morning have their next talk only after the run is over. */
const LAST_TALK_AFTER = 780

/**
 * With a usual patience of one day, half of those who join have less and are passed over when a place is looked for;
 * the others, whose number is Poisson as well, wait for one morning.
 */
const IMPATIENT = 1
const PATIENT_SHARE = 0.5

/** Offered load in erlangs, and places, of a measure for which nobody waits. */
const ROOM = { places: 3, load: 2.5 }

export const finiteWaitingRoom: Family = {
  title: 'A measure without a waiting room',
  text:
    'The same office, in which nobody waits for more than one morning; whoever finds no place then leaves for ' +
    'good. The chain of days gives exactly how many start, Erlang’s loss formula nearly so.',
  checks: (seed) => {
    const queue = ofDays(ROOM, 5)
    const values = measureOffice({
      queue: { ...queue, joining: queue.joining / PATIENT_SHARE },
      talkAfter: LAST_TALK_AFTER,
      longestWait: IMPATIENT,
      years: 6,
    })
    const queues = queuesOf(values, LAST_TALK_AFTER + 60, 3, `${seed}/room`)
    const room = takenIn(queue)
    const taken = meanOf('places taken', each(queues, 'taken'), room, 'queues')
    const erlang = ROOM.load * (1 - erlangB(ROOM.places, ROOM.load))
    return [
      taken,
      inShortDays('the same against Erlang B', taken, erlang),
      meanOf('persons who start a day', each(queues, 'started'), room / queue.days, 'queues'),
    ]
  },
}

/** Offered load in erlangs, and places, of a queue. */
const QUEUE = { places: 2, load: 1.2 }

export const erlangLimits: Family = {
  title: 'Erlang’s formulas where a day is short compared with a stay',
  text:
    'The same measure with long stays, against Erlang C; and the chains of days themselves, with ever shorter days, ' +
    'against Erlang C and B. What is left of the length of a day is part of the tolerance.',
  checks: (seed) => [
    ...longStays(`${seed}/erlang`),
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

function longStays(seed: string): Check[] {
  const queue = ofDays(QUEUE, 12)
  const values = measureOffice({ queue, talkAfter: TALK_AFTER, longestWait: PATIENT, years: 8 })
  // Such long stays take long to settle.
  const queues = queuesOf(values, TALK_AFTER + 500, 8, seed)
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

/** A queue with a given load and a mean stay of so many days. */
const ofDays = ({ places, load }: typeof QUEUE, days: number): PlaceQueue => ({
  places,
  days,
  joining: load / days,
})

/** Days are too long to reach the limit: the tolerance is widened by how far the exact value for days is from it. */
const inShortDays = (what: string, check: Check, exact: number): Check => ({
  ...check,
  what,
  exact,
  tolerance: check.tolerance + Math.abs(check.exact - exact),
  from: `${check.from}, length of a day`,
})

/**
 * A quantity whose error falls with the length of a day, extrapolated by removing the first-order error (Richardson).
 * The tolerance is the change that the last halving of the day still made.
 */
function limit(what: string, valueIn: (days: number) => number, exact: number): Check {
  const [a, b, c] = [10, 20, 40].map(valueIn)
  const [before, value] = [2 * b - a, 2 * c - b]
  return { what, value, exact, tolerance: Math.abs(value - before), from: 'the last halving' }
}

/** Queues in one office, each with a group and a measure of its own, so that they have nothing in common. */
const QUEUES = 12

interface QueueOffice {
  readonly queue: PlaceQueue
  /** working days from registration to the first talk, at which everybody is referred to the measure */
  readonly talkAfter: number
  /** working days after which those who wait give up */
  readonly longestWait: number
  readonly years: number
}

/**
 * An office that consists only of the queues of its measures: everybody who registers is referred at the first talk, a
 * fixed time later, so the number who join the list of their measure each day is Poisson, like arrivals. Nobody leaves
 * the office.
 */
function measureOffice({ queue, talkAfter, longestWait, years }: QueueOffice): ScenarioValues {
  const names = Array.from({ length: QUEUES }, (_, number) => `queue-${number}`)
  const group = {
    arrivalsPerYear: queue.joining * DAYS_PER_YEAR,
    entrySide: 'state',
    trust: 0.6,
    needs: { health: 0.1, social: 0.1, skills: 0.1, work: 0.1 },
  }
  const measure = { owner: 'state', places: queue.places, days: queue.days, costPerMonth: 0, onlyOnce: true }
  return over(oneTeam, {
    years,
    groups: { people: 'remove', ...Object.fromEntries(names.map((name) => [name, group])) },
    needs: { spread: 0 },
    teams: { generalists: { groups: names } },
    measures: Object.fromEntries(names.map((name) => [name, { ...measure, groups: [name] }])),
    catalogue: { stays: 'geometric', longestWait },
    planning: { standardAfterDays: 0 },
    conversations: { wantedDays: { standard: talkAfter } },
    mechanisms: only(['planning', 'unlimitedMinutes']),
  } as unknown as ScenarioValues)
}

/** What the books say about one queue. */
interface QueueBooks {
  /** means over days */
  readonly waiting: number
  readonly taken: number
  readonly started: number
  /** mean over those who started, in days */
  readonly wait: number
}

const each = (queues: readonly QueueBooks[], what: keyof QueueBooks): readonly number[] =>
  queues.map((books) => books[what])

/**
 * Independent queues: those in several replications of an office.
 *
 * @param from day on which the books are opened
 */
function queuesOf(
  values: ScenarioValues,
  from: number,
  replications: number,
  seed: string,
): readonly QueueBooks[] {
  const offices = Array.from({ length: replications }, (_, number) => {
    const office = pass(open(values, { seed, number }), from)
    startMeasuring(office)
    return pass(office)
  })
  return offices.flatMap(({ books, measures }) =>
    measures.rules.map((_, measure) => readQueue(books, measure)),
  )
}

const readQueue = (books: Books, measure: number): QueueBooks => ({
  waiting: books.waitingListDays[measure] / books.days,
  taken: books.placeDays[measure] / books.days,
  started: books.starts[measure] / books.days,
  wait: books.startWaitSum[measure] / books.starts[measure],
})

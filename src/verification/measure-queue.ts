import type { Books } from '../model/books.ts'
import { startMeasuring } from '../model/simulation.ts'
import type { ScenarioValues } from '../scenario/load.ts'
import { oneTeam, only, open, over, pass } from './bare-office.ts'
import type { PlaceQueue } from './chains.ts'

/** Queues in one office, each of a group and a measure of its own, so that they have nothing in common. */
const QUEUES = 12

/** A talk after these days refers to the measure, and people wait for its places for as long as it takes. */
export const TALK_AFTER = 200
export const PATIENT = 1e5

export interface QueueOffice {
  readonly queue: PlaceQueue
  /** working days from registration to the first talk, in which everybody is referred to the measure */
  readonly talkAfter: number
  /** working days after which somebody who waits gives up */
  readonly longestWait: number
  readonly years: number
}

/**
 * An office that is nothing but the queues of its measures: everybody who registers is referred at the first talk, a
 * fixed time later, so that people join the list of their measure as they arrive, Poisson day by day. Nobody leaves
 * the office.
 */
export function measureOffice({ queue, talkAfter, longestWait, years }: QueueOffice): ScenarioValues {
  const names = Array.from({ length: QUEUES }, (_, number) => `queue-${number}`)
  const group = {
    arrivalsPerYear: queue.joining * 260,
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

/** What the books say of one queue. */
export interface QueueBooks {
  /** means over days */
  readonly waiting: number
  readonly taken: number
  readonly started: number
  /** mean over those who started, days */
  readonly wait: number
}

/**
 * Independent queues: those of some replications of an office.
 *
 * @param from day on which the books are opened
 */
export function queuesOf(values: ScenarioValues, from: number, offices: number, seed: string): QueueBooks[] {
  const replications = Array.from({ length: offices }, (_, number) => {
    const office = pass(open(values, { seed, number }), from)
    startMeasuring(office)
    return pass(office)
  })
  return replications.flatMap(({ books, measures }) =>
    measures.rules.map((_, measure) => readQueue(books, measure)),
  )
}

const readQueue = (books: Books, measure: number): QueueBooks => ({
  waiting: books.waitingListDays[measure] / books.days,
  taken: books.placeDays[measure] / books.days,
  started: books.starts[measure] / books.days,
  wait: books.startWaitSum[measure] / books.starts[measure],
})

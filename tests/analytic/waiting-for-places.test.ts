import { beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../src/model/office.ts'
import { startMeasuring } from '../../src/model/simulation.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { erlangB, erlangCWaiting, expectation, morningsOf } from '../support/chains.ts'
import type { PlaceQueue } from '../support/chains.ts'
import { deviation, ERRORS, mean } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

/**
 * An office that is nothing but the queue of one measure: everybody who registers is referred to it at the first talk,
 * a fixed time later, so that people join its list as they arrive, Poisson day by day. Nobody leaves the office.
 */
const queueOffice = ({ places, days, joining }: PlaceQueue, talkAfter: number, longestWait: number) =>
  over(oneTeam, {
    groups: {
      people: { arrivalsPerYear: joining * 260, needs: { health: 0.1, social: 0.1, skills: 0.1, work: 0.1 } },
    },
    needs: { spread: 0 },
    measures: { training: { owner: 'state', places, days, costPerMonth: 8000, onlyOnce: true } },
    catalogue: { stays: 'geometric', longestWait },
    planning: { standardAfterDays: 0 },
    conversations: { wantedDays: { standard: talkAfter } },
    mechanisms: only(['planning', 'unlimitedMinutes']),
  } as unknown as ScenarioValues)

const TRAINING = 0

/** Replications of an office, with books that open after `from` days. */
function replicate(values: ScenarioValues, from: number, count: number): readonly Office[] {
  return Array.from({ length: count }, (_, number) => {
    const office = pass(open(values, { number }), from)
    startMeasuring(office)
    return pass(office)
  })
}

describe('waiting for a place with geometric stays', () => {
  const queue: PlaceQueue = { places: 2, days: 4, joining: 0.35 }
  const mornings = morningsOf(queue)
  const waiting = expectation(mornings, (there) => Math.max(0, there - queue.places))
  let offices: readonly Office[]
  beforeAll(() => {
    offices = replicate(over(queueOffice(queue, 60, 1e5), { years: 15 }), 260, 8)
  })

  it('is as long as the chain of days says', () => {
    // Whoever joins in the course of a day stands on the list that evening, with those for whom no place was free.
    const lengths = offices.map(({ books }) => books.waitingListDays[TRAINING] / books.days)
    expect(Math.abs(deviation(lengths, waiting + queue.joining))).toBeLessThan(ERRORS)
    const waits = offices.map(({ books }) => books.startWaitSum[TRAINING] / books.starts[TRAINING])
    expect(Math.abs(deviation(waits, 1 + waiting / queue.joining))).toBeLessThan(ERRORS)
  })

  it('keeps as many places taken as people’s stays fill', () => {
    const taken = offices.map(({ books }) => books.placeDays[TRAINING] / books.days)
    expect(Math.abs(deviation(taken, queue.joining * queue.days))).toBeLessThan(ERRORS)
    expect(expectation(mornings, (there) => Math.min(there, queue.places))).toBeCloseTo(1.4, 6)
  })

  it('is so precise that a day more would be seen', () => {
    const waits = offices.map(({ books }) => books.startWaitSum[TRAINING] / books.starts[TRAINING])
    expect(Math.abs(deviation(waits, 2 + waiting / queue.joining))).toBeGreaterThan(ERRORS)
  })
})

describe('waiting for a place where days are short beside stays', () => {
  const short = (days: number): PlaceQueue => ({ places: 2, days, joining: 1.2 / days })
  const waitingOf = (queue: PlaceQueue) =>
    expectation(morningsOf(queue), (there) => Math.max(0, there - queue.places))

  it('comes to Erlang’s formula: the chain', () => {
    const errors = [5, 20, 80].map((days) => waitingOf(short(days)) / erlangCWaiting(2, 1.2) - 1)
    expect(Math.abs(errors[2])).toBeLessThan(0.01)
    // The error falls with the length of a day.
    expect(errors[1] / errors[0]).toBeCloseTo(1 / 4, 1)
    expect(errors[2] / errors[1]).toBeCloseTo(1 / 4, 1)
  })

  it('comes to Erlang’s formula: the office', () => {
    const queue = short(40)
    const offices = replicate(over(queueOffice(queue, 60, 1e5), { years: 50 }), 520, 6)
    const lengths = offices.map(({ books }) => books.waitingListDays[TRAINING] / books.days - queue.joining)
    expect(Math.abs(deviation(lengths, waitingOf(queue)))).toBeLessThan(ERRORS)
    expect(Math.abs(deviation(lengths, erlangCWaiting(2, 1.2)))).toBeLessThan(ERRORS)
  })
})

describe('a measure for which nobody waits longer than a day', () => {
  // Whoever finds no place on the first morning comes to the next talk only when the run is over.
  const talkAfter = 2600
  const full = (days: number, load: number): PlaceQueue => ({ places: 3, days, joining: load / days })
  const turnedAway = (queue: PlaceQueue): number => {
    const taken = expectation(morningsOf(queue, queue.places), (there) => there)
    return 1 - taken / (queue.joining * queue.days)
  }

  it('turns as many away as the chain of days says', () => {
    const queue = full(5, 2.5)
    const offices = replicate(over(queueOffice(queue, talkAfter, 1), { years: 20 }), talkAfter + 100, 5)
    const taken = offices.map(({ books }) => books.placeDays[TRAINING] / books.days)
    const expected = queue.joining * queue.days * (1 - turnedAway(queue))
    expect(Math.abs(deviation(taken, expected))).toBeLessThan(ERRORS)
    const started = offices.map(({ books }) => books.starts[TRAINING] / books.days)
    expect(Math.abs(deviation(started, queue.joining * (1 - turnedAway(queue))))).toBeLessThan(ERRORS)
    // A fifth and more of those who come is turned away, and waiting for them would be seen.
    expect(Math.abs(deviation(started, queue.joining))).toBeGreaterThan(2 * ERRORS)
  })

  it('comes to Erlang’s loss formula where days are short beside stays', () => {
    const errors = [5, 20, 80].map((days) => turnedAway(full(days, 2.5)) / erlangB(3, 2.5) - 1)
    expect(Math.abs(errors[2])).toBeLessThan(0.01)
    const queue = full(40, 2.5)
    const offices = replicate(over(queueOffice(queue, talkAfter, 1), { years: 20 }), talkAfter + 400, 6)
    const taken = offices.map(({ books }) => books.placeDays[TRAINING] / books.days)
    expect(Math.abs(deviation(taken, 2.5 * (1 - erlangB(3, 2.5))))).toBeLessThan(ERRORS)
    expect(mean(taken)).toBeLessThan(2.5)
  })
})

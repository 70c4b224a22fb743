import { describe, expect, it } from 'vitest'
import {
  expectedWait,
  fillPlaces,
  freeShare,
  joinWaitingList,
  leavePlace,
  takeUpPermanentWork,
} from '../../../../src/model/measures/places.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import { measureList } from '../../../../src/model/office.ts'
import type { Office } from '../../../../src/model/office.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { everybody, Plan } from '../../../../src/model/users/table.ts'
import { WayOut } from '../../../../src/vocabulary/statuses.ts'
import { binomialDeviation, ERRORS, sum } from '../../../support/estimates.ts'
import { fates, members } from '../../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY] = [0, 1]

function office(more: object = {}, ...mechanisms: Parameters<typeof only>[0]): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        measures: { training: { places: 2, days: 30 } },
        catalogue: { longestWait: 20 },
        mechanisms: only(mechanisms),
      },
      more,
    ),
  )
  letIn(state, 90)
  return state
}

function wait(state: Office, user: number, measure = TRAINING): void {
  state.users.planMeasure[user] = measure
  state.users.planSide[user] = 0
  joinWaitingList(state, user)
}

/** Three persons, not in the order in which they came. */
const three = ({ users }: Office): readonly number[] => [5, 3, 8].map((row) => everybody(users)[row])

const plans = ({ users }: Office, people: readonly number[]) => people.map((user) => users.plan[user])

describe('places', () => {
  it('are filled in the order of waiting, as far as they go', () => {
    const state = office()
    const people = three(state)
    for (const user of people) wait(state, user)
    state.day = 4
    fillPlaces(state, TRAINING)
    expect(plans(state, people)).toEqual([Plan.inMeasure, Plan.inMeasure, Plan.waiting])
    expect(state.measures.occupied[TRAINING]).toBe(2)
    expect(state.books.startWaitSum[TRAINING]).toBe(8)
    expect(state.books.starts[TRAINING]).toBe(2)
    expect(members(state, measureList(state, TRAINING))).toEqual(people.slice(2))
  })

  it('are kept for the length of a stay and then go to the next', () => {
    const state = office()
    const people = three(state)
    const [first] = people
    for (const user of people) wait(state, user)
    pass(state, 30)
    expect(state.users.plan[first]).toBe(Plan.inMeasure)
    pass(state, 31)
    // Nobody’s patience has lasted that long.
    expect(plans(state, people)).toEqual([Plan.none, Plan.none, Plan.none])
    const long = office({ catalogue: { longestWait: 65 } })
    for (const user of people) wait(long, user)
    pass(long, 30)
    expect(plans(long, people)).toEqual([Plan.inMeasure, Plan.inMeasure, Plan.waiting])
    pass(long, 31)
    expect(plans(long, people)).toEqual([Plan.none, Plan.none, Plan.inMeasure])
    expect(long.users.completed[first]).toBe(1)
    expect(long.users.feedbackDue[first]).toBe(1)
    expect(long.users.stayEnded[TRAINING][first]).toBe(30)
    expect(long.books.staysEnded[TRAINING]).toBe(2)
    expect(long.books.staysDropped[TRAINING]).toBe(0)
  })

  it('are waited for as long as patience lasts, half to one and a half times the usual wait', () => {
    const state = office({ measures: { training: { days: 200 } } })
    const people = everybody(state.users).slice(0, 82)
    for (const user of people) wait(state, user)
    const patience = people.map((user) => state.users.waitsUntil[user])
    expect(Math.min(...patience)).toBe(10)
    expect(Math.max(...patience)).toBe(29)
    const waiting = (day: number) => {
      pass(state, day)
      return people.filter((user) => state.users.plan[user] === Plan.waiting)
    }
    // All came on one day, so they have their turns on one day.
    expect(waiting(20)).toHaveLength(80)
    const last = waiting(21)
    expect(Math.abs(binomialDeviation(80 - last.length, 80, 10 / 20))).toBeLessThan(ERRORS)
    expect(waiting(40)).toEqual(last)
    expect(waiting(41)).toEqual([])
    const [user] = last
    expect(state.users.plan[user]).toBe(Plan.none)
    expect(state.users.planMeasure[user]).toBe(NOBODY)
    expect(state.lists.listOf[nodeOf(user, Node.life)]).toBe(NOBODY)
  })

  it('are left by the impatient at their next turn and not before, wherever they stand in the queue', () => {
    const state = office({ measures: { training: { days: 200 } } })
    const [holder, other, patient, impatient] = everybody(state.users)
    pass(state, 7)
    const [late] = letIn(state, 1)
    for (const user of [holder, other, patient, impatient, late]) wait(state, user)
    state.users.waitsUntil[patient] = 40
    state.users.waitsUntil[impatient] = 12
    state.users.waitsUntil[late] = 12
    const queue = (day: number) => members(pass(state, day), measureList(state, TRAINING))
    // Turns are taken in the evening: every twenty days from the first on, and from the seventh on.
    expect(queue(20)).toEqual([patient, impatient, late])
    expect(queue(21)).toEqual([patient, late])
    expect(queue(27)).toEqual([patient, late])
    expect(queue(28)).toEqual([patient])
    // The last day of patience is still one of waiting.
    expect(queue(41)).toEqual([patient])
    expect(queue(60)).toEqual([patient])
    expect(queue(61)).toEqual([])
    expect(plans(state, [holder, other])).toEqual([Plan.inMeasure, Plan.inMeasure])
  })

  it('are not given to the impatient who still stand in the queue', () => {
    const state = office()
    const people = three(state)
    for (const user of people) wait(state, user)
    state.users.waitsUntil[people[0]] = -1
    fillPlaces(state, TRAINING)
    expect(plans(state, people)).toEqual([Plan.none, Plan.inMeasure, Plan.inMeasure])
  })

  it('are free as far as nobody holds them or waits for them', () => {
    const state = office()
    const people = everybody(state.users)
    expect(freeShare(state, ACTIVITY)).toBe(1)
    for (const user of people.slice(0, 4)) wait(state, user, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBeCloseTo(0.6, 12)
    fillPlaces(state, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBeCloseTo(0.6, 12)
    for (const user of people.slice(4, 20)) wait(state, user, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBe(0)
    expect(freeShare(office({}, 'unlimitedPlaces'), ACTIVITY)).toBe(1)
  })

  it('are waited for as long as those ahead need to leave, and not at all where one is free', () => {
    const state = office()
    const people = everybody(state.users)
    const waitOf = (from: number, to: number) => {
      for (const user of people.slice(from, to)) wait(state, user)
      fillPlaces(state, TRAINING)
      return expectedWait(state, TRAINING)
    }
    expect(waitOf(0, 1)).toBe(0)
    // Two places for stays of 30 days: one comes free every 15 days.
    expect(waitOf(1, 2)).toBe(15)
    expect(waitOf(2, 6)).toBe(5 * 15)
    expect(expectedWait(office({}, 'unlimitedPlaces'), TRAINING)).toBe(0)
  })

  it('are awaited in the mean for as long as the queue lets expect', () => {
    // Stays of any length, so that places come free at their mean rate; nobody gives up.
    const values = {
      catalogue: { stays: 'geometric', longestWait: 10_000, waitSpread: 0 },
      mechanisms: only([]),
    } as const
    let [deviation, variance] = [0, 0]
    for (let number = 0; number < 20; number++) {
      const state = open(over(quiet(twoSides), { measures: { training: { places: 5, days: 20 } } }, values), {
        number,
      })
      const people = letIn(state, 30)
      for (const user of people.slice(0, -1)) wait(state, user)
      fillPlaces(state, TRAINING)
      const last = people[29]
      const expected = expectedWait(state, TRAINING)
      expect(expected).toBe(25 * 4)
      wait(state, last)
      let day = 0
      while (state.users.plan[last] !== Plan.inMeasure) pass(state, ++day)
      deviation += state.day - 1 - expected
      // Twenty-five intervals, each about exponential with a mean of four days.
      variance += 25 * 4 ** 2
    }
    expect(Math.abs(deviation / Math.sqrt(variance))).toBeLessThan(ERRORS)
  })

  it('on the other side are where a need for it is fulfilled', () => {
    const state = office()
    const [one, other] = everybody(state.users)
    wait(state, one, ACTIVITY)
    wait(state, other, TRAINING)
    pass(state, 1)
    expect(fates(state, 0).fulfilled).toBe(1)
  })
})

describe('stays', () => {
  const stays = (more: object, ...mechanisms: Parameters<typeof only>[0]) => {
    const state = office(more, 'unlimitedPlaces', ...mechanisms)
    for (const user of everybody(state.users)) wait(state, user)
    return pass(state)
  }

  it('are broken off at the rate of distrust and poor match, less often after an agreed plan', () => {
    const dropped = (agreed: number, trust: number) => {
      const values = {
        groups: { people: { trust, needs: { health: 0.2, social: 0.1, skills: 0.3, work: 0.5 } } },
        needs: { spread: 0, trustSpread: 0 },
        measures: { training: { days: 100 }, activity: { effects: { social: 0.1 } } },
        catalogue: { dropOutRate: 2, agreedFactor: 0.5, overlap: 1 },
      }
      let [broken, all] = [0, 0]
      for (let number = 0; number < 8; number++) {
        const state = open(
          over(quiet(twoSides), values, {
            mechanisms: only(['dropOut', 'unlimitedPlaces']),
          }),
          { number },
        )
        for (const user of letIn(state, 90)) {
          state.users.planAgreed[user] = agreed
          wait(state, user)
        }
        const { books } = pass(state)
        broken += sum(books.staysDropped)
        all += sum(books.staysEnded)
      }
      // The best of the catalogue fits wholly, and nobody is too ill for it.
      const rate = 2 * (1.6 - trust) * (agreed ? 0.5 : 1)
      expect(Math.abs(binomialDeviation(broken, all, 1 - Math.exp((-rate * 99) / 260)))).toBeLessThan(ERRORS)
      return broken / all
    }
    expect(dropped(0, 0.6)).toBeGreaterThan(dropped(1, 0.6) + 0.1)
    expect(dropped(1, 0.9)).toBeLessThan(dropped(1, 0.2) - 0.1)
  })

  it.each([
    [0, 0.2],
    [1, 0.2],
    [1, 0.7],
    [3, 0.5],
  ])('are lost by staying away at a rate of %s without trust, with a trust of %s', (absenceRate, trust) => {
    const values = {
      groups: { people: { trust } },
      needs: { spread: 0, trustSpread: 0 },
      measures: { training: { days: 100 }, activity: { effects: { social: 0.1 } } },
      catalogue: { dropOutRate: 0.5, dropOutMismatch: 0, dropOutHeavy: 0, absenceRate },
    }
    let [all, broken, missed] = [0, 0, 0]
    for (let number = 0; number < 8; number++) {
      const state = open(
        over(quiet(twoSides), values, { mechanisms: only(['dropOut', 'unlimitedPlaces']) }),
        { number },
      )
      for (const user of letIn(state, 90)) wait(state, user)
      const { books } = pass(state)
      all += sum(books.staysEnded)
      broken += sum(books.staysDropped)
      missed += sum(books.staysMissed)
    }
    const [mismatch, absence] = [0.5 * (1.6 - trust), absenceRate * (1 - trust)]
    const chance = 1 - Math.exp((-(mismatch + absence) * 99) / 260)
    expect(Math.abs(binomialDeviation(broken, all, chance))).toBeLessThan(ERRORS)
    // Who breaks off on the very day for both reasons is counted to the first one.
    const byAbsence = absence / (mismatch + absence)
    if (absenceRate === 0) expect(missed).toBe(0)
    else expect(Math.abs(binomialDeviation(missed, broken, byAbsence))).toBeLessThan(ERRORS)
  })

  it('are broken off more often the longer they are', () => {
    const [short, long] = [40, 230].map((days) => {
      const values = { measures: { training: { days } }, catalogue: { dropOutRate: 0.3 } }
      const { books } = stays(values, 'dropOut')
      return books.staysDropped[TRAINING] / books.staysEnded[TRAINING]
    })
    expect(long).toBeGreaterThan(2 * short)
  })

  it.each([true, false])('end with leaving the office, for work: %s', (forWork) => {
    const state = office({}, 'unlimitedPlaces')
    const [one, other] = everybody(state.users)
    for (const user of [one, other]) wait(state, user)
    fillPlaces(state, TRAINING)
    state.users.wayOut[one] = forWork ? WayOut.work : WayOut.education
    leave(state, one)
    expect(state.books.staysLeftForWork[TRAINING]).toBe(forWork ? 1 : 0)
    expect(state.books.staysLeft[TRAINING]).toBe(forWork ? 0 : 1)
    expect(state.books.staysEnded[TRAINING]).toBe(0)
    expect(state.measures.occupied[TRAINING]).toBe(1)
  })

  it('are completed by all where nobody drops out', () => {
    const { books } = stays({})
    expect(books.staysEnded[TRAINING]).toBe(90)
    expect(books.staysDropped[TRAINING]).toBe(0)
  })

  it('lower needs on completion only', () => {
    const completed = stays({}, 'measureEffects')
    expect(completed.users.needs.work[0]).toBeLessThan(completed.users.needsAtArrival.work[0])
    const unaffected = stays({})
    expect(unaffected.users.needs.work[0]).toBe(unaffected.users.needsAtArrival.work[0])
    const broken = stays({ catalogue: { dropOutRate: 1000 } }, 'measureEffects', 'dropOut')
    expect(broken.books.staysDropped[TRAINING]).toBe(90)
    expect(broken.users.needs.work[0]).toBe(broken.users.needsAtArrival.work[0])
    expect(sum(everybody(broken.users).map((user) => broken.users.completed[user]))).toBe(0)
  })
})

describe('permanently adjusted work', () => {
  const adjusted = { measures: { training: { places: 2, permanent: true } } }

  it('has places for all as things are', () => {
    const state = office(adjusted)
    for (const user of everybody(state.users)) takeUpPermanentWork(state, user)
    expect(state.measures.occupied[TRAINING]).toBe(90)
  })

  it('with limited places is waited for without end, and taken up in turn', () => {
    const state = office(adjusted, 'permanentPlaces')
    const people = everybody(state.users).slice(0, 4)
    const [first, , third, fourth] = people
    for (const user of people) takeUpPermanentWork(state, user)
    const { inMeasure, waiting } = Plan
    expect(plans(state, people)).toEqual([inMeasure, inMeasure, waiting, waiting])
    // Nobody loses patience, and no stay ends of itself.
    pass(state, 200)
    expect(plans(state, people)).toEqual([inMeasure, inMeasure, waiting, waiting])
    leavePlace(state, first)
    // Who comes now stands behind those who wait, though a place is free.
    takeUpPermanentWork(state, first)
    expect(members(state, measureList(state, TRAINING))).toEqual([third, fourth, first])
    fillPlaces(state, TRAINING)
    expect(plans(state, people)).toEqual([waiting, inMeasure, inMeasure, waiting])
    expect(state.measures.occupied[TRAINING]).toBe(2)
    expect(sum([0, 1].map((side) => fates(state, side).fulfilled))).toBe(0)
  })

  it('without any place is refused, where places are limited', () => {
    const none = { measures: { training: { places: 0, permanent: true } } }
    expect(() => office(none, 'permanentPlaces')).toThrow('it has no places')
    expect(office(none).measures.places[TRAINING]).toBe(Infinity)
  })
})

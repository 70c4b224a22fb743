import { describe, expect, it } from 'vitest'
import { fillPlaces, freeShare, joinWaitingList } from '../../../src/model/measures/places.ts'
import { NOBODY } from '../../../src/model/lists.ts'
import { measureList, Node, nodeOf } from '../../../src/model/office.ts'
import type { Office } from '../../../src/model/office.ts'
import { Plan } from '../../../src/model/users/table.ts'
import { binomialDeviation, ERRORS, sum } from '../../support/estimates.ts'
import { fates, members } from '../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../support/offices.ts'

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

describe('places', () => {
  it('are filled in the order of waiting, as far as they go', () => {
    const state = office()
    for (const user of [5, 3, 8]) wait(state, user)
    state.day = 4
    fillPlaces(state, TRAINING)
    expect([...[5, 3, 8].map((user) => state.users.plan[user])]).toEqual([
      Plan.inMeasure,
      Plan.inMeasure,
      Plan.waiting,
    ])
    expect(state.measures.occupied[TRAINING]).toBe(2)
    expect(state.books.startWaitSum[TRAINING]).toBe(8)
    expect(state.books.starts[TRAINING]).toBe(2)
    expect(members(state, measureList(state, TRAINING))).toEqual([8])
  })

  it('are kept for the length of a stay and then go to the next', () => {
    const state = office()
    for (const user of [5, 3, 8]) wait(state, user)
    pass(state, 30)
    expect(state.users.plan[5]).toBe(Plan.inMeasure)
    expect(state.users.plan[8]).toBe(Plan.none)
    const long = office({ catalogue: { longestWait: 65 } })
    for (const user of [5, 3, 8]) wait(long, user)
    pass(long, 30)
    expect(long.users.plan[8]).toBe(Plan.waiting)
    pass(long, 31)
    expect([5, 3, 8].map((user) => long.users.plan[user])).toEqual([Plan.none, Plan.none, Plan.inMeasure])
    expect(long.users.completed[5]).toBe(1)
    expect(long.users.feedbackDue[5]).toBe(1)
    expect(long.users.stayEnded[5 * 2 + TRAINING]).toBe(30)
    expect(long.books.staysEnded[TRAINING]).toBe(2)
    expect(long.books.staysDropped[TRAINING]).toBe(0)
  })

  it('are waited for as long as patience lasts, half to one and a half times the usual wait', () => {
    const state = office()
    const people = Array.from({ length: 82 }, (_, user) => user)
    for (const user of people) wait(state, user)
    const waiting = (day: number) => {
      pass(state, day)
      return people.filter((user) => state.users.plan[user] === Plan.waiting)
    }
    expect(waiting(11)).toHaveLength(80)
    expect(Math.abs(binomialDeviation(80 - waiting(21).length, 80, 10 / 20))).toBeLessThan(ERRORS)
    const last = waiting(29)
    expect(last.length).toBeGreaterThan(0)
    expect(waiting(32)).toEqual([])
    const [user] = last
    expect(state.users.plan[user]).toBe(Plan.none)
    expect(state.users.planMeasure[user]).toBe(NOBODY)
    expect(state.lists.listOf[nodeOf(user, Node.life)]).toBe(NOBODY)
  })

  it('are left within a week by the impatient wherever they stand in the queue', () => {
    const state = office()
    for (const user of [5, 3, 8, 7]) wait(state, user)
    fillPlaces(state, TRAINING)
    state.users.waitsUntil[8] = 40
    state.users.waitsUntil[7] = 12
    pass(state, 12)
    expect(members(state, measureList(state, TRAINING))).toEqual([8, 7])
    pass(state, 18)
    expect(members(state, measureList(state, TRAINING))).toEqual([8])
  })

  it('are not given to the impatient who still stand in the queue', () => {
    const state = office()
    for (const user of [5, 3, 8]) wait(state, user)
    state.users.waitsUntil[5] = -1
    fillPlaces(state, TRAINING)
    expect([5, 3, 8].map((user) => state.users.plan[user])).toEqual([
      Plan.none,
      Plan.inMeasure,
      Plan.inMeasure,
    ])
  })

  it('are free as far as nobody holds them or waits for them', () => {
    const state = office()
    expect(freeShare(state, ACTIVITY)).toBe(1)
    for (let user = 0; user < 4; user++) wait(state, user, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBeCloseTo(0.6, 12)
    fillPlaces(state, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBeCloseTo(0.6, 12)
    for (let user = 4; user < 20; user++) wait(state, user, ACTIVITY)
    expect(freeShare(state, ACTIVITY)).toBe(0)
    expect(freeShare(office({}, 'unlimitedPlaces'), ACTIVITY)).toBe(1)
  })

  it('on the other side are where a need for it is fulfilled', () => {
    const state = office()
    wait(state, 1, ACTIVITY)
    wait(state, 2, TRAINING)
    pass(state, 1)
    expect(fates(state, 0).fulfilled).toBe(1)
  })
})

describe('stays', () => {
  const stays = (more: object, ...mechanisms: Parameters<typeof only>[0]) => {
    const state = office(more, 'unlimitedPlaces', ...mechanisms)
    for (let user = 0; user < 90; user++) wait(state, user)
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
        letIn(state, 90)
        state.users.planAgreed.fill(agreed)
        for (let user = 0; user < 90; user++) wait(state, user)
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

  it('are completed by all where nobody drops out', () => {
    const { books } = stays({})
    expect(books.staysEnded[TRAINING]).toBe(90)
    expect(books.staysDropped[TRAINING]).toBe(0)
  })

  it('lower needs on completion only', () => {
    const completed = stays({}, 'measureEffects')
    expect(completed.users.needs[3]).toBeLessThan(completed.users.needsAtArrival[3])
    const unaffected = stays({})
    expect(unaffected.users.needs[3]).toBe(unaffected.users.needsAtArrival[3])
    const broken = stays({ catalogue: { dropOutRate: 1e6 } }, 'measureEffects', 'dropOut')
    expect(broken.books.staysDropped[TRAINING]).toBe(90)
    expect(broken.users.needs[3]).toBe(broken.users.needsAtArrival[3])
    expect(sum(broken.users.completed)).toBe(0)
  })
})

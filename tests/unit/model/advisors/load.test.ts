import { describe, expect, it } from 'vitest'
import { meanTalkMinutes } from '../../../../src/model/advisors/caseload.ts'
import {
  initialCapacity,
  judgeLoad,
  judgePressure,
  rememberCapacity,
} from '../../../../src/model/advisors/load.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import { dueList } from '../../../../src/model/office.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { letIn, only, open, over, quiet, twoSides } from '../../../support/offices.ts'

const office = (...mechanisms: Parameters<typeof only>[0]) =>
  open(
    over(quiet(twoSides), {
      agenda: {
        minutesPerDay: 450,
        absentShare: 0.1,
        utilisation: 0.9,
        smoothingDays: 20,
        maximumStretch: 8,
        caseMinutesPerMonth: 26,
      },
      leadership: { administration: { state: 0.2, municipal: 0.3 } },
      mechanisms: only(mechanisms),
    }),
  )

describe('the stretch of a diary', () => {
  const stretched = (
    demand: number,
    capacity: number,
    queue: number,
    ...mechanisms: Parameters<typeof only>[0]
  ) => {
    const state = office(...mechanisms)
    const users = letIn(state, queue)
    for (const user of users) state.lists.append(dueList(state, 0), nodeOf(user, Node.state))
    state.advisors.demand[0] = demand
    state.advisors.capacity[0] = capacity
    judgeLoad(state, 0)
    return state.advisors.stretch[0]
  }
  const talk = meanTalkMinutes(office(), STATE)

  it('is minutes wanted over minutes free, with the queue to be worked off in a month', () => {
    expect(stretched(400, 200, 0)).toBeCloseTo(400 / 180, 9)
    expect(stretched(400, 200, 10)).toBeCloseTo((400 + (10 * talk) / 20) / 180, 9)
  })

  it('is at least 1 and at most what is bearable', () => {
    expect(stretched(10, 200, 0)).toBe(1)
    expect(stretched(10_000, 200, 0)).toBe(8)
    expect(stretched(100, 0, 0)).toBe(8)
  })

  it('is 1 where minutes are free', () => {
    expect(stretched(10_000, 200, 0, 'unlimitedMinutes')).toBe(1)
  })
})

describe('the capacity for talks', () => {
  it('is what is left of a day at first, absences included', () => {
    const state = office()
    // 26 minutes a month are 1.2 a day.
    expect(initialCapacity(state, STATE, 100)).toBeCloseTo(450 * 0.9 * 0.8 - 120, 9)
    expect(initialCapacity(state, MUNICIPAL, 50)).toBeCloseTo(450 * 0.9 * 0.7 - 60, 9)
    expect(initialCapacity(state, STATE, 1000)).toBe(45)
  })

  it('follows what was free, a twentieth a day', () => {
    const state = office('absence')
    state.advisors.capacity[0] = 200
    rememberCapacity(state, 0, 300)
    expect(state.advisors.capacity[0]).toBeCloseTo(200 + (270 - 200) / 20, 9)
    const always = office()
    always.advisors.capacity[0] = 200
    rememberCapacity(always, 0, 300)
    expect(always.advisors.capacity[0]).toBeCloseTo(205, 9)
  })
})

describe('the pressure on a side', () => {
  it('is the mean stretch, by users', () => {
    const state = office()
    state.advisors.caseload.set([10, 20, 30, 0, 0, 0])
    state.advisors.stretch.set([1, 2, 4, 5, 5, 5])
    judgePressure(state)
    expect(state.pressure[STATE]).toBeCloseTo((10 + 40 + 120) / 60, 12)
    expect(state.pressure[MUNICIPAL]).toBe(1)
  })
})

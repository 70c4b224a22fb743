import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/model/office.ts'
import { DAYS_PER_STRETCH } from '../../../src/model/calendar.ts'
import { mapParticipants } from '../../../src/model/measures/mapping.ts'
import { meetInPerson, fadeHalfStretch, silentDays, wake } from '../../../src/model/users/state-of-mind.ts'
import { Plan, STATE } from '../../../src/model/users/table.ts'
import { letIn, oneTeam, only, open, over, quiet, village } from '../../support/offices.ts'

/** One person who is looked at from outside, day by day. */
function office(...mechanisms: Parameters<typeof only>[0]): Office {
  const state = open(
    over(quiet(oneTeam), {
      needs: { spread: 0, trustSpread: 0, quietDays: 15, driftPerYear: 0.1 },
      groups: { people: { trust: 0.5 } },
      stateOfMind: {
        talkGain: 0.03,
        silenceLossPerYear: 0.26,
        returnHalfLifeYears: 1.5,
        activationAtArrival: 0.6,
        activationHalfLifeDays: 45,
        activationGain: 0.35,
      },
      mechanisms: only(mechanisms),
    }),
  )
  letIn(state, 1)
  return state
}

/** Days of half a stretch. */
const HALF = DAYS_PER_STRETCH / 2

describe('a talk', () => {
  it('raises trust by what is known and by how much the mode tells', () => {
    const state = office('trustDynamics')
    state.users.knownBySide[STATE] = 0.4
    meetInPerson(state, 0, STATE, 0.6)
    expect(state.users.trust[0]).toBeCloseTo(0.5 + 0.5 * 0.03 * 0.6 * 0.9, 12)
    expect(state.users.activation[0]).toBe(0.6)
  })

  it('wakes job search, and ends silence', () => {
    const state = office('activationDynamics')
    state.day = 60
    expect(silentDays(state, 0)).toBe(45)
    meetInPerson(state, 0, STATE, 0.25)
    expect(state.users.activation[0]).toBeCloseTo(0.6 + 0.4 * 0.35 * 0.25, 12)
    expect(state.users.trust[0]).toBe(0.5)
    expect(silentDays(state, 0)).toBe(0)
    expect(state.users.recentTalks[0]).toBe(1)
  })
})

describe('silence', () => {
  it('begins after the quiet days, and never in a measure', () => {
    const state = office()
    for (const [day, silent] of [
      [15, 0],
      [16, 1],
      [100, 85],
    ] as const) {
      state.day = day
      expect(silentDays(state, 0)).toBe(silent)
    }
    state.users.plan[0] = Plan.inMeasure
    expect(silentDays(state, 0)).toBe(0)
  })

  it('wears trust and lets needs grow where it reigns in the middle', () => {
    const state = office('trustDynamics', 'needsDrift')
    const needs = state.users.needs.slice(0, 4)
    fadeHalfStretch(state, 0, 15)
    state.users.plan[0] = Plan.inMeasure
    fadeHalfStretch(state, 0, 100)
    state.users.plan[0] = Plan.none
    expect(state.users.trust[0]).toBe(0.5)
    expect(state.users.needs.slice(0, 4)).toEqual(needs)
    fadeHalfStretch(state, 0, 16)
    expect(state.users.trust[0]).toBeCloseTo(0.5 * (1 - (0.26 * HALF) / 260), 12)
    needs.forEach((need, n) => expect(state.users.needs[n]).toBeCloseTo(need * (1 + (0.1 * HALF) / 260), 12))
  })

  it('does nothing where nothing moves', () => {
    const state = office()
    const needs = state.users.needs.slice(0, 4)
    fadeHalfStretch(state, 0, 100)
    expect([state.users.trust[0], state.users.activation[0]]).toEqual([0.5, 0.6])
    expect(state.users.needs.slice(0, 4)).toEqual(needs)
  })
})

describe('half a stretch', () => {
  it('brings trust back to the person’s own level', () => {
    const state = office('trustDynamics')
    state.users.trust[0] = 0.9
    for (let days = 0; days < 390; days += HALF) fadeHalfStretch(state, 0, 0)
    expect(state.users.trust[0]).toBeCloseTo(0.7, 9)
  })

  it('lets job search fade with its half-life', () => {
    const state = office('activationDynamics')
    for (let days = 0; days < 90; days += HALF) fadeHalfStretch(state, 0, 0)
    expect(state.users.activation[0]).toBeCloseTo(0.15, 12)
    wake(state, 0)
    expect(state.users.activation[0]).toBe(0.6)
    state.users.activation[0] = 0.8
    wake(state, 0)
    expect(state.users.activation[0]).toBe(0.8)
  })

  it('makes talks recent no more: over time each counts for 65 days', () => {
    const state = office()
    meetInPerson(state, 0, STATE, 1)
    let counted = 0
    for (let days = 0; days < 2000; days += HALF) {
      fadeHalfStretch(state, 0, 0)
      counted += HALF * state.users.recentTalks[0]
    }
    const middle = Math.exp(HALF / 2 / 65)
    expect(counted * middle).toBeCloseTo(65, 0)
  })
})

describe('activity in the house', () => {
  it('maps its participants for the advisors whom they have', () => {
    const state = open(
      over(quiet(village), {
        leadership: { inHouseActivity: true },
        catalogue: { mappingPerMonth: 0.1 },
        mechanisms: only(['userKnowledge']),
      }),
    )
    letIn(state, 3)
    const names = state.measures.rules.map(({ name }) => name)
    state.users.knownBySide.fill(0.2, 0, 6)
    state.users.plan.set([Plan.inMeasure, Plan.inMeasure, Plan.waiting])
    state.users.planMeasure.set([names.indexOf('cantina'), names.indexOf('course'), names.indexOf('cantina')])
    mapParticipants(state)
    expect(state.users.knownBySide[STATE]).toBeCloseTo(0.28, 12)
    expect([...state.users.knownBySide.subarray(1, 6)]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2])
  })
})

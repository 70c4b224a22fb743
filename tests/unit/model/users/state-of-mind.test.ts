import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { LIFE_STEP_DAYS } from '../../../../src/model/calendar.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { mapParticipants } from '../../../../src/model/measures/mapping.ts'
import {
  fadeHalfStep,
  meetInPerson,
  passStepOutOfReach,
  silentDays,
  wake,
} from '../../../../src/model/users/state-of-mind.ts'
import { NEEDS } from '../../../../src/model/users/needs.ts'
import { caseOf, casesOf, Plan } from '../../../../src/model/users/table.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { letIn, oneTeam, only, open, over, quiet, village } from '../../../support/offices.ts'

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
const HALF = LIFE_STEP_DAYS / 2

/** Job search of somebody who has just come, as exact as the table keeps it. */
const AT_ARRIVAL = Math.fround(0.6)

const needsOf = ({ users }: Office): readonly number[] => NEEDS.map((_, n) => users.needs.all[n][0])

describe('a talk', () => {
  it('raises trust by what is known and by how much the mode tells', () => {
    const state = office('trustDynamics')
    state.users.cases.known[caseOf(0, STATE)] = 0.4
    meetInPerson(state, 0, STATE, 0.6)
    expect(state.users.trust[0]).toBeCloseTo(0.5 + 0.5 * 0.03 * 0.6 * 0.9, 6)
    expect(state.users.activation[0]).toBe(AT_ARRIVAL)
  })

  it('wakes job search, and ends silence', () => {
    const state = office('activationDynamics')
    state.day = 60
    expect(silentDays(state, 0)).toBe(45)
    meetInPerson(state, 0, STATE, 0.25)
    expect(state.users.activation[0]).toBeCloseTo(0.6 + 0.4 * 0.35 * 0.25, 6)
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
    const needs = needsOf(state)
    fadeHalfStep(state, 0, 15)
    state.users.plan[0] = Plan.inMeasure
    fadeHalfStep(state, 0, 100)
    state.users.plan[0] = Plan.none
    expect(state.users.trust[0]).toBe(0.5)
    expect(needsOf(state)).toEqual(needs)
    fadeHalfStep(state, 0, 16)
    expect(state.users.trust[0]).toBeCloseTo(0.5 * (1 - (0.26 * HALF) / 260), 6)
    needs.forEach((need, n) =>
      expect(state.users.needs.all[n][0]).toBeCloseTo(need * (1 + (0.1 * HALF) / 260), 6),
    )
  })

  it('does nothing where nothing moves', () => {
    const state = office()
    const needs = needsOf(state)
    fadeHalfStep(state, 0, 100)
    expect([state.users.trust[0], state.users.activation[0]]).toEqual([0.5, AT_ARRIVAL])
    expect(needsOf(state)).toEqual(needs)
  })
})

describe('half a stretch', () => {
  it('brings trust back to the person’s own level', () => {
    const state = office('trustDynamics')
    state.users.trust[0] = 0.9
    for (let days = 0; days < 390; days += HALF) fadeHalfStep(state, 0, 0)
    expect(state.users.trust[0]).toBeCloseTo(0.7, 6)
  })

  it('lets job search fade with its half-life', () => {
    const state = office('activationDynamics')
    for (let days = 0; days < 90; days += HALF) fadeHalfStep(state, 0, 0)
    expect(state.users.activation[0]).toBeCloseTo(0.15, 6)
    wake(state, 0)
    expect(state.users.activation[0]).toBe(AT_ARRIVAL)
    state.users.activation[0] = 0.8
    wake(state, 0)
    expect(state.users.activation[0]).toBe(Math.fround(0.8))
  })

  it('makes talks recent no more: over time each counts for 65 days', () => {
    const state = office()
    meetInPerson(state, 0, STATE, 1)
    let counted = 0
    for (let days = 0; days < 2000; days += HALF) {
      fadeHalfStep(state, 0, 0)
      counted += HALF * state.users.recentTalks[0]
    }
    const middle = Math.exp(HALF / 2 / 65)
    expect(counted * middle).toBeCloseTo(65, 0)
  })
})

describe('a contact by mode', () => {
  it.each([
    ['a message', 0.25, 15],
    ['a talk by phone', 0.6, 36],
    ['a talk in person', 1, 60],
  ])(
    '%s breaks its share of a silence, and counts for as much as a recent talk',
    (_, disclosure, lastContact) => {
      const state = office('contactByMode')
      state.day = 60
      meetInPerson(state, 0, STATE, disclosure)
      expect(state.users.lastContact[0]).toBe(lastContact)
      expect(state.users.recentTalks[0]).toBeCloseTo(disclosure, 6)
      // Another one breaks its share of what is left.
      meetInPerson(state, 0, STATE, disclosure)
      expect(state.users.lastContact[0]).toBe(lastContact + Math.round(disclosure * (60 - lastContact)))
      expect(state.users.recentTalks[0]).toBeCloseTo(2 * disclosure, 6)
    },
  )

  it('is whole, whatever the mode, where modes weigh the same', () => {
    const state = office()
    state.day = 60
    meetInPerson(state, 0, STATE, 0.25)
    expect(state.users.lastContact[0]).toBe(60)
    expect(state.users.recentTalks[0]).toBe(1)
  })
})

describe('a stretch out of reach', () => {
  it('lets needs grow as a stretch of silence does, and moves nothing else', () => {
    const lost = office('needsDrift', 'trustDynamics', 'activationDynamics', 'userForgetting')
    const silent = office('needsDrift')
    lost.users.cases.known[caseOf(0, STATE)] = 0.5
    const before = needsOf(lost)
    passStepOutOfReach(lost, 0)
    for (const middle of [100, 110]) fadeHalfStep(silent, 0, middle)
    needsOf(lost).forEach((need, n) => {
      expect(need).toBeCloseTo(before[n] * (1 + (0.1 * HALF) / 260) ** 2, 6)
      expect(need).toBeCloseTo(silent.users.needs.all[n][0], 6)
    })
    expect([lost.users.trust[0], lost.users.activation[0], lost.users.cases.known[caseOf(0, STATE)]]).toEqual(
      [0.5, AT_ARRIVAL, 0.5],
    )
  })

  it.each([0, 0.3, 1])(
    'lets needs grow for a share of %s of the gap to all, and no farther',
    (driftCeiling) => {
      const values = { needs: { driftCeiling, driftPerYear: 0.3 }, mechanisms: only(['needsDrift']) }
      const state = open(over(quiet(oneTeam), values))
      const people = letIn(state, 5)
      const atArrival = people.map((user) => state.users.needsAtArrival.of(user))
      for (const user of people) state.users.needs.health[user] *= 0.5
      // Seventeen years of thirteen steps: enough to multiply a need by a hundred.
      for (let step = 0; step < 17 * 13; step++) for (const user of people) passStepOutOfReach(state, user)
      for (const [position, user] of people.entries())
        for (const need of NEEDS) {
          const { [need]: before } = atArrival[position]
          expect(state.users.needs[need][user]).toBeCloseTo(before + driftCeiling * (1 - before), 6)
        }
    },
  )

  it('leaves a need as it is that lies above what it can rise to', () => {
    const state = open(over(quiet(oneTeam), { needs: { driftCeiling: 0 }, mechanisms: only(['needsDrift']) }))
    letIn(state, 1)
    state.users.needs.work[0] = 0.95
    passStepOutOfReach(state, 0)
    expect(state.users.needs.work[0]).toBeCloseTo(0.95, 6)
  })

  it('lets no need grow beyond all, and none where needs do not drift', () => {
    const state = office('needsDrift')
    state.users.needs.health[0] = 0.999
    passStepOutOfReach(state, 0)
    expect(state.users.needs.health[0]).toBe(1)
    const still = office()
    const before = needsOf(still)
    passStepOutOfReach(still, 0)
    expect(needsOf(still)).toEqual(before)
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
    const people = letIn(state, 3)
    const names = state.measures.rules.map(({ name }) => name)
    const plans = [
      [Plan.inMeasure, 'cantina'],
      [Plan.inMeasure, 'course'],
      [Plan.waiting, 'cantina'],
    ] as const
    const cases = people.flatMap(casesOf)
    for (const own of cases) state.users.cases.known[own] = 0.2
    people.forEach((user, number) => {
      const [plan, name] = plans[number]
      state.users.plan[user] = plan
      state.users.planMeasure[user] = names.indexOf(name)
    })
    mapParticipants(state)
    const [mapped, ...others] = cases.map((own) => state.users.cases.known[own])
    expect(mapped).toBeCloseTo(0.28, 6)
    expect(new Set(others)).toEqual(new Set([Math.fround(0.2)]))
  })

  it('maps them without anybody’s leave where it needs none, as in an activation centre', () => {
    const knownAfter = (inHouse: boolean) => {
      const state = open(
        over(quiet(village), {
          measures: { activation: { inHouse } },
          catalogue: { mappingPerMonth: 0.1 },
          mechanisms: only(['userKnowledge']),
        }),
      )
      const [user] = letIn(state, 1)
      const [followed] = casesOf(user).filter((own) => state.users.cases.advisor[own] !== NOBODY)
      state.users.cases.known[followed] = 0.2
      state.users.plan[user] = Plan.inMeasure
      state.users.planMeasure[user] = state.measures.rules.findIndex(({ name }) => name === 'activation')
      mapParticipants(state)
      return state.users.cases.known[followed]
    }
    expect(knownAfter(true)).toBeCloseTo(0.28, 6)
    expect(knownAfter(false)).toBe(Math.fround(0.2))
  })

  it('raises the trust of its participants, whoever follows them', () => {
    const trusts = (inHouseTrustPerMonth: number, inHouseActivity = true) => {
      const state = open(
        over(quiet(village), {
          leadership: { inHouseActivity },
          catalogue: { inHouseTrustPerMonth },
          mechanisms: only(['trustDynamics']),
        }),
      )
      const names = state.measures.rules.map(({ name }) => name)
      const people = letIn(state, 2)
      people.forEach((user, number) => {
        state.users.trust[user] = 0.5
        state.users.plan[user] = Plan.inMeasure
        state.users.planMeasure[user] = names.indexOf(number === 0 ? 'cantina' : 'course')
      })
      mapParticipants(state)
      return people.map((user) => state.users.trust[user])
    }
    expect(trusts(0.1)).toEqual([Math.fround(0.55), 0.5])
    expect(trusts(0)).toEqual([0.5, 0.5])
    expect(trusts(0.1, false)).toEqual([0.5, 0.5])
  })
})

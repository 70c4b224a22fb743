import { describe, expect, it } from 'vitest'
import {
  learnFromRefusal,
  learnFromReply,
  learnFromSilence,
  meanAttitude,
  meanTie,
  passMonthOfCulture,
} from '../../../../src/model/divide/culture.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [ASKER, GIVER] = [0, 3]

const office = (values: object = {}, ...mechanisms: Parameters<typeof only>[0]) =>
  open(
    over(
      quiet(twoSides),
      {
        divide: {
          learningStep: 0.1,
          tieAtReply: 0.12,
          tieAtContact: 0.05,
          tieHalfLifeYears: 1,
          contactsPerMonth: 4,
          attitudeAtStart: { state: 0.4, municipal: 0.5 },
        },
        culture: {
          replyPull: 0.06,
          giverPull: 0.03,
          silencePull: 0.06,
          refusalPull: 0.02,
          contactPull: 0.01,
          replyPole: 0.9,
          silencePole: 0.1,
          contactPole: 0.75,
          driftPole: 0.2,
          driftHalfLifeYears: 2,
          contactScale: 4,
          askingHalfLifeYears: 1,
        },
        mechanisms: only(mechanisms),
      },
      values,
    ),
  )

describe('a timely reply', () => {
  it('is worth a step towards asking twice as readily, and ends a row of silences', () => {
    const { advisors, ...state } = office({}, 'learningToAsk')
    advisors.silences[ASKER] = 3
    learnFromReply({ advisors, ...state }, ASKER, GIVER)
    expect(advisors.asking[ASKER]).toBeCloseTo(1.1, 12)
    learnFromReply({ advisors, ...state }, ASKER, GIVER)
    expect(advisors.asking[ASKER]).toBeCloseTo(1.19, 12)
    expect(advisors.silences[ASKER]).toBe(0)
    expect(advisors.asking[GIVER]).toBe(1)
    expect(advisors.attitude[ASKER]).toBe(0.4)
  })

  it('pulls both attitudes up, the asker’s further, and ties the two', () => {
    const state = office({}, 'culture')
    learnFromReply(state, ASKER, GIVER)
    const { attitude, ties, asking } = state.advisors
    expect(attitude[ASKER]).toBeCloseTo(0.4 + 0.5 * 0.06, 12)
    expect(attitude[GIVER]).toBeCloseTo(0.5 + 0.4 * 0.03, 12)
    expect(ties[ASKER * 6 + GIVER]).toBeCloseTo(0.12, 12)
    expect(ties[GIVER * 6 + ASKER]).toBe(ties[ASKER * 6 + GIVER])
    expect(asking[ASKER]).toBe(1)
    learnFromReply(state, ASKER, GIVER)
    expect(ties[ASKER * 6 + GIVER]).toBeCloseTo(1 - 0.88 ** 2, 12)
  })
})

describe('silence', () => {
  it('is worth a step towards not asking, within bounds', () => {
    const state = office({}, 'learningToAsk')
    learnFromSilence(state, ASKER)
    expect(state.advisors.asking[ASKER]).toBeCloseTo(0.9, 12)
    expect(state.advisors.silences[ASKER]).toBe(1)
    for (let k = 0; k < 50; k++) learnFromSilence(state, ASKER)
    expect(state.advisors.asking[ASKER]).toBe(0.25)
    for (let k = 0; k < 500; k++) learnFromReply(state, ASKER, GIVER)
    expect(state.advisors.asking[ASKER]).toBeCloseTo(2, 6)
  })

  it('pulls the attitude down', () => {
    const state = office({}, 'culture')
    learnFromSilence(state, ASKER)
    expect(state.advisors.attitude[ASKER]).toBeCloseTo(0.4 - 0.3 * 0.06, 12)
  })

  it('teaches nothing where nothing is learnt', () => {
    const state = office()
    learnFromSilence(state, ASKER)
    learnFromRefusal(state, ASKER)
    learnFromReply(state, ASKER, GIVER)
    const { asking, attitude, ties, silences } = state.advisors
    expect([asking[ASKER], attitude[ASKER], ties[ASKER * 6 + GIVER], silences[ASKER]]).toEqual([1, 0.4, 0, 0])
  })
})

describe('a refusal', () => {
  it('counts half of a silence, and is one no more', () => {
    const state = office({}, 'learningToAsk', 'culture')
    state.advisors.silences[ASKER] = 1
    learnFromRefusal(state, ASKER)
    expect(state.advisors.asking[ASKER]).toBeCloseTo(0.95, 12)
    expect(state.advisors.attitude[ASKER]).toBeCloseTo(0.4 - 0.3 * 0.02, 12)
    expect(state.advisors.silences[ASKER]).toBe(0)
  })
})

describe('a month', () => {
  it('lets attitudes drift to distance, ties fade and experience with asking be forgotten', () => {
    const state = office({}, 'culture')
    const { advisors } = state
    advisors.ties[ASKER * 6 + GIVER] = 0.8
    advisors.asking[ASKER] = 3
    for (let month = 0; month < 24; month++) passMonthOfCulture(state)
    expect(advisors.attitude[ASKER]).toBeCloseTo(0.2 + 0.2 / 2, 12)
    expect(advisors.attitude[GIVER]).toBeCloseTo(0.2 + 0.3 / 2, 12)
    expect(advisors.ties[ASKER * 6 + GIVER]).toBeCloseTo(0.2, 12)
    expect(advisors.asking[ASKER]).toBeCloseTo(1.5, 12)
  })

  it('slows the drift by every contact in it', () => {
    const state = office({}, 'culture')
    state.advisors.contacts[ASKER] = 3
    passMonthOfCulture(state)
    expect(state.advisors.attitude[ASKER]).toBeCloseTo(0.2 + 0.2 * 2 ** (-1 / 12 / 8), 12)
    expect(state.advisors.contacts[ASKER]).toBe(0)
  })

  it('brings contacts to those who sit mixed, with others who do, and to nobody else', () => {
    const state = office({ leadership: { mixedSeating: 0 }, culture: { contactScale: 1e4 } }, 'culture')
    for (const advisor of [0, 1, 3]) state.advisors.mixed[advisor] = 1
    for (let month = 0; month < 12; month++) {
      state.day = Math.ceil((month * 260) / 12)
      passMonthOfCulture(state)
    }
    const tied = (one: number, other: number) => state.advisors.ties[one * 6 + other] > 0
    expect([tied(0, 3), tied(1, 3), tied(2, 3), tied(0, 4), tied(0, 1)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(state.advisors.attitude[3]).toBeGreaterThan(state.advisors.attitude[4])
  })

  it('makes contacts at a probability of scale × the product of both attitudes', () => {
    // Everybody sits mixed, so each of 4 chances of 6 advisors a month is a contact with probability 4 × .4 × .5.
    const values = {
      leadership: { mixedSeating: 1 },
      culture: { contactPull: 0, driftHalfLifeYears: 6000 },
      divide: { tieAtContact: 1e-9, tieHalfLifeYears: 3000 },
    }
    const state = office(values, 'culture')
    let contacts = 0
    for (let month = 0; month < 60; month++) {
      state.day = Math.ceil((month * 260) / 12)
      const before = state.advisors.ties.reduce((sum, tie) => sum + tie, 0)
      passMonthOfCulture(state)
      contacts += (state.advisors.ties.reduce((sum, tie) => sum + tie, 0) - before) / 2e-9
    }
    const trials = 60 * 6 * 4
    const deviation = (contacts - trials * 0.8) / Math.sqrt(trials * 0.8 * 0.2)
    expect(Math.abs(deviation)).toBeLessThan(4)
  })

  it('changes nothing but the memory of asking where culture is off', () => {
    const state = office({ leadership: { mixedSeating: 1 } })
    state.advisors.ties[ASKER * 6 + GIVER] = 0.8
    state.advisors.asking[ASKER] = 3
    pass(state, 260)
    expect(state.advisors.ties[ASKER * 6 + GIVER]).toBe(0.8)
    expect(state.advisors.attitude[ASKER]).toBe(0.4)
    expect(state.advisors.asking[ASKER]).toBeCloseTo(2, 12)
  })
})

describe('means', () => {
  it('are over the advisors of a side, and over pairs across', () => {
    const state = office()
    state.advisors.attitude.set([0.1, 0.2, 0.3, 0.4, 0.5, 0.9])
    expect(meanAttitude(state, STATE)).toBeCloseTo(0.2, 12)
    expect(meanAttitude(state, MUNICIPAL)).toBeCloseTo(0.6, 12)
    state.advisors.ties[ASKER * 6 + GIVER] = 0.9
    state.advisors.ties[ASKER * 6 + 1] = 0.9
    expect(meanTie(state)).toBeCloseTo(0.1, 12)
  })
})

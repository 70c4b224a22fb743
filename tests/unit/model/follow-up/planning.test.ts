import { describe, expect, it } from 'vitest'
import { Referral } from '../../../../src/model/books.ts'
import { considerPlan } from '../../../../src/model/follow-up/planning.ts'
import { perceivedWorth } from '../../../../src/model/follow-up/perception.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody, Plan } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS } from '../../../support/estimates.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY, SECOND] = [0, 1, 2]

/** State users before a choice of two state measures; the municipal one does nothing for them. */
function office(more: object = {}, ...mechanisms: Parameters<typeof only>[0]): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        groups: { people: { needs: { health: 0.1, social: 0.1, skills: 0.3, work: 0.4 }, trust: 0.6 } },
        needs: { spread: 0, trustSpread: 0 },
        teams: { generalists: { advisors: 1, caseload: 200 } },
        measures: {
          training: { effects: { work: 0.4, skills: 0, social: 0 } },
          activity: { effects: { social: 0 } },
          second: { owner: 'state', places: 10, days: 60, costPerMonth: 8000, effects: { work: 0.2 } },
        },
        planning: {
          minutes: 60,
          minutesSpread: 0,
          standardMinutes: 6,
          optionMinutes: 10,
          justifyMinutes: 15,
          standardAfterDays: 0,
          pauseDays: 20,
          refusalScale: 0.5,
          thinkingDays: 5,
        },
        leadership: { discretion: { state: 0.6 } },
        mechanisms: only(['planning', 'unlimitedPlaces', 'unlimitedMinutes', ...mechanisms]),
      } as unknown as ScenarioValues,
      more,
    ),
  )
  letIn(state, 80)
  pass(state, 30)
  state.books.minutes.fill(0)
  return state
}

const plan = (state: Office): Office => {
  for (const user of everybody(state.users)) {
    state.users.plan[user] = Plan.none
    state.users.cases.planPause[caseOf(user, STATE)] = 0
    considerPlan(state, 0, user, STATE)
  }
  return state
}

const referral = ({ books }: Office, which: number) => books.referrals[which]
const minutes = ({ books }: Office) => books.minutes[0 * KINDS_OF_WORK.length + Work.planning]

describe('a plan', () => {
  it('compares as many options as its minutes allow, each at its cost, and takes the best', () => {
    // 60 minutes at 10 + 15 × .4 = 16 each: three options, and there are three measures.
    const state = plan(office({}, 'comparing'))
    expect(minutes(state)).toBe(80 * 3 * 16)
    expect(new Set(everybody(state.users).map((user) => state.users.planMeasure[user]))).toEqual(
      new Set([TRAINING]),
    )
    expect(referral(state, Referral.standard)).toBe(0)
    expect(referral(state, Referral.match)).toBeGreaterThanOrEqual(80)
  })

  it('is made by standard where there is no time to compare two', () => {
    const state = plan(office({ planning: { minutes: 31 } }, 'comparing'))
    expect(minutes(state)).toBe(80 * 6)
    expect(referral(state, Referral.standard)).toBe(referral(state, Referral.made))
  })

  it('has fewer minutes the further the diary is stretched', () => {
    const state = office({}, 'comparing')
    state.advisors.stretch[0] = 1.8
    expect(minutes(plan(state))).toBe(80 * 2 * 16)
    state.advisors.stretch[0] = 2
    state.books.minutes.fill(0)
    expect(minutes(plan(state))).toBe(80 * 6)
  })

  it('is dearer where each option has to be justified', () => {
    const state = plan(office({ leadership: { discretion: { state: 0 } } }, 'comparing'))
    expect(minutes(state)).toBe(80 * 2 * 25)
    expect(minutes(plan(office({ leadership: { discretion: { state: 1 } } }, 'comparing')))).toBe(80 * 3 * 10)
  })

  it('is by standard where comparing is off', () => {
    const state = plan(office({ planning: { minutes: 1000 } }))
    expect(referral(state, Referral.standard)).toBe(referral(state, Referral.made))
  })

  it('of standard kind takes what comes to mind first: by knowledge, own measures only', () => {
    const share = (training: number, second: number) => {
      let [first, all] = [0, 0]
      for (let month = 2; month < 12; month++) {
        const state = office()
        state.advisors.measureKnowledge.set([training, 0.9, second])
        state.day = 22 * month
        plan(state)
        for (const user of everybody(state.users)) {
          expect([TRAINING, SECOND]).toContain(state.users.planMeasure[user])
          if (state.users.planMeasure[user] === TRAINING) first++
          all++
        }
      }
      return { first, all }
    }
    // An exponential race: the share of each is its salience, .02 more than what is known.
    const even = share(0.3, 0.3)
    expect(Math.abs(binomialDeviation(even.first, even.all, 1 / 2))).toBeLessThan(ERRORS)
    const uneven = share(0.58, 0.18)
    expect(Math.abs(binomialDeviation(uneven.first, uneven.all, 3 / 4))).toBeLessThan(ERRORS)
  })

  it.each([
    [0, TRAINING],
    [0.25, TRAINING],
    [0.35, SECOND],
    [4, SECOND],
  ])('looks at the queue as steeply as %s a year says', (waitDiscountPerYear, chosen) => {
    const state = office({ planning: { waitDiscountPerYear } }, 'comparing')
    const [first] = everybody(state.users)
    // Of the measure that helps twice as much 110 places were taken when there were ten: 101 have to leave, in 606 days.
    state.measures.places[TRAINING] = 10
    state.measures.occupied[TRAINING] = 110
    const worth = (measure: number) => perceivedWorth(state, 0, first, STATE, measure)
    const years = (101 * 60) / 10 / 260
    expect(worth(TRAINING)).toBeCloseTo(2 * worth(SECOND) * Math.exp(-waitDiscountPerYear * years), 10)
    state.users.plan[first] = Plan.none
    state.users.cases.planPause[caseOf(first, STATE)] = 0
    considerPlan(state, 0, first, STATE)
    expect(state.users.planMeasure[first]).toBe(chosen)
  })

  it.each([
    ['by standard', 60, [], 0.01],
    ['after a comparison', 60, ['comparing'], 0.05],
    ['by standard for want of minutes', 31, ['comparing'], 0.01],
  ] as const)('teaches the measure %s by its own share of the gap', (_, minutesOfPlan, mechanisms, share) => {
    const values = {
      planning: { minutes: minutesOfPlan },
      knowledge: { measureAtReferral: 0.05, measureAtStandardReferral: 0.01, ownMeasureAtStart: 0.3 },
      mechanisms: { measureKnowledge: true },
    }
    const state = office(values, ...mechanisms)
    state.advisors.measureKnowledge.fill(0.3)
    plan(state)
    for (const measure of [TRAINING, SECOND]) {
      const times = everybody(state.users).filter((user) => state.users.planMeasure[user] === measure).length
      const known = state.advisors.measureKnowledge[state.advisors.measureCell(0, measure)]
      expect(known).toBeCloseTo(1 - 0.7 * (1 - share) ** times, 10)
    }
  })

  it('waits for its time: not before standard users have searched on their own, nor within the pause', () => {
    const state = office({ planning: { standardAfterDays: 40 } })
    const [one, pausing, waiting] = everybody(state.users)
    considerPlan(state, 0, one, STATE)
    expect(state.users.planMeasure[one]).toBe(NOBODY)
    state.users.effort[one] = Effort.situational
    considerPlan(state, 0, one, STATE)
    expect(state.users.planMeasure[one]).not.toBe(NOBODY)
    state.users.effort[pausing] = Effort.situational
    state.users.cases.planPause[caseOf(pausing, STATE)] = state.day + 1
    considerPlan(state, 0, pausing, STATE)
    expect(state.users.planMeasure[pausing]).toBe(NOBODY)
    state.day = 45
    considerPlan(state, 0, waiting, STATE)
    expect(state.users.planMeasure[waiting]).not.toBe(NOBODY)
  })

  it('is not made where planning is off', () => {
    expect(plan(office({ mechanisms: only([]) })).books.referrals[Referral.made]).toBe(0)
  })
})

describe('mandatory activity', () => {
  /** The plans of newcomers of standard effort who are on social assistance, after a talk with an advisor of a side. */
  const plans = (side: number, values: object, ...mechanisms: Parameters<typeof only>[0]) => {
    const state = office(
      over(
        {
          groups: { people: { ageFrom: 20, ageTo: 25 } },
          measures: { activity: { effects: { work: 0.1 } } },
          planning: { standardAfterDays: 65 },
          mechanisms: only(['planning', 'unlimitedPlaces', 'unlimitedMinutes', ...mechanisms]),
        },
        values,
      ),
    )
    const { users } = state
    for (const user of everybody(users)) {
      users.effort[user] = Effort.standard
      users.onAssistance[user] = 1
      considerPlan(state, side === STATE ? 0 : 1, user, side)
    }
    return new Set(everybody(users).map((user) => users.planMeasure[user]))
  }

  it('brings young recipients a measure of the municipal side at once', () => {
    expect(plans(MUNICIPAL, {}, 'mandatoryMeasures')).toEqual(new Set([ACTIVITY]))
  })

  it('asks nobody on the state side, though its measure is the better one', () => {
    expect(plans(MUNICIPAL, {}, 'mandatoryMeasures', 'comparing')).toEqual(new Set([ACTIVITY]))
  })

  it('does so on that side alone, for the young alone, and where it is in force', () => {
    const nothing = new Set([NOBODY])
    expect(plans(STATE, {}, 'mandatoryMeasures')).toEqual(nothing)
    const older = { groups: { people: { ageFrom: 40, ageTo: 50 } } }
    expect(plans(MUNICIPAL, older, 'mandatoryMeasures')).toEqual(nothing)
    const off = { assistance: { mandatoryActivity: false } }
    expect(plans(MUNICIPAL, off, 'mandatoryMeasures')).toEqual(nothing)
    expect(plans(MUNICIPAL, {})).toEqual(nothing)
  })
})

describe('consent', () => {
  const stages = ({ users }: Office) => everybody(users).map((user) => users.plan[user])
  const refused = (state: Office) => stages(state).filter((stage) => stage === Plan.none).length

  it('is refused by distrust, half as often to what was talked over', () => {
    const count = (trust: number, ...mechanisms: Parameters<typeof only>[0]) => {
      let all = 0
      for (let month = 2; month < 12; month++) {
        const state = office(
          { groups: { people: { trust } }, planning: { refusalScale: 1 } },
          'consent',
          ...mechanisms,
        )
        state.day = 22 * month
        all += refused(plan(state))
      }
      return all
    }
    expect(Math.abs(binomialDeviation(count(0.4), 800, 0.36))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(count(0.4, 'comparing'), 800, 0.18))).toBeLessThan(ERRORS)
  })

  it('to what was talked over takes 5 to 10 days', () => {
    const state = plan(office({ planning: { refusalScale: 0 } }, 'consent', 'comparing'))
    expect(new Set(stages(state))).toEqual(new Set([Plan.thinking]))
    const days = everybody(state.users).map((user) => state.lists.listOf[nodeOf(user, Node.life)] - state.day)
    expect(Math.min(...days)).toBe(5)
    expect(Math.max(...days)).toBe(10)
  })

  it('is given at once to a standard referral, and by everybody where consent is off', () => {
    const trusting = plan(office({ planning: { refusalScale: 0 } }, 'consent'))
    expect(new Set(stages(trusting))).toEqual(new Set([Plan.waiting]))
    expect(refused(plan(office({ groups: { people: { trust: 0.05 } } }, 'comparing')))).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { NEEDS } from '../../../../src/model/users/needs.ts'
import { caseOf, everybody, Income } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { binomialDeviation, deviation, ERRORS, sum } from '../../../support/estimates.ts'
import { only, open, over, pass, twoSides } from '../../../support/offices.ts'

const crowd = (group: object, values: object = {}): Office =>
  pass(
    open(
      over(
        twoSides,
        {
          groups: { people: { arrivalsPerYear: 2000, ...group } },
          mechanisms: only(['unlimitedMinutes', 'assistance']),
        },
        values,
      ),
    ),
    200,
  )

describe('persons', () => {
  const needs = { health: 0.3, social: 0.45, skills: 0.5, work: 0.6 }
  const state = crowd({ needs, trust: 0.5 }, { needs: { spread: 0.1, commonFactor: 0.4, trustSpread: 0.12 } })
  const need = (n: number) => everybody(state.users).map((user) => state.users.needsAtArrival.all[n][user])

  it('have the needs and the trust of their group, and spread around them', () => {
    Object.values(needs).forEach((mean, n) => {
      expect(Math.abs(deviation(need(n), mean))).toBeLessThan(ERRORS)
      const variance = sum(need(n).map((value) => (value - mean) ** 2)) / need(n).length
      expect(Math.abs(variance / 0.01 - 1)).toBeLessThan(ERRORS * Math.sqrt(2 / need(n).length))
    })
    expect(
      Math.abs(
        deviation(
          everybody(state.users).map((user) => state.users.ownTrust[user]),
          0.5,
        ),
      ),
    ).toBeLessThan(ERRORS)
  })

  it('have needs that come together by the common factor', () => {
    const skills = need(2)
    const products = need(1).map((social, row) => ((social - 0.45) * (skills[row] - 0.5)) / 0.01)
    expect(Math.abs(deviation(products, 0.4))).toBeLessThan(ERRORS)
  })

  it('find work by a factor of their own, 1 in the mean with the spread that the scenario says', () => {
    const factorsOf = ({ users }: Office) => everybody(users).map((user) => users.frailty[user])
    expect(new Set(factorsOf(state))).toEqual(new Set([1]))
    const factors = factorsOf(crowd({}, { leaving: { frailty: 0.5 } }))
    expect(Math.abs(deviation(factors, 1))).toBeLessThan(ERRORS)
    const logs = factors.map(Math.log)
    const variance = Math.log(1.25)
    expect(Math.abs(deviation(logs, -variance / 2))).toBeLessThan(ERRORS)
    const squares = logs.map((log) => (log + variance / 2) ** 2)
    expect(Math.abs(deviation(squares, variance))).toBeLessThan(ERRORS)
  })

  it('have birth dates all over the year and ages all over their band', () => {
    const birthDates = everybody(state.users).map((user) => state.users.birthDate[user])
    expect(Math.abs(deviation(birthDates, 0.5))).toBeLessThan(ERRORS)
    const aged = crowd({ ageFrom: 20, ageTo: 30 })
    const ages = everybody(aged.users).map(
      (user) => aged.users.ageAtStart[user] + aged.users.createdDay[user] / 260,
    )
    expect(Math.min(...ages)).toBeGreaterThan(20)
    expect(Math.max(...ages)).toBeLessThan(30)
    expect(Math.abs(deviation(ages, 25))).toBeLessThan(ERRORS)
  })

  it('have the incomes of their group', () => {
    const { users } = crowd(
      { stateBenefitShare: 0.3, assistanceShare: 0.5 },
      { assistance: { onRate: 0, offRate: 0 } },
    )
    const people = everybody(users)
    const benefit = people.filter((user) => users.income[user] === Income.stateBenefit).length
    const assistance = people.filter((user) => users.onAssistance[user] === 1).length
    expect(Math.abs(binomialDeviation(benefit, people.length, 0.3))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(assistance, people.length, 0.5))).toBeLessThan(ERRORS)
    expect(
      people.some((user) => users.income[user] === Income.stateBenefit && users.onAssistance[user] === 1),
    ).toBe(false)
  })

  it('have incomes of both sides by a share of their own: assistance, and no benefit that suffices', () => {
    const { users } = crowd(
      { stateBenefitShare: 0.5, assistanceShare: 0.2, bothSidesShare: 0.3 },
      // Nobody gains or loses an income after coming.
      { assistance: { onRate: 0, offRate: 0 }, assessment: { benefitHealth: 1 } },
    )
    const people = everybody(users)
    const both = people.filter((user) => users.bothSidesOnArrival[user] === 1)
    const others = people.filter((user) => users.bothSidesOnArrival[user] === 0)
    const benefit = others.filter((user) => users.income[user] === Income.stateBenefit).length
    expect(Math.abs(binomialDeviation(both.length, people.length, 0.3))).toBeLessThan(ERRORS)
    expect(both.every((user) => users.onAssistance[user] === 1)).toBe(true)
    expect(both.some((user) => users.income[user] === Income.stateBenefit)).toBe(false)
    // Luck of its own: incomes of the others are those of the group.
    expect(Math.abs(binomialDeviation(benefit, others.length, 0.5))).toBeLessThan(ERRORS)
  })

  it('are complex by three of four high needs', () => {
    const { users } = state
    for (const user of everybody(users)) {
      const high = NEEDS.filter((_, n) => users.needsAtArrival.all[n][user] > 0.5).length
      expect(users.complex[user]).toBe(high >= 3 ? 1 : 0)
    }
    expect(sum(everybody(users).map((user) => users.complex[user]))).toBeGreaterThan(20)
  })
})

describe('the side of entry', () => {
  const share = (group: object, values: object = {}) => {
    const state = crowd({ assistanceShare: 0.4, stateBenefitShare: 0.2, ...group }, values)
    const municipal = everybody(state.users).filter(
      (user) => state.users.cases.advisor[caseOf(user, MUNICIPAL)] >= 0,
    )
    return { municipal: municipal.length, all: state.users.count }
  }
  // Nobody seems to need the other side as well.
  const assessment = { handoverSocial: 1 }

  it('is that of the group, or follows from the income', () => {
    expect(share({ entrySide: 'state' }, { assessment }).municipal).toBe(0)
    const { municipal, all } = share({ entrySide: 'municipal' }, { assessment })
    expect(municipal).toBe(all)
    const byIncome = share({ entrySide: 'by-income' }, { assessment })
    expect(Math.abs(binomialDeviation(byIncome.municipal, byIncome.all, 0.4))).toBeLessThan(ERRORS)
  })

  it.each([0, 0.6, 1])('is moved by a mass transfer of %d of the applicants', (moved) => {
    const { municipal, all } = share({ entrySide: 'municipal' }, { assessment, transfer: { share: moved } })
    if (moved === 0 || moved === 1) expect(municipal).toBe((1 - moved) * all)
    else expect(Math.abs(binomialDeviation(municipal, all, 1 - moved))).toBeLessThan(ERRORS)
  })

  it('does not change what state users are by a transfer', () => {
    expect(share({ entrySide: 'state' }, { assessment, transfer: { share: 1 } }).municipal).toBe(0)
  })
})

describe('whoever is registered by a mass transfer', () => {
  it('comes as a jobseeker of standard effort, and not to those who work with the ill', () => {
    const values = {
      groups: {
        people: { entrySide: 'municipal', needs: { health: 0.9, social: 0.9, skills: 0.9, work: 0.9 } },
      },
      teams: {
        generalists: { efforts: ['standard', 'situational'] },
        adjusted: { side: 'state', advisors: 1, caseload: 60, groups: ['people'] },
      },
      transfer: { share: 1 },
      mechanisms: only([]),
      agenda: { minutesPerDay: 1 },
    } as unknown as ScenarioValues
    const state = pass(open(over(twoSides, values)), 100)
    // No minutes, so nobody has been assessed yet.
    expect(state.users.count).toBeGreaterThan(10)
    for (const user of everybody(state.users)) {
      expect(state.users.cases.advisor[caseOf(user, STATE)]).toBeLessThan(3)
      expect(state.users.effort[user]).toBe(Effort.standard)
    }
    const ordinary = pass(open(over(twoSides, values, { transfer: { share: 0 } })), 100)
    for (const user of everybody(ordinary.users))
      expect(ordinary.users.effort[user]).toBe(Effort.speciallyAdjusted)
  })
})

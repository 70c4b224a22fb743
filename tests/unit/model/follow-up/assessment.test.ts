import { describe, expect, it } from 'vitest'
import { effortFor, reassess } from '../../../../src/model/follow-up/assessment.ts'
import { caseOf, everybody, Income, Plan } from '../../../../src/model/users/table.ts'
import { scenarioFromValues } from '../../../../src/scenario/load.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { minutesCell } from '../../../../src/model/books.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { Work } from '../../../../src/vocabulary/work.ts'
import { only, oneTeam, open, over, pass, twoSides } from '../../../support/offices.ts'

const assessment = {
  situationalSum: 1.15,
  adjustedHealth: 0.55,
  adjustedHealthAlone: 0.7,
  adjustedSocial: 0.55,
  adjustedWork: 0.45,
  benefitHealth: 0.45,
}

describe('the effort category', () => {
  const scenario = scenarioFromValues(over(oneTeam, { assessment }))
  const { standard, situational, speciallyAdjusted } = Effort

  it.each([
    ['little of anything', [0.1, 0.1, 0.1, 0.1], standard],
    ['just not many needs', [0.25, 0.25, 0.3, 0.3], standard],
    ['many needs', [0.3, 0.3, 0.3, 0.3], situational],
    ['ill, but near work', [0.6, 0.1, 0.1, 0.3], standard],
    ['ill and far from work', [0.56, 0, 0, 0.46], speciallyAdjusted],
    ['at the limits of ill and far from work', [0.55, 0, 0, 0.46], standard],
    ['far from work at the limit', [0.56, 0, 0, 0.45], standard],
    ['gravely ill', [0.71, 0, 0, 0], speciallyAdjusted],
    ['at the limit of gravely ill', [0.7, 0, 0, 0], standard],
    ['burdened and further from work', [0, 0.56, 0, 0.51], speciallyAdjusted],
    ['burdened and as far from work as the ill', [0, 0.56, 0, 0.48], standard],
    ['all skills lacking', [0, 0, 1, 0.1], standard],
    ['all skills lacking and some work needs', [0, 0, 1, 0.2], situational],
  ] as const)('fits needs: %s', (_, [health, social, skills, work], effort) => {
    expect(effortFor(scenario, health, social, skills, work)).toBe(effort)
  })
})

/** An office in which everybody is as the group is, and seen so. */
function registered(needs: object, entrySide = 'state', bothSidesShare = 0) {
  const values = over(twoSides, {
    groups: { people: { arrivalsPerYear: 200, entrySide, needs, stateBenefitShare: 0, bothSidesShare } },
    needs: { spread: 0 },
    assessment,
    mechanisms: only(['unlimitedMinutes', 'reassessment']),
  } as unknown as ScenarioValues)
  return pass(open(values), 20)
}

describe('registration', () => {
  it('brings in one side alone, because the other has to be asked, but for who has income from both', () => {
    const burdened = { health: 0.61, social: 0.9, skills: 0.1, work: 0.1 }
    for (const entrySide of ['state', 'municipal'])
      expect(registered(burdened, entrySide).users.hadBothSides[0]).toBe(0)
    const little = { health: 0.1, social: 0.1, skills: 0.1, work: 0.1 }
    const { users } = registered(little, 'state', 0.4)
    const people = everybody(users)
    const both = people.filter((user) => users.bothSidesOnArrival[user] === 1)
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(people.length)
    expect(people.filter((user) => users.hadBothSides[user] === 1)).toEqual(both)
  })

  it.each([
    [
      'ill enough and far enough from work',
      { health: 0.56, social: 0.1, skills: 0.1, work: 0.46 },
      Income.stateBenefit,
    ],
    ['not far enough from work', { health: 0.56, social: 0.1, skills: 0.1, work: 0.4 }, Income.none],
    ['burdened, not ill', { health: 0.4, social: 0.6, skills: 0.1, work: 0.6 }, Income.none],
  ] as const)('grants a benefit to whom the state side sees as unable: %s', (_, needs, income) => {
    expect(registered(needs).users.income[0]).toBe(income)
  })
})

describe('an assessment that is left for later', () => {
  const ILL = { health: 0.56, social: 0.36, skills: 0.5, work: 0.46 }

  /** People who come to the state side with many needs; all is seen as it is. */
  function office(atOnceHealth: number, days: number, afterDays = 40) {
    const state = open(
      over(twoSides, {
        groups: {
          people: { arrivalsPerYear: 200, needs: ILL, stateBenefitShare: 0, bothSidesShare: 0 },
        },
        needs: { spread: 0 },
        assessment: { ...assessment, minutes: 75, afterDays, atOnceHealth, capabilityMinutes: 25 },
        mechanisms: only(['unlimitedMinutes']),
      }),
    )
    return pass(state, days)
  }

  const registering = ({ books, advisors }: ReturnType<typeof open>) =>
    Array.from(advisors.side, (_, advisor) => books.minutes[minutesCell(advisor, Work.registration)]).reduce(
      (sum, minutes) => sum + minutes,
    )

  it('leaves an ordinary user without benefit and second side until then', () => {
    const { users } = office(0.6, 35)
    for (const user of everybody(users)) {
      expect(users.unassessed[user]).toBe(1)
      expect(users.effort[user]).toBe(Effort.standard)
      expect(users.income[user]).toBe(Income.none)
      expect(users.hadBothSides[user]).toBe(0)
    }
  })

  it('is made at the first talk when the days have passed, as it would have been at registration', () => {
    const { users, day } = office(0.6, 100)
    const facts = ({ effort, income, seenComplex, hadBothSides }: typeof users, user: number) =>
      [effort, income, seenComplex, hadBothSides].map((column) => column[user])
    const atRegistration = office(0.6, 100, 0).users
    const assessed = everybody(users).filter((user) => users.unassessed[user] === 0)
    expect(assessed.length).toBeGreaterThan(10)
    for (const user of assessed) {
      expect(day - users.arrivalDay[user]).toBeGreaterThan(40)
      expect(facts(users, user)).toEqual(facts(atRegistration, user))
    }
    // A standard user has a talk every 22 days.
    for (const user of everybody(users))
      if (day - users.arrivalDay[user] > 40 + 23) expect(users.unassessed[user]).toBe(0)
  })

  it('does not wait where somebody is clearly ill, and takes no more minutes', () => {
    const [later, atOnce] = [office(0.5, 30), office(0.5, 30, 0)]
    expect(everybody(later.users).map((user) => later.users.unassessed[user])).not.toContain(1)
    expect(registering(later)).toBe(registering(atOnce))
    expect(registering(office(0.6, 30))).toBeCloseTo((registering(atOnce) * 50) / 75, 6)
  })
})

describe('reassessment', () => {
  const permanent = (completed: number, health: number, values: object = {}) => {
    const office = pass(
      open(
        over(twoSides, {
          groups: {
            people: { arrivalsPerYear: 200, needs: { health, social: 0.2, skills: 0.2, work: 0.6 } },
          },
          needs: { spread: 0 },
          measures: { work: { owner: 'state', places: 1, days: 260, costPerMonth: 15_000, permanent: true } },
          assessment: { ...assessment, permanentCapability: 0.3, measuresBeforePermanent: 2 },
          mechanisms: only(['unlimitedMinutes', 'reassessment']),
          ...values,
        } as unknown as ScenarioValues),
      ),
      20,
    )
    office.users.completed[0] = completed
    reassess(office, office.users.cases.advisor[caseOf(0, STATE)], 0, STATE)
    return office
  }

  it('ends in permanently adjusted effort where two measures have left little capability', () => {
    // (1 − .3)(1 − .6) = .28
    const { users, measures } = permanent(2, 0.3)
    expect(users.effort[0]).toBe(Effort.permanentlyAdjusted)
    expect(users.plan[0]).toBe(Plan.inMeasure)
    expect(users.planMeasure[0]).toBe(measures.permanent)
    expect(users.income[0]).toBe(Income.stateBenefit)
  })

  it('does not after one measure, nor with capability left, nor where it is off', () => {
    expect(permanent(1, 0.3).users.effort[0]).not.toBe(Effort.permanentlyAdjusted)
    expect(permanent(2, 0.2).users.effort[0]).not.toBe(Effort.permanentlyAdjusted)
    const off = permanent(2, 0.3, { mechanisms: only(['unlimitedMinutes']) })
    expect(off.users.effort[0]).not.toBe(Effort.permanentlyAdjusted)
  })
})

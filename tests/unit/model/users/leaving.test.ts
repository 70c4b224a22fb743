import { describe, expect, it } from 'vitest'
import { LIFE_STEP_DAYS } from '../../../../src/model/calendar.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import type { Office } from '../../../../src/model/office.ts'
import { leave, passStepOfRisks } from '../../../../src/model/users/leaving.ts'
import { comeBack } from '../../../../src/model/users/returning.ts'
import { caseOf, Plan } from '../../../../src/model/users/table.ts'
import { DAYS_PER_YEAR } from '../../../../src/vocabulary/calendar.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { Status, WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { sum } from '../../../support/estimates.ts'
import { all, letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

type Way = (typeof WAYS_OUT)[number]

const [health, social, skills, work] = [0.3, 0.2, 0.4, 0.5]

const leaving = {
  workRate: 4,
  market: 0.9,
  workSlope: { health: 2, social: 1.5, skills: 1, work: 2.5 },
  passiveFactor: 0.5,
  activeFactor: 0.8,
  lockIn: 0.4,
  employerBonus: 0.3,
  educationRate: 0.35,
  pensionRate: 0.9,
  pensionDays: 195,
  // a number that the tables keep exactly
  pensionHealth: 0.4375,
  outOfReachRate: 0.09,
  outOfReachTrust: 3.5,
  outOfReachSilence: 45,
  withoutWorkRate: 0.22,
  withoutWorkPerTalk: 0.25,
  mandatoryFactor: 1.5,
  otherRate: 0.04,
  permanentWorkRate: 0.02,
}

/** One person, known as well as anybody can be, on the evening of arrival; the stretch that follows is looked at. */
function person(more: object = {}): Office {
  const values = {
    years: 2,
    groups: {
      people: {
        needs: { health, social, skills, work },
        trust: 0.6,
        ageFrom: 40,
        ageTo: 40,
        education: true,
        assistanceShare: 0,
      },
    },
    needs: { spread: 0, trustSpread: 0, quietDays: 15 },
    leaving,
    stateOfMind: { activationAtArrival: 0.6 },
    mechanisms: { ...only(['unlimitedMinutes', 'assistance'], 'by-needs') },
  }
  const state = open(over(quiet(twoSides), values, more))
  letIn(state, 1)
  pass(state, 1)
  return state
}

function setThresholds({ users }: Office, thresholds: readonly number[]): void {
  thresholds.forEach((threshold, way) => (users.thresholds[way][0] = threshold))
}

const allThresholds = (threshold: number): readonly number[] => WAYS_OUT.map(() => threshold)

/** Rates per year that a stretch eats from the thresholds, of which the tables keep seven digits. */
function rates(state: Office): { readonly [Name in Way]: number } {
  setThresholds(state, allThresholds(1))
  passStepOfRisks(state, 0)
  const perYear = DAYS_PER_YEAR / LIFE_STEP_DAYS
  const eaten = WAYS_OUT.map((way, place) => [way, (1 - state.users.thresholds[place][0]) * perYear] as const)
  return Object.fromEntries(eaten) as { readonly [Name in Way]: number }
}

const readiness = 0.5 + 0.8 * 0.6
const burden = 2 * health + 1.5 * social + skills + 2.5 * work

describe('the rate of finding work', () => {
  const base = 4 * 0.9 * Math.exp(-burden) * readiness

  it('falls with needs and rises with job search', () => {
    expect(rates(person()).work).toBeCloseTo(base, 6)
    const idle = person()
    idle.users.activation[0] = 0
    expect(rates(idle).work).toBeCloseTo((base * 0.5) / readiness, 6)
  })

  it('is lower while in a measure', () => {
    const state = person()
    state.users.plan[0] = Plan.inMeasure
    expect(rates(state).work).toBeCloseTo(base * 0.4, 6)
  })

  it('is raised by an advisor who knows employers and the user', () => {
    const state = person()
    state.users.cases.known[caseOf(0, STATE)] = 0.7
    state.advisors.employerKnowledge[state.users.cases.advisor[caseOf(0, STATE)]] = 0.5
    expect(rates(state).work).toBeCloseTo(base * (1 + 0.3 * 0.35), 6)
    // The better of two sides counts, not their sum, nor the one that is looked at last.
    const other = state.sides[MUNICIPAL][0]
    state.users.cases.advisor[caseOf(0, MUNICIPAL)] = other
    state.users.cases.known[caseOf(0, MUNICIPAL)] = 0.4
    state.advisors.employerKnowledge[other] = 0.5
    expect(rates(state).work).toBeCloseTo(base * (1 + 0.3 * 0.35), 6)
    state.advisors.employerKnowledge[other] = 1
    expect(rates(state).work).toBeCloseTo(base * (1 + 0.3 * 0.4), 6)
    state.users.cases.advisor[caseOf(0, STATE)] = NOBODY
    state.users.cases.advisor[caseOf(0, MUNICIPAL)] = NOBODY
    expect(rates(state).work).toBeCloseTo(base, 6)
  })

  it('is that of permanently adjusted effort there, with nothing else but other reasons', () => {
    const state = person()
    state.users.effort[0] = Effort.permanentlyAdjusted
    const { work: toWork, other, ...rest } = rates(state)
    expect(toWork).toBeCloseTo(0.02, 6)
    expect(other).toBeCloseTo(0.04, 6)
    expect(sum(Object.values(rest))).toBe(0)
  })
})

describe('permanently adjusted users', () => {
  const adjusted = (plan: Plan) => {
    const state = person({
      measures: { sheltered: { owner: 'state', places: 1, days: 260, costPerMonth: 1, permanent: true } },
      groups: { people: { needs: { health: 0.6, social, skills, work } } },
    })
    const { users, measures } = state
    users.effort[0] = Effort.permanentlyAdjusted
    users.stays[0] = 2
    users.cases.known[caseOf(0, STATE)] = 1
    users.spellStart[0] = state.day - 195
    users.plan[0] = plan
    users.planMeasure[0] = measures.permanent
    return rates(state)
  }

  it('go to a pension by the ordinary way while they wait for a place, and else not', () => {
    const { pension, work: toWork, other, ...rest } = adjusted(Plan.waiting)
    expect(pension).toBeCloseTo(0.9 * 0.6, 6)
    expect(toWork).toBeCloseTo(0.02, 6)
    expect(other).toBeCloseTo(0.04, 6)
    expect(sum(Object.values(rest))).toBe(0)
    expect(adjusted(Plan.inMeasure).pension).toBe(0)
  })
})

describe('the rate of education', () => {
  it('is for groups that can leave for it, and less for the ill and burdened', () => {
    expect(rates(person()).education).toBeCloseTo(0.35 * 0.8 * 0.7 * readiness, 6)
    expect(rates(person({ groups: { people: { education: false } } })).education).toBe(0)
    const state = person()
    state.users.plan[0] = Plan.inMeasure
    expect(rates(state).education).toBeCloseTo(0.35 * 0.8 * 0.7 * readiness * 0.5, 6)
  })
})

describe('the rate of a disability pension', () => {
  const documented = (change: (state: Office) => void = () => {}) => {
    const state = person()
    state.users.needs.health[0] = 0.5
    state.users.stays[0] = 1
    state.day = 195
    change(state)
    return rates(state).pension
  }

  it('goes by health once the case is documented', () => {
    expect(documented()).toBeCloseTo(0.9 * 0.5, 6)
  })

  it.each<[string, (state: Office) => void]>([
    ['a measure has been tried', ({ users }) => (users.stays[0] = 0)],
    ['there has been time', (state) => (state.day = 194)],
    ['there is a state advisor', ({ users }) => (users.cases.advisor[caseOf(0, STATE)] = NOBODY)],
    ['health is seen to be poor', ({ users }) => (users.needs.health[0] = 0.4375)],
  ])('is nothing until %s', (_, missing) => {
    expect(documented(missing)).toBe(0)
  })
})

describe('the rate of falling out of reach', () => {
  const ordinary = 0.09 * Math.exp(3.5 * (0.45 - 0.6))

  it('rises as trust falls', () => {
    expect(rates(person()).outOfReach).toBeCloseTo(ordinary, 6)
    const state = person()
    state.users.trust[0] = 0.2
    expect(rates(state).outOfReach).toBeCloseTo(0.09 * Math.exp(3.5 * 0.25), 6)
  })

  it('rises with silence beyond the quiet days, and falls in a measure', () => {
    const state = person()
    state.day = 15 + 90
    expect(rates(state).outOfReach).toBeCloseTo(ordinary * 3, 6)
    state.users.plan[0] = Plan.inMeasure
    expect(rates(state).outOfReach).toBeCloseTo(ordinary * 0.4, 6)
  })
})

describe('the rate of leaving without work', () => {
  const base = 0.22 * (1 - 0.8 * health)

  it('rises with talks of late', () => {
    const state = person()
    state.users.recentTalks[0] = 3
    expect(rates(state).withoutWork).toBeCloseTo(base * 1.75, 6)
  })

  it('rises for the young on assistance, where activity is mandatory', () => {
    const rate = (age: number, onAssistance: number, mandatoryActivity: boolean) => {
      const state = person({
        groups: { people: { ageFrom: age, ageTo: age } },
        assistance: { mandatoryActivity },
      })
      state.users.recentTalks[0] = 0
      state.users.onAssistance[0] = onAssistance
      return rates(state).withoutWork
    }
    expect(rate(25, 1, true)).toBeCloseTo(base * 1.5, 6)
    expect(rate(25, 1, false)).toBeCloseTo(base, 6)
    expect(rate(25, 0, true)).toBeCloseTo(base, 6)
    expect(rate(31, 1, true)).toBeCloseTo(base, 6)
  })
})

describe('a threshold', () => {
  it('is new in every spell', () => {
    const state = person()
    const first = WAYS_OUT.map((_, way) => state.users.thresholds[way][0])
    state.users.wayOut[0] = WAYS_OUT.indexOf('outOfReach')
    leave(state, 0)
    comeBack(state, 0)
    expect(state.users.spell[0]).toBe(1)
    for (const [way, threshold] of first.entries()) {
      expect(state.users.thresholds[way][0]).not.toBe(threshold)
      expect(state.users.thresholds[way][0]).toBeGreaterThan(0)
    }
  })

  it('lets the person go on the day of the week on which it is used up', () => {
    const state = person({ mechanisms: { risks: 'constant' }, leaving: { workRate: 26, market: 1 } })
    // .1 a day: used up in the course of the third day.
    setThresholds(state, [0.25, 100, 100, 100, 100, 100])
    passStepOfRisks(state, 0)
    const day = state.day
    for (const [until, status] of [
      [day + 3, Status.followed],
      [day + 4, Status.work],
    ]) {
      pass(state, until)
      expect(state.users.status[0]).toBe(status)
    }
    expect(state.users.outsideSince[0]).toBe(day + 3)
  })

  it('that is used up first decides the way', () => {
    const state = person({
      mechanisms: { risks: 'constant' },
      leaving: { workRate: 26, market: 1, otherRate: 52 },
    })
    setThresholds(state, [0.25, 100, 100, 100, 100, 0.45])
    passStepOfRisks(state, 0)
    expect(WAYS_OUT[state.users.wayOut[0]]).toBe('other')
  })
})

describe('the old-age pension', () => {
  it('ends a spell at its age, where needs count', () => {
    const ages = { groups: { people: { ageFrom: 66, ageTo: 66 } }, leaving: { retirementAge: 66.5 } }
    const spellOf = (risks: string) => {
      const state = person({ ...ages, mechanisms: { ...only(['unlimitedMinutes']), risks } })
      pass(state, state.day + 1)
      setThresholds(state, allThresholds(100))
      // Half a year from 66 on the first day, and no more than one stretch behind it.
      pass(state, 130 + LIFE_STEP_DAYS)
      return state.users.status[0]
    }
    expect(spellOf('by-needs')).toBe(Status.other)
    expect(spellOf('none')).toBe(Status.followed)
  })
})

describe('vacancies', () => {
  it('that are scarce are what people find, one for one', () => {
    const found = (vacanciesPerYear: number) => {
      const values = {
        years: 4,
        warmUpYears: 0,
        groups: { people: { arrivalsPerYear: 300 } },
        leaving: { ...leaving, vacanciesPerYear },
        mechanisms: all([], ['unlimitedMinutes']),
      }
      const { books } = pass(open(over(twoSides, values)))
      return sum([0, 1, 2, 3].map((effort) => books.exitsByEffort[effort * WAYS_OUT.length])) / 4
    }
    const free = found(0)
    expect(free).toBeGreaterThan(80)
    expect(Math.abs(found(30) - 30)).toBeLessThan(4 * Math.sqrt(30 / 4))
    expect(found(10_000)).toBe(free)
  })
})

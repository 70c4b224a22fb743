import { describe, expect, it } from 'vitest'
import { minutesCell } from '../../../../src/model/books.ts'
import { exchangeWord } from '../../../../src/model/divide/joint-plan.ts'
import { hasHeardOfPlan } from '../../../../src/model/divide/unheard-plans.ts'
import { considerPlan, isDueForPlan } from '../../../../src/model/follow-up/planning.ts'
import { End } from '../../../../src/model/journal.ts'
import { endStay, giveUp, startMeasure } from '../../../../src/model/measures/places.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, Plan } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { Work } from '../../../../src/vocabulary/work.ts'
import { binomialDeviation, ERRORS } from '../../../support/estimates.ts'
import { followedByBoth, only, over } from '../../../support/offices.ts'

const [TRAINING, ACTIVITY] = [0, 1]
const PAUSE = 100
const SAME_TIME = 40
const LOSS = 0.25

/** A user whom both sides follow, without one plan, for whom each compares nothing and refers at once. */
function shared(values: object = {}, mechanisms: Parameters<typeof only>[0] = []): Office {
  const own = {
    years: 4,
    groups: { people: { needs: { health: 0.1, social: 0.3, skills: 0.3, work: 0.3 } } },
    leadership: { sharedSystems: 0 },
    planning: {
      pauseDays: PAUSE,
      sameTimeDays: SAME_TIME,
      standardAfterDays: 0,
      standardMinutes: 6,
      readyHealth: 1,
    },
    stateOfMind: { uncoordinatedLoss: LOSS },
    measures: { activity: { effects: { social: 0.2 } } },
  }
  const office = followedByBoth(over(own, values), ['planning', 'trustDynamics', ...mechanisms])
  for (const side of [STATE, MUNICIPAL]) office.users.cases.planPause[caseOf(0, side)] = 0
  office.users.plan[0] = Plan.none
  return office
}

const plan = (office: Office, side: number): void =>
  considerPlan(office, office.users.cases.advisor[caseOf(0, side)], 0, side)
const trust = ({ users }: Office): number => users.trust[0]
const planningMinutes = (office: Office, side: number): number =>
  office.books.minutes[minutesCell(office.users.cases.advisor[caseOf(0, side)], Work.planning)]

/** The state side has made a plan, for which the user waits. */
function planned(...more: Parameters<typeof shared>): Office {
  const office = shared(...more)
  office.measures.occupied[TRAINING] = office.measures.places[TRAINING]
  plan(office, STATE)
  expect([office.users.plan[0], office.users.planSide[0]]).toEqual([Plan.waiting, STATE])
  return office
}

describe('a plan of which the other side has not heard', () => {
  it('is made again in vain while it waits for a place: minutes and trust are lost, the plan stays', () => {
    const office = planned()
    const [before, minutes] = [trust(office), planningMinutes(office, MUNICIPAL)]
    plan(office, MUNICIPAL)
    expect(planningMinutes(office, MUNICIPAL) - minutes).toBe(6)
    expect(trust(office)).toBeCloseTo((1 - LOSS) * before, 6)
    expect([office.users.plan[0], office.users.planMeasure[0]]).toEqual([Plan.waiting, TRAINING])
  })

  it('is so once in the pause of the side that has now heard of it', () => {
    const office = planned()
    plan(office, MUNICIPAL)
    const before = trust(office)
    plan(office, MUNICIPAL)
    expect(trust(office)).toBe(before)
    office.day += PAUSE
    plan(office, MUNICIPAL)
    expect(trust(office)).toBeCloseTo((1 - LOSS) * before, 6)
  })

  it('costs no trust where trust does not move', () => {
    const office = planned({ mechanisms: only(['planning', 'unlimitedMinutes', 'jointPlans']) })
    const before = trust(office)
    plan(office, MUNICIPAL)
    expect(trust(office)).toBe(before)
  })

  it('gives the other side no pause once it has come to nothing, and costs trust for as long as it is recent', () => {
    const after = (days: number) => {
      const office = planned()
      giveUp(office, 0, STATE)
      office.users.cases.planPause[caseOf(0, STATE)] = office.day + PAUSE
      office.day += days
      const before = trust(office)
      plan(office, MUNICIPAL)
      return { measure: office.users.planMeasure[0], lost: 1 - trust(office) / before }
    }
    expect(after(SAME_TIME)).toEqual({ measure: ACTIVITY, lost: expect.closeTo(LOSS, 6) as number })
    expect(after(SAME_TIME + 1)).toEqual({ measure: ACTIVITY, lost: 0 })
  })

  it.each<readonly [string, object, (office: Office) => void]>([
    ['under one plan', {}, (office) => exchangeWord(office, 0)],
    ['by a word since', { mechanisms: only(['planning', 'unlimitedMinutes']) }, (o) => exchangeWord(o, 0)],
    ['in shared systems', { leadership: { sharedSystems: 1 } }, () => undefined],
  ])('is none once the side has heard of it %s', (_, values, hear) => {
    const office = planned(values)
    hear(office)
    expect(hasHeardOfPlan(office, 0)).toBe(true)
    const [before, minutes] = [trust(office), planningMinutes(office, MUNICIPAL)]
    plan(office, MUNICIPAL)
    office.users.plan[0] = Plan.none
    office.day += PAUSE - 1
    hear(office)
    expect(isDueForPlan(office, 0, MUNICIPAL)).toBe(false)
    expect([trust(office), planningMinutes(office, MUNICIPAL)]).toEqual([before, minutes])
    office.day += 1
    expect(isDueForPlan(office, 0, MUNICIPAL)).toBe(true)
  })

  it('is heard of by a share of the other side as large as that of systems that are shared', () => {
    const office = planned({ leadership: { sharedSystems: 0.3 } })
    const PLANS = 250
    let heard = 0
    for (let number = 0; number < PLANS; number++) {
      office.users.plans[0] = number
      if (hasHeardOfPlan(office, 0)) heard++
    }
    expect(Math.abs(binomialDeviation(heard, PLANS, 0.3))).toBeLessThan(ERRORS)
  })

  it('is known to everybody once the stay has begun, so that both sides pause after it', () => {
    const office = planned()
    startMeasure(office, 0, TRAINING)
    const before = trust(office)
    plan(office, MUNICIPAL)
    expect(trust(office)).toBe(before)
    office.users.endOfStay[0] = End.absence
    office.day += 5
    endStay(office, 0)
    for (const side of [STATE, MUNICIPAL]) expect(isDueForPlan(office, 0, side)).toBe(false)
    office.day += PAUSE
    for (const side of [STATE, MUNICIPAL]) expect(isDueForPlan(office, 0, side)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { contactInterval, releaseUser, wantedInterval } from '../../../../src/model/advisors/caseload.ts'
import { seenKnowledge } from '../../../../src/model/advisors/knowledge.ts'
import { staffTheDay } from '../../../../src/model/advisors/turnover.ts'
import { minutesCell } from '../../../../src/model/books.ts'
import {
  alternate,
  buildOn,
  exchangeWithNeighbour,
  exchangeWord,
  lapseJointPlan,
  leavesPlanToOther,
  preparationFor,
} from '../../../../src/model/divide/joint-plan.ts'
import { considerPlan } from '../../../../src/model/follow-up/planning.ts'
import { End } from '../../../../src/model/journal.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { capacityFor } from '../../../../src/model/measures/gain.ts'
import { applyEffects } from '../../../../src/model/measures/outcome.ts'
import { endStay, leavePlace, startMeasure } from '../../../../src/model/measures/places.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, NEVER, Plan } from '../../../../src/model/users/table.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { Work } from '../../../../src/vocabulary/work.ts'
import { histories } from '../../../support/histories.ts'
import {
  all,
  followedByBoth,
  letIn,
  only,
  open,
  over,
  pass,
  quiet,
  twoSides,
  village,
} from '../../../support/offices.ts'

/** The measures of the office, by position. */
const TRAINING = 0
const ACTIVITY = 1

/** A user of the state side whom the municipal side follows as well, from the first talk on. */
function shared(values: object = {}, mechanisms: Parameters<typeof only>[0] = []): Office {
  const own = {
    groups: { people: { needs: { health: 0.5, social: 0.6, skills: 0.3, work: 0.3 } } },
    leadership: { sharedSystems: 0.5 },
    conversations: { wantedDays: { situational: 10 } },
  }
  return followedByBoth(over(own, values), mechanisms)
}

/** The same, with one plan. */
function joint(values: object = {}, mechanisms: Parameters<typeof only>[0] = []): Office {
  const office = shared(values, mechanisms)
  exchangeWord(office, 0)
  return office
}

const advisorOf = ({ users }: Office, side: number): number => users.cases.advisor[caseOf(0, side)]
const bothAdvisors = (office: Office): readonly number[] => [
  advisorOf(office, STATE),
  advisorOf(office, MUNICIPAL),
]
const bookedFor = ({ lists }: Office, side: number): number => lists.listOf[nodeOf(0, side)]

describe('one plan of both sides', () => {
  it('begins with a word between them, and not by following the same user', () => {
    const office = shared()
    expect(bothAdvisors(office)).not.toContain(NOBODY)
    expect(office.users.jointPlan[0]).toBe(0)
    exchangeWord(office, 0)
    expect(office.users.jointPlan[0]).toBe(1)
    expect(bothAdvisors(office).map((advisor) => office.advisors.jointPlans[advisor])).toEqual([1, 1])
  })

  it('does not come about where one side alone follows the user, or where it is off', () => {
    const alone = shared({ groups: { people: { bothSidesShare: 0 } } })
    exchangeWord(alone, 0)
    expect(alone.users.jointPlan[0]).toBe(0)
    const off = shared({ mechanisms: only(['unlimitedMinutes']) })
    exchangeWord(off, 0)
    expect(off.users.jointPlan[0]).toBe(0)
    expect(off.users.lastExchange[0]).toBe(off.day)
  })

  it('begins by itself among those who both sit among the other side and are there', () => {
    const seated = (mixed: readonly number[], present: number) => {
      const office = shared()
      bothAdvisors(office).forEach((advisor, side) => {
        office.advisors.mixed[advisor] = mixed[side]
        office.advisors.present[advisor] = side === STATE ? 1 : present
      })
      exchangeWithNeighbour(office, 0)
      return office.users.jointPlan[0]
    }
    expect([seated([1, 1], 1), seated([1, 0], 1), seated([0, 1], 1), seated([1, 1], 0)]).toEqual([1, 0, 0, 0])
  })

  it('lapses when the last word lies too far back, and no sooner', () => {
    const office = joint({ divide: { exchangeDays: 30 } })
    const { day, users } = office
    office.day = day + 30
    lapseJointPlan(office, 0)
    expect(users.jointPlan[0]).toBe(1)
    office.day = day + 31
    lapseJointPlan(office, 0)
    expect(users.jointPlan[0]).toBe(0)
    expect(office.advisors.jointPlans.every((plans) => plans === 0)).toBe(true)
  })

  it('does not lapse while a measure takes care of the user, nor for as long after it', () => {
    const office = joint({ divide: { exchangeDays: 30 } })
    const { day, users } = office
    const holdsOn = (later: number) => {
      office.day = day + later
      lapseJointPlan(office, 0)
      return users.jointPlan[0] === 1
    }
    startMeasure(office, 0, TRAINING)
    expect(holdsOn(100)).toBe(true)
    leavePlace(office, 0)
    expect(holdsOn(130)).toBe(true)
    expect(holdsOn(131)).toBe(false)
  })

  it('lapses in a measure without end as it does without one', () => {
    const office = joint({ divide: { exchangeDays: 30 }, measures: { training: { permanent: true } } })
    startMeasure(office, 0, TRAINING)
    office.day += 31
    lapseJointPlan(office, 0)
    expect(office.users.jointPlan[0]).toBe(0)
  })

  it('ends where one of the two leaves the user', () => {
    const office = joint()
    const [state] = bothAdvisors(office)
    releaseUser(office, 0, MUNICIPAL)
    expect(office.users.jointPlan[0]).toBe(0)
    expect([office.advisors.jointPlans[state], office.advisors.shared[state]]).toEqual([0, 0])
  })

  it('ends with a new holder of one of the two posts, who has not heard a word', () => {
    const office = joint({ turnover: { ratePerYear: 1 } }, ['turnover'])
    office.advisors.leavesOn[advisorOf(office, MUNICIPAL)] = office.day - 1
    office.advisors.leavesOn[advisorOf(office, STATE)] = NEVER
    staffTheDay(office)
    expect(bothAdvisors(office)).not.toContain(NOBODY)
    expect(office.users.jointPlan[0]).toBe(0)
  })

  it('changes nothing in an office where no word is ever exchanged', () => {
    const both = [[], ['jointPlans'] as const].map((licences) => {
      const office = open(
        over(village, {
          collaborationRate: 0,
          leadership: { mixedSeating: 0 },
          divide: { jointPlanGain: 2 },
          mechanisms: all([], licences),
        }),
      )
      return histories(pass(office))
    })
    expect(both[1]).toEqual(both[0])
  })

  it('changes what happens where words are exchanged', () => {
    const both = [[], ['jointPlans'] as const].map((licences) => {
      const office = pass(open(over(village, { collaborationRate: 1, mechanisms: all([], licences) })))
      expect(office.advisors.jointPlans.some((plans) => plans > 0)).toBe(licences.length > 0)
      return histories(office)
    })
    expect(both[1]).not.toEqual(both[0])
  })
})

describe('talks under one plan', () => {
  it('are wanted half as often by each side, and take half the minutes of its day', () => {
    const office = shared()
    const [state] = bothAdvisors(office)
    const { advisors, users } = office
    const alone = advisors.demand[state]
    expect(wantedInterval(office, 0, state)).toBe(10)
    exchangeWord(office, 0)
    expect(users.jointPlan[0]).toBe(1)
    expect(wantedInterval(office, 0, state)).toBe(20)
    expect(contactInterval(office, 0, state)).toBe(10)
    expect(advisors.demand[state]).toBeCloseTo(alone / 2, 5)
  })

  it('put off the talk of the other side that would come too soon, and no other', () => {
    const office = joint()
    const again = office.day + 10
    office.lists.append(office.day + 3, nodeOf(0, MUNICIPAL))
    alternate(office, 0, STATE)
    expect(bookedFor(office, MUNICIPAL)).toBe(again)
    office.lists.append(office.day + 15, nodeOf(0, MUNICIPAL))
    alternate(office, 0, STATE)
    expect(bookedFor(office, MUNICIPAL)).toBe(office.day + 15)
  })

  it('alternate, so that somebody meets the user as often as one side alone would', () => {
    const talks = (together: boolean) => {
      const office = shared({ divide: { exchangeDays: 2000 } })
      if (together) exchangeWord(office, 0)
      pass(office, 200)
      return [STATE, MUNICIPAL].map((side) => office.users.cases.talks[caseOf(0, side)])
    }
    const [state, municipal] = talks(false)
    expect([state, municipal].every((count) => count >= 18)).toBe(true)
    const [stateTogether, municipalTogether] = talks(true)
    expect(Math.abs(stateTogether - municipalTogether)).toBeLessThanOrEqual(1)
    expect(stateTogether + municipalTogether).toBeGreaterThanOrEqual(18)
    expect(stateTogether + municipalTogether).toBeLessThanOrEqual(20)
  })

  it('count for both sides: the interval is that between talks with either', () => {
    const office = joint({
      divide: { exchangeDays: 2000 },
      leadership: { inPerson: { state: 1, municipal: 1 } },
    })
    pass(office, 200)
    const { intervalSum, intervals } = office.books
    for (const advisor of bothAdvisors(office)) {
      expect(intervals[advisor]).toBeGreaterThan(5)
      expect(intervalSum[advisor] / intervals[advisor]).toBeCloseTo(10, 0)
    }
  })
})

describe('administration', () => {
  /** Minutes of case administration within twenty working days, by side. */
  const minutes = (values: object, together: boolean) => {
    const office = shared(over({ agenda: { caseMinutesPerMonth: 26 } }, values))
    const before = bothAdvisors(office).map((advisor) => office.advisors.caseBacklog[advisor])
    if (together) exchangeWord(office, 0)
    const spent = () =>
      bothAdvisors(office).map(
        (advisor) => office.books.minutes[minutesCell(advisor, Work.caseAdministration)],
      )
    const earlier = spent()
    pass(office, office.day + 20)
    return spent().map(
      (sum, side) =>
        sum - earlier[side] + office.advisors.caseBacklog[bothAdvisors(office)[side]] - before[side],
    )
  }
  const ofDays = (perMonth: number) => (perMonth * 20 * 12) / 260

  it('is shared under one plan', () => {
    expect(minutes({}, false)).toEqual([expect.closeTo(ofDays(26), 6), expect.closeTo(ofDays(26), 6)])
    expect(minutes({}, true)).toEqual([expect.closeTo(ofDays(13), 6), expect.closeTo(ofDays(13), 6)])
  })

  it('grows for whom both sides follow, as far as systems are not shared', () => {
    const separate = { agenda: { separateSystemsMinutesPerMonth: 10 } }
    const expected = expect.closeTo(ofDays(26 + 5), 6) as number
    expect(minutes(separate, false)).toEqual([expected, expected])
    const oneSide = open(
      over(quiet(twoSides), {
        ...separate,
        leadership: { sharedSystems: 0 },
        mechanisms: only(['unlimitedMinutes']),
      }),
    )
    letIn(oneSide, 1)
    pass(oneSide, 21)
    const advisor = oneSide.users.cases.advisor[caseOf(0, STATE)]
    expect(oneSide.advisors.shared[advisor]).toBe(0)
  })
})

describe('what a side sees under one plan', () => {
  const seen = (office: Office) => {
    office.users.cases.known[caseOf(0, STATE)] = 0.4
    office.users.cases.known[caseOf(0, MUNICIPAL)] = 0.6
    return [seenKnowledge(office, 0, STATE), seenKnowledge(office, 0, MUNICIPAL)]
  }

  it('is what it knows, together with what the systems show of the other side’s file', () => {
    expect(seen(joint())).toEqual([
      expect.closeTo(1 - (1 - 0.4) * (1 - 0.5 * 0.6), 6),
      expect.closeTo(1 - (1 - 0.6) * (1 - 0.5 * 0.4), 6),
    ])
  })

  it('is the larger of the two without one', () => {
    expect(seen(shared())).toEqual([expect.closeTo(0.4, 6), expect.closeTo(0.6, 6)])
  })
})

describe('a measure of each side', () => {
  /** A user who has completed the state measure, with or without one plan, on the day that the office stands at. */
  const trained = (together: boolean, gain = 0, mechanisms: Parameters<typeof only>[0] = []) => {
    const values = {
      years: 20,
      divide: { jointPlanGain: gain, exchangeDays: 2000 },
      planning: { pauseDays: 20 },
      measures: {
        course: { owner: 'state', places: 10, days: 20, costPerMonth: 8000, effects: { skills: 0.2 } },
        activity: { tolerance: { health: 0.9, social: 0.4 } },
      },
    }
    const office = together ? joint(values, mechanisms) : shared(values, mechanisms)
    startMeasure(office, 0, TRAINING)
    office.users.endOfStay[0] = End.completed
    office.day += 60
    endStay(office, 0)
    return office
  }
  const mayPlan = (office: Office, side: number) => {
    office.users.plan[0] = Plan.none
    considerPlan(office, advisorOf(office, side), 0, side)
    return office.users.plan[0] !== Plan.none
  }

  it('follows that of the other without a pause, and one of the same side after it', () => {
    expect(mayPlan(trained(true, 0, ['planning']), MUNICIPAL)).toBe(true)
    expect(mayPlan(trained(true, 0, ['planning']), STATE)).toBe(false)
    expect(mayPlan(trained(false, 0, ['planning']), MUNICIPAL)).toBe(false)
    const later = trained(true, 0, ['planning'])
    later.day += 20
    expect(leavesPlanToOther(later, 0, STATE)).toBe(false)
    expect(mayPlan(later, STATE)).toBe(true)
  })

  it('gets one attempt without a pause, and no second one', () => {
    const office = trained(true, 0, ['planning'])
    expect(mayPlan(office, MUNICIPAL)).toBe(true)
    expect(mayPlan(office, MUNICIPAL)).toBe(false)
  })

  it('prepares for that of the other side, and for none of its own', () => {
    const office = trained(true, 1)
    expect([TRAINING, ACTIVITY].map((measure) => preparationFor(office, 0, measure))).toEqual([1, 2])
    const alone = trained(false, 1)
    expect([TRAINING, ACTIVITY].map((measure) => preparationFor(alone, 0, measure))).toEqual([1, 1])
    releaseUser(office, 0, MUNICIPAL)
    expect(preparationFor(office, 0, ACTIVITY)).toBe(1)
  })

  it('is taken in as if what is too much were divided', () => {
    const office = trained(true, 1)
    const { measures, users } = office
    const tooMuch = users.needs.social[0] - 0.4
    expect(capacityFor(measures, ACTIVITY, users.needs, 0, 2)).toBeCloseTo(
      Math.exp((-measures.capacitySlope * tooMuch) / 2),
      6,
    )
    const before = users.needs.social[0]
    applyEffects(office, 0, ACTIVITY)
    const effect = measures.effects.social[ACTIVITY]
    expect(users.needs.social[0]).toBeCloseTo(
      before * (1 - effect * Math.exp((-measures.capacitySlope * tooMuch) / 2)),
      6,
    )
  })

  it('divides the rate of dropping out of what follows', () => {
    const days = (gain: number) => {
      const office = trained(true, gain, ['dropOut'])
      // A stay so long that it ends by dropping out, and no need that is too much for it.
      office.measures.days[ACTIVITY] = 1_000_000
      office.measures.toleratedSocial[ACTIVITY] = 1
      startMeasure(office, 0, ACTIVITY)
      return office.lists.listOf[nodeOf(0, Node.life)] - office.day
    }
    const usual = days(0)
    expect(usual).toBeGreaterThan(10)
    expect(Math.abs(days(0.5) - 1.5 * usual)).toBeLessThanOrEqual(1)
  })

  it('raises trust where it is completed under one plan', () => {
    const trust = (together: boolean, gain: number) => {
      const office = together ? joint({ divide: { jointPlanGain: gain } }, ['trustDynamics']) : shared()
      office.users.trust[0] = 0.4
      buildOn(office, 0, TRAINING)
      return office.users.trust[0]
    }
    expect(trust(false, 1)).toBeCloseTo(0.4, 6)
    expect(trust(true, 0)).toBeCloseTo(0.4, 6)
    expect(trust(true, 1)).toBeCloseTo(1 - 0.6 / 2, 6)
  })
})

import { describe, expect, it } from 'vitest'
import { Work, KINDS_OF_WORK } from '../../src/model/advisors/table.ts'
import { Referral, REFERRAL_COUNTS } from '../../src/model/books.ts'
import { DAYS_PER_STRETCH, startsMonth } from '../../src/model/calendar.ts'
import type { Office } from '../../src/model/office.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass, twoSides } from '../support/offices.ts'

const STATE = 0
const [trust, trustWeight, expertiseWeight, userMinutes] = [0.6, 0.8, 0.4, 160]
const registration = 75

/** A few users whom one advisor meets in person, all with the same trust. */
const meetings: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 40, trust } },
  needs: { trustSpread: 0 },
  assessment: { minutes: registration },
  knowledge: { trustWeight, expertiseWeight, userMinutes },
  leadership: { inPerson: { state: 1, municipal: 1 } },
  conversations: { minutes: { inPerson: 50 } },
})

const rate = (expertise: number) =>
  ((0.5 + trustWeight * trust) * (0.8 + expertiseWeight * expertise)) / userMinutes

/** Turns that a person has had by the evening: on the day of arrival, and once a stretch then. */
const turns = (office: Office, user: number) =>
  1 + Math.floor((office.day - office.users.arrivalDay[user]) / DAYS_PER_STRETCH)

describe('knowledge of a user', () => {
  it('grows with every talk as 1 − exp(−minutes)', () => {
    const office = open(over(meetings, { mechanisms: only(['userKnowledge', 'unlimitedMinutes']) }))
    pass(office, office.days, ({ users }) => {
      for (let user = 0; user < users.count; user++) {
        const minutes = registration + 50 * users.talksBySide[2 * user + STATE]
        expect(users.knownBySide[2 * user + STATE]).toBeCloseTo(1 - Math.exp(-rate(0.5) * minutes), 12)
      }
    })
    expect(Math.max(...office.users.talksBySide)).toBeGreaterThan(10)
    const { books, users } = office
    expect(books.minutes[Work.registration]).toBe(registration * users.count)
    expect(books.minutes[Work.inPerson]).toBe(50 * sum(users.talksBySide))
    expect(sum(users.minutesReceived)).toBe(books.minutes[Work.registration] + books.minutes[Work.inPerson])
  })

  it('is nothing where nothing is learnt', () => {
    const office = pass(open(over(meetings, { mechanisms: only(['unlimitedMinutes']) })))
    expect(sum(office.users.knownBySide)).toBe(0)
    expect(sum(office.users.talksBySide)).toBeGreaterThan(100)
  })

  it('grows more slowly by phone and in writing, in writing less slowly with the young', () => {
    const disclosure = { phone: 0.6, message: 0.25, messageYoung: 0.45 }
    const grown = (age: number, phoneShare: number) => {
      const office = open(
        over(meetings, {
          groups: { people: { ageFrom: age, ageTo: age } },
          leadership: { inPerson: { state: 0, municipal: 0 } },
          conversations: { phoneShare, disclosure, minutes: { phone: 25, message: 8 } },
          mechanisms: only(['userKnowledge', 'unlimitedMinutes']),
        }),
      )
      const { users } = pass(office)
      return { known: users.knownBySide[STATE], talks: users.talksBySide[STATE] }
    }
    const by = ({ known, talks }: { known: number; talks: number }) =>
      (-Math.log(1 - known) / rate(0.5) - registration) / talks
    expect(by(grown(40, 1))).toBeCloseTo(25 * 0.6, 9)
    expect(by(grown(40, 0))).toBeCloseTo(8 * 0.25, 9)
    expect(by(grown(20, 0))).toBeCloseTo(8 * 0.45, 9)
  })

  it('fades turn by turn with its half-life while nobody talks', () => {
    const silence = { wantedDays: { standard: 5000, situational: 5000, speciallyAdjusted: 5000 } }
    const values = over(meetings, {
      conversations: silence,
      knowledge: { userHalfLifeDays: 200 },
      mechanisms: only(['userKnowledge', 'userForgetting', 'unlimitedMinutes']),
    })
    const start = 1 - Math.exp(-rate(0.5) * registration)
    const office = open(values)
    pass(office, office.days, () => {
      for (let user = 0; user < office.users.count; user++)
        expect(office.users.knownBySide[2 * user + STATE]).toBeCloseTo(
          start * 2 ** ((-DAYS_PER_STRETCH * turns(office, user)) / 200),
          12,
        )
    })
    expect(office.users.count).toBeGreaterThan(20)
  })

  it('is what the file tells when another advisor takes over', () => {
    const values = over(meetings, {
      turnover: { ratePerYear: 3, fileKept: 0.3 },
      mechanisms: only(['userKnowledge', 'turnover', 'unlimitedMinutes']),
    })
    const office = open(values)
    let [holder, handedOver] = [0, 0]
    let before: readonly number[] = []
    pass(office, office.days, ({ users, advisors, day }) => {
      if (advisors.holder[0] > holder)
        before.forEach((known, user) => {
          if (users.lastTalkBySide[2 * user + STATE] === day) return
          expect(users.knownBySide[2 * user + STATE]).toBeCloseTo(0.3 * known, 12)
          handedOver++
        })
      holder = advisors.holder[0]
      before = Array.from({ length: users.count }, (_, user) => users.knownBySide[2 * user + STATE])
    })
    expect(handedOver).toBeGreaterThan(5)
  })
})

describe('expertise', () => {
  const mechanisms = only(['userKnowledge', 'expertise', 'unlimitedMinutes'])
  const never = { expertiseHalfLifeYears: 1e9 }

  it('follows from the hours with a group, and each talk from it', () => {
    const office = open(
      over(meetings, {
        mechanisms,
        turnover: { ratePerYear: 0 },
        knowledge: { ...never, expertiseHours: 50 },
      }),
    )
    const { users, books, advisors } = pass(office)
    const minutes = books.minutes[Work.inPerson] + books.minutes[Work.registration]
    expect(advisors.hours[0]).toBeCloseTo(minutes / 60, 6)
    // All talks of the person who came first, in their order, with the hours that the advisor had by then.
    expect(users.knownBySide[STATE]).toBeGreaterThan(
      1 - Math.exp(-rate(0) * (registration + 50 * users.talksBySide[STATE])),
    )
    expect(users.knownBySide[STATE]).toBeLessThan(
      1 - Math.exp(-rate(1) * (registration + 50 * users.talksBySide[STATE])),
    )
  })

  it('is 1 − exp(−hours): the first talk of a newcomer shows it', () => {
    const expertiseHours = 50
    const office = open(
      over(meetings, { mechanisms, turnover: { ratePerYear: 0 }, knowledge: { ...never, expertiseHours } }),
    )
    const shown: number[] = []
    let before = 0
    pass(office, office.days, ({ users, advisors, day }) => {
      // The only registration of a day, and nothing else on it: the hours before it are those of the evening before.
      const today = [...users.arrivalDay.subarray(0, users.count).keys()].filter(
        (user) => users.arrivalDay[user] === day,
      )
      const alone = advisors.hours[0] - before < registration / 60 + 1e-9 && today.length === 1
      if (alone) {
        // The minutes of a talk count for expertise before it teaches.
        const skilled = 1 - Math.exp(-(before + registration / 60) / expertiseHours)
        const expected = 1 - Math.exp(-rate(skilled) * registration)
        expect(users.knownBySide[2 * today[0] + STATE]).toBeCloseTo(expected, 9)
        shown.push(skilled)
      }
      before = advisors.hours[0]
    })
    expect(shown.length).toBeGreaterThan(3)
    expect(Math.max(...shown)).toBeGreaterThan(0.5)
  })

  it('fades month by month with its half-life', () => {
    const office = open(over(meetings, { mechanisms, groups: { people: { arrivalsPerYear: 0 } } }))
    office.advisors.hours[0] = 1000
    let months = 0
    pass(office, office.days, ({ advisors, day }) => {
      if (startsMonth(day)) months++
      expect(advisors.hours[0]).toBeCloseTo(1000 * 2 ** (-months / 12 / 2), 9)
    })
    expect(months).toBe(12)
  })
})

describe('knowledge of a measure', () => {
  const referrals: ScenarioValues = over(twoSides, {
    groups: { people: { arrivalsPerYear: 100 } },
    teams: { generalists: { advisors: 1 }, municipal: { advisors: 1 } },
    measures: { activity: 'remove' },
    knowledge: {
      ownMeasureAtStart: 0.3,
      otherMeasureAtStart: 0.1,
      measureAtReferral: 0.02,
      measureAtFeedback: 0.1,
    },
    planning: { standardAfterDays: 0 },
  } as unknown as ScenarioValues)

  it('grows with referrals', () => {
    const office = open(
      over(referrals, {
        mechanisms: only(['planning', 'measureKnowledge', 'unlimitedMinutes', 'unlimitedPlaces']),
      }),
    )
    let heard = 0
    pass(office, office.days, ({ users, books, advisors }) => {
      const made = books.referrals[0 * REFERRAL_COUNTS + Referral.made]
      heard = sum(users.completed.subarray(0, users.count)) - sum(users.feedbackDue.subarray(0, users.count))
      expect(advisors.measureKnowledge[0]).toBeCloseTo(1 - 0.7 * 0.98 ** made * 0.9 ** heard, 12)
    })
    expect(heard).toBeGreaterThan(20)
    expect(office.advisors.measureKnowledge[1]).toBeCloseTo(0.1, 12)
  })

  it('fades month by month with its half-life', () => {
    const mechanisms = only(['measureKnowledge', 'measureForgetting', 'unlimitedMinutes'])
    const office = open(over(referrals, { mechanisms, knowledge: { measureHalfLifeYears: 2 } }))
    let months = 0
    pass(office, office.days, ({ advisors, day }) => {
      if (startsMonth(day)) months++
      expect(advisors.measureKnowledge[0]).toBeCloseTo(0.3 * 2 ** (-months / 24), 12)
    })
    expect(months).toBe(12)
  })

  it('grows with the hours of visits that slack buys', () => {
    const mechanisms = only(['measureKnowledge', 'slack'])
    const office = pass(open(over(referrals, { mechanisms, knowledge: { measurePerVisitHour: 0.06 } })))
    const { advisors, books } = office
    for (const [advisor, start] of [0.3, 0.1].entries()) {
      const hours = books.minutes[advisor * KINDS_OF_WORK.length + Work.visits] / 60
      expect(advisors.measureKnowledge[advisor]).toBeCloseTo(1 - (1 - start) * 0.94 ** hours, 9)
      expect(hours).toBeGreaterThan(10)
    }
  })

  it('comes to the best informed of a team, as far as they sit together', () => {
    const office = open(
      over(referrals, {
        teams: { generalists: { advisors: 4 } },
        knowledge: { teamLearningPerMonth: 0.02 },
        mechanisms: only(['measureKnowledge', 'teamLearning', 'unlimitedMinutes']),
      }),
    )
    const { measureKnowledge, mixed } = office.advisors
    measureKnowledge.set([0.1, 0.5, 0.2, 0.9])
    mixed[3] = 1
    pass(office)
    const towards = (from: number) => 0.5 - (0.5 - from) * 0.98 ** 12
    ;[towards(0.1), 0.5, towards(0.2), 0.9].forEach((expected, advisor) =>
      expect(measureKnowledge[advisor]).toBeCloseTo(expected, 12),
    )
  })
})

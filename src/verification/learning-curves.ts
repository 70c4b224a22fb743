import { Referral } from '../model/books.ts'
import { LIFE_STEP_DAYS, startsMonth } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import { caseOf, everybody, rowOf } from '../model/users/table.ts'
import type { ScenarioValues } from '../scenario/load.ts'
import { STATE } from '../vocabulary/sides.ts'
import { Work } from '../vocabulary/work.ts'
import { oneTeam, only, open, over, pass } from './bare-office.ts'
import { exactlyAll, SINGLE, sum } from './check.ts'
import type { Check, Family, Pair } from './check.ts'

export const learningCurves: Family = {
  title: 'Learning and forgetting',
  text:
    'Small offices in which one thing is learnt or forgotten. Chance decides only who comes when and in which ' +
    'mode people talk, so the closed form gives the exact value on every evening.',
  checks: (seed) => [
    ...ofUsers(`${seed}/users`),
    ...ofGroups(`${seed}/groups`),
    ...ofMeasures(`${seed}/measures`),
  ],
}

const TRUST = 0.6
const REGISTRATION = 75
const TALK = { inPerson: 50, phone: 25, message: 8 }
const DISCLOSURE = { phone: 0.6, message: 0.25, messageYoung: 0.45 }
const KNOWLEDGE = { trustWeight: 0.8, expertiseWeight: 0.4, userMinutes: 160, userHalfLifeDays: 200 }
/** Expertise where it does not grow. */
const ORDINARY = 0.5

/** A few users of one advisor, all with the same trust. */
const meetings: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 40, trust: TRUST } },
  needs: { trustSpread: 0 },
  assessment: { minutes: REGISTRATION },
  knowledge: KNOWLEDGE,
  leadership: { inPerson: { state: 1, municipal: 1 } },
  conversations: { minutes: TALK, disclosure: DISCLOSURE },
  turnover: { ratePerYear: 0 },
})

/** No talk follows the first. */
const SILENCE = { wantedDays: { standard: 5000, situational: 5000, speciallyAdjusted: 5000 } }

/** Share of a person that is known after so many minutes in person. */
const known = (minutes: number, expertise = ORDINARY): number =>
  1 -
  Math.exp(
    (-minutes * (0.5 + KNOWLEDGE.trustWeight * TRUST) * (0.8 + KNOWLEDGE.expertiseWeight * expertise)) /
      KNOWLEDGE.userMinutes,
  )

/** Values of every evening beside the exact ones. */
function everyEvening(office: Office, pairsOf: () => readonly Pair[]): readonly Pair[] {
  const pairs: Pair[] = []
  pass(office, office.days, () => pairs.push(...pairsOf()))
  return pairs
}

/** The same for what an advisor’s side knows of every person. */
function knowledgeOf(office: Office, exact: (user: number) => number): readonly Pair[] {
  const { users } = office
  return everyEvening(office, () =>
    everybody(users).map((user, row) => ({
      of: `person ${row + 1}, day ${office.day}`,
      value: users.cases.known[caseOf(user, STATE)],
      exact: exact(user),
    })),
  )
}

function ofUsers(seed: string): Check[] {
  return [
    grown('known after talks in person', {}, TALK.inPerson, seed),
    grown('known after talks by phone', by(1, 40), TALK.phone * DISCLOSURE.phone, seed),
    grown('known after messages', by(0, 40), TALK.message * DISCLOSURE.message, seed),
    grown('known after messages of the young', by(0, 20), TALK.message * DISCLOSURE.messageYoung, seed),
    fadedInSilence(seed),
  ]
}

/** Talks that are never in person: a share of them by phone, the others in writing, with people of one age. */
const by = (phoneShare: number, age: number): ScenarioValues => ({
  groups: { people: { ageFrom: age, ageTo: age } },
  leadership: { inPerson: { state: 0, municipal: 0 } },
  conversations: { phoneShare },
})

function grown(what: string, values: ScenarioValues, minutes: number, seed: string): Check {
  const mechanisms = only(['userKnowledge', 'unlimitedMinutes'])
  const office = open(over(meetings, values, { mechanisms }), { seed })
  const { talks } = office.users.cases
  const exact = (user: number) => known(REGISTRATION + minutes * talks[caseOf(user, STATE)])
  return exactlyAll(what, knowledgeOf(office, exact), SINGLE)
}

/** Knowledge fades at a person’s turns: one on the day of arrival, then one in every time step. */
function fadedInSilence(seed: string): Check {
  const mechanisms = only(['userKnowledge', 'userForgetting', 'unlimitedMinutes'])
  const office = open(over(meetings, { conversations: SILENCE, mechanisms }), { seed })
  const { arrivalDay } = office.users
  const turns = (user: number) => 1 + Math.floor((office.day - arrivalDay[user]) / LIFE_STEP_DAYS)
  const exact = (user: number) =>
    known(REGISTRATION) * 2 ** ((-LIFE_STEP_DAYS * turns(user)) / KNOWLEDGE.userHalfLifeDays)
  return exactlyAll('known in silence', knowledgeOf(office, exact), SINGLE)
}

const EXPERTISE_HOURS = 20
const EXPERTISE_HALF_LIFE = 2

/** Expertise for a group, from the hours spent with it that have not faded. */
function ofGroups(seed: string): Check[] {
  const mechanisms = only(['userKnowledge', 'expertise', 'unlimitedMinutes'])
  const values = over(meetings, { mechanisms, conversations: SILENCE })
  const never = { expertiseHours: EXPERTISE_HOURS, expertiseHalfLifeYears: 1e9 }
  const growing = open(over(values, { knowledge: never }), { seed })
  // Everybody has one talk, in the order of rows; its hours add to expertise before the advisor learns from it.
  const hours = (user: number) => ((rowOf(growing.users, user) + 1) * REGISTRATION) / 60
  const exact = (user: number) => known(REGISTRATION, 1 - Math.exp(-hours(user) / EXPERTISE_HOURS))
  const fades = { knowledge: { expertiseHalfLifeYears: EXPERTISE_HALF_LIFE } }
  const fading = open(over(values, fades, { groups: { people: { arrivalsPerYear: 0 } } }), { seed })
  fading.advisors.hours[0] = 1000
  return [
    exactlyAll('known after the first talk, by hours with the group', knowledgeOf(growing, exact), SINGLE),
    exactlyAll(
      'hours with a group that have not faded',
      monthly(
        fading,
        () => fading.advisors.hours[0],
        (months) => 1000 * 2 ** (-months / 12 / EXPERTISE_HALF_LIFE),
      ),
    ),
  ]
}

/** A value that changes only once a month, by the number of months begun. */
function monthly(office: Office, value: () => number, exact: (months: number) => number): readonly Pair[] {
  let months = 0
  return everyEvening(office, () => {
    if (startsMonth(office.day)) months++
    return [{ of: `day ${office.day}`, value: value(), exact: exact(months) }]
  })
}

const MEASURE_HALF_LIFE = 2
const LEARNT = { referral: 0.02, feedback: 0.1, visitHour: 0.06, team: 0.02 }
/** What the owning side knows of a measure at the start. */
const OWN = 0.3

/** An advisor on each side, and a measure of the state side. */
const referrals: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 100 } },
  teams: { municipal: { side: 'municipal', advisors: 1, caseload: 50, groups: ['people'] } },
  measures: {
    training: { owner: 'state', places: 10, days: 60, costPerMonth: 8000, effects: { work: 0.4 } },
  },
  knowledge: {
    ownMeasureAtStart: OWN,
    otherMeasureAtStart: 0.1,
    measureAtStandardReferral: LEARNT.referral,
    measureAtFeedback: LEARNT.feedback,
    measurePerVisitHour: LEARNT.visitHour,
    teamLearningPerMonth: LEARNT.team,
    measureHalfLifeYears: MEASURE_HALF_LIFE,
  },
  planning: { standardAfterDays: 0 },
  turnover: { ratePerYear: 0 },
} as unknown as ScenarioValues)

function ofMeasures(seed: string): Check[] {
  return [byReferrals(seed), byVisits(seed), fromTeamMates(seed), fadedUnused(seed)]
}

function byReferrals(seed: string): Check {
  const mechanisms = only(['planning', 'measureKnowledge', 'unlimitedMinutes', 'unlimitedPlaces'])
  const office = open(over(referrals, { mechanisms }), { seed })
  const { users, advisors, books } = office
  const pairs = everyEvening(office, () => {
    const made = books.referrals[Referral.made]
    const heard = sum(everybody(users).map((user) => users.completed[user] - users.feedbackDue[user]))
    const exact = 1 - (1 - OWN) * (1 - LEARNT.referral) ** made * (1 - LEARNT.feedback) ** heard
    return [{ of: `day ${office.day}`, value: advisors.measureKnowledge[0], exact }]
  })
  return exactlyAll('measure known after referrals and hearing back', pairs)
}

function byVisits(seed: string): Check {
  const office = open(over(referrals, { mechanisms: only(['measureKnowledge', 'slack']) }), { seed })
  const { advisors, books } = office
  const pairs = everyEvening(office, () => {
    const exact = 1 - (1 - OWN) * (1 - LEARNT.visitHour) ** (books.minutes[Work.visits] / 60)
    return [{ of: `day ${office.day}`, value: advisors.measureKnowledge[0], exact }]
  })
  return exactlyAll('measure known after visits', pairs)
}

function fromTeamMates(seed: string): Check {
  const mechanisms = only(['measureKnowledge', 'teamLearning', 'unlimitedMinutes'])
  const office = open(over(referrals, { mechanisms, teams: { generalists: { advisors: 2 } } }), { seed })
  const { measureKnowledge } = office.advisors
  measureKnowledge.set([OWN, 0.9])
  const pairs = monthly(
    office,
    () => measureKnowledge[0],
    (months) => 0.9 - (0.9 - OWN) * (1 - LEARNT.team) ** months,
  )
  return exactlyAll('measure known from a team mate', pairs)
}

function fadedUnused(seed: string): Check {
  const mechanisms = only(['measureKnowledge', 'measureForgetting', 'unlimitedMinutes'])
  const office = open(over(referrals, { mechanisms }), { seed })
  const pairs = monthly(
    office,
    () => office.advisors.measureKnowledge[0],
    (months) => OWN * 2 ** (-months / 12 / MEASURE_HALF_LIFE),
  )
  return exactlyAll('measure known while it is not used', pairs)
}

import { LIFE_STEP_DAYS } from '../model/calendar.ts'
import { CourseReader } from '../model/users/course.ts'
import { everybody } from '../model/users/table.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { Status, WAYS_OUT } from '../vocabulary/statuses.ts'
import { crowd, only, open, over, pass } from './bare-office.ts'
import { distanceOf, shareOf } from './check.ts'
import type { Check, Family } from './check.ts'

/** Days for which everybody is observed. */
const FOLLOWED = 520

/** What moves the rates: job search fades, talks are forgotten, silence grows. Needs and trust stay constant. */
const NEED = 0.2
const SLOPES = { health: 1, social: 2, skills: 0.5, work: 1.5 }
const ACTIVATION = { atArrival: 0.6, gain: 0.35, halfLife: 40 }
const leaving = {
  market: 1,
  workRate: 1.6,
  workSlope: SLOPES,
  passiveFactor: 0.1,
  activeFactor: 2,
  educationRate: 0.5,
  pensionRate: 0,
  outOfReachRate: 0.1,
  outOfReachTrust: 0,
  outOfReachSilence: 50,
  withoutWorkRate: 0.1,
  withoutWorkPerTalk: 5,
  otherRate: 0.15,
}
const QUIET_DAYS = 30
const RECENT_DAYS = 65

export const competingRisks: Family = {
  title: 'Competing risks that change with time',
  text:
    'An office in which only the rates of leaving change: job search fades, the first talk is forgotten, silence ' +
    'grows. Shares and times of each way out follow from the rates of each step of four weeks.',
  checks: (seed) => {
    const office = pass(open(values, { seed: `${seed}/risks` }))
    const { users } = office
    const people = everybody(users).filter((user) => users.createdDay[user] + FOLLOWED < office.days)
    const courses = new CourseReader(office)
    // People who leave later, or not at all, count as observed to the end.
    const days = people.map((user) => courses.of(user, users.arrivalDay[user]).daysToExit(FOLLOWED))
    const whoLeft = (way: number) =>
      days.filter((day, position) => day < FOLLOWED && users.status[people[position]] === Status.work + way)
    return [
      ...CHANGING.flatMap((way) => checksOf(way, whoLeft(WAYS_OUT.indexOf(way)), people.length)),
      distanceOf('time to leaving by any way', days, leftBy, 'persons'),
    ]
  },
}

const values = over(crowd, {
  years: 4,
  needs: { spread: 0, quietDays: QUIET_DAYS },
  groups: {
    people: { education: true, needs: { health: NEED, social: NEED, skills: NEED, work: NEED } },
  },
  leaving,
  stateOfMind: {
    activationHalfLifeDays: ACTIVATION.halfLife,
    activationAtArrival: ACTIVATION.atArrival,
    activationGain: ACTIVATION.gain,
  },
  mechanisms: only(['unlimitedMinutes', 'activationDynamics'], 'by-needs'),
})

const CHANGING = ['work', 'education', 'outOfReach', 'withoutWork', 'other'] as const
type Way = (typeof CHANGING)[number]
const ENGLISH: { readonly [W in Way]: string } = {
  work: 'work, which fades',
  education: 'education, which fades',
  outOfReach: 'out of reach, which grows',
  withoutWork: 'no work, which fades',
  other: 'other reasons, which stay',
}

/**
 * Rates per year in the time step that begins so many days after arrival, in the evening. Job search and the memory of
 * talks are as in its middle, silence as at its beginning; the first talk is on arrival.
 */
function ratesFrom(begin: number): { readonly [W in Way]: number } {
  const middle = begin + LIFE_STEP_DAYS / 2
  const atStart = ACTIVATION.atArrival + (1 - ACTIVATION.atArrival) * ACTIVATION.gain
  const readiness =
    leaving.passiveFactor + leaving.activeFactor * atStart * 2 ** (-middle / ACTIVATION.halfLife)
  const burden = NEED * Object.values(SLOPES).reduce((sum, slope) => sum + slope, 0)
  const talks = Math.exp(-middle / RECENT_DAYS)
  const silence = Math.max(0, begin - QUIET_DAYS)
  return {
    work: leaving.workRate * Math.exp(-burden) * readiness,
    education: leaving.educationRate * (1 - NEED) ** 2 * readiness,
    outOfReach: leaving.outOfReachRate * (1 + silence / leaving.outOfReachSilence),
    withoutWork: leaving.withoutWorkRate * (1 + leaving.withoutWorkPerTalk * talks) * (1 - 0.8 * NEED),
    other: leaving.otherRate,
  }
}

/** Shares of all who have left by each way, and by any way, on each day after arrival. */
const left = leftByDay()

function leftByDay(): { readonly [W in Way | 'any']: Float64Array } {
  const empty = () => new Float64Array(FOLLOWED)
  const shares = {
    work: empty(),
    education: empty(),
    outOfReach: empty(),
    withoutWork: empty(),
    other: empty(),
    any: empty(),
  }
  for (let day = 1; day < FOLLOWED; day++) {
    const rates = ratesFrom(day - 1 - ((day - 1) % LIFE_STEP_DAYS))
    const all = Object.values(rates).reduce((sum, rate) => sum + rate, 0)
    const leave = (1 - shares.any[day - 1]) * (1 - Math.exp(-all / DAYS_PER_YEAR))
    for (const way of CHANGING) shares[way][day] = shares[way][day - 1] + (leave * rates[way]) / all
    shares.any[day] = shares.any[day - 1] + leave
  }
  return shares
}

const leftBy = (day: number): number => (day >= FOLLOWED ? 1 : left.any[day])

function checksOf(way: Way, days: readonly number[], persons: number): Check[] {
  const share = left[way][FOLLOWED - 1]
  return [
    shareOf(`leave in two years to ${ENGLISH[way]}, share`, days.length, persons, share, 'persons'),
    distanceOf(`time to ${ENGLISH[way]}`, days, (day) => left[way][day] / share, 'persons'),
  ]
}

import type { Office } from '../model/office.ts'
import { CourseReader, isOutOfReach } from '../model/users/course.ts'
import { everybody } from '../model/users/table.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { isPresent, Status, WAYS_OUT } from '../vocabulary/statuses.ts'
import { crowd, only, open, over, pass } from './bare-office.ts'
import { distanceOf, meanOf, meanOfKnown, shareOf } from './check.ts'
import type { Check, Family } from './check.ts'

type Way = (typeof WAYS_OUT)[number]

/** Rates per year of the ways out, so high that people leave within weeks. */
const RATES: { readonly [W in Way]: number } = {
  work: 10,
  education: 5,
  pension: 4,
  outOfReach: 3,
  withoutWork: 2.5,
  other: 1.5,
}
const ALL = Object.values(RATES).reduce((sum, rate) => sum + rate, 0)
const ENGLISH: { readonly [W in Way]: string } = {
  work: 'work',
  education: 'education',
  pension: 'a pension',
  outOfReach: 'out of reach',
  withoutWork: 'no work',
  other: 'other reasons',
}

/** Rates of return: constant from out of reach; from work, rising with needs and fading over years. */
const RETURN_RATE = 8
const NEEDS = { health: 0.7, social: 0.1, skills: 0.4, work: 0.2 }
const RELAPSE = { base: 1.2, slope: 1.6, fade: 0.1 }
const BURDEN = 0.9 * NEEDS.health + 0.7 * NEEDS.social + 0.5 * NEEDS.skills + 0.5 * NEEDS.work
const RELAPSE_RATE = RELAPSE.base * Math.exp(RELAPSE.slope * BURDEN)

const leaving = {
  workRate: RATES.work / 0.8,
  market: 0.8,
  educationRate: RATES.education,
  pensionRate: RATES.pension,
  outOfReachRate: RATES.outOfReach,
  withoutWorkRate: RATES.withoutWork,
  otherRate: RATES.other,
  returnRate: RETURN_RATE,
  relapseRate: RELAPSE.base,
  relapseSlope: RELAPSE.slope,
  relapseFadeYears: RELAPSE.fade,
}

export const absorbingChain: Family = {
  title: 'Absorbing Markov chains',
  text:
    'An office in which people do nothing but leave, at constant competing rates, first for good and then with ' +
    'returns from work and from out of reach. Shares and mean times are those of the fundamental matrix.',
  checks: (seed) => [...forGood(`${seed}/absorbed`), ...withReturns(`${seed}/returning`)],
}

function crowdOf(mechanisms: Parameters<typeof only>[0], seed: string): Office {
  const values = over(crowd, {
    years: 4,
    groups: { people: { education: true, needs: NEEDS } },
    needs: { spread: 0 },
    leaving,
    mechanisms: only(['unlimitedMinutes', ...mechanisms], 'constant'),
  })
  return open(values, { seed })
}

/** Those who arrived in the first two years; two years later, hardly any of them are still on their way. */
function early({ users }: Office): number[] {
  return everybody(users).filter((user) => users.createdDay[user] < 2 * DAYS_PER_YEAR)
}

/** A person’s course from arrival on. */
const courseOf = (office: Office, user: number): CourseReader =>
  new CourseReader(office).of(user, office.users.arrivalDay[user])

/** Days begun until an event that occurs at a constant rate per year: mean and variance. */
function begunDays(rate: number): { readonly mean: number; readonly variance: number } {
  const stays = Math.exp(-rate / DAYS_PER_YEAR)
  return { mean: 1 / (1 - stays), variance: stays / (1 - stays) ** 2 }
}

const exponential =
  (rate: number) =>
  (days: number): number =>
    1 - Math.exp((-rate * days) / DAYS_PER_YEAR)

function forGood(seed: string): Check[] {
  const office = pass(crowdOf([], seed))
  const { status } = office.users
  const people = early(office)
  const daysOf = (users: readonly number[]) =>
    users.map((user) => courseOf(office, user).daysToExit(office.days))
  const whoLeft = (way: number) => people.filter((user) => status[user] === Status.work + way)
  const time = begunDays(ALL)
  const total = people.length
  return [
    ...WAYS_OUT.map((way, position) => {
      const left = whoLeft(position).length
      return shareOf(`leave to ${ENGLISH[way]}, share`, left, total, RATES[way] / ALL, 'persons')
    }),
    meanOfKnown('time to leaving, days', daysOf(people), time, 'persons'),
    ...WAYS_OUT.map((way, position) =>
      meanOfKnown(`time to leaving to ${ENGLISH[way]}, days`, daysOf(whoLeft(position)), time, 'persons'),
    ),
    distanceOf('time to leaving', daysOf(people), exponential(ALL), 'persons'),
  ]
}

/** Probability that a job is ever lost, and that it is lost within some days. */
const LOST = 1 - Math.exp(-RELAPSE_RATE * RELAPSE.fade)
const lostWithin = (days: number): number =>
  1 - Math.exp(-RELAPSE_RATE * RELAPSE.fade * (1 - Math.exp(-days / DAYS_PER_YEAR / RELAPSE.fade)))

/** Mean number of spells in the office until a person has left for good: the fundamental matrix of the chain. */
const SPELLS = 1 / (1 - RATES.outOfReach / ALL - (RATES.work / ALL) * LOST)

function withReturns(seed: string): Check[] {
  const office = crowdOf(['relapse', 'returns'], seed)
  const fromWork = new FirstAbsences(Status.work)
  const fromReach = new FirstAbsences(Status.outOfReach)
  pass(office, office.days, () => {
    fromWork.look(office)
    fromReach.look(office)
  })
  return [
    ...endsOf(office),
    ...fromWork.checks('jobs lost', office.day, lostWithin),
    ...fromReach.checks('found again', office.day, exponential(RETURN_RATE)),
  ]
}

/** Where everybody ends up, after how many spells and days. */
function endsOf(office: Office): Check[] {
  const { status, spell } = office.users
  const people = early(office)
  const ended = (way: Way) => people.filter((user) => status[user] === Status.work + WAYS_OUT.indexOf(way))
  const forEver = (way: Way) => SPELLS * (RATES[way] / ALL) * (way === 'work' ? 1 - LOST : 1)
  const means = (what: string, of: (user: number) => number, exact: number) =>
    meanOf(what, people.map(of), exact, 'persons')
  const reached = SPELLS * (RATES.outOfReach / ALL)
  return [
    ...WAYS_OUT.filter((way) => way !== 'outOfReach').map((way) =>
      shareOf(`end in ${ENGLISH[way]}, share`, ended(way).length, people.length, forEver(way), 'persons'),
    ),
    means('spells in the office', (user) => spell[user] + 1, SPELLS),
    means(
      'days in the office',
      (user) => courseOf(office, user).daysIn(isPresent, office.days),
      SPELLS * begunDays(ALL).mean,
    ),
    means(
      'days out of reach',
      (user) => courseOf(office, user).daysIn(isOutOfReach, office.days),
      reached * begunDays(RETURN_RATE).mean,
    ),
  ]
}

/** The first time that each person was away with a status, as observed from outside every evening. */
class FirstAbsences {
  private readonly status: number
  private readonly left = new Map<number, number>()
  private readonly back = new Map<number, number>()

  constructor(status: number) {
    this.status = status
  }

  look({ users, day }: Office): void {
    for (const user of everybody(users)) {
      const isAway = users.status[user] === this.status
      if (isAway && !this.left.has(user)) this.left.set(user, day)
      else if (!isAway && this.left.has(user) && !this.back.has(user)) this.back.set(user, day)
    }
  }

  /** Among all who left early enough: how many came back within half a year, and when. */
  checks(what: string, today: number, cdf: (days: number) => number): Check[] {
    const watched = DAYS_PER_YEAR / 2
    const left = [...this.left].filter(([, day]) => day + watched < today)
    const days = left.flatMap(([user, day]) => {
      const away = (this.back.get(user) ?? Infinity) - day
      return away <= watched ? [away] : []
    })
    const share = cdf(watched)
    return [
      shareOf(`${what} within half a year, share`, days.length, left.length, share, 'persons'),
      distanceOf(`${what}, time`, days, (day) => cdf(day) / share, 'persons'),
    ]
  }
}

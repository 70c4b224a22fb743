import { startMeasuring } from '../model/simulation.ts'
import type { Books } from '../model/books.ts'
import type { ScenarioValues } from '../scenario/load.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { oneTeam, only, open, over, pass } from './bare-office.ts'
import { poisson } from './queueing-theory.ts'
import { meanOf, sum } from './check.ts'
import type { Check, Family } from './check.ts'

const REPLICATIONS = 24

/** Arrivals and rate of leaving per year. */
const ARRIVALS = 1200
const RATE = 20

/** Mean of the Poisson number of users in the office on an evening: arrivals a day times days begun. */
const USERS = ARRIVALS / DAYS_PER_YEAR / (1 - Math.exp(-RATE / DAYS_PER_YEAR))

/** Users that the team takes where it has a limit. */
const LIMIT = 55

export const knownQueues: Family = {
  title: 'Users of an office with known rates',
  text:
    'People arrive as a Poisson process and leave at a constant rate, whether they are followed up or not. So the ' +
    'number of users is Poisson, and whoever is beyond the limit of the team waits for a place on it.',
  checks: (seed) => [...withoutLimit(`${seed}/users`), ...withLimit(`${seed}/limit`)],
}

const office: ScenarioValues = over(oneTeam, {
  years: 2,
  groups: { people: { arrivalsPerYear: ARRIVALS } },
  conversations: { wantedDays: { standard: 500, situational: 500, speciallyAdjusted: 500 } },
  leaving: {
    workRate: RATE,
    market: 1,
    pensionRate: 0,
    outOfReachRate: 0,
    withoutWorkRate: 0,
    otherRate: 0,
  },
})

/** Books of replications, opened only after the effect of the empty start has died out. */
function booksOf(values: ScenarioValues, seed: string): readonly Books[] {
  return Array.from({ length: REPLICATIONS }, (_, number) => {
    const replication = pass(open(values, { seed, number }), DAYS_PER_YEAR / 2)
    startMeasuring(replication)
    return pass(replication).books
  })
}

function withoutLimit(seed: string): Check[] {
  const books = booksOf(over(office, { mechanisms: only(['unlimitedMinutes'], 'constant') }), seed)
  const users = books.map(({ presentDays, days }) => presentDays / days)
  return [meanOf('users, persons', users, USERS, 'replications')]
}

function withLimit(seed: string): Check[] {
  const values = over(office, {
    teams: { generalists: { advisors: 5, caseload: LIMIT / 5 } },
    caseloads: { limitFactor: 1, atLimit: 'waiting' },
    assessment: { minutes: 1 },
    mechanisms: only([], 'constant'),
  } as unknown as ScenarioValues)
  const books = booksOf(values, seed)
  const waiting = books.map(({ waitingDays, days }) => sum(waitingDays) / days)
  const followed = books.map(({ caseDays, days }) => sum(caseDays) / days)
  const beyond = sum(poisson(USERS).map((p, users) => p * Math.max(0, users - LIMIT)))
  return [
    meanOf('waiting for a place on the team, persons', waiting, beyond, 'replications'),
    meanOf('followed up by the team, persons', followed, USERS - beyond, 'replications'),
  ]
}

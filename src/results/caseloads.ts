/** Whether teams have as many users per advisor as their scenario sets. */
import { localeTag, texts } from '../locale/language.ts'
import { phasesOf } from '../phases.ts'
import type { Scenario, Team } from '../scenario/scenario.ts'
import { advisorsOf } from '../vocabulary/staff.ts'
import { rowOf } from './lookup.ts'
import { grouped } from './quantity.ts'
import type { ScenarioResult } from './result.ts'

const say = texts({
  en: {
    advisors: (count: number, shown: string) => `${shown} ${count === 1 ? 'advisor' : 'advisors'}`,
    more: (team: string, realised: string, set: string, share: string, why: string) =>
      `${team} has ${realised} users per advisor where ${set} are set (${share} more): ${why}`,
    fewer: (team: string, realised: string, set: string, share: string, why: string) =>
      `${team} has ${realised} users per advisor where ${set} are set (${share} fewer): ${why}`,
    halves: (why: string, users: string) =>
      `${why}; ${users} of them are under one plan of both sides and count as half`,
    nobody: 'nobody comes to the team',
    full: (users: number, shown: string, advisors: string) =>
      `${shown} ${users === 1 ? 'user' : 'users'} fill all places of ${advisors}, and more want one`,
    come: (users: number, shown: string, advisors: string, nearer: string) =>
      `${shown} ${users === 1 ? 'user comes' : 'users come'} to ${advisors}; ${nearer}`,
    none: 'no other number of advisors comes nearer',
    nearer: (count: number, advisors: string, users: string) =>
      `${advisors} would have ${users}${count === 1 ? '' : ' each'}`,
    apart: (scenario: string, why: string) => `${scenario}: ${why}.`,
  },
  nb: {
    advisors: (count, shown) => `${shown} ${count === 1 ? 'veileder' : 'veiledere'}`,
    more: (team, realised, set, share, why) =>
      `${team} har ${realised} brukere per veileder, men ${set} er satt (${share} flere): ${why}`,
    fewer: (team, realised, set, share, why) =>
      `${team} har ${realised} brukere per veileder, men ${set} er satt (${share} færre): ${why}`,
    halves: (why, users) => `${why}; ${users} av dem har en felles plan på begge sider og teller halvt`,
    nobody: 'ingen kommer til teamet',
    full: (users, shown, advisors) =>
      `${shown} ${users === 1 ? 'bruker' : 'brukere'} fyller alle plassene til ${advisors}, og flere vil ha en`,
    come: (users, shown, advisors, nearer) =>
      `${shown} ${users === 1 ? 'bruker' : 'brukere'} kommer til ${advisors}; ${nearer}`,
    none: 'ikke noe annet antall veiledere kommer nærmere',
    nearer: (count, advisors, users) => `${advisors} ville hatt ${users}${count === 1 ? '' : ' hver'}`,
    apart: (scenario, why) => `${scenario}: ${why}.`,
  },
  nn: {
    advisors: (count, shown) => `${shown} ${count === 1 ? 'rettleiar' : 'rettleiarar'}`,
    more: (team, realised, set, share, why) =>
      `${team} har ${realised} brukarar per rettleiar, men ${set} er sett (${share} fleire): ${why}`,
    fewer: (team, realised, set, share, why) =>
      `${team} har ${realised} brukarar per rettleiar, men ${set} er sett (${share} færre): ${why}`,
    halves: (why, users) => `${why}; ${users} av dei har ein felles plan på begge sider og tel halvt`,
    nobody: 'ingen kjem til teamet',
    full: (users, shown, advisors) =>
      `${shown} ${users === 1 ? 'brukar' : 'brukarar'} fyller alle plassane til ${advisors}, og fleire vil ha ein`,
    come: (users, shown, advisors, nearer) =>
      `${shown} ${users === 1 ? 'brukar' : 'brukarar'} kjem til ${advisors}; ${nearer}`,
    none: 'ikkje noko anna tal på rettleiarar kjem nærare',
    nearer: (count, advisors, users) => `${advisors} ville hatt ${users}${count === 1 ? '' : ' kvar'}`,
    apart: (scenario, why) => `${scenario}: ${why}.`,
  },
})

/** Users per advisor may differ from the set value by this share. */
const BAND = 0.15
export const BAND_IN_WORDS = `${Math.round(100 * BAND)} %`
/** A difference seen in a pilot year must exceed this many standard deviations of luck. */
const DEVIATIONS_OF_LUCK = 2

/** The users per advisor of a team: set and realised. */
export interface Caseload {
  readonly team: string
  readonly advisors: number
  readonly set: number
  readonly realised: number
  /** users per advisor under one plan of both sides, who count as half against the limit */
  readonly underOnePlan: number
  /** whether persons are waiting for a place on the team */
  readonly isFull: boolean
}

/** A caseload averaged over the measured years, with the 95 % interval of the mean over replications. */
export interface MeasuredCaseload extends Caseload {
  readonly scenario: string
  readonly side: Team['side']
  readonly realisedLow: number | undefined
  readonly realisedHigh: number | undefined
  /** realised minus set, as a share of the set value */
  readonly differenceShare: number
  readonly isApart: boolean
}

/** The caseload of every team of a scenario; the realised one is NaN where nothing was measured. */
export function caseloadsOf(result: ScenarioResult): readonly MeasuredCaseload[] {
  const { name, scenario } = result
  const advisors = advisorsOf(scenario)
  const phases = phasesOf(scenario).map((phase) => phase.scenario)
  return scenario.teams.map(({ name: team, side, caseload: set }, position) => {
    const row = rowOf(result, { outcome: 'caseload', breakdown: 'team', level: team })
    const realised = row?.mean ?? Number.NaN
    const shared = rowOf(result, { outcome: 'joint-plan-users', breakdown: 'team', level: team })
    const underOnePlan = shared?.mean ?? Number.NaN
    return {
      scenario: name,
      team,
      side,
      advisors: advisors[position],
      set,
      realised,
      underOnePlan,
      realisedLow: row?.ciLow,
      realisedHigh: row?.ciHigh,
      differenceShare: realised / set - 1,
      isFull: realised - underOnePlan / 2 > mostUsers(scenario, set),
      // Where a dated change sets another caseload, the mean over the run describes neither.
      isApart:
        phases.every((phase) => isAsSet(phase, position, { set, advisors: advisors[position] })) &&
        Math.abs(realised / set - 1) > BAND,
    }
  })
}

const isAsSet = (
  scenario: Scenario,
  position: number,
  { set, advisors }: Pick<Caseload, 'set' | 'advisors'>,
): boolean => scenario.teams[position].caseload === set && advisorsOf(scenario)[position] === advisors

/** Above this many users per advisor, no place is free on average; infinite where full teams accept more users. */
const mostUsers = ({ caseloads, mechanisms }: Scenario, set: number): number =>
  caseloads.atLimit === 'overload' || mechanisms.unlimitedMinutes ? Infinity : set * caseloads.limitFactor - 1

/**
 * Whether a team observed for one year differs from the set caseload by more than luck explains. The number of users on
 * a day varies as a Poisson count, because people arrive independently.
 */
export function isSurelyApart({ advisors, set, realised }: Caseload): boolean {
  const places = advisors * set
  const luck = DEVIATIONS_OF_LUCK * Math.sqrt(places)
  return Math.abs(advisors * realised - places) > BAND * places + luck
}

/** A sentence for each team whose caseload is off: by how much, and why. */
export const apartSentences = (results: readonly ScenarioResult[]): readonly string[] =>
  results
    .flatMap(caseloadsOf)
    .filter(({ isApart }) => isApart)
    .map((caseload) => say().apart(caseload.scenario, whyApart(caseload)))

/** By how much a caseload differs from the set value, and the arithmetic behind it. */
export function whyApart(caseload: Caseload): string {
  const { team, set, realised } = caseload
  const share = `${Math.round(100 * Math.abs(realised / set - 1))} %`
  const facts = [team, perAdvisor(realised), shown(set), share] as const
  return realised > set
    ? say().more(...facts, withHalves(reasonOf(caseload), caseload))
    : say().fewer(...facts, reasonOf(caseload))
}

/** Adds the users who take half a place: with them a team can have more users than its limit says. */
function withHalves(reason: string, { advisors, underOnePlan }: Caseload): string {
  const users = Math.round(underOnePlan * advisors)
  return users === 0 ? reason : say().halves(reason, grouped(users, 0))
}

function reasonOf(caseload: Caseload): string {
  const { advisors, realised, isFull } = caseload
  const users = Math.round(realised * advisors)
  if (users === 0) return say().nobody
  const [count, staff] = [grouped(users, 0), advisorsInWords(advisors)]
  return isFull ? say().full(users, count, staff) : say().come(users, count, staff, whatComesNearer(caseload))
}

/** The number of advisors that would bring the same users closest to the set caseload. */
function whatComesNearer({ advisors, set, realised }: Caseload): string {
  const users = realised * advisors
  const fewest = Math.max(1, Math.floor(users / set))
  const [nearest] = [fewest, fewest + 1].toSorted(
    (one, other) => Math.abs(users / one - set) - Math.abs(users / other - set),
  )
  return nearest === advisors
    ? say().none
    : say().nearer(nearest, advisorsInWords(nearest), perAdvisor(users / nearest))
}

const perAdvisor = (users: number): string => grouped(users, users < 10 ? 1 : 0)

const advisorsInWords = (count: number): string => say().advisors(count, shown(count))

const shown = (number: number): string => number.toLocaleString(localeTag())

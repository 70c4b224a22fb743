import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { sumOf } from '../sum.ts'
import { unusableMeasures } from './measure-use.ts'
import { caseloadsWithoutMinutes, slackAboveOne } from './minutes.ts'
import type { Findings } from '../language/check-table.ts'
import { atMost } from '../language/expectation.ts'
import { problemAt } from '../language/place.ts'
import type { Place } from '../language/place.ts'
import { rounded, uppermost } from './subject.ts'
import type { Subject } from './subject.ts'
import { placeAt } from '../language/tree.ts'
import { problemsOfTrial } from './trial.ts'
import { checkServed, hasGroups, hasTeams, tooManyOf, unserved } from './unserved.ts'
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'

const say = texts({
  en: {
    backwards: (group: string) => `the ages of “${group}” run backwards`,
    ages: (from: string, to: string) => `${from} to ${to}`,
    incomes: (group: string) => `the shares of incomes of “${group}” exceed 1`,
    restWithout: 'at most 1; the rest has no income',
    crowd: (group: string) => `more of “${group}” arrive than an office can take in`,
    aDay: (arithmetic: string) => `${arithmetic} a day`,
    aBusyDay: (arithmetic: string) => `${arithmetic} a day of the busiest month`,
    mostADay: (most: string) => `at most ${most} a working day`,
    tooMany: {
      persons: 'more persons arrive here than a machine can simulate',
      advisors: 'more advisors work here than a machine can simulate',
      users: 'more users have a place here than a machine can simulate',
    },
    personsADay: (persons: string) => `${persons} a working day`,
    inAllTeams: (advisors: string) => `${advisors} in all teams`,
    placesOfTeams: (places: string) => `${places} (advisors × caseload of all teams)`,
    moved: 'more advisors move than the largest municipal team can lose',
    fewerThan: (count: string) => `fewer than ${count}`,
    forgotten: 'a request is forgotten before the asker loses patience',
    longerThan: 'deathDays of at least patienceDays',
  },
  nb: {
    backwards: (group) => `alderen i «${group}» går baklengs`,
    ages: (from, to) => `${from} til ${to}`,
    incomes: (group) => `andelene med inntekt i «${group}» er til sammen over 1`,
    restWithout: 'høyst 1; resten har ingen inntekt',
    crowd: (group) => `det kommer flere fra «${group}» enn et kontor kan ta imot`,
    aDay: (arithmetic) => `${arithmetic} per dag`,
    aBusyDay: (arithmetic) => `${arithmetic} per dag i den travleste måneden`,
    mostADay: (most) => `høyst ${most} per arbeidsdag`,
    tooMany: {
      persons: 'det kommer flere personer enn en maskin kan simulere',
      advisors: 'her arbeider flere veiledere enn en maskin kan simulere',
      users: 'her har flere brukere plass enn en maskin kan simulere',
    },
    personsADay: (persons) => `${persons} per arbeidsdag`,
    inAllTeams: (advisors) => `${advisors} i alle team`,
    placesOfTeams: (places) => `${places} («advisors» × «caseload» i alle team)`,
    moved: 'det flyttes flere veiledere enn det største kommunale teamet kan gi fra seg',
    fewerThan: (count) => `færre enn ${count}`,
    forgotten: 'en forespørsel blir glemt før den som spurte, mister tålmodigheten',
    longerThan: 'minst like mange «deathDays» som «patienceDays»',
  },
  nn: {
    backwards: (group) => `alderen i «${group}» går baklengs`,
    ages: (from, to) => `${from} til ${to}`,
    incomes: (group) => `delane med inntekt i «${group}» er til saman over 1`,
    restWithout: 'høgst 1; resten har inga inntekt',
    crowd: (group) => `det kjem fleire frå «${group}» enn eit kontor kan ta imot`,
    aDay: (arithmetic) => `${arithmetic} per dag`,
    aBusyDay: (arithmetic) => `${arithmetic} per dag i den travlaste månaden`,
    mostADay: (most) => `høgst ${most} per arbeidsdag`,
    tooMany: {
      persons: 'det kjem fleire personar enn ei maskin kan simulere',
      advisors: 'her arbeider fleire rettleiarar enn ei maskin kan simulere',
      users: 'her har fleire brukarar plass enn ei maskin kan simulere',
    },
    personsADay: (persons) => `${persons} per arbeidsdag`,
    inAllTeams: (advisors) => `${advisors} i alle team`,
    placesOfTeams: (places) => `${places} («advisors» × «caseload» i alle team)`,
    moved: 'det blir flytta fleire rettleiarar enn det største kommunale teamet kan gje frå seg',
    fewerThan: (count) => `færre enn ${count}`,
    forgotten: 'ein førespurnad blir gløymd før den som spurde, mistar tolmodet',
    longerThan: 'minst like mange «deathDays» som «patienceDays»',
  },
})

/** A check of how values fit together. */
interface Check {
  /** paths that it reads, `*` for any name; the check is skipped if one of them is unusable */
  readonly reads: readonly string[]
  /** what it reads in each team, group or measure; items where that is unusable are skipped */
  readonly of?: { readonly collection: 'teams' | 'groups' | 'measures'; readonly reads: readonly string[] }
  readonly find: (subject: Subject) => readonly Problem[]
}

const WHOM_TEAMS_SERVE = ['side', 'groups', 'efforts', 'complexOnly'].map((key) => `teams.*.${key}`)
const SIZE: Check['of'] = { collection: 'teams', reads: ['advisors', 'caseload'] }

const checks: readonly Check[] = [
  { reads: [], find: (subject) => tooManyOf('groups', subject) },
  { reads: [], find: (subject) => tooManyOf('teams', subject) },
  { reads: ['groups'], find: hasGroups },
  { reads: ['teams'], find: hasTeams },
  {
    reads: [...WHOM_TEAMS_SERVE, 'mechanisms.reassessment', 'transfer.share'],
    of: { collection: 'groups', reads: ['entrySide', 'assistanceShare', 'pupils'] },
    find: unserved,
  },
  {
    reads: ['groups.*.pupils'],
    of: {
      collection: 'measures',
      reads: ['groups', 'places', 'permanent', 'minimumStays', 'minimumWorkNeed', 'forPupils'],
    },
    find: unusableMeasures,
  },
  { reads: [], of: { collection: 'groups', reads: ['ageFrom', 'ageTo'] }, find: backwardAges },
  {
    reads: [],
    of: { collection: 'groups', reads: ['stateBenefitShare', 'assistanceShare'] },
    find: incomesOfMoreThanAll,
  },
  {
    reads: ['inflow'],
    of: { collection: 'groups', reads: ['arrivalsPerYear', 'arrivalsByMonth'] },
    find: crowds,
  },
  { reads: ['inflow'], of: { collection: 'groups', reads: ['arrivalsPerYear'] }, find: crowdOfAll },
  { reads: ['inflow', ...WHOM_TEAMS_SERVE], of: SIZE, find: misfits },
  { reads: WHOM_TEAMS_SERVE, of: SIZE, find: openSizes },
  { reads: [], of: SIZE, find: tooManyAdvisors },
  { reads: [], of: SIZE, find: tooManyPlaces },
  { reads: ['slack'], find: slackAboveOne },
  {
    reads: ['agenda', 'leadership.administration', 'mechanisms'],
    of: { collection: 'teams', reads: ['side', 'caseload'] },
    find: caseloadsWithoutMinutes,
  },
  {
    reads: ['teams.*.advisors', 'teams.*.caseload', ...WHOM_TEAMS_SERVE, 'transfer'],
    find: moreMovedThanThere,
  },
  { reads: ['divide'], find: deathBeforePatience },
  {
    reads: [
      'trial',
      'years',
      'caseloads.keptFull',
      'mechanisms.jointPlans',
      'mechanisms.permanentPlaces',
      'teams',
      'measures',
      'groups',
    ],
    find: problemsOfTrial,
  },
]

/** Adds to the findings whatever is wrong with a resolved scenario that its single values do not show. */
export function checkCoherence(subject: Subject, findings: Findings): void {
  checkServed(subject, findings)
  const { problems, unusable } = findings
  for (const check of checks) problems.push(...foundBy(check, subject, unusable))
}

function foundBy(
  { reads, of, find }: Check,
  subject: Subject,
  unusable: readonly string[],
): readonly Problem[] {
  if (unusable.some((path) => reads.some((pattern) => overlap(path, pattern)))) return []
  if (of === undefined) return find(subject)
  const { collection } = of
  const usable = (name: string): boolean =>
    !unusable.some((path) => of.reads.some((key) => overlap(path, `${collection}.${name}.${key}`)))
  const items = subject.scenario[collection].filter(({ name }) => usable(name))
  return find({ ...subject, scenario: { ...subject.scenario, [collection]: items } })
}

/** Whether a path matches a pattern, or one of them leads to a block that contains the other. */
function overlap(path: string, pattern: string): boolean {
  const keys = path.split('.')
  return pattern
    .split('.')
    .slice(0, keys.length)
    .every((key, depth) => key === '*' || key === keys[depth])
}

function misfits({ scenario, sizes }: Subject): readonly Problem[] {
  return scenario.teams.flatMap(({ name }) => sizes.misfits.get(name) ?? [])
}

function openSizes({ scenario, sizes }: Subject): readonly Problem[] {
  return scenario.teams.flatMap(({ name }) => sizes.open.get(name) ?? [])
}

function backwardAges(subject: Subject): readonly Problem[] {
  return subject.scenario.groups
    .filter(({ ageFrom, ageTo }) => ageFrom > ageTo)
    .map(({ name, ageFrom, ageTo }) =>
      problemAt(uppermost(subject, ['groups', name], 'ageTo', 'ageFrom'), say().backwards(name), {
        found: say().ages(String(ageFrom), String(ageTo)),
      }),
    )
}

function incomesOfMoreThanAll(subject: Subject): readonly Problem[] {
  return subject.scenario.groups.flatMap(({ name, stateBenefitShare, assistanceShare }) => {
    const sum = stateBenefitShare + assistanceShare
    if (sum <= 1 + 1e-9) return []
    const place = uppermost(subject, ['groups', name], 'assistanceShare', 'stateBenefitShare')
    return problemAt(place, say().incomes(name), {
      found: `stateBenefitShare ${stateBenefitShare} + assistanceShare ${assistanceShare} = ${rounded(sum)}`,
      expected: say().restWithout,
    })
  })
}

/** Most arrivals a day for which Poisson probabilities can still be represented; see `Luck.poisson`. */
const MOST_ARRIVALS = 700

function crowds({ scenario, root }: Subject): readonly Problem[] {
  const { inflow, groups } = scenario
  return groups.flatMap(({ name, arrivalsPerYear, arrivalsByMonth }) => {
    const share = shareOfBusiestDay(arrivalsByMonth)
    const perDay = arrivalsPerYear * inflow * share
    if (perDay <= MOST_ARRIVALS) return []
    const place = inflow > 1 ? placeAt(root, 'inflow') : placeAt(root, 'groups', name, 'arrivalsPerYear')
    const arithmetic = `arrivalsPerYear ${arrivalsPerYear} × inflow ${inflow} = ${rounded(perDay)}`
    return problemAt(place, say().crowd(name), {
      found: arrivalsByMonth.length > 0 ? say().aBusyDay(arithmetic) : say().aDay(arithmetic),
      expected: say().mostADay(String(MOST_ARRIVALS)),
    })
  })
}

/** The largest share of a year’s arrivals that one day can have. */
function shareOfBusiestDay(byMonth: readonly number[]): number {
  if (byMonth.length === 0) return 1 / DAYS_PER_YEAR
  return Math.max(...byMonth) / sumOf(byMonth, (weight) => weight) / Math.floor(DAYS_PER_MONTH)
}

/** Most arrivals per working day, and most users in all teams, for which the tables fit into memory. */
const MOST_ARRIVALS_OF_ALL = 1500
const MOST_USERS = 500_000
/** Every advisor can know every other, so memory grows with the square of their number. */
const MOST_ADVISORS = 5000

function crowdOfAll({ scenario, root }: Subject): readonly Problem[] {
  const { inflow, groups } = scenario
  const perDay = (sumOf(groups, ({ arrivalsPerYear }) => arrivalsPerYear) * inflow) / DAYS_PER_YEAR
  if (perDay <= MOST_ARRIVALS_OF_ALL) return []
  return tooMany(
    placeAt(root, inflow > 1 ? 'inflow' : 'groups'),
    'persons',
    say().personsADay(String(rounded(perDay))),
    MOST_ARRIVALS_OF_ALL,
  )
}

function tooManyAdvisors({ scenario, root }: Subject): readonly Problem[] {
  const advisors = sumOf(scenario.teams, (team) => team.advisors)
  if (advisors <= MOST_ADVISORS) return []
  const found = say().inAllTeams(String(advisors))
  return tooMany(placeAt(root, 'teams'), 'advisors', found, MOST_ADVISORS)
}

function tooManyPlaces({ scenario, root }: Subject): readonly Problem[] {
  const users = sumOf(scenario.teams, ({ advisors, caseload }) => advisors * caseload)
  if (users <= MOST_USERS) return []
  return tooMany(placeAt(root, 'teams'), 'users', say().placesOfTeams(String(users)), MOST_USERS)
}

function tooMany(
  place: Place,
  who: 'persons' | 'advisors' | 'users',
  found: string,
  most: number,
): readonly Problem[] {
  return [problemAt(place, say().tooMany[who], { found, expected: atMost(most) })]
}

function moreMovedThanThere({ scenario, root }: Subject): readonly Problem[] {
  const { advisorsMoved } = scenario.transfer
  const most = Math.max(
    0,
    ...scenario.teams.filter(({ side }) => side === 'municipal').map(({ advisors }) => advisors),
  )
  if (advisorsMoved === 0 || advisorsMoved < most) return []
  return [
    problemAt(placeAt(root, 'transfer', 'advisorsMoved'), say().moved, {
      found: String(advisorsMoved),
      expected: say().fewerThan(String(most)),
    }),
  ]
}

function deathBeforePatience(subject: Subject): readonly Problem[] {
  const { patienceDays, deathDays } = subject.scenario.divide
  if (patienceDays <= deathDays) return []
  return [
    problemAt(uppermost(subject, ['divide'], 'deathDays', 'patienceDays'), say().forgotten, {
      found: `patienceDays ${patienceDays}, deathDays ${deathDays}`,
      expected: say().longerThan,
    }),
  ]
}

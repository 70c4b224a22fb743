import type { Problem } from '../../errors.ts'
import { unusableMeasures } from './measure-use.ts'
import { caseloadsWithoutMinutes, slackAboveOne } from './minutes.ts'
import { reformParameters } from '../registry/leadership.ts'
import { problemAt } from '../language/place.ts'
import type { Place } from '../language/place.ts'
import type { Table } from '../registry/row.ts'
import { rounded, uppermost } from './subject.ts'
import type { Subject } from './subject.ts'
import { nodeAt, placeAt } from '../language/tree.ts'
import type { Node } from '../language/tree.ts'
import { hasGroups, hasTeams, idleTeams, tooManyOf, unknownGroups, unserved } from './unserved.ts'

/** A check of how values fit together. */
interface Check {
  /** paths that it looks at; where one of them cannot be used, the check is left out */
  readonly reads: readonly string[]
  readonly find: (subject: Subject) => readonly Problem[]
}

const checks: readonly Check[] = [
  { reads: ['groups'], find: (subject) => tooManyOf('groups', subject) },
  { reads: ['teams'], find: (subject) => tooManyOf('teams', subject) },
  { reads: ['groups'], find: hasGroups },
  { reads: ['teams'], find: hasTeams },
  { reads: ['teams', 'groups'], find: (subject) => unknownGroups('teams', subject) },
  { reads: ['measures', 'groups'], find: (subject) => unknownGroups('measures', subject) },
  { reads: ['teams'], find: idleTeams },
  { reads: ['teams', 'groups', 'mechanisms'], find: unserved },
  { reads: ['measures', 'groups'], find: unusableMeasures },
  { reads: ['groups'], find: sharesAndAges },
  { reads: ['groups', 'inflow'], find: crowds },
  { reads: ['groups', 'inflow'], find: crowdOfAll },
  { reads: ['teams'], find: tooManyAdvisors },
  { reads: ['teams'], find: tooManyPlaces },
  { reads: ['slack'], find: slackAboveOne },
  { reads: ['teams', 'agenda', 'leadership', 'mechanisms'], find: caseloadsWithoutMinutes },
  { reads: ['teams', 'transfer'], find: moreMovedThanThere },
  { reads: ['divide'], find: deathBeforePatience },
  { reads: ['reform', 'years'], find: reformThatNeverComes },
  { reads: ['reform'], find: leversWithoutReform },
]

/**
 * Everything about a resolved scenario that its single values do not show.
 *
 * @param unusable paths that were refused before
 */
export function incoherences(subject: Subject, unusable: readonly string[]): readonly Problem[] {
  return checks
    .filter(({ reads }) => !reads.some((path) => unusable.some((refused) => within(refused, path))))
    .flatMap(({ find }) => find(subject))
}

const within = (path: string, block: string): boolean => path === block || path.startsWith(`${block}.`)

function sharesAndAges(subject: Subject): readonly Problem[] {
  return subject.scenario.groups.flatMap(({ name, ageFrom, ageTo, stateBenefitShare, assistanceShare }) => [
    ...(ageFrom <= ageTo
      ? []
      : [
          problemAt(
            uppermost(subject, ['groups', name], 'ageTo', 'ageFrom'),
            `the ages of “${name}” run backwards`,
            {
              found: `${ageFrom} to ${ageTo}`,
            },
          ),
        ]),
    ...(stateBenefitShare + assistanceShare <= 1 + 1e-9
      ? []
      : [
          problemAt(
            uppermost(subject, ['groups', name], 'assistanceShare', 'stateBenefitShare'),
            `the incomes of “${name}” exceed all persons`,
            {
              found: `stateBenefitShare ${stateBenefitShare} + assistanceShare ${assistanceShare} = ${rounded(stateBenefitShare + assistanceShare)}`,
              expected: 'at most 1; the rest has no income',
            },
          ),
        ]),
  ])
}

/** Arrivals a day whose Poisson probabilities are still numbers; see `Luck.poisson`. */
const MOST_ARRIVALS = 700

const WORKING_DAYS_PER_YEAR = 260

function crowds({ scenario, root }: Subject): readonly Problem[] {
  const { inflow, groups } = scenario
  return groups.flatMap(({ name, arrivalsPerYear }) => {
    const perDay = (arrivalsPerYear * inflow) / WORKING_DAYS_PER_YEAR
    if (perDay <= MOST_ARRIVALS) return []
    const place = inflow > 1 ? placeAt(root, 'inflow') : placeAt(root, 'groups', name, 'arrivalsPerYear')
    return problemAt(place, `more of “${name}” arrive than an office can take in`, {
      found: `arrivalsPerYear ${arrivalsPerYear} × inflow ${inflow} = ${rounded(perDay)} a day`,
      expected: `at most ${MOST_ARRIVALS} a working day`,
    })
  })
}

/** Arrivals a working day, and users in all teams, whose tables a machine can hold. */
const MOST_ARRIVALS_OF_ALL = 1500
const MOST_USERS = 500_000
/** Each advisor knows each other one more or less, so that the memory grows with the square of their number. */
const MOST_ADVISORS = 5000

function crowdOfAll({ scenario, root }: Subject): readonly Problem[] {
  const { inflow, groups } = scenario
  const perDay = (sumOf(groups, ({ arrivalsPerYear }) => arrivalsPerYear) * inflow) / WORKING_DAYS_PER_YEAR
  if (perDay <= MOST_ARRIVALS_OF_ALL) return []
  return tooMany(
    placeAt(root, inflow > 1 ? 'inflow' : 'groups'),
    'persons arrive',
    `${rounded(perDay)} a working day`,
    MOST_ARRIVALS_OF_ALL,
  )
}

function tooManyAdvisors({ scenario, root }: Subject): readonly Problem[] {
  const advisors = sumOf(scenario.teams, (team) => team.advisors)
  if (advisors <= MOST_ADVISORS) return []
  return tooMany(placeAt(root, 'teams'), 'advisors work', `${advisors} in all teams`, MOST_ADVISORS)
}

function tooManyPlaces({ scenario, root }: Subject): readonly Problem[] {
  const users = sumOf(scenario.teams, ({ advisors, caseload }) => advisors * caseload)
  if (users <= MOST_USERS) return []
  return tooMany(
    placeAt(root, 'teams'),
    'users have a place',
    `${users} (advisors × caseload of all teams)`,
    MOST_USERS,
  )
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0)

const tooMany = (place: Place, who: string, found: string, most: number): readonly Problem[] => [
  problemAt(place, `more ${who} here than a machine can simulate`, { found, expected: `at most ${most}` }),
]

function moreMovedThanThere({ scenario, root }: Subject): readonly Problem[] {
  const { advisorsMoved } = scenario.transfer
  const most = Math.max(
    0,
    ...scenario.teams.filter(({ side }) => side === 'municipal').map(({ advisors }) => advisors),
  )
  if (advisorsMoved === 0 || advisorsMoved < most) return []
  return [
    problemAt(
      placeAt(root, 'transfer', 'advisorsMoved'),
      'more advisors move than the largest municipal team can lose',
      {
        found: String(advisorsMoved),
        expected: `fewer than ${most}`,
      },
    ),
  ]
}

function deathBeforePatience(subject: Subject): readonly Problem[] {
  const { patienceDays, deathDays } = subject.scenario.divide
  if (patienceDays <= deathDays) return []
  return [
    problemAt(
      uppermost(subject, ['divide'], 'deathDays', 'patienceDays'),
      'a request is forgotten before the asker loses patience',
      {
        found: `patienceDays ${patienceDays}, deathDays ${deathDays}`,
        expected: 'deathDays of at least patienceDays',
      },
    ),
  ]
}

function reformThatNeverComes({ scenario, root }: Subject): readonly Problem[] {
  const { inYear } = scenario.reform
  if (inYear <= scenario.years) return []
  return [
    problemAt(
      placeAt(root, 'reform', 'inYear'),
      'the reform never comes',
      { found: `measured year ${inYear} of ${scenario.years}`, expected: `at most ${scenario.years}` },
      'warning',
    ),
  ]
}

/** What is said of a reform that never happens, except where it is what holds anyway. */
function leversWithoutReform({ scenario, root }: Subject): readonly Problem[] {
  if (scenario.reform.inYear > 0) return []
  const stated = statedUnder(reformParameters.fields, nodeAt(root, 'reform'), 'reform')
  return stated
    .slice(0, 1)
    .map(({ path, place }) =>
      problemAt(
        place,
        `“${path}” changes nothing`,
        { found: 'no reform: “reform.inYear” is 0', expected: 'a measured year in “reform.inYear”' },
        'warning',
      ),
    )
}

function statedUnder(
  table: Table,
  node: Node | undefined,
  path: string,
): readonly { readonly path: string; readonly place: Place }[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    const value = nodeAt(node, key)
    const where = `${path}.${key}`
    if (value === undefined || entry.kind === 'collection') return []
    if (entry.kind === 'section') return statedUnder(entry.fields, value, where)
    const isDefault = value.kind === 'scalar' && 'default' in entry && value.value === entry.default
    return isDefault ? [] : [{ path: where, place: value.place }]
  })
}

/**
 * THE list of levers: what an office can change, from its worst to its best value, and what that is meant to move.
 * Neither value is claimed to be best for people: best is the one from which more of the outcome is expected.
 */
import { entryAt } from '../../scenario/registry/rows.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import { wholeOf, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { SIDES } from '../../vocabulary/sides.ts'

/** One end of a lever. */
interface End {
  /** as tables show it */
  readonly value: string
  /** `path=value`, as a scenario file would state it */
  readonly overrides: readonly string[]
}

/** A lever, and how it is heard. */
export interface Lever {
  /** path of the parameter; of every team at once with `<name>` in place of the team */
  readonly lever: string
  /** empty for what is yes or no, or a name */
  readonly unit: string
  readonly worst: End
  readonly best: End
  /** `path=value`: what both offices state besides, without which the lever is not heard */
  readonly given: readonly string[]
  readonly outcome: OutcomeKey
  /** how the best value differs from the worst */
  readonly meant: 'higher' | 'lower'
}

type Heard = Pick<Lever, 'outcome' | 'meant'>

const heard =
  (meant: Heard['meant']) =>
  (outcome: OutcomeId, breakdown?: Breakdown, level = 'all'): Heard => ({
    outcome: breakdown === undefined ? wholeOf(outcome) : { outcome, breakdown, level },
    meant,
  })
const higher = heard('higher')
const lower = heard('lower')

type Value = number | boolean

function lever(path: string, worst: Value, best: Value, hears: Heard, given: readonly string[] = []): Lever {
  const end = (value: Value): End => ({ value: valueText(value), overrides: [`${path}=${value}`] })
  return { lever: path, unit: unitOf(path), worst: end(worst), best: end(best), given, ...hears }
}

const valueText = (value: Value): string => (typeof value === 'number' ? `${value}` : value ? 'yes' : 'no')

function unitOf(path: string): string {
  const row = entryAt(path.split('.'))
  return row?.kind === 'number' || row?.kind === 'optional-number' ? row.unit : ''
}

/** A lever that each side has for itself. */
const ofEachSide = (
  path: string,
  worst: number,
  best: number,
  hears: (side: (typeof SIDES)[number]) => Heard,
): readonly Lever[] => [
  lever(`${path}.state`, worst, best, hears('state')),
  lever(`${path}.municipal`, worst, best, hears('municipal')),
]

/** Every lever of an office. */
export function leversOf({ teams }: Pick<Scenario, 'teams'>): readonly Lever[] {
  return [...divideLevers, sections(teams), ...practiceLevers, caseload(teams)]
}

const TWO_LEADERS = 'leadership.leaders=2'
const APART = 'mechanisms.leadersApart=true'
const MEETINGS = 'leadership.jointMeetingsPerMonth=2'

/** Levers of work across the sides, those of leadership first. */
const divideLevers: readonly Lever[] = [
  lever('collaborationRate', 0.1, 0.9, higher('requests-asked-share')),
  lever('leadership.leaders', 2, 1, higher('requests-allowed-share'), [
    APART,
    'leadership.leaderMeetingsPerMonth=0',
  ]),
  lever('leadership.jointMeetingsPerMonth', 0, 2, higher('requests-answered-in-time-share')),
  lever('leadership.leaderMeetingsPerMonth', 0, 2, higher('requests-allowed-share'), [APART, TWO_LEADERS]),
  lever('leadership.mixedSeating', 0, 0.6, higher('requests-answered-in-time-share')),
  lever('leadership.sharedSystems', 0, 1, higher('shared-user-knowledge')),
  lever('leadership.openness', 0, 1, higher('requests-allowed-share')),
  lever('leadership.priorityAcross', 0, 1, higher('requests-answered-in-time-share')),
  lever('divide.meetingCaseMinutes', 0, 30, higher('requests-answered-in-time-share'), [MEETINGS]),
  lever('divide.transferLetsGo', 1, 0, higher('users-present', 'side', 'municipal')),
  lever('agenda.separateSystemsMinutesPerMonth', 30, 0, lower('minutes-case-administration-share')),
  lever('knowledge.seatLearningPerMonth', 0, 0.05, higher('measure-knowledge'), [
    'leadership.mixedSeating=0.6',
  ]),
]

/** Teams of both sides in one section, or each by itself. */
function sections(teams: Scenario['teams']): Lever {
  const seated = (sectionOf: (name: string) => string) =>
    teams.map(({ name }) => `teams.${name}.section=${sectionOf(name)}`)
  return {
    lever: 'teams.<name>.section',
    unit: '',
    worst: { value: 'one each', overrides: seated((name) => name) },
    best: { value: 'one for all', overrides: seated(() => 'all') },
    given: [],
    ...higher('requests-answered-in-time-share'),
  }
}

/** Levers of the practice of one side, those of leadership first. */
const practiceLevers: readonly Lever[] = [
  lever('leadership.inHouseActivity', false, true, higher('ties')),
  ...ofEachSide('leadership.discretion', 0.2, 1, (side) => lower('standard-referral-share', 'side', side)),
  ...ofEachSide('leadership.inPerson', 0.1, 0.9, (side) => higher('user-knowledge', 'side', side)),
  ...ofEachSide('leadership.administration', 0.45, 0.1, (side) => lower('interval-days', 'side', side)),
  lever('leadership.outreachShare', 0, 0.2, higher('outreach-minutes')),
  lever('leadership.districtPartners', 0, 1, higher('occupancy', 'measure', 'district-partners')),
  // Its minutes pay for weighing other measures, and a better one ends the stay; few stays but these last half a year.
  lever('conversations.reviewMinutes', 0, 60, lower('stay-days', 'measure', 'qualification-programme'), [
    'mechanisms.reviewsChangePlans=true',
  ]),
  lever('catalogue.morePlaces', 0.5, 2, lower('wait-for-measure-days')),
]

/** The caseload of the largest state team, whose number of advisors follows from the users whom it serves. */
function caseload(teams: Scenario['teams']): Lever {
  const { name } = teams
    .filter(({ side }) => side === 'state')
    .reduce((largest, team) => (team.advisors > largest.advisors ? team : largest))
  return lever(`teams.${name}.caseload`, 135, 35, lower('standard-referral-share', 'team', name))
}

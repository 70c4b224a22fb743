import type { Breakdown } from './breakdowns.ts'
import { AFTER, FIRST_THINGS_DAYS, FOLLOW_UP_DAYS, REGISTERED_AFTER_DAYS, WITHIN } from './follow-up.ts'
import { EXIT_KINDS, type ExitKind } from './statuses.ts'
import { KINDS_OF_WORK, type KindOfWork } from './work.ts'

const WHOLE = ['all'] as const
const PERSONS = ['all', 'group', 'effort', 'side', 'complex', 'across', 'age'] as const
const COMPLEX = ['all', 'complex'] as const
const STOCK = ['all', 'stay'] as const
const SIDES = ['all', 'side'] as const
const STAFF = ['all', 'side', 'team'] as const
const USERS = ['all', 'effort', 'group'] as const
const MEASURES = ['all', 'side', 'measure'] as const

type MinutesId<Kind extends KindOfWork> = `minutes-${Kind}-share`

/** The outcome that tells which share of working time goes to a kind of work. */
export const minutesId = <Kind extends KindOfWork>(kind: Kind): MinutesId<Kind> => `minutes-${kind}-share`

/** Something for every outcome of that kind. */
export const ofEveryMinutes = <V>(valueOf: (kind: KindOfWork) => V) =>
  Object.fromEntries(KINDS_OF_WORK.map((kind) => [minutesId(kind), valueOf(kind)])) as {
    readonly [Kind in KindOfWork as MinutesId<Kind>]: V
  }

/** Where persons of the cohort spend their days; the ids of outcomes are made of them. */
export const WHEREABOUTS = ['in-work', 'in-follow-up', 'in-education', 'outside'] as const
export type Whereabouts = (typeof WHEREABOUTS)[number]
export type Within = keyof typeof WITHIN
export type After = keyof typeof AFTER
type DaysId<In extends Within> = `days-${Whereabouts}-${In}`
type WorkId = `work-share-${After}`

/** Something for every outcome that counts days within a time after arrival. */
export const ofDaysWithin = <V, In extends Within>(within: In, valueOf: (where: Whereabouts) => V) =>
  Object.fromEntries(WHEREABOUTS.map((where) => [`days-${where}-${within}`, valueOf(where)])) as {
    readonly [Id in DaysId<In>]: V
  }

/** Something for every outcome that counts days. */
export const ofEveryDays = <V>(valueOf: (where: Whereabouts, within: Within) => V) => ({
  ...ofDaysWithin('1-year', (where) => valueOf(where, '1-year')),
  ...ofDaysWithin('2-years', (where) => valueOf(where, '2-years')),
  ...ofDaysWithin('4-years', (where) => valueOf(where, '4-years')),
})

/** Something for every outcome that tells where those are in the end who were in the office on the first measured day. */
export const ofEveryEndOfStock = <V>(valueOf: (kind: ExitKind) => V) =>
  Object.fromEntries(EXIT_KINDS.map((kind) => [`stock-${kind}-share`, valueOf(kind)])) as {
    readonly [Kind in ExitKind as `stock-${Kind}-share`]: V
  }

/** Where those who left follow-up are half a year later, each in one of these; the ids of outcomes are made of them. */
export const AFTER_EXIT = ['work', 'pension', 'registered', 'elsewhere'] as const
export type AfterExit = (typeof AFTER_EXIT)[number]

/** Something for every outcome that tells where people are half a year after they left. */
export const ofEveryAfterExit = <V>(valueOf: (where: AfterExit) => V) =>
  Object.fromEntries(AFTER_EXIT.map((where) => [`${where}-after-exit-share`, valueOf(where)])) as {
    readonly [Where in AfterExit as `${Where}-after-exit-share`]: V
  }

/** Something for every outcome that tells who works some time after arrival. */
export const ofEveryWork = <V>(valueOf: (after: After) => V) =>
  Object.fromEntries(
    (Object.keys(AFTER) as After[]).map((after) => [`work-share-${after}`, valueOf(after)]),
  ) as {
    readonly [Id in WorkId]: V
  }

/**
 * Everything that a replication measures, in the order of records and tables, and how it is split. The meaning of an
 * outcome and its unit stand in `results/outcomes.ts`, its texts in `results/outcome-texts`, and how it is read off
 * an office in `experiment/measure`. Each of them has to know all that is listed here, and nothing else.
 */
export const OUTCOMES = {
  'lasting-work-share': PERSONS,
  'exit-education-share': PERSONS,
  'exit-pension-share': PERSONS,
  'out-of-reach-share': PERSONS,
  'exit-without-work-share': PERSONS,
  'exit-other-share': PERSONS,
  'followed-share': PERSONS,
  'registered-share-9-months': PERSONS,
  ...ofEveryWork(() => COMPLEX),
  'work-share-48-months': PERSONS,
  ...ofDaysWithin('1-year', () => COMPLEX),
  ...ofDaysWithin('2-years', () => COMPLEX),
  ...ofDaysWithin('4-years', () => PERSONS),
  'needs-relieved': PERSONS,
  'needs-risen': PERSONS,
  'stock-days-in-work': STOCK,
  ...ofEveryEndOfStock(() => STOCK),
  'days-to-first-conversation': PERSONS,
  'days-to-plan': PERSONS,
  'days-to-measure': PERSONS,
  'days-to-exit': PERSONS,
  'days-to-work': PERSONS,
  'days-out-of-reach': PERSONS,
  'assistance-months': PERSONS,
  'follow-up-minutes': PERSONS,
  'follow-up-inequality': WHOLE,
  'both-sides-share': PERSONS,
  'users-present': ['all', 'group', 'effort', 'side', 'team'],
  caseload: STAFF,
  'joint-plan-users': STAFF,
  'shared-users-share': WHOLE,
  'waiting-for-place': SIDES,
  'interval-days': ['all', 'side', 'team', 'effort'],
  'no-show-share': STAFF,
  'contact-time-share': STAFF,
  'load-stretch': STAFF,
  ...ofEveryMinutes(() => STAFF),
  'user-knowledge': STAFF,
  'shared-user-knowledge': SIDES,
  'measure-knowledge': STAFF,
  expertise: STAFF,
  'employer-knowledge': STAFF,
  'standard-referral-share': STAFF,
  'gain-per-referral': STAFF,
  'referral-match': STAFF,
  'first-referral-match': STAFF,
  referrals: STAFF,
  'cross-side-referral-share': STAFF,
  'in-measure-share': USERS,
  'stay-days': MEASURES,
  'drop-out-from-measures-share': ['all', 'measure'],
  occupancy: MEASURES,
  'waiting-for-measure': MEASURES,
  'on-waiting-list-share': WHOLE,
  'wait-for-measure-days': MEASURES,
  'gave-up-waiting-share': MEASURES,
  'requests-needed': SIDES,
  'requests-asked-share': SIDES,
  'requests-allowed-share': SIDES,
  'requests-lapsed-share': SIDES,
  'requests-answered-in-time-share': SIDES,
  'requests-answered-late-share': SIDES,
  'requests-never-answered-share': SIDES,
  'requests-fulfilled-share': SIDES,
  'reply-days': SIDES,
  attitude: SIDES,
  ties: WHOLE,
  asking: SIDES,
  handovers: WHOLE,
  'handover-out-of-reach-share': WHOLE,
  'handover-wait-days': WHOLE,
  entries: ['all', 'group'],
  'returns-share': WHOLE,
  ...ofEveryAfterExit(() => USERS),
  'back-after-12-months-share': ['all', 'age'],
  'exit-rate': USERS,
  'social-assistance-nok': ['all', 'group'],
  'social-assistance-unknown-nok': WHOLE,
  'assistance-months-per-recipient': WHOLE,
  'assistance-short-share': WHOLE,
  'assistance-all-year-share': WHOLE,
  'measure-cost-nok': SIDES,
  'staff-cost-nok': SIDES,
  'cost-per-lasting-job': WHOLE,
  'dropout-share': WHOLE,
  'outreach-minutes': WHOLE,
} as const satisfies { readonly [id: string]: readonly Breakdown[] }

export type OutcomeId = keyof typeof OUTCOMES
export const OUTCOME_IDS = Object.keys(OUTCOMES) as OutcomeId[]

/** Days for which persons have to be followed before an outcome can be told of them, where these are not all four years. */
const SHORTER: { readonly [Id in OutcomeId]?: number } = {
  ...ofEveryWork((after) => AFTER[after]),
  ...ofEveryDays((_, within) => WITHIN[within]),
  'registered-share-9-months': REGISTERED_AFTER_DAYS,
  'days-to-first-conversation': FIRST_THINGS_DAYS,
  'days-to-plan': FIRST_THINGS_DAYS,
  'days-to-measure': FIRST_THINGS_DAYS,
}

/** Working days after arrival for which the persons are followed of whom an outcome of the cohort tells. */
export const followedFor = (id: OutcomeId): number => SHORTER[id] ?? FOLLOW_UP_DAYS

/** Ways in which one outcome is split. */
export type BreakdownOf<Id extends OutcomeId> = (typeof OUTCOMES)[Id][number]

/** What everything that is stated or told of an outcome belongs to: the outcome, how it is split, and the level. */
export interface OutcomeKey {
  readonly outcome: OutcomeId
  readonly breakdown: Breakdown
  /** name of the group, team, … ; `all`; `complex` or `not-complex` */
  readonly level: string
}

/** A difference too small to matter, as a file states it. */
export interface StatedBand extends OutcomeKey {
  /** in the unit of the outcome */
  readonly band: number
}

/** Outcomes that the municipal agenda has goals for: both are to fall. */
export const AGENDA = ['social-assistance-nok', 'dropout-share'] as const satisfies readonly OutcomeId[]

/** A goal of the municipal agenda, as a file states it. */
export interface StatedGoal {
  readonly outcome: (typeof AGENDA)[number]
  /** the difference that is wanted, below 0 */
  readonly change: number
  /** whether it is in the unit of the outcome, or a share of what the baseline has */
  readonly of: 'unit' | 'baseline'
}

/** The one text of a key: `needs-relieved`, or `needs-relieved/group/young`. */
export const keyText = ({ outcome, breakdown, level }: OutcomeKey): string =>
  breakdown === 'all' ? outcome : `${outcome}/${breakdown}/${level}`

/** Whether both name the same outcome at the same level. */
export const isSameKey = (one: OutcomeKey, other: OutcomeKey): boolean =>
  one.outcome === other.outcome && one.breakdown === other.breakdown && one.level === other.level

/** An outcome as a whole. */
export const wholeOf = (outcome: OutcomeId): OutcomeKey => ({ outcome, breakdown: 'all', level: 'all' })

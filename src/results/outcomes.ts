/**
 * THE list of outcomes: what a simulation yields, in which unit, about which people, and whether more is better.
 * Tables, charts, comparisons and `delt outcomes` are generated from it.
 */
import type { Range } from '../statistics/score-interval.ts'
import type { Breakdown } from '../vocabulary/breakdowns.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import {
  BACK_AFTER_DAYS,
  FIRST_THINGS_DAYS,
  FOLLOW_UP_DAYS,
  FOLLOW_UP_MONTHS,
  WITHIN,
} from '../vocabulary/follow-up.ts'
import {
  type AfterExit,
  followedFor,
  isSameKey,
  ofEveryAfterExit,
  ofEveryDays,
  ofEveryEndOfStock,
  ofEveryMinutes,
  ofEveryWork,
  OUTCOME_IDS,
  OUTCOMES,
  type Whereabouts,
  wholeOf,
} from '../vocabulary/outcomes.ts'
import type { OutcomeId, OutcomeKey } from '../vocabulary/outcomes.ts'
import type { SIDES } from '../vocabulary/sides.ts'
import type { OutcomeTexts, Theme } from './outcome-texts/form.ts'
import { textsOf } from './outcome-texts/outcome-texts.ts'
import type { Unit } from '../vocabulary/units.ts'

/**
 * A difference too small to matter, in the unit of the outcome. For amounts, which grow with the office, it is a share:
 * of the baseline's value of the same amount, or of the users of the whole office.
 */
export type Band = number | { readonly share: number; readonly of: 'baseline' | 'users' }

/**
 * The two kinds of outcomes: what an office does, and what results for people and money. Outcomes of interest are
 * corrected for their number within their kind.
 */
export const FAMILIES = ['process', 'result'] as const
export type Family = (typeof FAMILIES)[number]

/** The properties of an outcome, apart from its breakdowns and its name. */
interface Facts {
  readonly unit: Unit
  /**
   * `cohort`: persons whose first arrival falls in measured years 1 and 2, each followed for four years, or in shorter
   * runs for as long as the outcome needs; `stock`: everybody in the office on the first measured day, followed for
   * four years; `office`: everything that happens in the measured years
   */
  readonly population: 'cohort' | 'stock' | 'office'
  /** how values of parts combine into the whole: a mean over persons or days, or a sum over the year */
  readonly adds: 'mean' | 'sum'
  readonly better: 'higher' | 'lower' | 'neither'
  readonly band: Band
  /** the smallest and largest possible value, in the unit; a missing end is unbounded */
  readonly range: Range
  /** measured years needed to have a value at all */
  readonly leastYears: number
  /** whether it has a value only where there are pupils at risk */
  readonly ofPupils: boolean
  readonly theme: Theme
  readonly family: Family
}

/** An outcome; its label and meaning are in the language spoken when they are read. */
export interface Outcome extends Facts, OutcomeTexts {
  readonly id: OutcomeId
  readonly breakdowns: readonly Breakdown[]
}

/** What the list states; the years that an outcome needs follow from how long it follows people. */
type Stated = Omit<Facts, 'leastYears'> & Partial<Pick<Facts, 'leastYears'>>
type Details = Pick<Facts, 'unit'> & Partial<Facts>

const SHARE = { least: 0, most: 1 }
const NOT_NEGATIVE = { least: 0 }

/** Measured years needed for somebody who arrives in them to have been followed for this many days. */
const yearsToFollow = (days: number): number => 1 + Math.floor(days / DAYS_PER_YEAR)

const LEAST_YEARS: { readonly [population in Facts['population']]: (id: OutcomeId) => number } = {
  cohort: (id) => yearsToFollow(followedFor(id)),
  stock: () => FOLLOW_UP_DAYS / DAYS_PER_YEAR,
  office: () => 1,
}

/** One per cent of an amount is too small to matter. */
const HUNDREDTH = { share: 0.01, of: 'baseline' } as const

/** A share of the cohort, by kind of person; one percentage point is too small to matter. */
const cohortShare = (details: Details): Stated => ({
  population: 'cohort',
  adds: 'mean',
  better: 'neither',
  band: 0.01,
  range: SHARE,
  ofPupils: false,
  theme: 'Where people end',
  family: 'result',
  ...details,
})

/** A share of the stock cohort. */
const stockShare = (details: Details): Stated =>
  cohortShare({ population: 'stock', theme: 'Who is there at the start', ...details })

/** Working days of the cohort, out of the 1,040 of its follow-up; five working days are too small to matter. */
const cohortDays = (details: Details): Stated => ({
  population: 'cohort',
  adds: 'mean',
  better: 'lower',
  band: 5,
  range: { least: 0, most: FOLLOW_UP_DAYS },
  ofPupils: false,
  theme: 'How long it takes',
  family: 'result',
  ...details,
})

/** Working days until an office first does something for a person, looked for within two years. */
const daysToFirst = (details: Partial<Facts> = {}): Stated =>
  cohortDays({
    unit: 'working days',
    range: { least: 0, most: FIRST_THINGS_DAYS },
    family: 'process',
    ...details,
  })

/** A share, or a mean between 0 and 1, over days or events of the office in the measured years. */
const officeShare = (details: Details): Stated => ({
  population: 'office',
  adds: 'mean',
  better: 'neither',
  band: 0.01,
  range: SHARE,
  ofPupils: false,
  theme: 'How advisors work',
  family: 'process',
  ...details,
})

/** A mean over days or events that can be any non-negative number. */
const officeMean = (details: Details & Pick<Facts, 'band'>): Stated =>
  officeShare({ range: NOT_NEGATIVE, ...details })

/** A yearly sum of the office; one per cent of the baseline is too small to matter. */
const officeSum = (details: Details): Stated => ({
  population: 'office',
  adds: 'sum',
  better: 'neither',
  band: HUNDREDTH,
  range: NOT_NEGATIVE,
  ofPupils: false,
  theme: 'Flow of people',
  family: 'process',
  ...details,
})

const divide = (details: Details): Stated => officeShare({ theme: 'At the divide', ...details })

const BETTER_DAYS: { readonly [Where in Whereabouts]: Facts['better'] } = {
  'in-work': 'higher',
  'in-follow-up': 'neither',
  'in-education': 'higher',
  outside: 'neither',
}

const BETTER_AFTER_EXIT: { readonly [Where in AfterExit]: Facts['better'] } = {
  work: 'higher',
  pension: 'neither',
  registered: 'neither',
  elsewhere: 'neither',
}

const FACTS: { readonly [Id in OutcomeId]: Stated } = {
  'lasting-work-share': cohortShare({ unit: 'share of cohort', better: 'higher' }),
  'exit-education-share': cohortShare({ unit: 'share of cohort', better: 'higher' }),
  'exit-pension-share': cohortShare({ unit: 'share of cohort' }),
  'out-of-reach-share': cohortShare({ unit: 'share of cohort', better: 'lower' }),
  'exit-without-work-share': cohortShare({ unit: 'share of cohort' }),
  'exit-other-share': cohortShare({ unit: 'share of cohort' }),
  'followed-share': cohortShare({ unit: 'share of cohort' }),
  'registered-share-9-months': cohortShare({ unit: 'share of cohort' }),
  ...ofEveryWork(() => cohortShare({ unit: 'share of cohort', better: 'higher' })),
  ...ofEveryDays((where, within) =>
    cohortDays({
      unit: 'working days',
      better: BETTER_DAYS[where],
      range: { least: 0, most: WITHIN[within] },
      theme: 'Where days go',
    }),
  ),
  'needs-relieved': cohortShare({
    unit: 'share of needs at arrival',
    better: 'higher',
    range: NOT_NEGATIVE,
    theme: 'What people get',
  }),
  'needs-risen': cohortShare({
    unit: 'share of needs at arrival',
    better: 'lower',
    range: NOT_NEGATIVE,
    theme: 'What people get',
  }),
  'stock-days-in-work': cohortDays({
    population: 'stock',
    unit: 'working days',
    better: 'higher',
    theme: 'Who is there at the start',
  }),
  ...ofEveryEndOfStock(() => stockShare({ unit: 'share of stock cohort' })),
  'days-to-first-conversation': daysToFirst({ band: 1 }),
  'days-to-plan': daysToFirst(),
  'days-to-measure': daysToFirst(),
  'days-to-exit': cohortDays({ unit: 'working days', better: 'neither' }),
  'days-to-work': cohortDays({ unit: 'working days' }),
  'days-out-of-reach': cohortDays({ unit: 'working days' }),
  'assistance-months': cohortDays({
    unit: 'months',
    band: 0.1,
    range: { least: 0, most: FOLLOW_UP_MONTHS },
    theme: 'Money',
  }),
  'follow-up-minutes': cohortDays({
    family: 'process',
    unit: 'minutes per person',
    better: 'neither',
    band: 15,
    range: NOT_NEGATIVE,
    theme: 'What people get',
  }),
  'follow-up-inequality': cohortShare({ family: 'process', unit: 'Gini index', theme: 'What people get' }),
  'both-sides-share': cohortShare({ family: 'process', unit: 'share of cohort', theme: 'At the divide' }),

  'users-present': officeMean({ unit: 'users', band: HUNDREDTH, theme: 'Flow of people' }),
  caseload: officeMean({ unit: 'users per advisor', band: 1 }),
  'joint-plan-users': officeMean({ unit: 'users per advisor', band: 1, theme: 'At the divide' }),
  'shared-users-share': officeShare({ unit: 'share of users', theme: 'At the divide' }),
  'waiting-for-place': officeMean({
    unit: 'persons',
    better: 'lower',
    band: { share: 0.001, of: 'users' },
    theme: 'Flow of people',
  }),
  'interval-days': officeMean({ unit: 'working days', better: 'lower', band: 2 }),
  'no-show-share': officeShare({ unit: 'share of talks in person' }),
  'contact-time-share': officeShare({ unit: 'share of working time' }),
  'load-stretch': officeMean({ unit: 'booked over wanted interval', band: 0.05 }),
  ...ofEveryMinutes(() => officeShare({ unit: 'share of working time', theme: 'Where minutes go' })),

  'user-knowledge': officeShare({ unit: 'knowledge 0..1', better: 'higher', theme: 'What advisors know' }),
  'shared-user-knowledge': officeShare({
    unit: 'knowledge 0..1',
    better: 'higher',
    theme: 'What advisors know',
  }),
  'measure-knowledge': officeShare({ unit: 'knowledge 0..1', better: 'higher', theme: 'What advisors know' }),
  expertise: officeShare({ unit: 'expertise 0..1', theme: 'What advisors know' }),
  'employer-knowledge': officeShare({ unit: 'knowledge 0..1', theme: 'What advisors know' }),
  'standard-referral-share': officeShare({ unit: 'share of referrals', better: 'lower', theme: 'Referrals' }),
  'gain-per-referral': officeMean({
    unit: 'weighted need',
    better: 'higher',
    band: 0.005,
    theme: 'Referrals',
  }),
  'referral-match': officeShare({
    unit: 'share of the best',
    better: 'higher',
    range: NOT_NEGATIVE,
    theme: 'Referrals',
  }),
  'first-referral-match': officeShare({
    unit: 'share of the best',
    better: 'higher',
    range: NOT_NEGATIVE,
    theme: 'Referrals',
  }),
  referrals: officeSum({ unit: 'per year', theme: 'Referrals' }),
  'cross-side-referral-share': officeShare({ unit: 'share of referrals', theme: 'Referrals' }),
  'in-measure-share': officeShare({ unit: 'share of users', theme: 'Referrals' }),
  'stay-days': officeMean({ unit: 'working days', band: 2, theme: 'Referrals' }),
  'drop-out-from-measures-share': officeShare({
    unit: 'share of stays',
    better: 'lower',
    theme: 'Referrals',
  }),
  occupancy: officeShare({ unit: 'share of places', theme: 'Referrals' }),
  'waiting-for-measure': officeMean({
    unit: 'persons',
    better: 'lower',
    band: { share: 0.001, of: 'users' },
    theme: 'Referrals',
  }),
  'on-waiting-list-share': officeShare({
    unit: 'share of users',
    better: 'lower',
    range: NOT_NEGATIVE,
    theme: 'Referrals',
  }),
  'wait-for-measure-days': officeMean({ unit: 'working days', better: 'lower', band: 2, theme: 'Referrals' }),
  'gave-up-waiting-share': officeShare({ unit: 'share of waits', better: 'lower', theme: 'Referrals' }),

  'requests-needed': officeSum({ unit: 'per year', theme: 'At the divide' }),
  'requests-asked-share': divide({ unit: 'share of needs', better: 'higher' }),
  'requests-allowed-share': divide({ unit: 'share of needs', better: 'higher' }),
  'requests-lapsed-share': divide({ unit: 'share of needs', better: 'lower' }),
  'requests-answered-in-time-share': divide({ unit: 'share of needs', better: 'higher' }),
  'requests-answered-late-share': divide({ unit: 'share of needs' }),
  'requests-never-answered-share': divide({ unit: 'share of needs', better: 'lower' }),
  'requests-fulfilled-share': divide({ unit: 'share of needs', better: 'higher' }),
  'reply-days': divide({ unit: 'working days', better: 'lower', range: NOT_NEGATIVE, band: 0.2 }),
  attitude: divide({ unit: 'attitude 0..1', better: 'higher' }),
  ties: divide({ unit: 'tie 0..1', better: 'higher' }),
  asking: divide({ unit: 'multiplier', range: NOT_NEGATIVE, band: 0.05 }),
  handovers: officeSum({ unit: 'per year', band: { share: 0.002, of: 'users' }, theme: 'At the divide' }),
  'handover-out-of-reach-share': officeShare({
    unit: 'share of handovers',
    better: 'lower',
    theme: 'At the divide',
  }),
  'handover-wait-days': officeMean({
    unit: 'working days',
    better: 'lower',
    band: 2,
    theme: 'At the divide',
  }),

  entries: officeSum({ unit: 'persons per year' }),
  'returns-share': officeShare({ family: 'result', unit: 'share of entries', theme: 'Flow of people' }),
  ...ofEveryAfterExit((where) =>
    officeShare({
      family: 'result',
      unit: 'share of exits',
      better: BETTER_AFTER_EXIT[where],
      theme: 'Where people end',
    }),
  ),
  'back-after-12-months-share': officeShare({
    family: 'result',
    unit: 'share of exits',
    better: 'higher',
    leastYears: yearsToFollow(BACK_AFTER_DAYS),
    theme: 'Where people end',
  }),
  'exit-rate': officeShare({
    unit: 'share of stock per month',
    range: NOT_NEGATIVE,
    theme: 'Flow of people',
  }),
  'social-assistance-nok': officeSum({
    family: 'result',
    unit: 'NOK per year',
    better: 'lower',
    theme: 'Money',
  }),
  'social-assistance-unknown-nok': officeSum({
    family: 'result',
    unit: 'NOK per year',
    better: 'lower',
    theme: 'Money',
  }),
  'assistance-months-per-recipient': officeMean({
    family: 'result',
    unit: 'months',
    band: 0.1,
    range: { least: 0, most: MONTHS_PER_YEAR },
    theme: 'Money',
  }),
  'assistance-short-share': officeShare({ family: 'result', unit: 'share of recipients', theme: 'Money' }),
  'assistance-all-year-share': officeShare({ family: 'result', unit: 'share of recipients', theme: 'Money' }),
  'measure-cost-nok': officeSum({ family: 'result', unit: 'NOK per year', theme: 'Money' }),
  'staff-cost-nok': officeSum({ family: 'result', unit: 'NOK per year', theme: 'Money' }),
  'cost-per-lasting-job': officeSum({
    family: 'result',
    unit: 'NOK',
    adds: 'mean',
    better: 'lower',
    leastYears: yearsToFollow(FOLLOW_UP_DAYS),
    band: 10_000,
    theme: 'Money',
  }),
  'dropout-share': officeShare({
    family: 'result',
    unit: 'share of pupils at risk',
    better: 'lower',
    ofPupils: true,
    theme: 'The municipal agenda',
  }),
  'outreach-minutes': officeMean({
    unit: 'minutes per pupil and week',
    band: 0.5,
    ofPupils: true,
    theme: 'The municipal agenda',
  }),
}

const ofComplex = (outcome: OutcomeId): OutcomeKey => ({ outcome, breakdown: 'complex', level: 'complex' })

export const outcomes: readonly Outcome[] = OUTCOME_IDS.map((id) => {
  const { unit, leastYears = LEAST_YEARS[FACTS[id].population](id), ...facts } = FACTS[id]
  return {
    ...facts,
    leastYears,
    breakdowns: OUTCOMES[id],
    id,
    unit,
    get label() {
      return textsOf(id).label
    },
    get meaning() {
      return textsOf(id).meaning
    },
  }
})

const byId = Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome])) as {
  readonly [Id in OutcomeId]: Outcome
}

/** The outcome with that id, as in the list. */
export const outcomeOf = (id: OutcomeId): Outcome => byId[id]

const ofSide = (outcome: OutcomeId, level: (typeof SIDES)[number]): OutcomeKey => ({
  outcome,
  breakdown: 'side',
  level,
})

/** Outcomes of interest where a user names none, those of the process first. */
export const NAMED_OUTCOMES: readonly OutcomeKey[] = [
  wholeOf('requests-fulfilled-share'),
  wholeOf('requests-answered-in-time-share'),
  wholeOf('interval-days'),
  wholeOf('days-to-first-conversation'),
  ofSide('standard-referral-share', 'state'),
  ofSide('standard-referral-share', 'municipal'),
  wholeOf('user-knowledge'),
  wholeOf('days-in-work-4-years'),
  ofComplex('days-in-work-4-years'),
  ofComplex('out-of-reach-share'),
  ofComplex('needs-relieved'),
  wholeOf('social-assistance-nok'),
  ofSide('assistance-months', 'municipal'),
  wholeOf('dropout-share'),
]

const WORK = ofComplex('days-in-work-4-years')
const PENSION = ofComplex('exit-pension-share')

/**
 * Outcomes as tables show them: the work of complex users is followed by their disability pension, which is neither
 * good nor bad in itself and so is shown without being judged.
 */
export const asShown = (keys: readonly OutcomeKey[]): readonly OutcomeKey[] =>
  keys.some((key) => isSameKey(key, PENSION))
    ? keys
    : keys.flatMap((key) => (isSameKey(key, WORK) ? [key, PENSION] : [key]))

/**
 * THE list of outcomes: what comes out of a simulation, in which unit, of which people, and when more is better.
 * Tables, charts, comparisons and `delt outcomes` are made from it.
 */

import type { Breakdown, OutcomeKey } from '../scenario/language/outcome-level.ts'
import type { Range } from '../statistics/score-interval.ts'

export type { Breakdown, OutcomeKey } from '../scenario/language/outcome-level.ts'

/**
 * A difference too small to matter: in the unit of the outcome or, of an amount, which grows with the office, as a share
 * of what the baseline has of the same amount or of the users of the whole office.
 */
export type Band = number | { readonly share: number; readonly of: 'baseline' | 'users' }

export interface Outcome {
  readonly id: string
  /** as it stands in tables and charts */
  readonly label: string
  readonly unit: string
  /**
   * `cohort`: persons whose first arrival falls in measured years 1 to 3 and at least 520 working days before the end,
   * each followed 520 working days; `office`: everything that happens in the measured years
   */
  readonly population: 'cohort' | 'office'
  /** how values of parts make the value of the whole: a mean over persons or days, or a sum over the year */
  readonly adds: 'mean' | 'sum'
  readonly better: 'higher' | 'lower' | 'neither'
  readonly band: Band
  /** the smallest and the largest value that are possible, in the unit; an end that is missing is none */
  readonly range: Range
  /** measured years that it takes to have a value at all */
  readonly leastYears: number
  /** whether only pupils at risk give it a value */
  readonly ofPupils: boolean
  readonly theme: string
  readonly breakdowns: readonly Breakdown[]
  /** what is counted, and how */
  readonly meaning: string
}

const PEOPLE: readonly Breakdown[] = ['all', 'group', 'effort', 'side', 'complex']
const STAFF: readonly Breakdown[] = ['all', 'side', 'team']
const SIDES: readonly Breakdown[] = ['all', 'side']

type Details = Pick<Outcome, 'id' | 'label' | 'unit' | 'meaning'> & Partial<Outcome>

const SHARE = { least: 0, most: 1 }
const NOT_NEGATIVE = { least: 0 }

/** Whoever is followed for two years has to arrive in the first of three. */
const COHORT_YEARS = 3

/** One in a hundred of an amount is too small to matter. */
const HUNDREDTH = { share: 0.01, of: 'baseline' } as const

/** A share of the cohort, by kind of person; one percentage point is too small to matter. */
const cohortShare = (details: Details): Outcome => ({
  population: 'cohort',
  adds: 'mean',
  better: 'neither',
  band: 0.01,
  range: SHARE,
  leastYears: COHORT_YEARS,
  ofPupils: false,
  theme: 'Where people end',
  breakdowns: PEOPLE,
  ...details,
})

/** Working days of the cohort, counted up to day 520; five working days are too small to matter. */
const cohortDays = (details: Details): Outcome => ({
  population: 'cohort',
  adds: 'mean',
  better: 'lower',
  band: 5,
  range: { least: 0, most: 520 },
  leastYears: COHORT_YEARS,
  ofPupils: false,
  theme: 'How long it takes',
  breakdowns: PEOPLE,
  ...details,
})

/** A share, or a mean between 0 and 1, over days or events of the office in the measured years. */
const officeShare = (details: Details): Outcome => ({
  population: 'office',
  adds: 'mean',
  better: 'neither',
  band: 0.01,
  range: SHARE,
  leastYears: 1,
  ofPupils: false,
  theme: 'How advisors work',
  breakdowns: STAFF,
  ...details,
})

/** A mean over days or events that can be any number from 0 up. */
const officeMean = (details: Details & Pick<Outcome, 'band'>): Outcome =>
  officeShare({ range: NOT_NEGATIVE, ...details })

/** A yearly sum of the office; one in a hundred of what the baseline has is too small to matter. */
const officeSum = (details: Details): Outcome => ({
  population: 'office',
  adds: 'sum',
  better: 'neither',
  band: HUNDREDTH,
  range: NOT_NEGATIVE,
  leastYears: 1,
  ofPupils: false,
  theme: 'Flow of people',
  breakdowns: ['all'],
  ...details,
})

const divide = (details: Details): Outcome =>
  officeShare({ theme: 'At the divide', breakdowns: SIDES, ...details })

const minutes = (kind: string, what: string): Outcome =>
  officeShare({
    id: `minutes-${kind}-share`,
    label: `Minutes: ${what}`,
    unit: 'share of working time',
    theme: 'Where minutes go',
    meaning: `Share of all working minutes, absence included, that goes to ${what}.`,
  })

/** Kinds of work, in the order in which charts stack them. The ids end the names of the outcomes `minutes-…-share`. */
export const KINDS_OF_WORK: readonly (readonly [id: string, what: string])[] = [
  ['in-person', 'talks in person'],
  ['phone', 'talks by phone'],
  ['message', 'written dialogue'],
  ['no-show', 'missed talks'],
  ['registration', 'registration and assessment'],
  ['planning', 'planning of measures'],
  ['requests', 'asking and answering across the sides'],
  ['handover', 'handovers'],
  ['meetings', 'joint meetings'],
  ['case-administration', 'administration of cases'],
  ['resolutions', 'resolutions on social assistance'],
  ['fixed-administration', 'fixed administration'],
  ['visits', 'visits to measures'],
  ['employers', 'time with employers'],
  ['accompanying', 'going along with users'],
  ['outreach', 'outreach to pupils'],
  ['reorganisation', 'reorganisation'],
  ['unused', 'unused minutes'],
  ['absent', 'absence'],
]

export const outcomes: readonly Outcome[] = [
  cohortShare({
    id: 'lasting-work-share',
    label: 'Lasting work',
    unit: 'share of cohort',
    better: 'higher',
    meaning: 'Has kept a job for 260 working days without relapse within 520 days of arrival.',
  }),
  cohortShare({
    id: 'exit-work-share',
    label: 'In work',
    unit: 'share of cohort',
    better: 'higher',
    meaning: 'In ordinary work on day 520 after arrival.',
  }),
  cohortShare({
    id: 'exit-education-share',
    label: 'In education',
    unit: 'share of cohort',
    better: 'higher',
    meaning: 'In ordinary education on day 520.',
  }),
  cohortShare({
    id: 'exit-pension-share',
    label: 'On disability pension',
    unit: 'share of cohort',
    meaning: 'On a disability pension on day 520.',
  }),
  cohortShare({
    id: 'out-of-reach-share',
    label: 'Out of reach',
    unit: 'share of cohort',
    better: 'lower',
    meaning: 'Without contact with the office, without a known reason, on day 520.',
  }),
  cohortShare({
    id: 'exit-without-work-share',
    label: 'Left without work',
    unit: 'share of cohort',
    meaning: 'Left follow-up without work, education or pension, as of day 520.',
  }),
  cohortShare({
    id: 'exit-other-share',
    label: 'Moved, died or retired',
    unit: 'share of cohort',
    meaning: 'Left for reasons outside the model, as of day 520.',
  }),
  cohortShare({
    id: 'followed-share',
    label: 'Still in follow-up',
    unit: 'share of cohort',
    meaning: 'In follow-up (or in a measure) on day 520.',
  }),
  cohortShare({
    id: 'work-share-day-1040',
    label: 'In work after four years',
    unit: 'share of first-year cohort',
    better: 'higher',
    leastYears: 5,
    breakdowns: ['all', 'complex'],
    meaning: 'In ordinary work on day 1,040, of those who arrived in measured year 1.',
  }),
  cohortShare({
    id: 'needs-met',
    label: 'Needs met',
    unit: 'share of needs at arrival',
    better: 'higher',
    range: { most: 1 },
    theme: 'What people get',
    meaning:
      'Weighted fall of needs (health .9, social .9, skills .8, work 1) from arrival to exit or day 520, over weighted needs at arrival.',
  }),
  cohortDays({
    id: 'days-to-first-conversation',
    label: 'Days to first conversation',
    unit: 'working days',
    band: 1,
    meaning:
      'From arrival to the first talk after registration, in person or by phone, or to leaving before it; at most 520.',
  }),
  cohortDays({
    id: 'days-to-plan',
    label: 'Days to first plan',
    unit: 'working days',
    meaning: 'From arrival to the first plan for a measure, or to leaving before it; at most 520.',
  }),
  cohortDays({
    id: 'days-to-measure',
    label: 'Days to first measure',
    unit: 'working days',
    meaning: 'From arrival to the start of the first measure, or to leaving before it; at most 520.',
  }),
  cohortDays({
    id: 'days-to-exit',
    label: 'Days to leaving',
    unit: 'working days',
    better: 'neither',
    meaning: 'From arrival to leaving follow-up for any reason; at most 520.',
  }),
  cohortDays({
    id: 'days-to-work',
    label: 'Days to work',
    unit: 'working days',
    meaning: 'From arrival to ordinary work; at most 520.',
  }),
  cohortDays({
    id: 'days-out-of-reach',
    label: 'Days out of reach',
    unit: 'working days',
    meaning: 'Working days of the first 520 spent out of reach.',
  }),
  cohortDays({
    id: 'assistance-months',
    label: 'Months on social assistance',
    unit: 'months',
    band: 0.1,
    range: { least: 0, most: 24 },
    theme: 'Money',
    meaning: 'Months with social assistance in the first 24 after arrival, unknown cases included.',
  }),
  cohortDays({
    id: 'follow-up-minutes',
    label: 'Follow-up time',
    unit: 'minutes per person',
    better: 'neither',
    band: 15,
    range: NOT_NEGATIVE,
    theme: 'What people get',
    meaning: 'Minutes of talks, planning and errands spent on the person in the first 520 days.',
  }),
  cohortShare({
    id: 'follow-up-inequality',
    label: 'Inequality of follow-up time',
    unit: 'Gini index',
    theme: 'What people get',
    breakdowns: ['all'],
    meaning: 'Gini index of follow-up minutes per day in the office over the cohort.',
  }),
  cohortShare({
    id: 'both-sides-share',
    label: 'Followed by both sides',
    unit: 'share of cohort',
    theme: 'At the divide',
    meaning: 'Had an advisor on each side at some time in the first 520 days.',
  }),

  officeMean({
    id: 'users-present',
    label: 'Users in the office',
    unit: 'users',
    band: HUNDREDTH,
    theme: 'Flow of people',
    breakdowns: ['all', 'group', 'effort', 'side', 'team'],
    meaning:
      'Mean daily number of users in follow-up; a user with both sides counts once in all, once per side.',
  }),
  officeMean({
    id: 'caseload',
    label: 'Caseload',
    unit: 'users per advisor',
    band: 1,
    meaning: 'Mean daily number of users per advisor.',
  }),
  officeMean({
    id: 'waiting-for-place',
    label: 'Waiting for an advisor',
    unit: 'persons',
    better: 'lower',
    band: { share: 0.001, of: 'users' },
    theme: 'Flow of people',
    breakdowns: SIDES,
    meaning: 'Mean daily number of persons who wait for a place on a full team or for their registration.',
  }),
  officeMean({
    id: 'interval-days',
    label: 'Real interval between talks',
    unit: 'working days',
    better: 'lower',
    band: 2,
    breakdowns: ['all', 'side', 'team', 'effort'],
    meaning: 'Mean number of working days between talks held in person or by phone with the same side.',
  }),
  officeShare({
    id: 'no-show-share',
    label: 'Missed talks',
    unit: 'share of talks in person',
    meaning: 'Share of booked talks in person to which the user does not come.',
  }),
  officeShare({
    id: 'contact-time-share',
    label: 'Time in contact',
    unit: 'share of working time',
    meaning: 'Share of working minutes spent in talks with users.',
  }),
  officeMean({
    id: 'load-stretch',
    label: 'Stretch of intervals',
    unit: 'booked over wanted interval',
    band: 0.05,
    meaning: 'Mean ratio of booked to wanted interval when talks are booked.',
  }),
  ...KINDS_OF_WORK.map(([id, what]) => minutes(id, what)),

  officeShare({
    id: 'user-knowledge',
    label: 'Knowledge of users',
    unit: 'knowledge 0..1',
    better: 'higher',
    theme: 'What advisors know',
    meaning: 'Mean over days of what advisors know of the users whom they follow.',
  }),
  officeShare({
    id: 'shared-user-knowledge',
    label: 'Knowledge of shared users',
    unit: 'knowledge 0..1',
    better: 'higher',
    theme: 'What advisors know',
    breakdowns: SIDES,
    meaning: 'The same for users whom both sides follow.',
  }),
  officeShare({
    id: 'measure-knowledge',
    label: 'Knowledge of measures',
    unit: 'knowledge 0..1',
    better: 'higher',
    theme: 'What advisors know',
    meaning: 'Mean knowledge of a measure over all measures and advisors.',
  }),
  officeShare({
    id: 'expertise',
    label: 'Expertise for own groups',
    unit: 'expertise 0..1',
    theme: 'What advisors know',
    meaning: 'Mean expertise of advisors for the groups of the users whom they follow.',
  }),
  officeShare({
    id: 'employer-knowledge',
    label: 'Knowledge of employers',
    unit: 'knowledge 0..1',
    theme: 'What advisors know',
    meaning: 'Mean knowledge of employers.',
  }),
  officeShare({
    id: 'standard-referral-share',
    label: 'Standard referrals',
    unit: 'share of referrals',
    better: 'lower',
    theme: 'Referrals',
    meaning: 'Share of referrals in which nothing was compared.',
  }),
  officeMean({
    id: 'gain-per-referral',
    label: 'Gain per referral',
    unit: 'weighted need',
    better: 'higher',
    band: 0.005,
    theme: 'Referrals',
    meaning: 'Mean true gain that the chosen measure would bring to its user at completion.',
  }),
  officeShare({
    id: 'referral-match',
    label: 'Match of referrals',
    unit: 'share of the best',
    better: 'higher',
    range: NOT_NEGATIVE,
    theme: 'Referrals',
    meaning:
      'True gain of the chosen measure over that of the best in the reference catalogue of both sides.',
  }),
  officeShare({
    id: 'first-referral-match',
    label: 'Match of first referrals',
    unit: 'share of the best',
    better: 'higher',
    range: NOT_NEGATIVE,
    theme: 'Referrals',
    meaning: 'The same, at the first referral of a person.',
  }),
  officeSum({
    id: 'referrals',
    label: 'Referrals to measures',
    unit: 'per year',
    theme: 'Referrals',
    breakdowns: STAFF,
    meaning: 'Plans that name a measure, in a year.',
  }),
  officeShare({
    id: 'cross-side-referral-share',
    label: 'Referrals to the other side',
    unit: 'share of referrals',
    theme: 'Referrals',
    meaning: 'Share of referrals to a measure of the other side.',
  }),
  officeShare({
    id: 'drop-out-from-measures-share',
    label: 'Drop-out from measures',
    unit: 'share of stays',
    better: 'lower',
    theme: 'Referrals',
    breakdowns: ['all', 'measure'],
    meaning: 'Share of ended stays that ended by dropping out.',
  }),
  officeShare({
    id: 'occupancy',
    label: 'Occupancy of measures',
    unit: 'share of places',
    theme: 'Referrals',
    breakdowns: ['all', 'side', 'measure'],
    meaning: 'Mean daily share of places that are taken.',
  }),
  officeMean({
    id: 'waiting-for-measure',
    label: 'Waiting for a measure',
    unit: 'persons',
    better: 'lower',
    band: { share: 0.001, of: 'users' },
    theme: 'Referrals',
    breakdowns: ['all', 'side', 'measure'],
    meaning: 'Mean daily length of the waiting lists.',
  }),
  officeMean({
    id: 'wait-for-measure-days',
    label: 'Wait for a measure',
    unit: 'working days',
    better: 'lower',
    band: 2,
    theme: 'Referrals',
    breakdowns: ['all', 'side', 'measure'],
    meaning: 'Mean wait of those who start.',
  }),

  officeSum({
    id: 'requests-needed',
    label: 'Needs for the other side',
    unit: 'per year',
    theme: 'At the divide',
    breakdowns: SIDES,
    meaning: 'Occasions in a year on which an advisor of the side sees a need for the other side.',
  }),
  divide({
    id: 'requests-asked-share',
    label: 'Realised collaboration rate',
    unit: 'share of needs',
    better: 'higher',
    meaning: 'Share of those occasions on which the advisor asks; the configured rate is a parameter.',
  }),
  divide({
    id: 'requests-allowed-share',
    label: 'Allowed by a leader',
    unit: 'share of requests',
    better: 'higher',
    meaning: 'Share of requests that a leader allows; the rest is refused or lapses unread.',
  }),
  divide({
    id: 'requests-lapsed-share',
    label: 'Lapsed unread',
    unit: 'share of requests',
    better: 'lower',
    meaning: 'Share of requests that no leader reads in time.',
  }),
  divide({
    id: 'requests-answered-in-time-share',
    label: 'Answered in time',
    unit: 'share of allowed requests',
    better: 'higher',
    meaning: 'Share of allowed requests that are answered before the asker’s patience ends.',
  }),
  divide({
    id: 'requests-answered-late-share',
    label: 'Answered late',
    unit: 'share of allowed requests',
    meaning: 'Share of allowed requests that are answered after that.',
  }),
  divide({
    id: 'requests-never-answered-share',
    label: 'Never answered',
    unit: 'share of allowed requests',
    better: 'lower',
    meaning: 'Share of allowed requests that are never answered.',
  }),
  divide({
    id: 'requests-fulfilled-share',
    label: 'Needs fulfilled across the divide',
    unit: 'share of needs',
    better: 'higher',
    meaning: 'Share of needs for the other side that end with a place, an advisor or a decision there.',
  }),
  divide({
    id: 'reply-days',
    label: 'Time to reply',
    unit: 'working days',
    better: 'lower',
    range: NOT_NEGATIVE,
    band: 0.2,
    meaning: 'Mean days from asking to the answer, of answered requests.',
  }),
  divide({
    id: 'attitude',
    label: 'Attitude to the other side',
    unit: 'attitude 0..1',
    better: 'higher',
    meaning: 'Mean attitude of the side’s advisors.',
  }),
  divide({
    id: 'ties',
    label: 'Ties across the sides',
    unit: 'tie 0..1',
    better: 'higher',
    breakdowns: ['all'],
    meaning: 'Mean tie between advisors of different sides.',
  }),
  divide({
    id: 'asking',
    label: 'Learnt inclination to ask',
    unit: 'multiplier',
    range: NOT_NEGATIVE,
    band: 0.05,
    meaning: 'Mean multiplier that experience has put on asking; 1 at the start.',
  }),
  officeSum({
    id: 'handovers',
    label: 'Handovers',
    unit: 'per year',
    band: { share: 0.002, of: 'users' },
    theme: 'At the divide',
    meaning: 'Users who get an advisor of the other side after registration, in a year.',
  }),
  officeShare({
    id: 'handover-out-of-reach-share',
    label: 'Out of reach after handover',
    unit: 'share of handovers',
    better: 'lower',
    theme: 'At the divide',
    breakdowns: ['all'],
    meaning: 'Share of users handed over who are out of reach within 130 working days.',
  }),
  officeMean({
    id: 'handover-wait-days',
    label: 'First talk after handover',
    unit: 'working days',
    better: 'lower',
    band: 2,
    theme: 'At the divide',
    breakdowns: ['all'],
    meaning: 'Days from handover to the first talk with the new advisor.',
  }),

  officeSum({
    id: 'entries',
    label: 'Entries',
    unit: 'persons per year',
    breakdowns: ['all', 'group'],
    meaning: 'First arrivals and returns in a year.',
  }),
  officeShare({
    id: 'returns-share',
    label: 'Returns',
    unit: 'share of entries',
    theme: 'Flow of people',
    breakdowns: ['all'],
    meaning: 'Share of entries by persons who were there before.',
  }),
  officeShare({
    id: 'work-at-exit-share',
    label: 'To work at exit',
    unit: 'share of exits',
    better: 'higher',
    theme: 'Where people end',
    breakdowns: ['all', 'effort', 'group'],
    meaning: 'Share of those who leave follow-up in the measured years who leave to work.',
  }),
  officeShare({
    id: 'pension-at-exit-share',
    label: 'To disability pension at exit',
    unit: 'share of exits',
    theme: 'Where people end',
    breakdowns: ['all', 'effort', 'group'],
    meaning: 'Share of those who leave who leave to a disability pension.',
  }),
  officeShare({
    id: 'out-of-reach-at-exit-share',
    label: 'Out of reach at exit',
    unit: 'share of exits',
    better: 'lower',
    theme: 'Where people end',
    breakdowns: ['all', 'effort', 'group'],
    meaning: 'Share of those who leave who fall out of reach.',
  }),
  officeShare({
    id: 'exit-rate',
    label: 'Rate of leaving',
    unit: 'share of stock per month',
    range: NOT_NEGATIVE,
    theme: 'Flow of people',
    breakdowns: ['all', 'effort', 'group'],
    meaning: 'Exits in a month over the mean stock.',
  }),
  officeSum({
    id: 'social-assistance-nok',
    label: 'Social assistance',
    unit: 'NOK per year',
    better: 'lower',
    theme: 'Money',
    breakdowns: ['all', 'group'],
    meaning: 'Payments to users and to persons out of reach in a year, in 2024 kroner.',
  }),
  officeSum({
    id: 'social-assistance-unknown-nok',
    label: 'Social assistance of persons out of reach',
    unit: 'NOK per year',
    better: 'lower',
    theme: 'Money',
    meaning: 'The part paid to persons whom the office has lost.',
  }),
  officeMean({
    id: 'assistance-months-per-recipient',
    label: 'Months per recipient and year',
    unit: 'months',
    band: 0.1,
    range: { least: 0, most: 12 },
    theme: 'Money',
    breakdowns: ['all'],
    meaning: 'Mean months with assistance in a calendar year, of persons with at least one.',
  }),
  officeShare({
    id: 'assistance-short-share',
    label: 'Recipients for at most two months',
    unit: 'share of recipients',
    theme: 'Money',
    breakdowns: ['all'],
    meaning: 'Share of a calendar year’s recipients with one or two months.',
  }),
  officeShare({
    id: 'assistance-all-year-share',
    label: 'Recipients all year',
    unit: 'share of recipients',
    theme: 'Money',
    breakdowns: ['all'],
    meaning: 'Share of a calendar year’s recipients with twelve months.',
  }),
  officeSum({
    id: 'measure-cost-nok',
    label: 'Cost of measures',
    unit: 'NOK per year',
    theme: 'Money',
    breakdowns: SIDES,
    meaning: 'Occupied places times their rate, in a year.',
  }),
  officeSum({
    id: 'staff-cost-nok',
    label: 'Cost of staff',
    unit: 'NOK per year',
    theme: 'Money',
    breakdowns: SIDES,
    meaning: 'Advisors and leaders times their yearly cost.',
  }),
  officeSum({
    id: 'cost-per-lasting-job',
    label: 'Cost per lasting job',
    unit: 'NOK',
    adds: 'mean',
    better: 'lower',
    leastYears: COHORT_YEARS,
    band: 10_000,
    theme: 'Money',
    meaning: 'Staff and measures of a year over the lasting jobs of a year’s cohort.',
  }),
  officeShare({
    id: 'dropout-share',
    label: 'School drop-out',
    unit: 'share of pupils at risk',
    better: 'lower',
    ofPupils: true,
    theme: 'The municipal agenda',
    breakdowns: ['all'],
    meaning: 'Share who leave school, of pupils at risk whose school years end in the measured years.',
  }),
  officeMean({
    id: 'outreach-minutes',
    label: 'Outreach to pupils',
    unit: 'minutes per pupil and week',
    band: 0.5,
    ofPupils: true,
    theme: 'The municipal agenda',
    breakdowns: ['all'],
    meaning: 'Mean minutes of outreach.',
  }),
]

/** Outcomes that are judged by their interval where a user names none: outcome and level (`complex` or all). */
export const NAMED_OUTCOMES: readonly OutcomeKey[] = [
  { outcome: 'lasting-work-share', breakdown: 'all', level: 'all' },
  { outcome: 'lasting-work-share', breakdown: 'complex', level: 'complex' },
  { outcome: 'needs-met', breakdown: 'complex', level: 'complex' },
  { outcome: 'out-of-reach-share', breakdown: 'all', level: 'all' },
  { outcome: 'social-assistance-nok', breakdown: 'all', level: 'all' },
]

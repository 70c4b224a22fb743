import {
  type AfterExit,
  ofEveryAfterExit,
  ofEveryDays,
  ofEveryEndOfStock,
  ofEveryMinutes,
  ofEveryWork,
  type Whereabouts,
  type Within,
} from '../../vocabulary/outcomes.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'
import type { OutcomeTexts, TextsOfOutcomes } from './form.ts'

/** Kinds of work, worded for use in a sentence. */
const work: TextsOfOutcomes['work'] = {
  'in-person': 'talks in person',
  phone: 'talks by phone',
  message: 'written dialogue',
  'no-show': 'missed talks',
  registration: 'registration and assessment',
  planning: 'planning of measures',
  requests: 'asking and answering across the sides',
  handover: 'handovers',
  meetings: 'joint meetings',
  'case-administration': 'administration of cases',
  resolutions: 'resolutions on social assistance',
  'fixed-administration': 'fixed administration',
  visits: 'visits to measures',
  employers: 'time with employers',
  accompanying: 'going along with users',
  outreach: 'outreach to pupils',
  reorganisation: 'reorganisation',
  unused: 'unused minutes',
  absent: 'absence',
}

const textsOfMinutes = (kind: KindOfWork): OutcomeTexts => ({
  label: `Minutes: ${work[kind]}`,
  meaning: `Share of all working minutes, absence included, that goes to ${work[kind]}.`,
})

const AFTER_EXIT_TEXTS: { readonly [Where in AfterExit]: OutcomeTexts } = {
  work: { label: 'in work', meaning: 'in ordinary work' },
  pension: { label: 'on a disability pension', meaning: 'on a disability pension' },
  registered: { label: 'registered again', meaning: 'registered in the office again' },
  elsewhere: {
    label: 'elsewhere',
    meaning: 'elsewhere: in education, without work, out of reach, or gone for other reasons',
  },
}

const WHEREABOUTS_TEXTS: { readonly [Where in Whereabouts]: OutcomeTexts } = {
  'in-work': { label: 'in work', meaning: 'spent in ordinary work' },
  'in-follow-up': { label: 'in follow-up', meaning: 'spent in follow-up, without work' },
  'in-education': { label: 'in education', meaning: 'spent in ordinary education' },
  outside: {
    label: 'outside',
    meaning: 'spent on a disability pension, after leaving without work, or out of reach',
  },
}

const YEARS: { readonly [In in Within]: string } = {
  '1-year': 'one year',
  '2-years': 'two years',
  '4-years': 'four years',
}

const ENDS_OF_STOCK: { readonly [Kind in ExitKind]: string } = {
  followed: 'Still or again in follow-up',
  work: 'In work',
  education: 'In education',
  pension: 'On disability pension',
  'out-of-reach': 'Out of reach',
  'without-work': 'Left without work',
  other: 'Moved, died or retired',
}

const outcomes: TextsOfOutcomes['outcomes'] = {
  'lasting-work-share': {
    label: 'Lasting work',
    meaning: 'Has kept a job for 260 working days without relapse within four years of arrival.',
  },
  'exit-education-share': {
    label: 'In education',
    meaning: 'In ordinary education four years after arrival.',
  },
  'exit-pension-share': {
    label: 'On disability pension',
    meaning: 'On a disability pension four years after arrival.',
  },
  'out-of-reach-share': {
    label: 'Out of reach',
    meaning: 'Without contact with the office, without a known reason, four years after arrival.',
  },
  'exit-without-work-share': {
    label: 'Left without work',
    meaning: 'Has left follow-up without work, education or pension, as of four years after arrival.',
  },
  'exit-other-share': {
    label: 'Moved, died or retired',
    meaning: 'Has left for reasons outside the model, as of four years after arrival.',
  },
  'followed-share': {
    label: 'Still in follow-up',
    meaning: 'In follow-up (or in a measure) four years after arrival.',
  },
  'registered-share-9-months': {
    label: 'Registered after nine months',
    meaning: 'In the office, still or again, nine months after arrival.',
  },
  ...ofEveryWork((after) => ({
    label: `In work after ${after.replace('-', ' ')}`,
    meaning: `In ordinary work ${after.replace('-', ' ')} after arrival.`,
  })),
  ...ofEveryDays((where, within) => ({
    label: `Days ${WHEREABOUTS_TEXTS[where].label} in ${YEARS[within]}`,
    meaning: `Working days of the first ${YEARS[within]} after arrival ${WHEREABOUTS_TEXTS[where].meaning}.`,
  })),
  'needs-relieved': {
    label: 'Needs relieved',
    meaning:
      'What measures took away of weighted needs (health .9, social .9, skills .8, work 1) in four years, over weighted needs at arrival.',
  },
  'needs-risen': {
    label: 'Needs risen',
    meaning: 'What drift added to weighted needs in four years, over weighted needs at arrival.',
  },
  'stock-days-in-work': {
    label: 'Days in work of those there at the start',
    meaning:
      'Working days in ordinary work in the four measured years, of everybody in the office on the first measured day.',
  },
  ...ofEveryEndOfStock((kind) => ({
    label: `${ENDS_OF_STOCK[kind]}, of those there at the start`,
    meaning: `Share of everybody in the office on the first measured day: ${ENDS_OF_STOCK[kind].toLowerCase()} four years later.`,
  })),
  'days-to-first-conversation': {
    label: 'Days to first conversation',
    meaning:
      'From arrival to the first talk after registration, in person or by phone, or to leaving before it; at most 520, two years.',
  },
  'days-to-plan': {
    label: 'Days to first plan',
    meaning: 'From arrival to the first plan for a measure, or to leaving before it; at most 520, two years.',
  },
  'days-to-measure': {
    label: 'Days to first measure',
    meaning:
      'From arrival to the start of the first measure, or to leaving before it; at most 520, two years.',
  },
  'days-to-exit': {
    label: 'Days to leaving',
    meaning: 'From arrival to leaving follow-up for any reason; at most 1,040, four years.',
  },
  'days-to-work': {
    label: 'Days to work',
    meaning: 'From arrival to ordinary work; at most 1,040, four years.',
  },
  'days-out-of-reach': {
    label: 'Days out of reach',
    meaning: 'Working days of the first four years after arrival spent out of reach.',
  },
  'assistance-months': {
    label: 'Months on assistance',
    meaning: 'Months with social assistance in the 48 after that of arrival, unknown cases included.',
  },
  'follow-up-minutes': {
    label: 'Follow-up time',
    meaning:
      'Minutes of talks, planning and errands spent on the person in the first four years after arrival.',
  },
  'follow-up-inequality': {
    label: 'Inequality of follow-up time',
    meaning: 'Gini index of follow-up minutes per day in the office over the cohort.',
  },
  'both-sides-share': {
    label: 'Followed by both sides',
    meaning: 'Had an advisor on each side at some time in the first four years after arrival.',
  },

  'users-present': {
    label: 'Users in the office',
    meaning:
      'Mean daily number of users in follow-up; a user with both sides counts once in all, once per side.',
  },
  caseload: { label: 'Caseload', meaning: 'Mean daily number of users per advisor.' },
  'joint-plan-users': {
    label: 'Users under one plan',
    meaning:
      'Mean daily number of users per advisor with whom both sides hold one plan; each counts as half against the limit of a team.',
  },
  'shared-users-share': {
    label: 'Users of both sides',
    meaning: 'Mean daily share of users in the office who have an advisor on each side.',
  },
  'waiting-for-place': {
    label: 'Waiting for an advisor',
    meaning: 'Mean daily number of persons who wait for a place on a full team or for their registration.',
  },
  'interval-days': {
    label: 'Real interval between talks',
    meaning: 'Mean number of working days between talks held in person or by phone with the same side.',
  },
  'no-show-share': {
    label: 'Missed talks',
    meaning: 'Share of booked talks in person to which the user does not come.',
  },
  'contact-time-share': {
    label: 'Time in contact',
    meaning: 'Share of working minutes spent in talks with users.',
  },
  'load-stretch': {
    label: 'Stretch of intervals',
    meaning: 'Mean ratio of booked to wanted interval when talks are booked.',
  },
  ...ofEveryMinutes(textsOfMinutes),

  'user-knowledge': {
    label: 'Knowledge of users',
    meaning: 'Mean over days of what advisors know of the users whom they follow.',
  },
  'shared-user-knowledge': {
    label: 'Knowledge of shared users',
    meaning: 'The same for users whom both sides follow.',
  },
  'measure-knowledge': {
    label: 'Knowledge of measures',
    meaning: 'Mean knowledge of a measure over all measures and advisors.',
  },
  expertise: {
    label: 'Expertise for own groups',
    meaning: 'Mean expertise of advisors for the groups of the users whom they follow.',
  },
  'employer-knowledge': { label: 'Knowledge of employers', meaning: 'Mean knowledge of employers.' },
  'standard-referral-share': {
    label: 'Standard referrals',
    meaning: 'Share of referrals in which nothing was compared.',
  },
  'gain-per-referral': {
    label: 'Gain per referral',
    meaning: 'Mean true gain that the chosen measure would bring to its user at completion.',
  },
  'referral-match': {
    label: 'Match of referrals',
    meaning:
      'True gain of the chosen measure, divided by that of the best in the reference catalogue of both sides.',
  },
  'first-referral-match': {
    label: 'Match of first referrals',
    meaning: 'The same, at the first referral of a person.',
  },
  referrals: { label: 'Referrals to measures', meaning: 'Plans that name a measure, in a year.' },
  'cross-side-referral-share': {
    label: 'Referrals to the other side',
    meaning: 'Share of referrals to a measure of the other side.',
  },
  'in-measure-share': {
    label: 'In a measure',
    meaning: 'Mean daily share of users in the office who have a place in a measure.',
  },
  'stay-days': {
    label: 'Length of stays in measures',
    meaning: 'Mean length of stays that ended, in whatever way.',
  },
  'drop-out-from-measures-share': {
    label: 'Drop-out from measures',
    meaning:
      'Share of stays that the person broke off, for a poor match or by staying away, of those that did not end by leaving the office.',
  },
  occupancy: { label: 'Occupancy of measures', meaning: 'Mean daily share of places that are taken.' },
  'waiting-for-measure': {
    label: 'Waiting for a measure',
    meaning: 'Mean daily length of the waiting lists.',
  },
  'on-waiting-list-share': {
    label: 'On a waiting list',
    meaning:
      'Mean daily length of all waiting lists for measures, pupils on them included, divided by the mean number of users.',
  },
  'wait-for-measure-days': {
    label: 'Wait for a measure',
    meaning: 'Median wait, from joining the waiting list to the start, of those who start.',
  },
  'gave-up-waiting-share': {
    label: 'Gave up waiting',
    meaning: 'Share of ended waits that ended because patience ran out; the others by a start or by leaving.',
  },

  'requests-needed': {
    label: 'Needs for the other side',
    meaning: 'Occasions in a year on which an advisor of the side sees a need for the other side.',
  },
  'requests-asked-share': {
    label: 'Realised collaboration rate',
    meaning:
      'Share of needs for the other side on which the advisor asks; the configured rate is a parameter.',
  },
  'requests-allowed-share': {
    label: 'Allowed by a leader',
    meaning: 'Share of needs for the other side that are asked and allowed by a leader.',
  },
  'requests-lapsed-share': {
    label: 'Lapsed unread',
    meaning: 'Share of needs for the other side that are asked and that no leader reads in time.',
  },
  'requests-answered-in-time-share': {
    label: 'Answered in time',
    meaning:
      'Share of needs for the other side that are asked, allowed and answered before the asker’s patience ends.',
  },
  'requests-answered-late-share': {
    label: 'Answered late',
    meaning: 'Share of needs for the other side that are answered after that.',
  },
  'requests-never-answered-share': {
    label: 'Never answered',
    meaning: 'Share of needs for the other side that are asked, allowed and never answered.',
  },
  'requests-fulfilled-share': {
    label: 'Needs fulfilled across the divide',
    meaning:
      'Share of needs for the other side that end with a stay in its measure or a talk with its advisor.',
  },
  'reply-days': {
    label: 'Time to reply',
    meaning: 'Mean days from asking to the answer, of answered requests.',
  },
  attitude: { label: 'Attitude to the other side', meaning: 'Mean attitude of the side’s advisors.' },
  ties: { label: 'Ties across the sides', meaning: 'Mean tie between advisors of different sides.' },
  asking: {
    label: 'Learnt inclination to ask',
    meaning: 'Mean multiplier that experience has put on asking; 1 at the start.',
  },
  handovers: {
    label: 'Handovers',
    meaning: 'Users who get an advisor of the other side after registration, in a year.',
  },
  'handover-out-of-reach-share': {
    label: 'Out of reach after handover',
    meaning: 'Share of users handed over who are out of reach within 130 working days.',
  },
  'handover-wait-days': {
    label: 'First talk after handover',
    meaning: 'Days from handover to the first talk with the new advisor.',
  },

  entries: { label: 'Entries', meaning: 'First arrivals and returns in a year.' },
  'returns-share': { label: 'Returns', meaning: 'Share of entries by persons who were there before.' },
  ...ofEveryAfterExit((where) => ({
    label: `Half a year after exit: ${AFTER_EXIT_TEXTS[where].label}`,
    meaning: `Share of exits at least 130 working days before the end after which the person, 130 working days later, is ${AFTER_EXIT_TEXTS[where].meaning}.`,
  })),
  'back-after-12-months-share': {
    label: 'Back after a year',
    meaning:
      'Share who, 260 working days after they left without work or went out of reach, are in work, in education or registered again; by age on leaving.',
  },
  'exit-rate': { label: 'Rate of leaving', meaning: 'Exits in a month divided by the mean number of users.' },
  'social-assistance-nok': {
    label: 'Social assistance',
    meaning: 'Payments to users and to persons out of reach in a year, in 2024 kroner.',
  },
  'social-assistance-unknown-nok': {
    label: 'Social assistance of persons out of reach',
    meaning: 'The part paid to persons whom the office has lost.',
  },
  'assistance-months-per-recipient': {
    label: 'Months per recipient and year',
    meaning: 'Mean months with assistance in a calendar year, of persons with at least one.',
  },
  'assistance-short-share': {
    label: 'Recipients for at most two months',
    meaning: 'Share of a calendar year’s recipients with one or two months.',
  },
  'assistance-all-year-share': {
    label: 'Recipients all year',
    meaning: 'Share of a calendar year’s recipients with twelve months.',
  },
  'measure-cost-nok': { label: 'Cost of measures', meaning: 'Occupied places times their rate, in a year.' },
  'staff-cost-nok': { label: 'Cost of staff', meaning: 'Advisors and leaders times their yearly cost.' },
  'cost-per-lasting-job': {
    label: 'Cost per lasting job',
    meaning: 'Staff and measures of a year, divided by the lasting jobs of a year’s cohort.',
  },
  'dropout-share': {
    label: 'School drop-out',
    meaning: 'Share who leave school, of pupils at risk whose school years end in the measured years.',
  },
  'outreach-minutes': { label: 'Outreach to pupils', meaning: 'Mean minutes of outreach.' },
}

const themes: TextsOfOutcomes['themes'] = {
  'Where people end': 'Where people end',
  'Where days go': 'Where days go',
  'Who is there at the start': 'Who is there at the start',
  'How long it takes': 'How long it takes',
  'What people get': 'What people get',
  'Flow of people': 'Flow of people',
  'How advisors work': 'How advisors work',
  'Where minutes go': 'Where minutes go',
  'What advisors know': 'What advisors know',
  Referrals: 'Referrals',
  'At the divide': 'At the divide',
  Money: 'Money',
  'The municipal agenda': 'The municipal agenda',
}

export const english: TextsOfOutcomes = { outcomes, work, themes }

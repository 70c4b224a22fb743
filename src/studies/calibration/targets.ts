/** What the default office is to look like. */
import { outcomeOf } from '../../results/outcomes.ts'
import type { RecordLayout } from '../../results/record.ts'
import { unitFacts } from '../../vocabulary/units.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { AfterExit, OutcomeId } from '../../vocabulary/outcomes.ts'
import {
  byExits,
  byUsers,
  fifthOverFirstYear,
  ofMeasures,
  ofReducedCapability,
  shareOfEffort,
  shareWaiting,
} from './derived.ts'
import { valueAt, type Target, type ValueOf } from './target.ts'

/** What is stated of a target whatever its quantity is made of. */
type Stated = Pick<Target, 'what' | 'target' | 'band' | 'source'> & Partial<Pick<Target, 'discrepancy'>>

type Key = readonly [outcome: OutcomeId, breakdown: Breakdown, level: string]

/** A target for an outcome at one level. */
function ofOutcome([outcome, breakdown, level]: Key, stated: Stated): Target {
  const key = { outcome, breakdown, level }
  const { unit } = outcomeOf(outcome)
  return {
    discrepancy: undefined,
    ...stated,
    key,
    unit,
    scale: unitFacts(unit).kind === 'share' ? 'share' : 'positive',
    valueOf: (record, layout) => valueAt(record, layout, key),
  }
}

const whole = (outcome: OutcomeId, stated: Stated): Target => ofOutcome([outcome, 'all', 'all'], stated)

/** A target for a share that is made of several outcomes. */
const derivedShare = (unit: string, valueOf: ValueOf, stated: Stated): Target => ({
  discrepancy: undefined,
  ...stated,
  key: undefined,
  unit,
  scale: 'share',
  valueOf,
})

/** A target for those with reduced work capability, of whom half a year after exit a share is somewhere. */
const reducedAfterExit = (where: AfterExit, words: string, stated: Omit<Stated, 'what'>): Target =>
  derivedShare('share of exits', ofReducedCapability(`${where}-after-exit-share`, byExits), {
    what: `Half a year after exit, reduced capability: ${words}`,
    ...stated,
  })

const JOBSEEKERS = 'NAV, statistics on jobseekers, extra large table 1'

/** Half a year after exit in work, of ordinary jobseekers. */
export const workOfStandard = ofOutcome(['work-after-exit-share', 'effort', 'standard'], {
  what: 'Half a year after exit, standard effort: in work',
  target: '.67–.78',
  band: [0.65, 0.78],
  source: `${JOBSEEKERS}: 67.3 % in Q2 2019, 77.6 % in Q1 2022.`,
})

/** The same with reduced work capability. */
export const workOfReduced = reducedAfterExit('work', 'in work', {
  target: '.36–.37',
  band: [0.34, 0.38],
  source: `${JOBSEEKERS}: 36.0 % in Q1 2022, 36.9 % in Q3 2024, without those who have a pension beside their work.`,
})

const EXITS: readonly Target[] = [
  workOfStandard,
  ofOutcome(['registered-after-exit-share', 'effort', 'standard'], {
    what: 'Half a year after exit, standard effort: registered again',
    target: '.07–.14',
    band: [0.06, 0.15],
    source: `${JOBSEEKERS}: 7.3 % in Q1 2022, 13.9 % in Q2 2019, of these 2.5 and 5.6 % as jobseekers.`,
  }),
  ofOutcome(['elsewhere-after-exit-share', 'effort', 'standard'], {
    what: 'Half a year after exit, standard effort: elsewhere',
    target: '.13–.18',
    band: [0.12, 0.19],
    source: `${JOBSEEKERS}: 13.3 % in Q1 2022, 17.6 % in Q2 2019.`,
    discrepancy: 'The source does not know where they are; the model does.',
  }),
  workOfReduced,
  reducedAfterExit('pension', 'on a disability pension', {
    target: '.46–.50',
    band: [0.45, 0.5],
    source: `${JOBSEEKERS}: 49.8 % in Q1 2022, 45.5 % in Q3 2024, of these 13.3 and 10.9 % with work beside the pension.`,
    discrepancy: 'The model knows no work beside a pension.',
  }),
  reducedAfterExit('registered', 'registered again', {
    target: '.04–.06',
    band: [0.04, 0.08],
    source: `${JOBSEEKERS}: 4.1 % in Q1 2022, 5.8 % in Q3 2024.`,
  }),
  reducedAfterExit('elsewhere', 'elsewhere', {
    target: '.09–.11',
    band: [0.09, 0.12],
    source: `${JOBSEEKERS}: 9.3 % in Q1 2022, 11.1 % in Q3 2024.`,
    discrepancy: 'The source does not know where they are; the model does.',
  }),
  derivedShare('share of stock per month', ofReducedCapability('exit-rate', byUsers), {
    what: 'Rate of leaving, reduced capability',
    target: '.028–.033',
    band: [0.025, 0.033],
    source: 'NAV: exits of a quarter over the stock, 3.3 % a month in 2019 and 2.8 % in 2023.',
  }),
  ofOutcome(['back-after-12-months-share', 'age', 'under-30'], {
    what: 'Back a year after leaving without work or going out of reach, under 30',
    target: '.50',
    band: [0.4, 0.6],
    source:
      'Statistics Norway 2012–13: nearly half of the young without work and education have either a year later.',
    discrepancy:
      'The source counts from any time without work and education, the model from leaving the office.',
  }),
]

const workAfterFourYears = (group: string, stated: Omit<Stated, 'what'>): Target =>
  ofOutcome(['work-share-48-months', 'group', group], {
    what: `In work after four years, ${group}`,
    ...stated,
  })

const PATHS: readonly Target[] = [
  ofOutcome(['days-to-exit', 'group', 'jobseekers'], {
    what: 'Days to leaving, jobseekers',
    target: 'about 150',
    band: [105, 175],
    source:
      'NAV 2019: about 170,000 exits a year from a stock of about 100,000; the stock is a recollection.',
  }),
  ofOutcome(['registered-share-9-months', 'group', 'jobseekers'], {
    what: 'Registered after nine months, jobseekers',
    target: 'at most .33',
    band: [0.2, 0.33],
    source: 'NAV: 33 % of those who registered in October 2008, in a downturn.',
  }),
  ofOutcome(['followed-share', 'effort', 'specially-adjusted'], {
    what: 'Registered after four years, specially adjusted effort',
    target: '.25–.33',
    band: [0.2, 0.33],
    source:
      'Arbeid og velferd 2015/3: of those who began on work assessment allowance in spring 2010 a quarter, a third of those under 30.',
    discrepancy:
      'The source counts those on the allowance, the model those whose needs on arrival call for the effort.',
  }),
  workAfterFourYears('jobseekers', {
    target: '.64',
    band: [0.58, 0.7],
    source: 'Arbeid og velferd 2022/2: in a job five years after unemployment benefit.',
  }),
  workAfterFourYears('young', {
    target: '.40–.70',
    band: [0.35, 0.55],
    source:
      'Arbeid og velferd 2021/3 and 2022/2: about 70 % of entrants under 30 get a job within five years; about 40 % of those on social assistance have one after five.',
    discrepancy:
      'The young of the model are those whom a job alone does not help, so the band leans to the lower figure.',
  }),
  workAfterFourYears('social', {
    target: '.25–.40',
    band: [0.2, 0.4],
    source:
      'Arbeid og velferd 2022/2: in a job after five years, about 40 % of those on social assistance and 25 % of those in the qualification programme.',
  }),
  whole('returns-share', {
    what: 'Returns',
    target: '.25–.50',
    band: [0.25, 0.5],
    source:
      'Assumption; of those who leave 4 to 14 % are registered again half a year later, and of jobseekers a third have no job five years on.',
  }),
]

/** Measures of 60 to 90 days, without the in-house activity, which the office under dual leadership does not have. */
const SHORT_MEASURES = [
  'contracted-provider',
  'workplace-training',
  'medical-rehabilitation',
  'activation-centre',
  'health-training-centre',
  'community-work',
  'district-partners',
]

/**
 * Permanently adjusted work has a queue, the qualification programme a decision to wait for, and the in-house activity
 * does not take place under dual leadership. Places of a unit of two days are empty for most of the week.
 */
const WITHOUT_TARGET_OF_WAITS = [
  'permanently-adjusted-work',
  'qualification-programme',
  'cantina',
  'language-testing',
]

/** Users on waiting lists for measures. */
export const onWaitingLists = whole('on-waiting-list-share', {
  what: 'On a waiting list for a measure',
  target: 'few',
  band: [0, 0.08],
  source: 'Gjersøe 2020: generous places, sometimes waiting lists; band by assumption.',
})

const SERVICES: readonly Target[] = [
  derivedShare('share of users', ofReducedCapability('in-measure-share', byUsers), {
    what: 'In a measure, reduced capability',
    target: '.27',
    band: [0.2, 0.3],
    source: 'Meld. St. 46 (2012–13): 27 % in Q1 2013.',
  }),
  ofOutcome(['in-measure-share', 'effort', 'standard'], {
    what: 'In a measure, standard effort',
    target: '.10–.20',
    band: [0.08, 0.22],
    source:
      'Statistics Norway 2022: 44,259 in measures, most of them with reduced capability, beside 35,718 unemployed; band by assumption.',
  }),
  ofOutcome(['in-measure-share', 'effort', 'specially-adjusted'], {
    what: 'In a measure, specially adjusted effort',
    target: '.27–.45',
    band: [0.22, 0.42],
    source:
      'Meld. St. 46 (2012–13): 27 % of all with reduced capability; Kalstø 2022: somewhat under half of the young.',
  }),
  onWaitingLists,
  ofOutcome(['occupancy', 'measure', 'permanently-adjusted-work'], {
    what: 'Occupancy of permanently adjusted work',
    target: '.99',
    band: [0.95, 1],
    source: 'Stortinget, written question of 2015: 9,283 of 9,400 places in use, with waiting lists.',
  }),
  ofOutcome(['drop-out-from-measures-share', 'measure', 'qualification-programme'], {
    what: 'Early ends, qualification programme',
    target: '.26',
    band: [0.2, 0.32],
    source: 'Statistics Norway 2022: of 31 in a hundred who left it in a year, 8 broke it off.',
    discrepancy: 'The model leaves out those who leave the office from the programme.',
  }),
  derivedShare('share of stays', ofMeasures('drop-out-from-measures-share', SHORT_MEASURES), {
    what: 'Early ends, measures of up to three months',
    target: 'fewer than in the programme',
    band: [0.05, 0.2],
    source: 'Assumption: no count was found; shorter stays leave less time to break them off.',
  }),
  ofOutcome(['stay-days', 'measure', 'sheltered-enterprise'], {
    what: 'Length of stays, sheltered-enterprise',
    target: 'about 195',
    band: [145, 250],
    source:
      'Oslo Economics and the providers’ association: about 8,000 in preparatory work training, 870 starts a month, so nine months.',
  }),
]

/** Places are neither idle nor all taken: without such a target any number of them would make waits short. */
const occupancyOf = (measure: string): Target =>
  ofOutcome(['occupancy', 'measure', measure], {
    what: `Occupancy of ${measure}`,
    target: 'most',
    band: [0.75, 0.93],
    source: 'Gjersøe 2020, as for the waiting lists; band by assumption.',
  })

const waitFor = (measure: string): Target =>
  ofOutcome(['wait-for-measure-days', 'measure', measure], {
    what: `Wait for ${measure}`,
    target: 'short',
    band: [0, 15],
    source: 'Gjersøe 2020, as for the waiting lists; three weeks by assumption.',
  })

const placesAndWaits = ({ keys }: RecordLayout): readonly Target[] =>
  keys
    .filter(({ outcome, breakdown }) => outcome === 'wait-for-measure-days' && breakdown === 'measure')
    .filter(({ level }) => !WITHOUT_TARGET_OF_WAITS.includes(level))
    .flatMap(({ level }) => [occupancyOf(level), waitFor(level)])

const ASSISTANCE: readonly Target[] = [
  whole('assistance-months-per-recipient', {
    what: 'Months of assistance per recipient and year',
    target: '5.1–5.5',
    band: [5.1, 5.5],
    source: 'Statistics Norway 2007–2019.',
  }),
  whole('assistance-short-share', {
    what: 'Recipients for at most two months',
    target: '.30',
    band: [0.28, 0.34],
    source: 'Statistics Norway 2019: just over 30 %.',
  }),
  whole('assistance-all-year-share', {
    what: 'Recipients all year',
    target: '.14',
    band: [0.12, 0.16],
    source: 'Statistics Norway 2019.',
  }),
  whole('dropout-share', {
    what: 'School drop-out of pupils at risk',
    target: '.30–.35',
    band: [0.3, 0.35],
    source: 'Oslo, cohorts of 2012–13: 30–35 % not completed in five years in the hardest districts.',
  }),
]

const caseload = (team: string, users: number): Target =>
  ofOutcome(['caseload', 'team', team], {
    what: `Caseload, ${team}`,
    target: String(users),
    band: [0.93 * users, 1.07 * users],
    source: 'Gjersøe 2020: generalists 120–150, youth specialists 30–40; other teams by assumption.',
  })

const interval = (team: string, low: number, high: number): Target =>
  ofOutcome(['interval-days', 'team', team], {
    what: `Interval between talks, ${team}`,
    target: `${low}–${high}`,
    band: [low, high],
    source:
      'Gjersøe 2020: reviews at half a year at the longest, close follow-up by youth specialists; bands by assumption.',
  })

const OFFICE: readonly Target[] = [
  whole('contact-time-share', {
    what: 'Time in contact with users',
    target: '.26',
    band: [0.2, 0.35],
    source: 'Ugebrevet A4 2014: 26 % of the time in Danish jobcentres.',
  }),
  whole('no-show-share', {
    what: 'Missed talks',
    target: '.10–.17',
    band: [0.1, 0.17],
    source: 'UK Jobcentre Plus 2005–06: 10–17 % of interviews.',
  }),
  whole('shared-users-share', {
    what: 'Users with an advisor on both sides',
    target: 'at least .10–.12',
    band: [0.1, 0.25],
    source:
      'Statistics Norway 2010–15: 12 % of those on work assessment allowance also get social assistance, and about 10 % of all combine benefits.',
    discrepancy: 'Benefits of both sides are the least that calls for advisors on both.',
  }),
  derivedShare('share of users', shareWaiting, {
    what: 'Waiting for an advisor',
    target: 'hardly anybody',
    band: [0, 0.02],
    source:
      'Assumption: everybody has a right to follow-up, and arrivals are those that the caseloads can hold.',
  }),
  derivedShare('share of users', shareOfEffort('permanently-adjusted'), {
    what: 'Permanently adjusted effort',
    target: '.08–.12',
    band: [0.08, 0.12],
    source: 'A recollection of the stock about 2015–20, not a published count.',
  }),
  caseload('state-jobseekers', 135),
  caseload('state-adjusted', 135),
  caseload('state-youth', 40),
  caseload('municipal-social', 75),
  caseload('municipal-youth', 38),
  caseload('municipal-newcomers', 50),
  interval('state-jobseekers', 60, 130),
  interval('state-adjusted', 60, 130),
  interval('state-youth', 15, 25),
  interval('municipal-youth', 15, 25),
  interval('municipal-newcomers', 15, 25),
  interval('municipal-social', 30, 45),
  {
    what: 'Users in year 5 over users in year 1',
    key: undefined,
    unit: 'ratio',
    scale: 'positive',
    target: '1',
    band: [0.97, 1.03],
    source: 'The default office is stationary.',
    discrepancy: undefined,
    valueOf: fifthOverFirstYear,
  },
]

/** All targets for an office with a layout: it has to have the groups, teams and measures of the default office. */
export const targetsOf = (layout: RecordLayout): readonly Target[] => [
  ...EXITS,
  ...PATHS,
  ...SERVICES,
  ...placesAndWaits(layout),
  ...ASSISTANCE,
  ...OFFICE,
]

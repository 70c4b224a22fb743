/** What studies of others found, and how the same is asked of the simulated office. */
import type { Reading } from './reading.ts'

const UNITS = { points: 100, 'per cent': 100, weeks: 52 / 12, ratio: 1 } as const

/** The unit of a figure: percentage points, per cent of what would be without treatment, weeks, or a ratio. */
export type EffectUnit = keyof typeof UNITS

/** By what a reading is multiplied to be in a unit. */
export const scaleOf = (unit: EffectUnit): number => UNITS[unit]

/** One finding, and how it is asked. */
export interface Effect {
  readonly id: string
  /** who found it, with the year */
  readonly study: string
  readonly people: string
  /** what was done to them, and against what */
  readonly done: string
  readonly found: string
  readonly unit: EffectUnit
  /** where the simulated figure counts as the same, in the unit; infinite where only the direction is known */
  readonly band: readonly [low: number, high: number]
  readonly bandFrom: BandFrom
  readonly seen: 'abstract or excerpt' | 'summary by others' | 'partly from memory'
  /** whether parameters are fitted to it, or it tests what was fitted to others */
  readonly role: 'fitted' | 'test'
  readonly reading: Reading
}

/** Where a band comes from. */
type BandFrom =
  | 'its 95 % interval'
  | 'its numbers, two equal arms'
  | 'its p value'
  | 'half to one and a half'
  | 'the direction'
  | 'its range'
  | 'a judgement'

/** How a trial is simulated: over so many measured years, so often. */
export interface TrialSetting {
  readonly years: number
  readonly replications: number
}

/**
 * Years as far as a trial is read. All offices have half the size: their replications together tell more than half as
 * many of whole ones. There are as many as a minute of processor time allows in all.
 */
export const trialSettings = {
  'fortnightly-talks': { years: 3, replications: 8 },
  'lost-early-talk': { years: 3, replications: 4 },
  'double-talks': { years: 3, replications: 4 },
  'advisor-away': { years: 3, replications: 4 },
  'ordinary-workplace-support': { years: 2, replications: 8 },
  'qualification-programme-withheld': { years: 5, replications: 4 },
  'all-measures-withheld': { years: 5, replications: 8 },
  'health-all-withheld': { years: 5, replications: 4 },
  'health-only-workplace': { years: 5, replications: 4 },
  'health-only-sheltered': { years: 5, replications: 4 },
  'health-only-provider': { years: 5, replications: 4 },
  'health-only-education': { years: 5, replications: 4 },
  'integrated-service': { years: 2, replications: 8 },
  'integrated-service-long': { years: 2, replications: 4 },
  'co-ordinated-return': { years: 3, replications: 4 },
} as const satisfies Readonly<Record<string, TrialSetting>>

const WORKPLACE_SUPPORT = {
  study: 'Reme et al. 2019, Norway',
  people: 'In treatment for moderate or severe mental illness, and wanting to work; n = 410.',
  done: 'Individual placement and support against usual care of high quality.',
  unit: 'points',
  bandFrom: 'its numbers, two equal arms',
  seen: 'abstract or excerpt',
} as const

const CLAIMANTS = {
  study: 'Markussen & Røed 2014, Norway',
  people: 'Claimants of temporary disability insurance; n = 345,000.',
  unit: 'points',
  bandFrom: 'the direction',
  seen: 'abstract or excerpt',
  role: 'test',
} as const

const RE_EDUCATION = {
  study: 'Westlie 2008, Norway',
  people: 'In vocational rehabilitation.',
  done: 'Re-education against no measure.',
  bandFrom: 'the direction',
  seen: 'abstract or excerpt',
  role: 'test',
} as const

const PROGRAMMES = {
  study: 'Card, Kluve & Weber 2018, review',
  people: 'Participants in labour market programmes.',
  unit: 'points',
  bandFrom: 'a judgement',
  seen: 'partly from memory',
} as const

const AT_WORK_AND_COPING = {
  study: 'Reme et al. 2015, Norway',
  done: 'Integrated therapy and job support against usual services.',
  unit: 'points',
  seen: 'abstract or excerpt',
} as const

/** One measure alone against none, for a person who takes part in it. */
const alone = (measure: string) =>
  ({ trial: `health-only-${measure}`, less: 'health-all-withheld', how: 'per-participant' }) as const

const inWork = (month: number) => ({ outcome: 'work', month }) as const

/** All findings, in the order of the document. */
export const effects: readonly Effect[] = [
  {
    id: 'fortnightly-talks',
    study: 'Rosholm, Svarer & Maibom Pedersen 2012, Denmark',
    people: 'Newly unemployed.',
    done: 'Individual meetings every other week in the first quarter against usual ones.',
    found: '10 % more employment over two years, or five weeks',
    unit: 'per cent',
    band: [5, 15],
    bandFrom: 'half to one and a half',
    seen: 'abstract or excerpt',
    role: 'fitted',
    reading: { trial: 'fortnightly-talks', outcome: 'months-in-work', month: 24, how: 'relative' },
  },
  {
    id: 'lost-early-talk',
    study: 'Schiprowski 2017, Switzerland',
    people: 'Unemployed, early in their spell.',
    done: 'A meeting lost because the caseworker is absent.',
    found: '5 % longer stay, or 10 to 12 days',
    unit: 'per cent',
    band: [2.5, 7.5],
    bandFrom: 'half to one and a half',
    seen: 'abstract or excerpt',
    role: 'fitted',
    reading: { trial: 'lost-early-talk', outcome: 'months-registered', month: 24, how: 'relative' },
  },
  {
    id: 'advisor-away',
    study: 'Schiprowski 2016, Switzerland',
    people: 'Unemployed, in their first three months.',
    done: 'A caseworker absent for ten days or more.',
    found: 'two weeks longer stay',
    unit: 'weeks',
    band: [1, 3],
    bandFrom: 'half to one and a half',
    seen: 'abstract or excerpt',
    role: 'test',
    reading: { trial: 'advisor-away', outcome: 'months-registered', month: 24, how: 'difference' },
  },
  {
    id: 'double-talks',
    study: 'Cheung et al. 2019, Sweden',
    people: 'Unemployed in 72 offices; n above 55,000.',
    done: 'More than twice the meetings for half a year.',
    found: 'the treated leave sooner',
    unit: 'weeks',
    band: [-Infinity, 0],
    bandFrom: 'the direction',
    seen: 'abstract or excerpt',
    role: 'test',
    reading: { trial: 'double-talks', outcome: 'months-registered', month: 12, how: 'difference' },
  },
  {
    id: 'double-talks-of-others',
    study: 'Cheung et al. 2019, Sweden',
    people: 'The untreated of these offices.',
    done: 'More than twice the meetings for others.',
    found: 'the untreated leave later',
    unit: 'weeks',
    band: [0, Infinity],
    bandFrom: 'the direction',
    seen: 'abstract or excerpt',
    role: 'test',
    reading: { trial: 'double-talks', outcome: 'months-registered', month: 12, how: 'untreated' },
  },
  {
    ...WORKPLACE_SUPPORT,
    id: 'ordinary-workplace-support-12',
    found: '36.6 against 27.1 % in work after 12 months',
    band: [0.5, 18.5],
    role: 'fitted',
    reading: { trial: 'ordinary-workplace-support', outcome: 'work', month: 12, how: 'difference' },
  },
  {
    ...WORKPLACE_SUPPORT,
    id: 'ordinary-workplace-support-18',
    found: '37.4 against 27.1 % in work after 18 months',
    band: [1.3, 19.3],
    role: 'test',
    reading: { trial: 'ordinary-workplace-support', outcome: 'work', month: 18, how: 'difference' },
  },
  {
    id: 'qualification-programme',
    study: 'Markussen & Røed 2016, Norway',
    people: 'Participants in the qualification programme, on long-term social assistance.',
    done: 'The programme against what there was before it.',
    found: '18 more with some work after four years; per cent or points is not settled',
    unit: 'points',
    band: [1, 36],
    bandFrom: 'its 95 % interval',
    seen: 'summary by others',
    role: 'test',
    reading: {
      trial: 'qualification-programme-withheld',
      outcome: 'work',
      month: 48,
      how: 'per-participant',
      measure: 'qualification-programme',
    },
  },
  {
    ...CLAIMANTS,
    id: 'workplace-over-sheltered',
    done: 'Placement in ordinary work against sheltered work.',
    found: 'ordinary work is better',
    band: [0, Infinity],
    reading: { ...alone('workplace'), ...inWork(24), beyond: { ...alone('sheltered'), ...inWork(24) } },
  },
  {
    ...CLAIMANTS,
    id: 'workplace-over-training',
    done: 'Placement in ordinary work against training.',
    found: 'ordinary work is better',
    band: [0, Infinity],
    reading: { ...alone('workplace'), ...inWork(24), beyond: { ...alone('provider'), ...inWork(24) } },
  },
  {
    ...CLAIMANTS,
    id: 'education-slow',
    done: 'Education against placement in ordinary work, after a year.',
    found: 'education is slow',
    band: [-Infinity, 0],
    reading: { ...alone('education'), ...inWork(12), beyond: { ...alone('workplace'), ...inWork(12) } },
  },
  {
    ...RE_EDUCATION,
    id: 'education-work',
    found: 'more work',
    unit: 'points',
    band: [0, Infinity],
    reading: { ...alone('education'), ...inWork(48) },
  },
  {
    ...RE_EDUCATION,
    id: 'education-pension',
    found: 'fewer on a disability pension',
    unit: 'points',
    band: [-Infinity, 0],
    reading: { ...alone('education'), outcome: 'pension', month: 48 },
  },
  {
    ...RE_EDUCATION,
    id: 'education-stay',
    found: 'a longer stay',
    unit: 'weeks',
    band: [0, Infinity],
    reading: { ...alone('education'), outcome: 'months-registered', month: 24 },
  },
  {
    ...RE_EDUCATION,
    id: 'education-weakest',
    found: 'the weakest gain most',
    unit: 'points',
    band: [0, Infinity],
    reading: {
      ...alone('education'),
      ...inWork(48),
      people: 'complex',
      beyond: { ...alone('education'), ...inWork(48), people: 'others' },
    },
  },
  {
    ...PROGRAMMES,
    id: 'all-measures-short',
    done: 'Measures of any kind against none, in the short run.',
    found: 'about nothing (1.6)',
    band: [-3, 3],
    role: 'test',
    reading: { trial: 'all-measures-withheld', outcome: 'work', month: 12, how: 'per-participant' },
  },
  {
    ...PROGRAMMES,
    id: 'all-measures-medium',
    done: 'Measures of any kind against none, after two to three years.',
    found: 'more in work (5.4)',
    band: [2, 6],
    role: 'fitted',
    reading: { trial: 'all-measures-withheld', outcome: 'work', month: 36, how: 'per-participant' },
  },
  {
    ...PROGRAMMES,
    id: 'workplace-over-all',
    done: 'Subsidised work in ordinary firms against measures of any kind, in the long run.',
    found: 'more in work (21 against 8.7)',
    band: [0, Infinity],
    bandFrom: 'the direction',
    role: 'test',
    reading: {
      ...alone('workplace'),
      ...inWork(48),
      beyond: { trial: 'health-all-withheld', outcome: 'work', month: 48, how: 'per-participant' },
    },
  },
  {
    ...AT_WORK_AND_COPING,
    id: 'integrated-service-12',
    people: 'With common mental disorders, on or near sick leave or on long-term benefits; n = 1,193.',
    found: '44.2 against 37.2 % with more work or as much as before, after 12 months (p = .015)',
    band: [1.3, 12.5],
    bandFrom: 'its p value',
    role: 'fitted',
    reading: { trial: 'integrated-service', outcome: 'work', month: 12, how: 'difference' },
  },
  {
    ...AT_WORK_AND_COPING,
    id: 'integrated-service-18',
    people: 'The same.',
    found: '7.8 points more after 18 months (p = .018)',
    band: [1.3, 14.3],
    bandFrom: 'its p value',
    role: 'test',
    reading: { trial: 'integrated-service', outcome: 'work', month: 18, how: 'difference' },
  },
  {
    ...AT_WORK_AND_COPING,
    id: 'integrated-service-long',
    people: 'Those of them on benefits for over a year.',
    found: '12.2 points more after 18 months (p = .007)',
    band: [3.3, 21.1],
    bandFrom: 'its p value',
    role: 'test',
    reading: { trial: 'integrated-service-long', outcome: 'work', month: 18, how: 'difference' },
  },
  {
    id: 'integrated-service-denmark',
    study: 'Hoff et al. 2021, Denmark',
    people: 'On sick leave with depression or anxiety; n = 631 in three arms.',
    done: 'Integrated vocational and mental health service against usual services.',
    found: '56.2 against 45.0 % in work after 12 months, with no difference in time to return',
    unit: 'points',
    band: [1.7, 20.7],
    bandFrom: 'its numbers, two equal arms',
    seen: 'abstract or excerpt',
    role: 'test',
    reading: { trial: 'integrated-service', outcome: 'work', month: 12, how: 'difference' },
  },
  {
    id: 'co-ordinated-return',
    study: 'Nielsen et al. 2015, Denmark',
    people: 'On sick leave, in three municipalities.',
    done: 'Co-ordinated multidisciplinary return to work against usual follow-up.',
    found: 'hazard of self-support times 1.32, 0.72 and 0.99',
    unit: 'ratio',
    band: [0.72, 1.32],
    bandFrom: 'its range',
    seen: 'abstract or excerpt',
    role: 'test',
    reading: { trial: 'co-ordinated-return', outcome: 'has-worked', month: 12, how: 'hazard-ratio' },
  },
]

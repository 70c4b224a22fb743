/**
 * Results as a simulation might leave them, made without simulating: plausible numbers with noise, for looking at
 * charts and pages and for testing them.
 */
import seedrandom from 'seedrandom'
import type { Comparison } from '../../../src/results/comparison/comparison-result.ts'
import { assembleComparison } from '../../../src/results/comparison/comparison.ts'
import type { SimulatedAlternative } from '../../../src/results/comparison/comparison.ts'
import { MONTHLY_SERIES } from '../../../src/results/monthly-series.ts'
import { NAMED_OUTCOMES, outcomeOf, outcomes } from '../../../src/results/outcomes.ts'
import type { Cohort, ReplicationRecord } from '../../../src/results/record.ts'
import type { MonthlyRow, ScenarioResult, SummaryRow } from '../../../src/results/result.ts'
import { parameters } from '../../../src/scenario/registry/registry.ts'
import type { Entry, Table } from '../../../src/scenario/registry/row.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { EXIT_KINDS, type ExitKind } from '../../../src/vocabulary/statuses.ts'
import type { Breakdown } from '../../../src/vocabulary/breakdowns.ts'
import type { OutcomeKey } from '../../../src/vocabulary/outcomes.ts'

export const EFFORTS = ['standard', 'situational', 'specially-adjusted', 'permanently-adjusted']
const TEAMS: [string, 'state' | 'municipal', number, number, string[]][] = [
  ['state-jobseekers', 'state', 13, 135, ['jobseekers', 'newcomers']],
  ['state-adjusted', 'state', 17, 135, ['health', 'social']],
  ['state-youth', 'state', 5, 40, ['young']],
  ['municipal-social', 'municipal', 15, 75, ['social', 'health']],
  ['municipal-youth', 'municipal', 7, 38, ['young']],
  ['municipal-newcomers', 'municipal', 3, 50, ['newcomers']],
]
const GROUPS = ['jobseekers', 'health', 'social', 'young', 'newcomers']
const MEASURES: [string, 'state' | 'municipal'][] = [
  ['sheltered-enterprise', 'state'],
  ['contracted-provider', 'state'],
  ['workplace-training', 'state'],
  ['education', 'state'],
  ['medical-rehabilitation', 'state'],
  ['career-counselling', 'state'],
  ['language', 'state'],
  ['permanently-adjusted-work', 'state'],
  ['activation-centre', 'municipal'],
  ['health-training-centre', 'municipal'],
  ['community-work', 'municipal'],
  ['qualification-programme', 'municipal'],
  ['district-partners', 'municipal'],
]

function defaultOf(entry: Entry): unknown {
  if (entry.kind === 'section') return defaultsOf(entry.fields)
  if (entry.kind === 'collection') return []
  return entry.kind === 'optional-number' ? undefined : entry.default
}

function defaultsOf(table: Table): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, defaultOf(entry)]))
}

function items(table: Table, named: { [field: string]: unknown }[]): unknown[] {
  return named.map((item) => ({ ...defaultsOf(table), ...item }))
}

/** A resolved scenario with the defaults of the registry and the usual teams, groups and measures. */
export function fakeScenario(name: string, changes: { [name: string]: unknown } = {}): Scenario {
  const teams = TEAMS.map(([team, side, advisors, caseload, groups]) => ({
    name: team,
    side,
    advisors,
    caseload,
    groups,
  }))
  return {
    ...defaultsOf(parameters),
    name,
    description: `A large district office under ${name} leadership.`,
    question: 'How does the office work when state and municipality lead side by side?',
    teams: items(parameters.teams.fields, teams),
    groups: items(
      parameters.groups.fields,
      GROUPS.map((group) => ({ name: group })),
    ),
    measures: items(
      parameters.measures.fields,
      MEASURES.map(([measure, owner]) => ({ name: measure, owner })),
    ),
    ...changes,
  } as unknown as Scenario
}

const LEVELS: { readonly [breakdown in Breakdown]: readonly string[] } = {
  all: ['all'],
  group: GROUPS,
  effort: EFFORTS,
  side: ['state', 'municipal'],
  team: TEAMS.map(([name]) => name),
  complex: ['complex', 'not-complex'],
  across: ['needs-other-side', 'needs-own-side'],
  age: ['under-30', '30-and-over'],
  stay: ['up-to-1-year', '1-to-2-years', '2-to-4-years', 'over-4-years'],
  measure: MEASURES.map(([name]) => name),
}

const keys: OutcomeKey[] = outcomes.flatMap(({ id, breakdowns }) =>
  breakdowns.flatMap((breakdown) => LEVELS[breakdown].map((level) => ({ outcome: id, breakdown, level }))),
)

const INTERVALS: { readonly [team: string]: number } = {
  'state-jobseekers': 74,
  'state-adjusted': 96,
  'state-youth': 18,
  'municipal-social': 37,
  'municipal-youth': 17,
  'municipal-newcomers': 22,
  state: 81,
  municipal: 31,
  all: 55,
}
const EXITS: { readonly [effort: string]: readonly number[] } = {
  // work, education, pension, out of reach, without work, other, followed
  standard: [0.64, 0.02, 0.01, 0.07, 0.12, 0.04, 0.1],
  situational: [0.45, 0.06, 0.03, 0.12, 0.13, 0.04, 0.17],
  'specially-adjusted': [0.24, 0.03, 0.15, 0.14, 0.08, 0.04, 0.32],
  'permanently-adjusted': [0.03, 0, 0.12, 0.09, 0.04, 0.05, 0.67],
}
const EXIT_OUTCOMES = [
  'work-share-48-months',
  'exit-education-share',
  'exit-pension-share',
  'out-of-reach-share',
  'exit-without-work-share',
  'exit-other-share',
  'followed-share',
]
const MINUTES: { readonly [kind: string]: number } = {
  'in-person': 0.16,
  phone: 0.08,
  message: 0.04,
  'no-show': 0.01,
  registration: 0.03,
  planning: 0.05,
  requests: 0.008,
  handover: 0.004,
  meetings: 0,
  'case-administration': 0.17,
  resolutions: 0.05,
  'fixed-administration': 0.218,
  visits: 0.01,
  employers: 0.01,
  accompanying: 0.01,
  outreach: 0.01,
  reorganisation: 0,
  unused: 0.01,
  absent: 0.13,
}
const MEANS: { readonly [outcome: string]: number } = {
  'users-present': 5040,
  'lasting-work-share': 0.312,
  'needs-relieved': 0.214,
  'requests-needed': 4120,
  'requests-asked-share': 0.31,
  'requests-allowed-share': 0.18,
  'requests-lapsed-share': 0.03,
  'requests-answered-in-time-share': 0.1,
  'requests-answered-late-share': 0.04,
  'requests-never-answered-share': 0.04,
  'requests-fulfilled-share': 0.08,
  'social-assistance-nok': 182_400_000,
  'social-assistance-unknown-nok': 21_400_000,
  'staff-cost-nok': 55_800_000,
  'measure-cost-nok': 148_000_000,
  'cost-per-lasting-job': 541_000,
  'dropout-share': 0.328,
  occupancy: 0.87,
  'waiting-for-measure': 26,
  caseload: 84,
  'joint-plan-users': 6,
  'contact-time-share': 0.28,
}

function meanOf({ outcome, breakdown, level }: OutcomeKey, shift: number): number {
  const exit = EXIT_OUTCOMES.indexOf(outcome)
  if (exit >= 0) return (EXITS[level] ?? [0.42, 0.04, 0.05, 0.11, 0.11, 0.04, 0.23])[exit]
  if (outcome === 'interval-days') return (INTERVALS[level] ?? 60) * (1 - shift * 0.05)
  const kind = /^minutes-(.*)-share$/.exec(outcome)?.[1]
  if (kind === 'meetings') return shift * 0.008
  if (kind !== undefined) return MINUTES[kind] ?? 0
  const unit = outcomes.find(({ id }) => id === outcome)?.unit ?? ''
  const wobble = seedrandom(`${outcome}/${breakdown}/${level}`)()
  const base = MEANS[outcome] ?? (unit.includes('days') ? 80 : unit.includes('NOK') ? 2e7 : 0.4)
  const part = outcome === 'waiting-for-measure' && breakdown === 'all' ? 330 : base
  return part * (breakdown === 'all' ? 1 : 0.75 + 0.3 * wobble) * (1 + shift * 0.15 * (wobble - 0.3))
}

function monthlyMean(series: string, month: number, shift: number): number {
  const season = Math.sin((month / 12) * 2 * Math.PI)
  const levels: { [series: string]: number } = {
    'users-present': 5040 + 60 * season - 4 * month * shift,
    'users-in-measure': 842 + 10 * season,
    'users-waiting-for-measure': 330 + 30 * season + 8 * shift,
    'users-waiting-for-place': 0,
    'out-of-reach': 710 - 40 * shift * (1 - Math.exp(-month / 12)),
    entries: 212,
    'exits-work': 96 + 3 * shift,
    'exits-other': 110,
    'requests-asked': 106 + 90 * shift,
    'replies-in-time-share': 0.53 + 0.3 * shift * (1 - Math.exp(-month / 6)),
    'attitude-state': 0.31 + 0.4 * shift * (1 - Math.exp(-month / 15)),
    'attitude-municipal': 0.36 + 0.4 * shift * (1 - Math.exp(-month / 15)),
    ties: 0.05 + 0.3 * shift * (1 - Math.exp(-month / 10)),
    'interval-days-state': 81,
    'interval-days-municipal': 31,
    'social-assistance-nok': 15_200_000 - 150_000 * shift * (1 - Math.exp(-month / 20)),
    'assistance-recipients': 1270,
    'occupancy-state': 0.87,
    'occupancy-municipal': 0.86,
  }
  return levels[series] ?? 0
}

const COHORT = 400

/** Persons whose luck is their own; in another office some of them end elsewhere, and so they do by luck of the office. */
function fakeCohort(replication: number, shift: number, officeLuck: string): Cohort {
  const people = seedrandom(`people ${replication}`)
  const office = seedrandom(`office ${replication} ${officeLuck}`)
  const column = (valueOf: () => number) => Array.from({ length: COHORT }, valueOf)
  const luck = column(people)
  const moved = column(office).map((value) => (value < 0.05 ? 0.3 * office() : 0))
  const place = luck.map((value, person) =>
    Math.max(0, Math.min(0.999, value + (moved[person] ?? 0) - 0.02 * shift)),
  )
  return {
    address: Uint32Array.from(luck, (_, person) => person),
    group: Uint8Array.from(luck, (_, person) => person % GROUPS.length),
    effort: Uint8Array.from(luck, (_, person) => Math.floor(person / 7) % 3),
    complex: Uint8Array.from(luck, (_, person) => Number(person % 5 === 0)),
    exit: Uint8Array.from(place, exitCode),
    daysToWork: Uint16Array.from(place, (value) => (value < 0.42 ? 20 + 1100 * value : 520)),
    daysOutOfReach: Uint16Array.from(place, (value) => (value > 0.85 && value < 0.96 ? 300 * value : 0)),
    assistanceMonths: Uint8Array.from(place, (value) => Math.max(0, Math.round(30 * value - 12))),
  }
}

function exitCode(place: number): number {
  const upTo = [0.42, 0.46, 0.51, 0.74, 0.85, 0.96]
  const kinds: ExitKind[] = [
    'work',
    'education',
    'pension',
    'followed',
    'without-work',
    'out-of-reach',
    'other',
  ]
  const kind = kinds[upTo.filter((limit) => place >= limit).length] ?? 'other'
  return EXIT_KINDS.indexOf(kind)
}

function fakeRecord(replication: number, months: number, shift: number, office: string): ReplicationRecord {
  const common = seedrandom(`common ${replication}`)
  const own = seedrandom(`own ${replication} ${office}`)
  const values = Float64Array.from(keys, (key) => {
    const luck = (common() - 0.5) * 0.04 + (own() - 0.5) * 0.02
    return meanOf(key, shift) * (1 + luck)
  })
  const monthly = new Float64Array(MONTHLY_SERIES.length * months)
  for (const [row, { id }] of MONTHLY_SERIES.entries()) {
    for (let month = 0; month < months; month++) {
      monthly[row * months + month] = monthlyMean(id, month, shift) * (1 + (common() - 0.5) * 0.08)
    }
  }
  return { replication, values, monthly, cohort: fakeCohort(replication, shift, office) }
}

const T_QUANTILE = 2.1

function summarise(name: string, records: readonly ReplicationRecord[]): SummaryRow[] {
  return keys.map((key, position) => {
    const values = records.map((record) => record.values[position])
    const n = values.length
    const mean = values.reduce((sum, value) => sum + value, 0) / n
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1))
    const half = (T_QUANTILE * sd) / Math.sqrt(n)
    const unit = outcomeOf(key.outcome).unit
    return n > 1
      ? { scenario: name, ...key, unit, n, mean, sd, ciLow: mean - half, ciHigh: mean + half }
      : { scenario: name, ...key, unit, n, mean, sd: undefined, ciLow: undefined, ciHigh: undefined }
  })
}

function monthlyRows(name: string, records: readonly ReplicationRecord[], months: number): MonthlyRow[] {
  return MONTHLY_SERIES.flatMap(({ id, unit }, row) =>
    Array.from({ length: months }, (_, month) => {
      const values = records.map((record) => record.monthly[row * months + month]).toSorted((a, b) => a - b)
      const at = (share: number) => values[Math.round(share * (values.length - 1))]
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return { scenario: name, month, outcome: id, unit, mean, p10: at(0.1), p90: at(0.9) }
    }),
  )
}

/**
 * A result with the given name; the same replications of two results have the same noise, as paired offices do.
 *
 * @param shift 0 is the usual office; 1 one with far better work across the divide
 * @param office names the luck of the office; results that share it differ by their shift only
 */
export function fakeResult(
  name: string,
  shift: number,
  replications = 20,
  changes: { [name: string]: unknown } = {},
  office = String(shift),
): ScenarioResult<ReplicationRecord> {
  const months = 60
  const records = Array.from({ length: replications }, (_, number) =>
    fakeRecord(number + 1, months, shift, office),
  )
  return {
    name,
    scenario: fakeScenario(name, changes),
    hash: seedrandom(name)().toString(16).slice(2).padEnd(64, '0'),
    layout: { keys, months, groups: GROUPS, efforts: EFFORTS },
    records,
    summary: summarise(name, records),
    monthly: monthlyRows(name, records, months),
  }
}

/**
 * A comparison of fake results by the code that also compares real ones.
 *
 * @param supporting whether there are half-way offices and other overlaps of the catalogues
 */
export function fakeComparison(
  shifts: { readonly [alternative: string]: number },
  replications = 20,
  supporting = true,
): Comparison {
  const baseline = fakeResult('dual', 0, replications)
  const alternatives = Object.entries(shifts).map(([name, shift]) =>
    fakeAlternative(name, shift, replications, supporting),
  )
  return assembleComparison({
    name: `dual against ${Object.keys(shifts).join(', ')}`,
    question: 'Does one leader for both sides serve people better than two?',
    seed: 'delt',
    baseline,
    nullTwin: fakeResult('dual', 0, Math.max(4, replications / 4), {}, 'drawn again'),
    alternatives,
    named: NAMED_OUTCOMES,
    outcomes,
    bands: [],
    goals: [],
    limits: [],
    variation: undefined,
    precision: undefined,
    failed: [],
    luck: (name) => seedrandom(name),
  })
}

function fakeAlternative(
  name: string,
  shift: number,
  replications: number,
  supporting: boolean,
): SimulatedAlternative {
  const result = fakeResult(name, shift, replications)
  const lever = { alternative: name, unit: 'share of advisors', baselineValue: '0', kind: 'divide' as const }
  return {
    result,
    varied: [{ ...lever, path: 'leadership.mixedSeating', alternativeValue: '0.6' }],
    halfWay: supporting
      ? {
          divideOnly: fakeResult('divide-only', shift * 0.7, replications / 2),
          practiceOnly: fakeResult('practice-only', shift * 0.2, replications / 2),
        }
      : undefined,
    overlaps: (supporting ? [0, 0.5, 1] : []).map((overlap) => ({
      overlap,
      gaps: {
        all: { ownSide: 0.2, eitherSide: 0.3 - 0.1 * overlap },
        complex: { ownSide: 0.2, eitherSide: 0.4 - 0.2 * overlap },
      },
      baseline: fakeResult('dual', 0, replications / 2),
      alternative: fakeResult(name, shift * (1 - overlap), replications / 2),
    })),
  }
}

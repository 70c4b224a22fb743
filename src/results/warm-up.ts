/**
 * Whether an office has settled when measuring starts. Two questions are asked of every main monthly series: does its
 * last measured year still differ from its first, and would MSER-5 cut early months that differ from the rest? A
 * settled series also rises and falls by chance, so a difference counts only where it significantly exceeds a band over
 * replications, with Holm's correction for all series and both questions.
 */
import { byDate } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holm } from '../statistics/holm.ts'
import { estimateMean, type MeanEstimate } from '../statistics/interval.ts'
import { mser5 } from '../statistics/mser.ts'
import { studentTwoSidedP } from '../statistics/student-t.ts'
import { type Estimate, estimateOfMean } from './estimates.ts'
import { monthsOfSeries, seriesOf } from './monthly-series.ts'
import { type MonthlyRecord } from './record.ts'
import type { ScenarioResult } from './result.ts'
import type { MonthlyId } from '../vocabulary/months.ts'
import { MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'

/** The series that are checked; not those that count only a handful of persons or come from outside the office. */
const MAIN: readonly (readonly [id: MonthlyId, words: string])[] = [
  ['users-present', 'users in follow-up'],
  ['users-in-measure', 'users in a measure'],
  ['users-waiting-for-measure', 'users who wait for a measure'],
  ['out-of-reach', 'persons out of reach'],
  ['exits-work', 'exits to work'],
  ['requests-asked', 'requests across the sides'],
  ['replies-in-time-share', 'requests answered in time'],
  ['attitude-state', 'attitude of state advisors'],
  ['attitude-municipal', 'attitude of municipal advisors'],
  ['ties', 'ties across the sides'],
  ['interval-days-state', 'interval between talks on the state side'],
  ['interval-days-municipal', 'interval between talks on the municipal side'],
  ['social-assistance-nok', 'social assistance'],
  ['occupancy-state', 'occupancy of state measures'],
  ['occupancy-municipal', 'occupancy of municipal measures'],
]

/** Changes up to this share of the level (or of the scale, for a series between 0 and 1) count as none. */
const BAND = 0.03
/** A change counts where its corrected p value is below this. */
const LEVEL = 0.05
/** MSER-5 works in batches of five months, so a cut of a single batch means “about none”. */
const MARGIN_MONTHS = 5
const YEAR = MONTHS_PER_YEAR
/** In less than two years, the first and the last year would share months. */
const LEAST_MONTHS = 2 * YEAR

/** What one monthly series shows. */
interface WarmUpSeries {
  readonly series: string
  /** what the series shows, worded for use in a sentence */
  readonly words: string
  /** last measured year minus first, as a share of the level or of the scale */
  readonly change: Estimate
  /** early months that MSER-5 would cut; undefined where it cannot tell, as below 50 months */
  readonly cut: number | undefined
  /** mean of those months minus the rest, as a share of the level or of the scale; undefined without such months */
  readonly early: Estimate | undefined
  readonly settled: boolean
}

/** What the monthly series of a scenario show about its warm-up. */
export interface WarmUpCheck {
  readonly scenario: string
  readonly warmUpYears: number
  /** measured months that were checked: those before a reform */
  readonly months: number
  /** empty where the months are too few or do not allow an answer */
  readonly series: readonly WarmUpSeries[]
  readonly adequate: boolean | undefined
  /** one sentence; if the warm-up is too short, it says what to set */
  readonly sentence: string
}

/** Checks whether the warm-up of a scenario was long enough. */
export function checkWarmUp({ name, scenario, layout, records }: ScenarioResult<MonthlyRecord>): WarmUpCheck {
  const { warmUpYears } = scenario
  const months = monthsBefore(scenario, layout.months)
  const head = { scenario: name, warmUpYears, months }
  const unknown = whyUnknown(scenario, months, records.length)
  if (unknown !== undefined)
    return {
      ...head,
      series: [],
      adequate: undefined,
      sentence: `${name}: whether the warm-up is long enough ${unknown}.`,
    }
  const series = settledOrNot(MAIN.flatMap(([id, words]) => lookAt(id, words, months, records) ?? []))
  const adequate = series.every(({ settled }) => settled)
  const sentence = adequate ? settledSentence(head, series) : shortSentence(head, series, scenario)
  const before =
    months < layout.months ? ' Only the months before the first dated change were looked at.' : ''
  return { ...head, series, adequate, sentence: sentence + before }
}

/** Measured months before the office changes for the first time. */
function monthsBefore({ reform }: Scenario, measured: number): number {
  const [first] = byDate(reform)
  return first === undefined ? measured : Math.min(measured, YEAR * (first.inYear - 1) + first.month - 1)
}

function whyUnknown({ reform }: Scenario, months: number, replications: number): string | undefined {
  if (replications < 2) return 'cannot be told from one replication'
  if (months >= LEAST_MONTHS) return undefined
  const [first] = byDate(reform)
  return first !== undefined
    ? `cannot be told: “${first.name}” in measured year ${first.inYear} leaves less than two years before it`
    : 'cannot be told from less than two measured years'
}

/** The check of one series, before Holm's correction over all of them. */
interface Looked extends Omit<WarmUpSeries, 'settled'> {
  readonly p: readonly number[]
}

/** @returns undefined where some replication has nothing to measure in its first or last year */
function lookAt(
  id: MonthlyId,
  words: string,
  months: number,
  records: readonly MonthlyRecord[],
): Looked | undefined {
  const rows = records.map(({ monthly }) => monthsOfSeries(monthly, id).subarray(0, months))
  const scale = seriesOf(id).range.most === 1 ? () => 1 : (row: Float64Array) => Math.abs(mean(row))
  const compare = (late: readonly [number, number], early: readonly [number, number]) =>
    estimateMean(
      rows.map((row) => {
        const difference = mean(row.subarray(...late)) - mean(row.subarray(...early))
        return difference === 0 ? 0 : difference / scale(row)
      }),
    )
  const change = compare([months - YEAR, months], [0, YEAR])
  if (!Number.isFinite(change.mean)) return undefined
  const cut = mser5(meanSeries(rows))
  const early = cut === undefined || cut <= MARGIN_MONTHS ? undefined : compare([0, cut], [cut, months])
  return {
    series: id,
    words,
    change: estimateOfMean(change),
    cut,
    early: early && estimateOfMean(early),
    p: [change, ...(early ? [early] : [])].map(pWithinBand),
  }
}

/** Mean over the months that have a value. */
function mean(values: Float64Array): number {
  const known = values.filter(Number.isFinite)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

function meanSeries(rows: readonly Float64Array[]): number[] {
  return Array.from(rows[0], (_, month) => mean(Float64Array.from(rows, (row) => row[month])))
}

/** One-sided p value for the hypothesis that a change lies within the band. */
function pWithinBand({ n, mean: change = 0, sd = 0 }: MeanEstimate): number {
  const beyond = Math.abs(change) - BAND
  if (sd === 0) return beyond > 0 ? 0 : 1
  const p = studentTwoSidedP(beyond / (sd / Math.sqrt(n)), n - 1) / 2
  return beyond > 0 ? p : 1 - p
}

function settledOrNot(looked: readonly Looked[]): WarmUpSeries[] {
  const adjusted = holm(looked.flatMap(({ p }) => p)).values()
  return looked.map(({ p, ...series }) => {
    const judged = p.map(() => adjusted.next().value ?? 1)
    return { ...series, settled: judged.every((one) => one >= LEVEL) }
  })
}

type Head = Pick<WarmUpCheck, 'scenario' | 'warmUpYears' | 'months'>

const yearsOf = ({ months }: Head): number => Math.floor(months / YEAR)

const inYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

function settledSentence(head: Head, series: readonly WarmUpSeries[]): string {
  return (
    `${head.scenario}: a warm-up of ${inYears(head.warmUpYears)} is long enough. None of ${series.length} monthly series ` +
    `surely changes by more than ${100 * BAND} % from measured year 1 to ${yearsOf(head)}, ` +
    'nor would MSER-5 leave out early months that differ by more.'
  )
}

/** At most this many series are named; the rest are only counted. */
const NAMED = 3

function shortSentence(head: Head, series: readonly WarmUpSeries[], scenario: Scenario): string {
  const moving = series
    .filter(({ settled }) => !settled)
    .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
  const told = moving
    .slice(0, NAMED)
    .map(
      ({ words, change }) =>
        `${words} (${change.value > 0 ? '+' : '−'}${Math.round(Math.abs(100 * change.value))} %)`,
    )
  const more = moving.length > NAMED ? ` and ${moving.length - NAMED} more series` : ''
  return (
    `${head.scenario}: a warm-up of ${inYears(head.warmUpYears)} is too short. Not settled from measured year 1 to ` +
    `${yearsOf(head)}: ${told.join(', ')}${more}. ${advice(head, moving, scenario)}`
  )
}

/**
 * What to set. If MSER-5 would cut half of the series, it sees no end of settling, because it looks no further; the
 * same holds where a change has no early months to cut.
 */
function advice(head: Head, moving: readonly WarmUpSeries[], { drawnStock }: Scenario): string {
  const half = head.months / 2
  const inSight = moving.every(({ cut = 0 }) => cut > MARGIN_MONTHS && cut < half)
  const longest = Math.max(...moving.map(({ cut = 0 }) => cut))
  const years = head.warmUpYears + (inSight ? Math.ceil(longest / YEAR) : yearsOf(head))
  const least = `${inSight ? '' : 'at least '}warmUpYears=${years}`
  return drawnStock ? `Set ${least}.` : `Set drawnStock=true, or ${least}.`
}

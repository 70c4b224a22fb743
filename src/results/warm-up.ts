/**
 * Whether an office has settled when measuring starts. Two questions are asked of every main monthly series: does its
 * last measured year still differ from its first, and would MSER-5 cut early months that differ from the rest? A
 * settled series also rises and falls by chance, so a difference counts only where it significantly exceeds a band over
 * replications, with Holm's correction for all series and both questions.
 */
import { texts } from '../locale/language.ts'
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
const MAIN = [
  'users-present',
  'users-in-measure',
  'users-waiting-for-measure',
  'out-of-reach',
  'exits-work',
  'requests-asked',
  'replies-in-time-share',
  'attitude-state',
  'attitude-municipal',
  'ties',
  'interval-days-state',
  'interval-days-municipal',
  'social-assistance-nok',
  'occupancy-state',
  'occupancy-municipal',
] as const satisfies readonly MonthlyId[]

type MainSeries = (typeof MAIN)[number]

const say = texts({
  en: {
    series: {
      'users-present': 'users in follow-up',
      'users-in-measure': 'users in a measure',
      'users-waiting-for-measure': 'users who wait for a measure',
      'out-of-reach': 'persons out of reach',
      'exits-work': 'exits to work',
      'requests-asked': 'requests across the sides',
      'replies-in-time-share': 'requests answered in time',
      'attitude-state': 'attitude of state advisors',
      'attitude-municipal': 'attitude of municipal advisors',
      ties: 'ties across the sides',
      'interval-days-state': 'interval between talks on the state side',
      'interval-days-municipal': 'interval between talks on the municipal side',
      'social-assistance-nok': 'social assistance',
      'occupancy-state': 'occupancy of state measures',
      'occupancy-municipal': 'occupancy of municipal measures',
    } satisfies { readonly [S in MainSeries]: string },
    settled: (scenario: string, warmUp: number, series: string, band: string, last: string) =>
      `${scenario}: a warm-up of ${warmUp} ${warmUp === 1 ? 'year' : 'years'} is long enough. None of ${series} monthly ` +
      `series surely changes by more than ${band} from measured year 1 to ${last}, nor would MSER-5 leave out early ` +
      'months that differ by more.',
    short: (scenario: string, warmUp: number, last: string, moving: string, advice: string) =>
      `${scenario}: a warm-up of ${warmUp} ${warmUp === 1 ? 'year' : 'years'} is too short. Not settled from measured ` +
      `year 1 to ${last}: ${moving}. ${advice}`,
    moved: (series: string, percent: string) => `${series} (${percent})`,
    more: (named: string, count: string) => `${named} and ${count} more series`,
    set: (value: string) => `Set ${value}.`,
    setAtLeast: (value: string) => `Set at least ${value}.`,
    setOr: (stock: string, value: string) => `Set ${stock}, or ${value}.`,
    setOrAtLeast: (stock: string, value: string) => `Set ${stock}, or at least ${value}.`,
    before: (sentence: string) => `${sentence} Only the months before the first dated change were looked at.`,
    oneReplication: (scenario: string) =>
      `${scenario}: whether the warm-up is long enough cannot be told from one replication.`,
    fewYears: (scenario: string) =>
      `${scenario}: whether the warm-up is long enough cannot be told from less than two measured years.`,
    earlyChange: (scenario: string, change: string, year: string) =>
      `${scenario}: whether the warm-up is long enough cannot be told: “${change}” in measured year ${year} leaves less ` +
      'than two years before it.',
  },
  nb: {
    series: {
      'users-present': 'brukere i oppfølging',
      'users-in-measure': 'brukere i tiltak',
      'users-waiting-for-measure': 'brukere som venter på tiltak',
      'out-of-reach': 'personer utenfor rekkevidde',
      'exits-work': 'avganger til arbeid',
      'requests-asked': 'forespørsler mellom sidene',
      'replies-in-time-share': 'forespørsler besvart i tide',
      'attitude-state': 'holdningen til statlige veiledere',
      'attitude-municipal': 'holdningen til kommunale veiledere',
      ties: 'bånd mellom sidene',
      'interval-days-state': 'intervallet mellom samtaler på statlig side',
      'interval-days-municipal': 'intervallet mellom samtaler på kommunal side',
      'social-assistance-nok': 'økonomisk sosialhjelp',
      'occupancy-state': 'belegget på statlige tiltak',
      'occupancy-municipal': 'belegget på kommunale tiltak',
    },
    settled: (scenario, warmUp, series, band, last) =>
      `${scenario}: En innsvingingsperiode på ${warmUp} år er lang nok. Ingen av ${series} månedlige serier endrer seg ` +
      `sikkert med mer enn ${band} fra målt år 1 til ${last}, og MSER-5 ville heller ikke holdt utenfor tidlige måneder ` +
      'som avviker mer.',
    short: (scenario, warmUp, last, moving, advice) =>
      `${scenario}: En innsvingingsperiode på ${warmUp} år er for kort. Ikke i ro fra målt år 1 til ${last}: ${moving}. ${advice}`,
    moved: (series, percent) => `${series} (${percent})`,
    more: (named, count) => `${named} og ${count} serier til`,
    set: (value) => `Sett ${value}.`,
    setAtLeast: (value) => `Sett minst ${value}.`,
    setOr: (stock, value) => `Sett ${stock}, eller ${value}.`,
    setOrAtLeast: (stock, value) => `Sett ${stock}, eller minst ${value}.`,
    before: (sentence) => `${sentence} Bare månedene før den første daterte endringen er vurdert.`,
    oneReplication: (scenario) =>
      `${scenario}: Én replikasjon kan ikke vise om innsvingingsperioden er lang nok.`,
    fewYears: (scenario) =>
      `${scenario}: Mindre enn to målte år kan ikke vise om innsvingingsperioden er lang nok.`,
    earlyChange: (scenario, change, year) =>
      `${scenario}: Ingenting kan vise om innsvingingsperioden er lang nok: «${change}» i målt år ${year} lar det være ` +
      'mindre enn to år før.',
  },
  nn: {
    series: {
      'users-present': 'brukarar i oppfølging',
      'users-in-measure': 'brukarar i tiltak',
      'users-waiting-for-measure': 'brukarar som ventar på tiltak',
      'out-of-reach': 'personar utanfor rekkjevidd',
      'exits-work': 'avgangar til arbeid',
      'requests-asked': 'førespurnader mellom sidene',
      'replies-in-time-share': 'førespurnader som er svara på i tide',
      'attitude-state': 'haldninga til statlege rettleiarar',
      'attitude-municipal': 'haldninga til kommunale rettleiarar',
      ties: 'band mellom sidene',
      'interval-days-state': 'intervallet mellom samtalar på statleg side',
      'interval-days-municipal': 'intervallet mellom samtalar på kommunal side',
      'social-assistance-nok': 'økonomisk sosialhjelp',
      'occupancy-state': 'belegget på statlege tiltak',
      'occupancy-municipal': 'belegget på kommunale tiltak',
    },
    settled: (scenario, warmUp, series, band, last) =>
      `${scenario}: Ein innsvingingsperiode på ${warmUp} år er lang nok. Ingen av ${series} månadlege seriar endrar seg ` +
      `sikkert med meir enn ${band} frå målt år 1 til ${last}, og MSER-5 ville heller ikkje halde utanfor tidlege månader ` +
      'som avvik meir.',
    short: (scenario, warmUp, last, moving, advice) =>
      `${scenario}: Ein innsvingingsperiode på ${warmUp} år er for kort. Ikkje i ro frå målt år 1 til ${last}: ${moving}. ${advice}`,
    moved: (series, percent) => `${series} (${percent})`,
    more: (named, count) => `${named} og ${count} seriar til`,
    set: (value) => `Set ${value}.`,
    setAtLeast: (value) => `Set minst ${value}.`,
    setOr: (stock, value) => `Set ${stock}, eller ${value}.`,
    setOrAtLeast: (stock, value) => `Set ${stock}, eller minst ${value}.`,
    before: (sentence) => `${sentence} Berre månadene før den første daterte endringa er vurderte.`,
    oneReplication: (scenario) =>
      `${scenario}: Éin replikasjon kan ikkje vise om innsvingingsperioden er lang nok.`,
    fewYears: (scenario) =>
      `${scenario}: Mindre enn to målte år kan ikkje vise om innsvingingsperioden er lang nok.`,
    earlyChange: (scenario, change, year) =>
      `${scenario}: Ingenting kan vise om innsvingingsperioden er lang nok: «${change}» i målt år ${year} lèt det vere ` +
      'mindre enn to år før.',
  },
})

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
  readonly series: MainSeries
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
  /** undefined where that cannot be told */
  readonly adequate: boolean | undefined
}

/** Checks whether the warm-up of a scenario was long enough. */
export function checkWarmUp({ name, scenario, layout, records }: ScenarioResult<MonthlyRecord>): WarmUpCheck {
  const { warmUpYears } = scenario
  const months = monthsBefore(scenario, layout.months)
  const head = { scenario: name, warmUpYears, months }
  if (records.length < 2 || months < LEAST_MONTHS) return { ...head, series: [], adequate: undefined }
  const series = settledOrNot(MAIN.flatMap((id) => lookAt(id, months, records) ?? []))
  return { ...head, series, adequate: series.every(({ settled }) => settled) }
}

/** A sentence on each check; where a warm-up is too short, it says what to set. */
export const warmUpSentences = (
  checks: readonly WarmUpCheck[],
  results: readonly ScenarioResult[],
): readonly string[] =>
  checks.flatMap((check) => {
    const result = results.find(({ name }) => name === check.scenario)
    return result === undefined ? [] : warmUpSentence(check, result)
  })

function warmUpSentence(check: WarmUpCheck, { scenario, layout, records }: ScenarioResult): string {
  const { adequate, months } = check
  if (adequate === undefined) return unknownSentence(scenario, records.length)
  const sentence = adequate ? settledSentence(check) : shortSentence(check, scenario)
  return months < layout.months ? say().before(sentence) : sentence
}

/** Measured months before the office changes for the first time. */
function monthsBefore({ reform }: Scenario, measured: number): number {
  const [first] = byDate(reform)
  return first === undefined ? measured : Math.min(measured, YEAR * (first.inYear - 1) + first.month - 1)
}

function unknownSentence({ name, reform }: Scenario, replications: number): string {
  const [first] = byDate(reform)
  if (replications < 2) return say().oneReplication(name)
  return first === undefined
    ? say().fewYears(name)
    : say().earlyChange(name, first.name, String(first.inYear))
}

/** The check of one series, before Holm's correction over all of them. */
interface Looked extends Omit<WarmUpSeries, 'settled'> {
  readonly p: readonly number[]
}

/** @returns undefined where some replication has nothing to measure in its first or last year */
function lookAt(id: MainSeries, months: number, records: readonly MonthlyRecord[]): Looked | undefined {
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

const yearsOf = ({ months }: WarmUpCheck): number => Math.floor(months / YEAR)

function settledSentence(check: WarmUpCheck): string {
  const { scenario, warmUpYears, series } = check
  const band = `${100 * BAND} %`
  return say().settled(scenario, warmUpYears, String(series.length), band, String(yearsOf(check)))
}

/** At most this many series are named; the rest are only counted. */
const NAMED = 3

function shortSentence(check: WarmUpCheck, office: Scenario): string {
  const { scenario, warmUpYears } = check
  const moving = check.series
    .filter(({ settled }) => !settled)
    .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
  const named = moving
    .slice(0, NAMED)
    .map(({ series, change }) => say().moved(say().series[series], percentOf(change.value)))
    .join(', ')
  const told = moving.length > NAMED ? say().more(named, String(moving.length - NAMED)) : named
  return say().short(scenario, warmUpYears, String(yearsOf(check)), told, whatToSet(check, moving, office))
}

const percentOf = (change: number): string =>
  `${change > 0 ? '+' : '−'}${Math.round(Math.abs(100 * change))} %`

/**
 * What to set. If MSER-5 would cut half of the series, it sees no end of settling, because it looks no further; the
 * same holds where a change has no early months to cut.
 */
function whatToSet(check: WarmUpCheck, moving: readonly WarmUpSeries[], { drawnStock }: Scenario): string {
  const half = check.months / 2
  const inSight = moving.every(({ cut = 0 }) => cut > MARGIN_MONTHS && cut < half)
  const longest = Math.max(...moving.map(({ cut = 0 }) => cut))
  const years = check.warmUpYears + (inSight ? Math.ceil(longest / YEAR) : yearsOf(check))
  const [stock, enough] = ['drawnStock=true', `warmUpYears=${years}`]
  const { set, setAtLeast, setOr, setOrAtLeast } = say()
  if (drawnStock) return (inSight ? set : setAtLeast)(enough)
  return (inSight ? setOr : setOrAtLeast)(stock, enough)
}

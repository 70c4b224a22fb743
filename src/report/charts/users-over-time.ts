import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, wholeNumber } from '../text/number.ts'
import { compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { monthsOf } from '../../results/lookup.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelAxis } from '../drawing/panels.ts'
import { ticksWithin } from '../drawing/ticks.ts'
import { seriesOf } from '../../results/monthly-series.ts'
import type { MonthlyId } from '../../vocabulary/months.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

const STATUSES = [
  'users-present',
  'users-in-measure',
  'users-waiting-for-measure',
  'users-waiting-for-place',
  'out-of-reach',
] as const
type Status = (typeof STATUSES)[number]

const say = texts({
  en: {
    headings: {
      'users-present': 'In follow-up',
      'users-in-measure': 'of whom in a measure',
      'users-waiting-for-measure': 'of whom on a waiting list for a measure',
      'users-waiting-for-place': 'Waiting for an advisor',
      'out-of-reach': 'Out of reach: lost without a known reason',
    } satisfies { readonly [S in Status]: string },
    subtitle: 'Persons by status, month by month. Line: mean of all replications',
    band: (subtitle: string) => `${subtitle}; band: 80 % of them lie within`,
    axis: 'Years since measuring began, after the warm-up',
    compared: (users: string) => `Users in follow-up in the last year: ${users}`,
    level: (users: string) => `About ${users} users are in follow-up, and their number stays level`,
    more: (users: string, change: string) =>
      `About ${users} users are in follow-up in the last year, ${change} more than in the first`,
    fewer: (users: string, change: string) =>
      `About ${users} users are in follow-up in the last year, ${change} fewer than in the first`,
    status: (status: string, from: string, to: string) =>
      `${status}: ${from} in the first year, ${to} in the last`,
    office: (name: string, statuses: string) => `${name}: ${statuses}.`,
    alt: (offices: string) => `Lines over the measured years. ${offices}`,
  },
  nb: {
    headings: {
      'users-present': 'I oppfølging',
      'users-in-measure': 'av disse i et tiltak',
      'users-waiting-for-measure': 'av disse på venteliste for et tiltak',
      'users-waiting-for-place': 'Venter på en veileder',
      'out-of-reach': 'Utenfor rekkevidde: borte uten kjent grunn',
    },
    subtitle: 'Personer etter status, måned for måned. Linje: gjennomsnitt av alle replikasjoner',
    band: (subtitle) => `${subtitle}; bånd: 80 % av dem ligger innenfor`,
    axis: 'År siden målingen startet, etter oppvarmingen',
    compared: (users) => `Brukere i oppfølging i det siste året: ${users}`,
    level: (users) => `Omtrent ${users} brukere er i oppfølging, og tallet holder seg`,
    more: (users, change) =>
      `Omtrent ${users} brukere er i oppfølging i det siste året, ${change} flere enn i det første`,
    fewer: (users, change) =>
      `Omtrent ${users} brukere er i oppfølging i det siste året, ${change} færre enn i det første`,
    status: (status, from, to) => `${status}: ${from} i det første året, ${to} i det siste`,
    office: (name, statuses) => `${name}: ${statuses}.`,
    alt: (offices) => `Linjer over de målte årene. ${offices}`,
  },
  nn: {
    headings: {
      'users-present': 'I oppfølging',
      'users-in-measure': 'av desse i eit tiltak',
      'users-waiting-for-measure': 'av desse på venteliste for eit tiltak',
      'users-waiting-for-place': 'Ventar på ein rettleiar',
      'out-of-reach': 'Utanfor rekkjevidd: borte utan kjend grunn',
    },
    subtitle: 'Personar etter status, månad for månad. Linje: gjennomsnitt av alle replikasjonar',
    band: (subtitle) => `${subtitle}; band: 80 % av dei ligg innanfor`,
    axis: 'År sidan målinga starta, etter oppvarminga',
    compared: (users) => `Brukarar i oppfølging i det siste året: ${users}`,
    level: (users) => `Om lag ${users} brukarar er i oppfølging, og talet held seg`,
    more: (users, change) =>
      `Om lag ${users} brukarar er i oppfølging i det siste året, ${change} fleire enn i det første`,
    fewer: (users, change) =>
      `Om lag ${users} brukarar er i oppfølging i det siste året, ${change} færre enn i det første`,
    status: (status, from, to) => `${status}: ${from} i det første året, ${to} i det siste`,
    office: (name, statuses) => `${name}: ${statuses}.`,
    alt: (offices) => `Linjer over dei målte åra. ${offices}`,
  },
})
/** a smaller change over the measured years is not mentioned */
const LEVEL = 0.03

/** Users in the office month by month, by status. */
export function usersOverTime(results: readonly ScenarioResult[], spread: boolean): ChartDrawing {
  const panels = STATUSES.map((series) => panelOf(results, spread, series)).filter(isAnybodyThere)
  const months = Math.max(0, ...results.map(({ layout }) => layout.months))
  return {
    id: 'users-over-time',
    title: title(results),
    subtitle: spread ? say().band(say().subtitle) : say().subtitle,
    alt: alt(results),
    ...panelChart(panels, monthAxis(months)),
  }
}

/** An axis of years. */
export function monthAxis(months: number): PanelAxis {
  const years = Math.ceil(months / MONTHS_PER_YEAR)
  return {
    title: say().axis,
    ticks: ticksWithin(0, years, { whole: true, steps: 10 }),
  }
}

/** Position of a month on an axis of years: its middle. */
export function placeOfMonth(month: number): number {
  return (month + 0.5) / MONTHS_PER_YEAR
}

function panelOf(results: readonly ScenarioResult[], spread: boolean, series: Status): Panel {
  const lines = results.map((result, position) => {
    const months = monthsOf(result, series)
    const last = months.at(-1)?.mean ?? Number.NaN
    return {
      name: results.length > 1 ? result.name : '',
      number: wholeNumber(last),
      position,
      places: months.map(({ month }) => placeOfMonth(month)),
      values: months.map(({ mean }) => mean),
      low: months.map(({ mean, p10 }) => (spread ? p10 : mean)),
      high: months.map(({ mean, p90 }) => (spread ? p90 : mean)),
    }
  })
  return { heading: say().headings[series], unit: seriesOf(series).unit, lines }
}

function isAnybodyThere({ lines }: Panel): boolean {
  return lines.some(({ high }) => high.some((value) => value >= 0.5))
}

function yearMean(result: ScenarioResult, series: MonthlyId, year: number): number {
  const months = monthsOf(result, series)
  const chosen = months.slice(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR)
  return chosen.reduce((sum, { mean }) => sum + mean, 0) / chosen.length
}

function wholeYears({ layout }: ScenarioResult): number {
  return Math.floor(layout.months / MONTHS_PER_YEAR)
}

function title(results: readonly ScenarioResult[]): string {
  const lastYear = (result: ScenarioResult) => yearMean(result, 'users-present', wholeYears(result) - 1)
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: lastYear(result) }))
    return say().compared(compared(values, wholeNumber))
  }
  const change = lastYear(first) / yearMean(first, 'users-present', 0) - 1
  const users = wholeNumber(lastYear(first))
  if (Math.abs(change) < LEVEL) return say().level(users)
  return (change > 0 ? say().more : say().fewer)(users, percent(Math.abs(change)))
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const statuses = STATUSES.map((series) => {
      const [from, to] = [0, wholeYears(result) - 1].map((year) =>
        wholeNumber(yearMean(result, series, year)),
      )
      return say().status(say().headings[series], from, to)
    })
    return say().office(result.name, statuses.join('; '))
  })
  return say().alt(sentences.join(' '))
}

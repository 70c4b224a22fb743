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
  { series: 'users-present', heading: 'In follow-up' },
  { series: 'users-in-measure', heading: 'of whom in a measure' },
  { series: 'users-waiting-for-measure', heading: 'of whom on a waiting list for a measure' },
  { series: 'users-waiting-for-place', heading: 'Waiting for an advisor' },
  { series: 'out-of-reach', heading: 'Out of reach: lost without a known reason' },
] as const
/** a smaller change over the measured years is not mentioned */
const LEVEL = 0.03

/** Users in the office month by month, by status. */
export function usersOverTime(results: readonly ScenarioResult[], spread: boolean): ChartDrawing {
  const panels = STATUSES.map((status) => panelOf(results, spread, status)).filter(isAnybodyThere)
  const months = Math.max(0, ...results.map(({ layout }) => layout.months))
  return {
    id: 'users-over-time',
    title: title(results),
    subtitle: `Persons by status, month by month. Line: mean of all replications${spread ? '; band: 80 % of them lie within' : ''}`,
    alt: alt(results),
    ...panelChart(panels, monthAxis(months)),
  }
}

/** An axis of years. */
export function monthAxis(months: number): PanelAxis {
  const years = Math.ceil(months / MONTHS_PER_YEAR)
  return {
    title: 'Years since measuring began, after the warm-up',
    ticks: ticksWithin(0, years, { whole: true, steps: 10 }),
  }
}

/** Position of a month on an axis of years: its middle. */
export function placeOfMonth(month: number): number {
  return (month + 0.5) / MONTHS_PER_YEAR
}

function panelOf(
  results: readonly ScenarioResult[],
  spread: boolean,
  { series, heading }: (typeof STATUSES)[number],
): Panel {
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
  return { heading, unit: seriesOf(series).unit, lines }
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
    return `Users in follow-up in the last year: ${compared(values, wholeNumber)}`
  }
  const change = lastYear(first) / yearMean(first, 'users-present', 0) - 1
  const users = `About ${wholeNumber(lastYear(first))} users are in follow-up`
  if (Math.abs(change) < LEVEL) return `${users}, and their number stays level`
  return `${users} in the last year, ${percent(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than in the first`
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const statuses = STATUSES.map(({ series, heading }) => {
      const [from, to] = [0, wholeYears(result) - 1].map((year) =>
        wholeNumber(yearMean(result, series, year)),
      )
      return `${heading}: ${from} in the first year, ${to} in the last`
    })
    return `${result.name}: ${statuses.join('; ')}.`
  })
  return `Lines over the measured years. ${sentences.join(' ')}`
}

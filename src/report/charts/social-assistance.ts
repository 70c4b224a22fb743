import { ASSISTANCE_GOAL, wantedBy } from '../../results/comparison/district-agenda.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { shortValue, wholeNumber } from '../text/number.ts'
import { compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { monthsOf } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'
import type { StatedGoal } from '../../vocabulary/outcomes.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

const SERIES = 'social-assistance-nok'
const MILLION = 1_000_000
const UNIT = 'NOK per year'

/** Social assistance in every measured year compared with the first year, with the goal of the agenda. */
export function socialAssistance(
  results: readonly ScenarioResult[],
  goals: readonly StatedGoal[],
): ChartDrawing {
  const sums = new Map(results.map((result) => [result, yearlySums(result)]))
  const years = [...sums.values()]
  const stated = goals.find(({ outcome }) => outcome === SERIES)
  const before = years[0]?.[0] ?? Number.NaN
  const goal = before + wantedBy(stated ?? OF_THE_CASE_STUDY, before)
  const rows = rowsOf([...(years[0] ?? []).keys()].map(String), results, (year) => `Year ${Number(year) + 1}`)
  return {
    id: 'social-assistance',
    title: title(results, years, goal, fallOf(stated)),
    subtitle: `Payments in each measured year, NOK at 2024 prices, mean of all replications. ${goalWords(results, stated)}`,
    alt: alt(results, years, goal),
    ...whiskerBars({
      rows,
      estimateOf: ({ part, result }) => {
        const value = result && sums.get(result)?.[Number(part)]
        return value === undefined ? undefined : { value, ciLow: undefined, ciHigh: undefined }
      },
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (value) => shortValue(value, UNIT),
      unit: UNIT,
      axisTitle: (unit) => unit,
      goal,
    }),
  }
}

/** Sums of whole years; the months after the last whole year are left out. */
function yearlySums(result: ScenarioResult): number[] {
  const months = monthsOf(result, SERIES)
  const years = Math.floor(months.length / MONTHS_PER_YEAR)
  return Array.from({ length: years }, (_, year) =>
    months
      .slice(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR)
      .reduce((sum, { mean }) => sum + mean, 0),
  )
}

const OF_THE_CASE_STUDY = { change: -ASSISTANCE_GOAL, of: 'baseline' } as const

/** By how much social assistance is meant to fall. */
const fallOf = ({ change, of }: Pick<StatedGoal, 'change' | 'of'> = OF_THE_CASE_STUDY): string =>
  shortValue(-change, of === 'unit' ? UNIT : 'share')

function goalWords(results: readonly ScenarioResult[], stated: StatedGoal | undefined): string {
  const whose = results.length > 1 ? ` of ${results[0]?.name}` : ''
  return `Dashed: the goal, ${fallOf(stated)} below year 1${whose}, ${stated === undefined ? 'as in the district of the case study' : 'as stated'}`
}

function title(
  results: readonly ScenarioResult[],
  years: readonly (readonly number[])[],
  goal: number,
  fall: string,
): string {
  const last = (position: number) => years[position]?.at(-1) ?? Number.NaN
  if (results.length > 1) {
    const values = results.map(({ name }, position) => ({ name, value: last(position) }))
    const amounts = compared(values, (value) => shortValue(value, UNIT))
    return `Social assistance in the last year, NOK: ${amounts}; the goal is ${shortValue(goal, UNIT)}`
  }
  const change = last(0) - (years[0]?.[0] ?? Number.NaN)
  const amount = `${wholeNumber(last(0) / MILLION)} million NOK in the last year`
  const saved = wholeNumber(Math.abs(change) / MILLION)
  const way = saved === '0' ? 'as much as' : `${saved} million ${change < 0 ? 'less' : 'more'} than`
  return `Social assistance costs ${amount}, ${way} in the first; the goal is ${fall} less`
}

function alt(
  results: readonly ScenarioResult[],
  years: readonly (readonly number[])[],
  goal: number,
): string {
  const sentences = results.map(({ name }, position) => {
    const sums = (years[position] ?? []).map((sum, year) => `year ${year + 1} ${wholeNumber(sum / MILLION)}`)
    return `${name}, million NOK: ${sums.join(', ')}.`
  })
  return `Bars by year with a line at the goal of ${wholeNumber(goal / MILLION)} million NOK. ${sentences.join(' ')}`
}

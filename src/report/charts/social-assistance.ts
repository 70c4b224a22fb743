import type { Plugin } from 'chart.js'
import { ASSISTANCE_GOAL } from '../../results/agenda.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { shortValue, wholeNumber } from '../text/number.ts'
import { compared } from '../text/words.ts'
import { MARGIN } from './chart.ts'
import type { ChartDrawing } from './chart.ts'
import { END_LABEL_GAP, endLabels, write } from './direct-labels.ts'
import { textWidth } from './fonts.ts'
import { LEGEND_BOX } from './hatching.ts'
import { monthsOf } from './lookup.ts'
import { FONT_SIZE, GRID, INK, scenarioStyle } from './theme.ts'
import type { ScenarioStyle } from './theme.ts'

const SERIES = 'social-assistance-nok'
const MONTHS_A_YEAR = 12
const MILLION = 1_000_000
const GOAL_STYLE: ScenarioStyle = { ...scenarioStyle(0), color: INK, dash: [6, 4] }
const UNIT = 'NOK per year'

/** Social assistance in every measured year, with the goal of the agenda, a share below the first year. */
export function socialAssistance(results: readonly ScenarioResult[]): ChartDrawing {
  const years = results.map(yearlySums)
  const goal = (1 - ASSISTANCE_GOAL) * (years[0]?.[0] ?? Number.NaN)
  const label = `Goal ${wholeNumber(goal / MILLION)}`
  return {
    id: 'social-assistance',
    title: title(results, years, goal),
    subtitle: `Payments in each measured year, million NOK at 2024 prices, mean of all replications. ${goalWords(results)}`,
    alt: alt(results, years, goal),
    bodyHeight: 330,
    rightMargin: MARGIN + END_LABEL_GAP + textWidth(label, FONT_SIZE.small),
    configuration: {
      type: 'bar',
      data: {
        labels: (years[0] ?? []).map((_, year) => `Year ${year + 1}`),
        datasets: results.map((result, position) => dataset(result, position, years[position] ?? [])),
      },
      options: {
        scales: { x: yearAxis, y: moneyAxis },
        plugins: { legend: legend(results), annotation: { annotations: [goalLine(goal)] } },
      },
      plugins: [barTops(), endLabels([{ axis: 'y', value: goal / MILLION, text: label, style: GOAL_STYLE }])],
    },
  }
}

const yearAxis = {
  grid: { display: false },
  border: { display: false },
  ticks: { font: { size: FONT_SIZE.small } },
}

const moneyAxis = {
  beginAtZero: true,
  grace: '8%',
  border: { display: false },
  grid: { color: GRID, drawTicks: false },
  ticks: { padding: 6, maxTicksLimit: 7, font: { size: FONT_SIZE.small } },
  title: { display: true, text: 'million NOK', color: INK, font: { size: FONT_SIZE.small } },
}

function legend(results: readonly ScenarioResult[]) {
  return {
    display: results.length > 1,
    align: 'start' as const,
    labels: { boxWidth: LEGEND_BOX, boxHeight: LEGEND_BOX, padding: 14, font: { size: FONT_SIZE.small } },
  }
}

/** Sums of whole years; the months after the last whole year are left out. */
function yearlySums(result: ScenarioResult): number[] {
  const months = monthsOf(result, SERIES)
  const years = Math.floor(months.length / MONTHS_A_YEAR)
  return Array.from({ length: years }, (_, year) =>
    months.slice(year * MONTHS_A_YEAR, (year + 1) * MONTHS_A_YEAR).reduce((sum, { mean }) => sum + mean, 0),
  )
}

function goalWords(results: readonly ScenarioResult[]): string {
  const whose = results.length > 1 ? ` of ${results[0]?.name}` : ''
  return `Line: the goal, ${shortValue(ASSISTANCE_GOAL, 'share')} below year 1${whose}, as in the district of the case study`
}

function dataset({ name }: ScenarioResult, position: number, years: readonly number[]) {
  return {
    label: name,
    data: years.map((sum) => sum / MILLION),
    backgroundColor: scenarioStyle(position).fill,
    barPercentage: 0.92,
    categoryPercentage: 0.8,
  }
}

function goalLine(goal: number) {
  const [yMin, yMax] = [goal / MILLION, goal / MILLION]
  return { type: 'line' as const, yMin, yMax, borderColor: INK, borderWidth: 2, borderDash: GOAL_STYLE.dash }
}

/** The number on top of every bar, where the bars are wide enough. */
function barTops(): Plugin {
  return {
    id: 'bar-tops',
    afterDatasetsDraw(chart) {
      for (const [position, { data }] of chart.data.datasets.entries()) {
        for (const [index, bar] of chart.getDatasetMeta(position).data.entries()) {
          const { width } = bar.getProps(['width'] as never) as { width: number }
          const text = wholeNumber(Number(data[index]))
          if (width > 26) write(chart, text, bar.x, bar.y - 9, { color: INK, align: 'center' })
        }
      }
    },
  }
}

function title(
  results: readonly ScenarioResult[],
  years: readonly (readonly number[])[],
  goal: number,
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
  return `Social assistance costs ${amount}, ${way} in the first; the goal is ${shortValue(ASSISTANCE_GOAL, 'share')} less`
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

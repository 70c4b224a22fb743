import type { ChartConfiguration } from 'chart.js'
import type { ScenarioResult } from '../../results/result.ts'
import { numberAxis } from './axes.ts'
import { type LegendItem, MARGIN } from './chart.ts'
import { segmentLabels } from './direct-labels.ts'
import { hatching } from './hatching.ts'
import { ROW_HEIGHT, rowAxis } from './chart-rows.ts'
import type { Row } from './chart-rows.ts'
import { PAPER } from './theme.ts'
import { ticksWithin } from './ticks.ts'

/** One part of a whole, with its share in every row. */
export interface Slice {
  readonly words: string
  readonly color: string
  /** drawn with diagonals, to tell it from another slice of the same lightness */
  readonly hatched?: boolean
  readonly shareOf: (result: ScenarioResult, part: string) => number
}

/** Room for the last mark of the axis, which is centred on the end of the bars. */
export const STACKED_SHARES_MARGIN = MARGIN + 16
const AXIS = 44

/** The axis of shares of a whole. */
export function wholeAxis(title: string) {
  return { ...numberAxis(title, ticksWithin(0, 1, { unit: 'share', steps: 5 })), stacked: true }
}

/** Horizontal bars whose slices add up to 100 %; every slice that is wide enough shows its percentage. */
export function stackedShares(
  rows: readonly Row[],
  slices: readonly Slice[],
  axisTitle: string,
): {
  bodyHeight: number
  rightMargin: number
  legend: LegendItem[]
  configuration: ChartConfiguration<'bar', number[]>
} {
  const datasets = slices.map(({ words, color, shareOf }) => ({
    label: words,
    data: rows.map(({ result, part }) => (result ? shareOf(result, part) : Number.NaN)),
    backgroundColor: color,
    borderColor: PAPER,
    borderWidth: { right: 1.5 },
    barPercentage: 0.86,
    categoryPercentage: 1,
  }))
  const labelOf = (dataset: number, index: number) => {
    const share = datasets[dataset]?.data[index] ?? Number.NaN
    return Number.isFinite(share) ? `${Math.round(share * 100)}` : ''
  }
  return {
    bodyHeight: rows.length * ROW_HEIGHT + AXIS,
    rightMargin: STACKED_SHARES_MARGIN,
    legend: slices.map(({ words, color, hatched }) => ({ text: words, color, hatched })),
    configuration: {
      type: 'bar',
      data: { labels: rows.map(({ label }) => label), datasets },
      options: {
        indexAxis: 'y',
        scales: { x: wholeAxis(axisTitle), y: { ...rowAxis(rows), stacked: true } },
      },
      plugins: [hatching(slices.map(({ hatched }) => hatched === true)), segmentLabels(labelOf)],
    },
  }
}

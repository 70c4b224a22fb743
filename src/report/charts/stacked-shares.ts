import type { ChartConfiguration } from 'chart.js'
import type { ScenarioResult } from '../../results/result.ts'
import { tickPercent } from '../text/number.ts'
import { numberAxis } from './axes.ts'
import { MARGIN } from './chart.ts'
import { segmentLabels } from './direct-labels.ts'
import { LEGEND_BOX, hatching } from './hatching.ts'
import { ROW_HEIGHT, rowAxis } from './rows.ts'
import type { Row } from './rows.ts'
import { FONT_SIZE, PAPER } from './theme.ts'

/** One part of a whole, with its share in every row. */
export interface Slice {
  readonly words: string
  readonly color: string
  /** drawn with diagonals, to tell it from another slice of the same lightness */
  readonly hatched?: boolean
  readonly shareOf: (result: ScenarioResult, part: string) => number
}

/** room for the last mark of the axis, which is centred on the end of the bars */
export const STACKED_SHARES_MARGIN = MARGIN + 16
const LEGEND_LINE = 26
const AXIS = 44

/** Height of a chart of stacked shares below its headings. */
export function stackedSharesHeight(rows: readonly Row[], slices: readonly Slice[]): number {
  const legendLines = Math.ceil(slices.length / 4)
  return rows.length * ROW_HEIGHT + legendLines * LEGEND_LINE + AXIS
}

/** Horizontal bars in which slices make 100 %; every slice that is wide enough carries its percentage. */
export function stackedShares(
  rows: readonly Row[],
  slices: readonly Slice[],
  axisTitle: string,
): ChartConfiguration<'bar', number[]> {
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
    type: 'bar',
    data: { labels: rows.map(({ label }) => label), datasets },
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...numberAxis(axisTitle, tickPercent), stacked: true, min: 0, max: 1 },
        y: { ...rowAxis(rows), stacked: true },
      },
      plugins: { legend: legend() },
    },
    plugins: [hatching(slices.map(({ hatched }) => hatched === true)), segmentLabels(labelOf)],
  }
}

function legend() {
  return {
    display: true,
    position: 'top' as const,
    align: 'start' as const,
    labels: { boxWidth: LEGEND_BOX, boxHeight: LEGEND_BOX, padding: 9, font: { size: FONT_SIZE.small } },
  }
}

import type { ChartConfiguration } from 'chart.js'
import type { ScenarioResult } from '../../results/result.ts'
import type { numberAxis } from './axes.ts'
import { type ChartBody, MARGIN } from './chart.ts'
import { barEndLabels, segmentLabels } from './direct-labels.ts'
import { textWidth } from './fonts.ts'
import { hatching } from './hatching.ts'
import { ROW_HEIGHT, rowAxis, rowRuns } from './chart-rows.ts'
import type { Row } from './chart-rows.ts'
import { FONT_SIZE, PAPER } from './theme.ts'

/** One part of a bar, with its length in every row. */
export interface Slice {
  readonly words: string
  readonly color: string
  /** drawn with diagonals, to tell it from another slice of the same lightness */
  readonly hatched?: boolean
  /** in the unit of the axis */
  readonly valueOf: (result: ScenarioResult, part: string) => number
}

interface StackedBars {
  readonly rows: readonly Row[]
  readonly slices: readonly Slice[]
  readonly axis: ReturnType<typeof numberAxis>
  /** written in every slice that is wide enough */
  readonly labelOf: (value: number) => string
  /** written after the bar */
  readonly endOf?: (result: ScenarioResult, part: string) => string
}

/** Room for the last mark of the axis, which is centred on the end of the bars. */
export const LAST_MARK_MARGIN = MARGIN + 16
const END_GAP = 24
const AXIS_HEIGHT = 44

/** Horizontal bars made of slices that follow each other. */
export function stackedBars(bars: StackedBars) {
  return {
    ...bodyOf(bars),
    inParts: (tallest: number) =>
      rowRuns(bars.rows, tallest - AXIS_HEIGHT).map((rows) => bodyOf({ ...bars, rows })),
  }
}

function bodyOf({
  rows,
  slices,
  axis,
  labelOf,
  endOf,
}: StackedBars): ChartBody & { configuration: ChartConfiguration<'bar', number[]> } {
  const datasets = slices.map(({ words, color, valueOf }) => ({
    label: words,
    data: rows.map(({ result, part }) => (result ? valueOf(result, part) : Number.NaN)),
    backgroundColor: color,
    borderColor: PAPER,
    borderWidth: { right: 1.5 },
    barPercentage: 0.86,
    categoryPercentage: 1,
  }))
  const valueAt = (dataset: number, index: number) => datasets[dataset]?.data[index] ?? Number.NaN
  const ends = rows.map(({ result, part }) => (result && endOf ? endOf(result, part) : ''))
  const totals = rows.map((_, row) => datasets.reduce((sum, { data }) => sum + data[row], 0))
  const isEnd = (dataset: number, index: number) => dataset === slices.length - 1 && ends[index] !== ''
  return {
    bodyHeight: rows.length * ROW_HEIGHT + AXIS_HEIGHT,
    rightMargin: endOf
      ? END_GAP + Math.max(...ends.map((text) => textWidth(text, FONT_SIZE.small)))
      : LAST_MARK_MARGIN,
    legend: slices.map(({ words, color, hatched }) => ({ text: words, color, hatched })),
    configuration: {
      type: 'bar',
      data: { labels: rows.map(({ label }) => label), datasets },
      options: {
        indexAxis: 'y',
        scales: { x: { ...axis, stacked: true }, y: { ...rowAxis(rows), stacked: true } },
      },
      plugins: [
        hatching(slices.map(({ hatched }) => hatched === true)),
        segmentLabels((dataset, index) => {
          const value = valueAt(dataset, index)
          return Number.isFinite(value) ? labelOf(value) : ''
        }),
        barEndLabels(
          (dataset, index) => (isEnd(dataset, index) ? ends[index] : ''),
          (dataset, index) => (isEnd(dataset, index) ? totals[index] : Number.NaN),
        ),
      ],
    },
  }
}

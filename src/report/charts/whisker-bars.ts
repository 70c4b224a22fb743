import type { ChartConfiguration } from 'chart.js'
import type { Estimate } from '../../results/comparison-result.ts'
import { numberAxis } from './axes.ts'
import { barEndLabels } from './direct-labels.ts'
import { ROW_HEIGHT, rowAxis } from './rows.ts'
import type { Row } from './rows.ts'
import { INK } from './theme.ts'

export interface WhiskerBars {
  readonly rows: readonly Row[]
  /** what a row shows; undefined leaves it empty */
  readonly estimateOf: (row: Row) => Estimate | undefined
  readonly colorOf: (row: Row) => string
  /** text at the end of the bar */
  readonly labelOf: (value: number, row: Row) => string
  readonly axisTitle: string
  /** a line across all bars */
  readonly goal?: number
  readonly tickText: (value: number) => string
}

const AXIS_HEIGHT = 46
/** share of the axis that stays free for the texts at the ends of the bars */
const LABEL_SHARE = 0.14

/** Height of a chart of bars with whiskers below its headings. */
export function whiskerBarsHeight(rows: readonly Row[]): number {
  return rows.length * ROW_HEIGHT + AXIS_HEIGHT
}

/** Horizontal bars from zero, each with its interval and its number. */
export function whiskerBars(bars: WhiskerBars): ChartConfiguration<'barWithErrorBars'> {
  const { rows, axisTitle, tickText, goal } = bars
  const estimates = rows.map((row) => bars.estimateOf(row))
  const upper = estimates.map(upperEnd)
  const longest = Math.max(0, ...upper.filter(Number.isFinite))
  const textOf = (_: number, index: number) => {
    const [row, estimate] = [rows[index], estimates[index]]
    return row && estimate ? bars.labelOf(estimate.value, row) : ''
  }
  return {
    type: 'barWithErrorBars',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          data: estimates.map(whiskered) as never,
          backgroundColor: rows.map(bars.colorOf),
          barPercentage: 0.8,
          categoryPercentage: 1,
          ...whiskerStyle,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          ...numberAxis(axisTitle, tickText),
          suggestedMax: Math.max(longest, bars.goal ?? 0) * (1 + LABEL_SHARE),
        },
        y: rowAxis(rows),
      },
      plugins: { annotation: { annotations: goal === undefined ? [] : [goalLine(goal)] } },
    },
    plugins: [barEndLabels(textOf, (_, index) => upper[index] ?? Number.NaN)],
  }
}

/** Whiskers drawn thin in ink; they are 95 % intervals. */
export const whiskerStyle = {
  errorBarColor: INK,
  errorBarWhiskerColor: INK,
  errorBarLineWidth: 1.2,
  errorBarWhiskerLineWidth: 1.2,
  errorBarWhiskerSize: 8,
}

/** Where the label begins: to the right of bar and whisker, and of zero where the bar points left. */
function upperEnd(estimate: Estimate | undefined): number {
  return estimate ? Math.max(0, estimate.ciHigh ?? estimate.value) : Number.NaN
}

function goalLine(goal: number) {
  return {
    type: 'line' as const,
    xMin: goal,
    xMax: goal,
    borderColor: INK,
    borderWidth: 2,
    borderDash: [6, 4],
  }
}

function whiskered(estimate: Estimate | undefined): object {
  if (!estimate) return { x: Number.NaN }
  const { value, ciLow, ciHigh } = estimate
  return ciLow === undefined || ciHigh === undefined ? { x: value } : { x: value, xMin: ciLow, xMax: ciHigh }
}

import type { ChartConfiguration } from 'chart.js'
import type { Estimate } from '../../results/estimates.ts'
import { numberAxis } from './axes.ts'
import { type ChartBody, MARGIN } from './chart.ts'
import { BAR_LABEL_GAP, barEndLabels } from './direct-labels.ts'
import { textWidth } from './fonts.ts'
import { ROW_HEIGHT, rowAxis, rowRuns } from './chart-rows.ts'
import type { Row } from './chart-rows.ts'
import { FONT_SIZE, INK } from './theme.ts'
import { ticksAround, type Ticks } from './ticks.ts'
import type { Unit } from '../../vocabulary/units.ts'

interface WhiskerBars {
  readonly rows: readonly Row[]
  /** what a row shows; undefined leaves it empty */
  readonly estimateOf: (row: Row) => Estimate | undefined
  readonly colorOf: (row: Row) => string
  /** text at the end of the bar */
  readonly labelOf: (value: number, row: Row) => string
  /** of all values */
  readonly unit: Unit
  /** @param unit as the axis marks show it */
  readonly axisTitle: (unit: string) => string
  /** a line across all bars */
  readonly goal?: number
}

const AXIS_HEIGHT = 46

/** Horizontal bars from zero, each with its interval and its number. */
export function whiskerBars(bars: WhiskerBars) {
  const { rows, unit, goal } = bars
  const ends = rows.flatMap((row) => endsOf(bars.estimateOf(row)))
  const ticks = ticksAround([0, ...ends, ...(goal === undefined ? [] : [goal])], { unit })
  return {
    ...bodyOf(bars, ticks),
    inParts: (tallest: number) =>
      rowRuns(rows, tallest - AXIS_HEIGHT).map((run) => bodyOf({ ...bars, rows: run }, ticks)),
  }
}

function bodyOf(
  bars: WhiskerBars,
  ticks: Ticks,
): ChartBody & { configuration: ChartConfiguration<'barWithErrorBars'> } {
  const { rows, axisTitle, goal } = bars
  const estimates = rows.map((row) => bars.estimateOf(row))
  const texts = rows.map((row, index) => {
    const estimate = estimates[index]
    return estimate ? bars.labelOf(estimate.value, row) : ''
  })
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, FONT_SIZE.small)))
  return {
    bodyHeight: rows.length * ROW_HEIGHT + AXIS_HEIGHT,
    rightMargin: MARGIN + BAR_LABEL_GAP + widest,
    configuration: {
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
        scales: { x: numberAxis(axisTitle(ticks.unit), ticks), y: rowAxis(rows) },
        plugins: { annotation: { annotations: goal === undefined ? [] : [goalLine(goal)] } },
      },
      plugins: [
        barEndLabels(
          (_, index) => texts[index],
          (_, index) => upperEnd(estimates[index]),
        ),
      ],
    },
  }
}

/** Thin whiskers in ink; they show 95 % intervals. */
export const whiskerStyle = {
  errorBarColor: INK,
  errorBarWhiskerColor: INK,
  errorBarLineWidth: 1.2,
  errorBarWhiskerLineWidth: 1.2,
  errorBarWhiskerSize: 8,
}

function endsOf(estimate: Estimate | undefined): number[] {
  if (estimate === undefined) return []
  const { value, ciLow = value, ciHigh = value } = estimate
  return [value, ciLow, ciHigh]
}

/** Where the label begins: to the right of bar and whisker, and of zero if the bar points left. */
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

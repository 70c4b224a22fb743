import type { Plugin, Scale } from 'chart.js'
import { MARGIN } from './chart.ts'
import type { PointDataset } from './chart.ts'
import { write } from './direct-labels.ts'
import { FONT_SIZE, GRID, INK, scenarioStyle } from './theme.ts'
import { whiskerStyle } from './whisker-bars.ts'

const LEAST_ROW_HEIGHT = 24
const HEIGHT_PER_POINT = 11

/** A line of a chart of points; a heading has no points. */
export interface PointRow {
  readonly label: string
  readonly heading: boolean
}

/** Where rows stand below each other, in pixels from the first one's upper edge. */
export interface RowPlaces {
  /** middles of the rows */
  readonly middles: readonly number[]
  readonly height: number
}

/**
 * Places of rows of which each has room for a point of every scenario, and headings for their text.
 *
 * @param scenarios how many points a row may have
 */
export function rowPlaces(rows: readonly PointRow[], scenarios: number): RowPlaces {
  const rowHeight = Math.max(LEAST_ROW_HEIGHT, HEIGHT_PER_POINT * (scenarios + 0.6))
  const middles: number[] = []
  let top = 0
  for (const { heading } of rows) {
    const height = heading ? LEAST_ROW_HEIGHT : rowHeight
    middles.push(top + height / 2)
    top += height
  }
  return { middles, height: top }
}

/** How far beside the middle of its row a scenario is drawn, in pixels, so that equal points do not hide each other. */
export function dodge(position: number, scenarios: number): number {
  return (position - (scenarios - 1) / 2) * HEIGHT_PER_POINT
}

/** The vertical axis of rows of points: the first row stands on top, names at the left edge, headings bold. */
export function pointRowAxis(rows: readonly PointRow[], { middles, height }: RowPlaces) {
  return {
    type: 'linear' as const,
    reverse: true,
    min: 0,
    max: height,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ index }: { index: number }) => (rows[index]?.heading ? 'transparent' : GRID),
    },
    afterBuildTicks(axis: Scale): void {
      axis.ticks = middles.map((value) => ({ value }))
    },
    ticks: {
      autoSkip: false,
      crossAlign: 'far' as const,
      padding: 10,
      callback: (_: number | string, index: number) => rows[index]?.label ?? '',
      font: ({ index }: { index: number }) => ({
        size: FONT_SIZE.small,
        weight: rows[index]?.heading ? ('bold' as const) : ('normal' as const),
      }),
    },
  }
}

/** The points of one scenario, in its colour and with its mark; `xMin` and `xMax` make a whisker. */
export function pointDataset(
  name: string,
  position: number,
  points: readonly { x: number; y: number; xMin?: number; xMax?: number }[],
): PointDataset {
  const { color, mark } = scenarioStyle(position)
  return {
    label: name,
    // Whiskers are horizontal only, which the types do not foresee.
    data: points.filter(({ x }) => Number.isFinite(x)) as never,
    pointStyle: mark,
    pointRadius: 5,
    backgroundColor: color,
    borderColor: color,
    borderWidth: 1.5,
    clip: false,
    ...whiskerStyle,
  }
}

/**
 * Names of the scenarios beside their marks; nothing where there is only one.
 *
 * @param first position of the first of them among all scenarios, the baseline being 0
 */
export function pointLegend(scenarios: readonly { readonly name: string }[], first: number) {
  const generateLabels = () => scenarios.map(({ name }, index) => legendItem(name, index + first))
  return {
    display: scenarios.length > 1,
    position: 'top' as const,
    align: 'start' as const,
    labels: { usePointStyle: true, boxHeight: 8, boxWidth: 14, padding: 14, generateLabels },
  }
}

function legendItem(text: string, position: number) {
  const { color, mark } = scenarioStyle(position)
  return { text, pointStyle: mark, fillStyle: color, strokeStyle: color, lineWidth: 1.5, fontColor: INK }
}

/** Texts in the right margin, one per row. */
export function rowTexts(texts: readonly string[], { middles }: RowPlaces): Plugin {
  return {
    id: 'row-texts',
    afterDatasetsDraw(chart) {
      for (const [row, text] of texts.entries()) {
        const y = chart.scales['y']?.getPixelForValue(middles[row]) ?? 0
        write(chart, text, chart.width - MARGIN, y, { color: INK, align: 'right' })
      }
    },
  }
}

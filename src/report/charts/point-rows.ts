import type { Scale } from 'chart.js'
import type { PointDataset } from './chart.ts'
import { FONT_SIZE, GRID, INK, scenarioStyle } from './theme.ts'
import { whiskerStyle } from './whisker-bars.ts'

const LEAST_ROW_HEIGHT = 24
const HEIGHT_PER_POINT = 11

/** Height of a row in which that many scenarios have a point each. */
export function pointRowHeight(scenarios: number): number {
  return Math.max(LEAST_ROW_HEIGHT, HEIGHT_PER_POINT * (scenarios + 0.6))
}

/** A line of a chart of points; a heading has no points. */
export interface PointRow {
  readonly label: string
  readonly heading: boolean
}

/** The vertical axis of rows of points: row 0 stands on top, names at the left edge, headings bold. */
export function pointRowAxis(rows: readonly PointRow[]) {
  return {
    type: 'linear' as const,
    reverse: true,
    min: -0.5,
    max: rows.length - 0.5,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ index }: { index: number }) => (rows[index]?.heading ? 'transparent' : GRID),
    },
    afterBuildTicks(axis: Scale): void {
      axis.ticks = rows.map((_, value) => ({ value }))
    },
    ticks: {
      autoSkip: false,
      crossAlign: 'far' as const,
      padding: 10,
      callback: (value: number | string) => rows[Number(value)]?.label ?? '',
      font: ({ index }: { index: number }) => ({
        size: FONT_SIZE.small,
        weight: rows[index]?.heading ? ('bold' as const) : ('normal' as const),
      }),
    },
  }
}

/** How far beside the middle of its row a scenario is drawn, in rows, so that equal points do not hide each other. */
export function dodge(position: number, scenarios: number): number {
  return ((position - (scenarios - 1) / 2) * HEIGHT_PER_POINT) / pointRowHeight(scenarios)
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

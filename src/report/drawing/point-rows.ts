import type { Plugin, Scale } from 'chart.js'
import { type LegendItem, MARGIN } from './chart.ts'
import type { PointDataset } from './chart.ts'
import { write } from './direct-labels.ts'
import { scenarioLegend } from './legend.ts'
import { inRuns } from './runs.ts'
import { shortNames, shortText } from './short-names.ts'
import { ROW_LABEL_WIDTH, ROW_NAME_WIDTH } from './chart-rows.ts'
import { DISTINCT_ALTERNATIVES, FONT_SIZE, GRID, INK, scenarioStyle } from './theme.ts'
import { whiskerStyle } from './whisker-bars.ts'

const LEAST_ROW_HEIGHT = 24
const HEIGHT_PER_POINT = 11
const ROW_GAP = 12
const NAMED_ROW_HEIGHT = 17
const INDENT = '   '

/** A row of a chart of points; a heading has no points. */
export interface PointRow {
  readonly label: string
  readonly heading: boolean
}

/** Positions of rows and points below each other, in pixels from the first row's upper edge. */
export interface PointPlaces {
  /** as drawn: if points have rows of their own, the row that they belong to is their heading */
  readonly rows: readonly (PointRow & { readonly middle: number })[]
  readonly height: number
  /** height of a point, given its row among the original ones and its scenario */
  readonly heightOf: (row: number, scenario: number) => number
  readonly legend: readonly LegendItem[]
}

/**
 * Positions of rows that each have a point for every scenario. As many scenarios as marks and colours can distinguish
 * share a row, next to each other so that equal points do not hide each other. With more scenarios each gets a row of
 * its own, with its name.
 *
 * @param names of the scenarios; with only one, its points need no name
 * @param first position of the first of them among all scenarios; the baseline is 0
 */
export function placePoints(rows: readonly PointRow[], names: readonly string[], first: number): PointPlaces {
  const distinct = first === 0 ? DISTINCT_ALTERNATIVES + 1 : DISTINCT_ALTERNATIVES
  return names.length > distinct ? apart(rows, names) : together(rows, names, first)
}

/** Rows in runs that take at most a height, placed in the same way; arguments as for `placePoints`. */
export const pointRuns = <Row extends PointRow>(
  rows: readonly Row[],
  names: readonly string[],
  first: number,
  tallest: number,
): Row[][] =>
  inRuns(rows, {
    isHeading: ({ heading }) => heading,
    heightOf: (row) => placePoints([row], names, first).height,
    tallest,
  })

function together(rows: readonly PointRow[], names: readonly string[], first: number): PointPlaces {
  const rowHeight = Math.max(LEAST_ROW_HEIGHT, HEIGHT_PER_POINT * names.length + ROW_GAP)
  const { placed, height } = stacked(rows, rowHeight)
  const heightOf = (row: number, scenario: number) =>
    placed[row].middle + (scenario - (names.length - 1) / 2) * HEIGHT_PER_POINT
  return { rows: placed, height, heightOf, legend: scenarioLegend(names, first) }
}

function apart(rows: readonly PointRow[], names: readonly string[]): PointPlaces {
  const short = shortNames(names, ROW_NAME_WIDTH)
  const drawn = rows.flatMap(({ label, heading }) =>
    heading
      ? [{ label, heading }]
      : [{ label, heading: true }, ...short.map((name) => ({ label: INDENT + INDENT + name, heading }))],
  )
  const { placed, height } = stacked(drawn, NAMED_ROW_HEIGHT)
  const starts = rows.map((_, row) =>
    rows.slice(0, row).reduce((sum, { heading }) => sum + (heading ? 1 : 1 + names.length), 0),
  )
  return {
    rows: placed,
    height,
    heightOf: (row, scenario) => placed[starts[row] + 1 + scenario].middle,
    legend: [],
  }
}

function stacked(rows: readonly PointRow[], rowHeight: number) {
  let height = 0
  const placed = rows.map((row) => {
    const own = row.heading ? LEAST_ROW_HEIGHT : rowHeight
    height += own
    return { ...row, middle: height - own / 2 }
  })
  return { placed, height }
}

/** The vertical axis of rows of points: first row at the top, names at the left edge, headings in bold. */
export function pointRowAxis({ rows, height }: PointPlaces) {
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
      axis.ticks = rows.map(({ middle }) => ({ value: middle }))
    },
    ticks: {
      autoSkip: false,
      crossAlign: 'far' as const,
      padding: 10,
      callback: (_: number | string, index: number) => shortText(rows[index]?.label ?? '', ROW_LABEL_WIDTH),
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
  const { color, mark, rotation } = scenarioStyle(position)
  return {
    label: name,
    // Whiskers are horizontal only, which the types do not allow for.
    data: points.filter(({ x }) => Number.isFinite(x)) as never,
    pointStyle: mark,
    pointRotation: rotation,
    pointRadius: 5,
    backgroundColor: color,
    borderColor: color,
    borderWidth: 1.5,
    clip: false,
    ...whiskerStyle,
  }
}

/** Texts in the right margin, one per row; for points that share rows. */
export function rowTexts(texts: readonly string[], { rows }: PointPlaces): Plugin {
  return {
    id: 'row-texts',
    afterDatasetsDraw(chart) {
      for (const [row, text] of texts.entries()) {
        const y = chart.scales['y']?.getPixelForValue(rows[row].middle) ?? 0
        write(chart, text, chart.width - MARGIN, y, { color: INK, align: 'right' })
      }
    },
  }
}

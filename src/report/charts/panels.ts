import type { ChartConfiguration, Plugin, Scale } from 'chart.js'
import { numberAxis } from './axes.ts'
import { MARGIN } from './chart.ts'
import { END_LABEL_GAP, endLabels, write } from './direct-labels.ts'
import type { EndLabel } from './direct-labels.ts'
import { textWidth } from './fonts.ts'
import { roundLimits } from './round-limits.ts'
import type { RoundLimits } from './round-limits.ts'
import { FONT_SIZE, GRID, INK, QUIET_INK, SHADE, translucent } from './theme.ts'
import type { ScenarioStyle } from './theme.ts'

/** A line with its band; the columns belong to the places along the horizontal axis. */
export interface PanelLine {
  /** written at the right end of the line */
  readonly name: string
  readonly style: ScenarioStyle
  readonly values: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** One quantity over a horizontal axis that all panels share. */
export interface Panel {
  readonly heading: string
  readonly lines: readonly PanelLine[]
  readonly tickText: (value: number) => string
  /** false where the distance to zero says nothing */
  readonly fromZero: boolean
  /** largest value that the axis may show, for shares */
  readonly max?: number
  /** half the height of a shaded band around zero, in the unit of the panel; with it zero gets a line */
  readonly band?: number
}

export interface PanelAxis {
  readonly title: string
  /** places of the columns of all lines */
  readonly places: readonly number[]
  readonly min: number
  readonly max: number
  readonly stepSize?: number
  readonly tickText: (place: number) => string
}

const PANEL_HEIGHT = 84
const HEADING_HEIGHT = 40
const AXIS_HEIGHT = 46
const TICK_PADDING = 6
/** up to so many places along the axis, each has a point */
const FEW_PLACES = 15

/** Height of panels below the headings of the chart. */
export function panelsHeight(panels: readonly Panel[]): number {
  return panels.length * (PANEL_HEIGHT + HEADING_HEIGHT) + AXIS_HEIGHT
}

/** Space to the right of panels for the names of the lines. */
export function panelsMargin(panels: readonly Panel[]): number {
  const widths = panels.flatMap(endLabelsOf).map(({ text }) => textWidth(text, FONT_SIZE.small))
  return MARGIN + END_LABEL_GAP + Math.max(0, ...widths)
}

type PanelConfiguration = ChartConfiguration<'line', { x: number; y: number }[]>

/** Panels of lines with bands, one above the other; every line is named at its right end. */
export function panelChart(panels: readonly Panel[], axis: PanelAxis): PanelConfiguration {
  return {
    type: 'line',
    data: { datasets: panels.flatMap((panel, position) => datasetsOf(panel, position, axis.places)) },
    options: {
      scales: { x: placesAxis(axis), ...stackedAxes(panels) },
      plugins: { annotation: { annotations: panels.flatMap(shadeOf) } },
    },
    plugins: [panelHeadings(panels), endLabels(panels.flatMap(endLabelsOf))],
  }
}

function placesAxis({ title, min, max, stepSize, tickText }: PanelAxis) {
  const axis = numberAxis(title, tickText)
  return {
    ...axis,
    min,
    max,
    grid: { display: false },
    ticks: { ...axis.ticks, ...(stepSize === undefined ? {} : { stepSize }) },
  }
}

/** A vertical axis per panel and above each an empty one, which leaves room for the heading. */
function stackedAxes(panels: readonly Panel[]): { [id: string]: object } {
  const width = Math.max(...panels.map(tickWidth))
  const axes = panels.flatMap((panel, position): [string, object][] => [
    [`y${position}`, { ...valueAxis(panel, width), weight: 2 * (panels.length - position) }],
    [`gap${position}`, { ...gapAxis(width), weight: 2 * (panels.length - position) + 1 }],
  ])
  return Object.fromEntries(axes)
}

/** Room for the marks of an axis; Chart.js does not measure it for axes that stand above each other. */
function tickWidth(panel: Panel): number {
  const { min, max, stepSize } = limitsOf(panel)
  const texts = [min, min + stepSize, max].map(panel.tickText)
  return Math.max(...texts.map((text) => textWidth(text, FONT_SIZE.small))) + 2 * TICK_PADDING
}

function valueAxis(panel: Panel, width: number) {
  const { min, max, stepSize } = limitsOf(panel)
  return {
    afterFit: fixedWidth(width),
    type: 'linear',
    position: 'left',
    stack: 'panels',
    stackWeight: PANEL_HEIGHT,
    min,
    max,
    grid: { color: GRID, drawTicks: false },
    border: { display: false },
    ticks: {
      stepSize,
      autoSkip: false,
      padding: TICK_PADDING,
      font: { size: FONT_SIZE.small },
      callback: (value: number | string) => panel.tickText(Number(value)),
    },
  }
}

function limitsOf({ lines, fromZero, max = Infinity, band = 0 }: Panel): RoundLimits {
  const values = lines
    .flatMap(({ values: middle, low, high }) => [...middle, ...low, ...high])
    .filter(Number.isFinite)
  const limits = roundLimits(Math.min(fromZero ? 0 : Infinity, -band, ...values), Math.max(band, ...values))
  return { ...limits, max: Math.min(max, limits.max) }
}

function gapAxis(width: number) {
  return {
    afterFit: fixedWidth(width),
    type: 'linear',
    position: 'left',
    stack: 'panels',
    stackWeight: HEADING_HEIGHT,
    grid: { display: false },
    border: { display: false },
    ticks: { display: false },
  }
}

function fixedWidth(width: number) {
  return (scale: Scale) => {
    scale.width = width
  }
}

function datasetsOf(
  panel: Panel,
  position: number,
  places: readonly number[],
): PanelConfiguration['data']['datasets'] {
  const yAxisID = `y${position}`
  const column = (values: readonly number[]) => values.map((y, index) => ({ x: places[index] ?? 0, y }))
  const plain = { yAxisID, pointRadius: 0, borderWidth: 0 }
  return panel.lines.flatMap(({ name, style, values, low, high }) => [
    { ...plain, data: column(high), fill: '+1', backgroundColor: translucent(style.color, 0.2) },
    { ...plain, data: column(low), fill: false },
    {
      ...plain,
      label: name,
      data: column(values),
      fill: false,
      borderColor: style.color,
      borderWidth: 2,
      borderDash: style.dash,
      pointRadius: values.length <= FEW_PLACES ? 3 : 0,
      pointBackgroundColor: style.color,
    },
  ])
}

function endLabelsOf({ lines }: Panel, position: number): EndLabel[] {
  return lines.flatMap(({ name, style, values }) => {
    const value = values.at(-1)
    const shown = name !== '' && value !== undefined && Number.isFinite(value)
    return shown ? [{ axis: `y${position}`, value, text: name, style }] : []
  })
}

function shadeOf({ band }: Panel, position: number): object[] {
  if (band === undefined) return []
  const yScaleID = `y${position}`
  const zero = { type: 'line', yScaleID, yMin: 0, yMax: 0, borderColor: QUIET_INK, borderWidth: 1 }
  const shade = { type: 'box', yScaleID, yMin: -band, yMax: band, backgroundColor: SHADE, borderWidth: 0 }
  return [
    { ...shade, drawTime: 'beforeDatasetsDraw' },
    { ...zero, drawTime: 'beforeDatasetsDraw' },
  ]
}

function panelHeadings(panels: readonly Panel[]): Plugin {
  return {
    id: 'panel-headings',
    afterDatasetsDraw(chart) {
      for (const [position, { heading }] of panels.entries()) {
        const gap = chart.scales[`gap${position}`]
        if (gap)
          write(chart, heading, MARGIN, gap.bottom - HEADING_HEIGHT / 2, { color: INK, weight: 'bold' })
      }
    },
  }
}

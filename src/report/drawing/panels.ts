import type { ChartConfiguration, Plugin, Scale } from 'chart.js'
import { texts } from '../../locale/language.ts'
import { marked, numberAxis } from './axes.ts'
import { type ChartBody, MARGIN } from './chart.ts'
import { END_LABEL_GAP, END_LABEL_HEIGHT, endLabels, write } from './direct-labels.ts'
import type { EndLabel } from './direct-labels.ts'
import { textWidth } from './fonts.ts'
import { inRuns } from './runs.ts'
import { shortNames } from './short-names.ts'
import {
  DISTINCT_ALTERNATIVES,
  FONT_SIZE,
  INK,
  QUIET_INK,
  SHADE,
  scenarioStyle,
  translucent,
} from './theme.ts'
import { ticksAround } from './ticks.ts'
import type { Ticks } from './ticks.ts'
import type { Unit } from '../../vocabulary/units.ts'

const say = texts({
  en: { part: (part: string, parts: string) => `, ${part} of ${parts}` },
  nb: { part: (part, parts) => `, ${part} av ${parts}` },
  nn: { part: (part, parts) => `, ${part} av ${parts}` },
})

/** A line with its band. */
export interface PanelLine {
  /** written at the right end of the line, followed by its last number; empty if there is only one line */
  readonly name: string
  readonly number: string
  /** position among all scenarios, the baseline being 0; it determines the style of the line */
  readonly position: number
  /** position of each value along the horizontal axis */
  readonly places: readonly number[]
  readonly values: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** One quantity over a horizontal axis that all panels share. */
export interface Panel {
  /** without the unit, which the panel adds as named on its axis */
  readonly heading: string
  readonly unit: Unit
  readonly lines: readonly PanelLine[]
  /** for differences: half the height of the shaded band around the line at zero, in the unit of the panel */
  readonly band?: number
  /** for differences from a baseline: the baseline's own position along the horizontal axis */
  readonly origin?: number | undefined
  /** what the values are compared with, as a dashed line */
  readonly bound?: number | undefined
}

export interface PanelAxis {
  readonly title: string
  readonly ticks: Ticks
}

const PANEL_HEIGHT = 84
const HEADING_HEIGHT = 40
const AXIS_HEIGHT = 46
const TICK_PADDING = 6
/** widest name at the right end of a line */
const NAME_WIDTH = 200
/** with at most this many positions along the axis, each has a point */
const FEW_PLACES = 15

/** A panel with some or all of its lines. */
interface PanelPart extends Panel {
  /** what the axis has to include, for all of the lines */
  readonly limits: readonly number[]
  /** which of the parts it is, in words; empty if there is only one */
  readonly part: string
}

/** A panel as it is drawn. */
interface DrawnPanel extends Panel {
  readonly ticks: Ticks
  readonly labels: readonly EndLabel[]
  readonly height: number
}

type PanelConfiguration = ChartConfiguration<'line', { x: number; y: number }[]>

/** Panels of lines with bands, one above the other; every line is named at its right end. */
export function panelChart(panels: readonly Panel[], axis: PanelAxis) {
  const parts = panels.flatMap(repeated)
  const heightOf = (part: PanelPart) => drawnPanel(part, 0).height + HEADING_HEIGHT
  return {
    ...bodyOf(parts, axis),
    inParts: (tallest: number) =>
      inRuns(parts, { isHeading: () => false, heightOf, tallest: tallest - AXIS_HEIGHT }).map((run) =>
        bodyOf(run, axis),
      ),
  }
}

function bodyOf(
  parts: readonly PanelPart[],
  axis: PanelAxis,
): ChartBody & { configuration: PanelConfiguration } {
  const drawn = parts.map(drawnPanel)
  const labels = drawn.flatMap((panel) => panel.labels)
  const heights = drawn.map(({ height }) => height + HEADING_HEIGHT)
  const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, FONT_SIZE.small)))
  return {
    bodyHeight: heights.reduce((sum, height) => sum + height, 0) + AXIS_HEIGHT,
    rightMargin: MARGIN + END_LABEL_GAP + widest,
    configuration: {
      type: 'line',
      data: { datasets: drawn.flatMap(datasetsOf) },
      options: {
        scales: { x: placesAxis(axis), ...stackedAxes(drawn) },
        plugins: { annotation: { annotations: drawn.flatMap(annotationsOf) } },
      },
      plugins: [panelHeadings(drawn), endLabels(labels)],
    },
  }
}

/**
 * If there are more lines than colours and dashes can distinguish, they are spread over several panels with the same
 * axis, each with the baseline.
 */
function repeated(panel: Panel): PanelPart[] {
  const limits = limitsOf(panel)
  const baseline = panel.lines.filter(({ position }) => position === 0)
  const others = panel.lines.filter(({ position }) => position !== 0)
  const parts = Math.max(1, Math.ceil(others.length / DISTINCT_ALTERNATIVES))
  const size = Math.ceil(others.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    ...panel,
    limits,
    part: parts === 1 ? '' : say().part(String(part + 1), String(parts)),
    lines: [...baseline, ...others.slice(part * size, (part + 1) * size)],
  }))
}

/** What the vertical axis has to include; the distance to zero always matters. */
function limitsOf({ lines, band = 0, bound = 0 }: Panel): number[] {
  return [-band, band, bound, ...lines.flatMap(({ values, low, high }) => [...values, ...low, ...high])]
}

function drawnPanel(panel: PanelPart, position: number): DrawnPanel {
  const ticks = ticksAround(panel.limits, { unit: panel.unit, signed: panel.band !== undefined })
  const labels = endLabelsOf(panel, `y${position}`)
  const unit = ticks.unit === '' ? '' : ` (${ticks.unit})`
  const heading = panel.heading + unit + panel.part
  return {
    ...panel,
    heading,
    ticks,
    labels,
    height: Math.max(PANEL_HEIGHT, labels.length * END_LABEL_HEIGHT),
  }
}

function endLabelsOf({ lines }: Panel, axis: string): EndLabel[] {
  const ended = lines.filter(({ values }) => Number.isFinite(values.at(-1)))
  const names = shortNames(
    ended.map(({ name }) => name),
    NAME_WIDTH,
  )
  return ended.flatMap(({ values, number, position }, index) => {
    const text = [names[index], number].filter((part) => part !== '').join(': ')
    return text === ''
      ? []
      : [{ axis, value: values[values.length - 1], text, style: scenarioStyle(position) }]
  })
}

function placesAxis({ title, ticks }: PanelAxis) {
  return { ...numberAxis(title, ticks), grid: { display: false } }
}

/** A vertical axis per panel, and above each an empty one that leaves room for the heading. */
function stackedAxes(panels: readonly DrawnPanel[]): { [id: string]: object } {
  const width = Math.max(...panels.map(tickWidth))
  const axes = panels.flatMap((panel, position): [string, object][] => [
    [`y${position}`, { ...valueAxis(panel, width), weight: 2 * (panels.length - position) }],
    [`gap${position}`, { ...gapAxis(width), weight: 2 * (panels.length - position) + 1 }],
  ])
  return Object.fromEntries(axes)
}

/** Room for the marks of an axis; Chart.js does not measure it for axes stacked above each other. */
function tickWidth({ ticks: { values, text } }: DrawnPanel): number {
  return Math.max(...values.map((value) => textWidth(text(value), FONT_SIZE.small))) + 2 * TICK_PADDING
}

function valueAxis({ ticks, height }: DrawnPanel, width: number) {
  const axis = marked(ticks)
  return {
    ...axis,
    afterFit: fixedWidth(width),
    position: 'left',
    stack: 'panels',
    stackWeight: height,
    ticks: { ...axis.ticks, autoSkip: false, padding: TICK_PADDING },
  }
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

function datasetsOf(panel: Panel, panelPosition: number): PanelConfiguration['data']['datasets'] {
  const plain = { yAxisID: `y${panelPosition}`, pointRadius: 0, borderWidth: 0 }
  const lines = panel.lines.flatMap(({ name, position, places, values, low, high }) => {
    const column = (heights: readonly number[]) => heights.map((y, index) => ({ x: places[index], y }))
    const { color, dash, mark, rotation } = scenarioStyle(position)
    return [
      { ...plain, data: column(high), fill: '+1', backgroundColor: translucent(color, 0.2) },
      { ...plain, data: column(low), fill: false },
      {
        ...plain,
        label: name,
        data: column(values),
        fill: false,
        borderColor: color,
        borderWidth: 2,
        borderDash: dash,
        pointRadius: values.length <= FEW_PLACES ? 4 : 0,
        pointStyle: mark,
        pointRotation: rotation,
        pointBackgroundColor: color,
        clip: false as const,
      },
    ]
  })
  return [...originOf(panel, plain), ...lines]
}

/** The baseline among differences from it, drawn first so that it lies on top. */
function originOf({ origin }: Panel, plain: object) {
  if (origin === undefined) return []
  const { color, mark } = scenarioStyle(0)
  return [
    {
      ...plain,
      data: [{ x: origin, y: 0 }],
      pointRadius: 5,
      pointStyle: mark,
      pointBackgroundColor: color,
      clip: false as const,
    },
  ]
}

const annotationsOf = (panel: Panel, position: number): object[] => [
  ...shadeOf(panel, position),
  ...boundOf(panel, position),
]

function boundOf({ bound }: Panel, position: number): object[] {
  if (bound === undefined) return []
  const line = {
    type: 'line',
    yScaleID: `y${position}`,
    borderColor: INK,
    borderWidth: 1,
    borderDash: [5, 4],
  }
  return [{ ...line, yMin: bound, yMax: bound }]
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

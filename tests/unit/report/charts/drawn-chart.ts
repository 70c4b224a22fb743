/** What a chart writes and where, read while it is drawn: nothing of it is known beforehand. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Chart, Plugin, Scale } from 'chart.js'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import type { ChartSize } from '../../../../src/report/drawing/chart-size.ts'
import { drawSvg, paperFor } from '../../../../src/report/drawing/renderer.ts'

/** The ink of one line of text, in the pixels of the chart. */
export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** whether it was pressed into less width than it needs */
  readonly squeezed: boolean
}

export interface DrawnAxis {
  /** title of the axis or, of a panel, its heading */
  readonly title: string
  /** words stand along it, not numbers */
  readonly ofWords: boolean
  readonly min: number
  readonly max: number
  readonly marks: readonly { readonly label: string; readonly value: number; readonly pixel: number }[]
  readonly pixelOf: (value: number) => number
}

export interface DrawnChart {
  readonly width: number
  readonly height: number
  readonly texts: readonly DrawnText[]
  /** all that are shown */
  readonly axes: readonly DrawnAxis[]
}

/** Draws a chart and tells what was written. */
export function drawn(drawing: ChartDrawing, size: ChartSize = 'report'): DrawnChart {
  const texts: DrawnText[] = []
  let chart: Chart | undefined
  const reader: Plugin = {
    id: 'reader',
    beforeInit: (made) => {
      chart = made
      listen(made, texts)
    },
    // What was drawn before is painted over.
    beforeDraw: () => {
      texts.splice(0)
    },
    // Chart.js forgets its scales when it is done.
    afterDraw: (made) => {
      axes.splice(0, Infinity, ...axesOf(made, texts))
    },
  }
  const axes: DrawnAxis[] = []
  const { configuration } = drawing
  const plugins = [reader, ...((configuration.plugins ?? []) as Plugin[])]
  drawSvg({ ...drawing, configuration: { ...configuration, plugins } }, [], paperFor(drawing, size))
  return { width: chart?.width ?? 0, height: chart?.height ?? 0, texts, axes }
}

function listen(chart: Chart, texts: DrawnText[]): void {
  const ctx = chart.ctx as unknown as SKRSContext2D
  // Only measured: the shapes of thousands of letters take much longer than all the rest.
  ctx.fillText = (text, x, y, maxWidth) => {
    if (text.trim() !== '') texts.push(inkOf(ctx, text, x, y, maxWidth))
  }
}

function inkOf(ctx: SKRSContext2D, text: string, x: number, y: number, maxWidth = Infinity): DrawnText {
  const ink = ctx.measureText(text)
  const { a, b, c, d, e, f } = ctx.getTransform()
  const corners = [
    [x - ink.actualBoundingBoxLeft, y - ink.actualBoundingBoxAscent],
    [x + ink.actualBoundingBoxRight, y + ink.actualBoundingBoxDescent],
  ].map(([left, top]) => ({ x: a * left + c * top + e, y: b * left + d * top + f }))
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    squeezed: ink.width > maxWidth + 0.5,
  }
}

/** Axes with numbers or with words, but not those that only make room. */
function axesOf(chart: Chart, texts: readonly DrawnText[]): DrawnAxis[] {
  return Object.entries(chart.scales)
    .filter(([, scale]) => scale.type === 'linear' && optionsOf(scale).ticks?.display !== false)
    .map(([id, scale]) => ({
      title: optionsOf(scale).title?.text || headingIn(chart.scales[id.replace('y', 'gap')], texts),
      ofWords: optionsOf(scale).reverse === true,
      min: scale.min,
      max: scale.max,
      marks: scale.ticks.map(({ value, label }, index) => ({
        label: String(label),
        value,
        pixel: scale.getPixelForTick(index),
      })),
      pixelOf: (value) => scale.getPixelForValue(value),
    }))
}

interface AxisOptions {
  readonly ticks?: { readonly display?: boolean }
  readonly title?: { readonly text?: string }
  readonly reverse?: boolean
}

const optionsOf = (scale: Scale): AxisOptions => scale.options

function headingIn(gap: Scale | undefined, texts: readonly DrawnText[]): string {
  if (gap === undefined) return ''
  return (
    texts.find(({ left, top, bottom }) => left < 50 && top >= gap.top && bottom <= gap.bottom)?.text ?? ''
  )
}

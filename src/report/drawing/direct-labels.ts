import type { Chart, Plugin, Scale } from 'chart.js'
import { FONT_FAMILY } from './fonts.ts'
import { spread } from './spread.ts'
import { FONT_SIZE, INK, inkOn } from './theme.ts'
import type { ScenarioStyle } from './theme.ts'

/** Least distance between the middles of two names, one below the other. */
export const END_LABEL_HEIGHT = FONT_SIZE.small + 3
const GAP = 7
/** between a bar and the text after it */
export const BAR_LABEL_GAP = 7

/** A name beside the right end of a line. */
export interface EndLabel {
  /** scale that gives the height */
  readonly axis: string
  /** value on that scale */
  readonly value: number
  readonly text: string
  readonly style: ScenarioStyle
}

/** Space between the lines and their names, which includes a sample of the line. */
export const END_LABEL_GAP = 46

/** Names lines at their right ends; names that would overlap are moved apart within the height of their axis. */
export function endLabels(labels: readonly EndLabel[]): Plugin {
  return {
    id: 'end-labels',
    afterDatasetsDraw(chart) {
      const axes = new Set(labels.map(({ axis }) => axis))
      for (const axis of axes) {
        const scale = chart.scales[axis]
        if (scale)
          drawEndLabels(
            chart,
            scale,
            labels.filter((label) => label.axis === axis),
          )
      }
    },
  }
}

function drawEndLabels(chart: Chart, scale: Scale, labels: readonly EndLabel[]): void {
  const placed = labels
    .map((label) => ({ ...label, y: scale.getPixelForValue(label.value) }))
    .toSorted((one, other) => one.y - other.y)
  const heights = spread(
    placed.map(({ y }) => y),
    END_LABEL_HEIGHT,
    [scale.top, scale.bottom],
  )
  for (const [position, { text, style }] of placed.entries()) {
    const y = heights[position]
    drawSample(chart, style, y)
    write(chart, text, chart.chartArea.right + END_LABEL_GAP, y, { color: INK })
  }
}

/** A sample of the line before its name, because coloured text is hard to read. */
function drawSample({ ctx, chartArea }: Chart, { color, dash }: ScenarioStyle, y: number): void {
  ctx.save()
  ctx.strokeStyle = color
  ctx.lineWidth = 2
  ctx.setLineDash(dash)
  ctx.beginPath()
  ctx.moveTo(chartArea.right + GAP, y)
  ctx.lineTo(chartArea.right + END_LABEL_GAP - GAP, y)
  ctx.stroke()
  ctx.restore()
}

/** Writes a text in every part of a stacked bar that is wide enough for it. */
export function segmentLabels(textOf: (dataset: number, index: number) => string): Plugin {
  return {
    id: 'segment-labels',
    afterDatasetsDraw(chart) {
      for (const [dataset, { backgroundColor }] of chart.data.datasets.entries()) {
        for (const [index, element] of chart.getDatasetMeta(dataset).data.entries()) {
          const { x, y, base } = element.getProps(['x', 'y', 'base'] as never) as Bar
          const text = textOf(dataset, index)
          if (!fits(chart, text, Math.abs(x - base) - 4)) continue
          const background = String(backgroundColor)
          write(chart, text, (x + base) / 2, y, { color: inkOn(background), background, align: 'center' })
        }
      }
    },
  }
}

interface Bar {
  readonly x: number
  readonly y: number
  readonly base: number
}

/** A text to the right of a bar and its whisker. */
export function barEndLabels(
  textOf: (dataset: number, index: number) => string,
  upperOf: (dataset: number, index: number) => number,
): Plugin {
  return {
    id: 'bar-end-labels',
    afterDatasetsDraw(chart) {
      for (const dataset of chart.data.datasets.keys()) {
        const meta = chart.getDatasetMeta(dataset)
        const scale = meta.xScale
        for (const [index, element] of meta.data.entries()) {
          const upper = upperOf(dataset, index)
          if (!scale || !Number.isFinite(upper)) continue
          write(chart, textOf(dataset, index), scale.getPixelForValue(upper) + BAR_LABEL_GAP, element.y, {
            color: INK,
          })
        }
      }
    },
  }
}

interface Writing {
  readonly color: string
  /** painted behind the text, where lines would run through it */
  readonly background?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly weight?: 'normal' | 'bold'
}

/** Writes one line of small text, vertically centred on a height. */
export function write(chart: Chart, text: string, x: number, y: number, writing: Writing): void {
  const { ctx } = chart
  ctx.save()
  ctx.font = `${writing.weight ?? 'normal'} ${FONT_SIZE.small}px "${FONT_FAMILY}"`
  ctx.textAlign = writing.align ?? 'left'
  if (writing.background !== undefined) paintUnder(chart, text, x, y, writing.background)
  ctx.fillStyle = writing.color
  ctx.textBaseline = 'middle'
  ctx.fillText(text, x, y)
  ctx.restore()
}

function paintUnder({ ctx }: Chart, text: string, x: number, y: number, color: string): void {
  const width = ctx.measureText(text).width + 3
  ctx.fillStyle = color
  ctx.fillRect(x - width / 2, y - FONT_SIZE.small / 2, width, FONT_SIZE.small)
}

function fits({ ctx }: Chart, text: string, width: number): boolean {
  ctx.save()
  ctx.font = `${FONT_SIZE.small}px "${FONT_FAMILY}"`
  const needed = ctx.measureText(text).width
  ctx.restore()
  return text !== '' && needed <= width
}

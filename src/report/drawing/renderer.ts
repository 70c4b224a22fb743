import { Chart, registerables } from 'chart.js'
import type { ChartConfiguration, Plugin } from 'chart.js'
import {
  BarWithErrorBar,
  BarWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
} from 'chartjs-chart-error-bars'
import { Flow, SankeyController } from 'chartjs-chart-sankey'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import annotation from 'chartjs-plugin-annotation'
import { CHART_WIDTH, MARGIN } from './chart.ts'
import type { ChartDrawing, DrawnChart } from './chart.ts'
import { FONT_FAMILY, loadFonts, wrapText } from './fonts.ts'
import { drawLegend, legendHeight } from './legend.ts'
import { describePng, describeSvg } from './metadata.ts'
import type { ChartOrigin } from './metadata.ts'
import { tidySvg } from './svg.ts'
import { FONT_SIZE, INK, PAPER, QUIET_INK } from './theme.ts'

/** 756 pixels times 2.5 make 1,890 dots, which are 16 cm at 300 dots per inch. */
const PNG_PIXEL_RATIO = 2.5
const PNG_DOTS_PER_INCH = 300
const LINE_HEIGHT = 1.3
const HEADING_GAP = 14
const LEGEND_GAP = 8

/** All charts share one copy of Chart.js, the one in which the additional chart types are registered. */
class Renderer extends ChartJSNodeCanvas {
  protected override initialize(): typeof Chart {
    return Chart
  }
}

let prepared = false

function prepare(): void {
  if (prepared) return
  loadFonts()
  Chart.register(...registerables, annotation)
  Chart.register(
    BarWithErrorBarsController,
    BarWithErrorBar,
    ScatterWithErrorBarsController,
    PointWithErrorBar,
  )
  Chart.register(SankeyController, Flow)
  Chart.defaults.font.family = `"${FONT_FAMILY}"`
  Chart.defaults.font.size = FONT_SIZE.text
  Chart.defaults.color = INK
  prepared = true
}

/** Charts compressed at the same time; each takes some ten megabytes until it is done. */
const AT_ONCE = 4

/**
 * Draws charts in both formats, with their origin in the metadata.
 *
 * @throws Error if a font is missing
 */
export async function drawCharts(
  drawings: readonly ChartDrawing[],
  origin: ChartOrigin,
): Promise<readonly DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (let first = 0; first < drawings.length; first += AT_ONCE) {
    const some = drawings.slice(first, first + AT_ONCE)
    drawn.push(...(await Promise.all(some.map((drawing) => drawChart(drawing, origin)))))
  }
  return drawn
}

async function drawChart(drawing: ChartDrawing, origin: ChartOrigin): Promise<DrawnChart> {
  const { id, title, alt } = drawing
  const png = drawPng(drawing, origin)
  const svg = drawSvg(drawing, origin)
  return { id, title, alt, svg, png: await png }
}

/**
 * The chart as a PNG of print size on white paper. The same drawing and origin give the same bytes. It is drawn at
 * once; compressing it, which takes longer, happens in another thread.
 *
 * @throws Error if a font is missing
 */
async function drawPng(drawing: ChartDrawing, origin: ChartOrigin): Promise<Buffer> {
  prepare()
  const renderer = new Renderer({ width: CHART_WIDTH, height: heightOf(drawing) })
  const png = await renderer.renderToBuffer(framed(drawing, PNG_PIXEL_RATIO))
  return describePng(png, [['Title', drawing.title], ...origin], PNG_DOTS_PER_INCH)
}

/** The chart as an SVG whose letters are shapes, so that it looks the same where the font is not installed. */
export function drawSvg(drawing: ChartDrawing, origin: ChartOrigin): string {
  prepare()
  const renderer = new Renderer({ width: CHART_WIDTH, height: heightOf(drawing), type: 'svg' })
  // The types of chartjs-node-canvas only allow bitmaps, but the canvas goes by its own type.
  const svg = renderer.renderToBufferSync(framed(drawing, 1), 'image/svg+xml').toString('utf8')
  return describeSvg(tidySvg(svg, drawing.id), drawing.title, drawing.alt, origin)
}

/** The configuration plus headings, legend, margins and paper, which are the same in all charts. */
function framed(drawing: ChartDrawing, pixelRatio: number): ChartConfiguration {
  const { configuration, leftMargin: left = MARGIN, rightMargin: right = MARGIN } = drawing
  // Each chart type has its own type of configuration; the canvas accepts them all.
  const { plugins = [], options, ...rest } = configuration as ChartConfiguration
  const padding = { top: headingHeight(drawing), left, bottom: MARGIN, right }
  return {
    ...rest,
    plugins: [paper, headings(drawing), ...plugins],
    options: {
      ...options,
      devicePixelRatio: pixelRatio,
      layout: { padding },
      plugins: { legend: { display: false }, ...options?.plugins },
    },
  }
}

const paper: Plugin = {
  id: 'paper',
  beforeDraw({ ctx, width, height }) {
    ctx.save()
    ctx.fillStyle = PAPER
    ctx.fillRect(0, 0, width, height)
    ctx.restore()
  },
}

interface Heading {
  readonly lines: string[]
  readonly size: number
  readonly weight: 'normal' | 'bold'
  readonly color: string
}

/** Breaking texts into lines takes a tenth of the drawing time, and each chart needs them six times. */
const broken = new WeakMap<ChartDrawing, readonly Heading[]>()

/** Title and subtitle, broken into lines that fit the width. */
function headingsOf(drawing: ChartDrawing): readonly Heading[] {
  const known = broken.get(drawing)
  if (known !== undefined) return known
  const heading = (text: string, size: number, weight: 'normal' | 'bold', color: string) => ({
    lines: wrapText(text, CHART_WIDTH - 2 * MARGIN, size, weight),
    size,
    weight,
    color,
  })
  const both = [
    heading(drawing.title, FONT_SIZE.title, 'bold', INK),
    heading(drawing.subtitle, FONT_SIZE.text, 'normal', QUIET_INK),
  ]
  broken.set(drawing, both)
  return both
}

function headingHeight(drawing: ChartDrawing): number {
  const heights = headingsOf(drawing).map(({ lines, size }) => lines.length * size * LINE_HEIGHT)
  const { legend = [] } = drawing
  const legendSpace = legend.length === 0 ? 0 : LEGEND_GAP + legendHeight(legend)
  return heights.reduce((sum, height) => sum + height, 0) + legendSpace + MARGIN + HEADING_GAP
}

/** An even number, so that the PNG has a whole number of dots. */
function heightOf(drawing: ChartDrawing): number {
  return 2 * Math.ceil((headingHeight(drawing) + drawing.bodyHeight + MARGIN) / 2)
}

function headings(drawing: ChartDrawing): Plugin {
  return {
    id: 'headings',
    afterDraw(chart) {
      const { ctx } = chart
      ctx.save()
      ctx.textBaseline = 'top'
      let top = MARGIN
      for (const { lines, size, weight, color } of headingsOf(drawing)) {
        ctx.font = `${weight} ${size}px "${FONT_FAMILY}"`
        ctx.fillStyle = color
        for (const line of lines) {
          ctx.fillText(line, MARGIN, top)
          top += size * LINE_HEIGHT
        }
      }
      ctx.restore()
      drawLegend(chart, drawing.legend ?? [], top + LEGEND_GAP)
    },
  }
}

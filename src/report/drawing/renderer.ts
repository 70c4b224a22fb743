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
import { texts } from '../../locale/language.ts'
import { CHART_WIDTH, MARGIN } from './chart.ts'
import type { ChartDrawing, DrawnChart } from './chart.ts'
import type { ChartFrame, ChartSize } from './chart-size.ts'
import { FONT_FAMILY, loadFonts, wrapText } from './fonts.ts'
import { drawLegend, legendHeight } from './legend.ts'
import { describePng, describeSvg } from './metadata.ts'
import type { ChartOrigin } from './metadata.ts'
import { tidySvg } from './svg.ts'
import { FONT_SIZE, INK, PAPER, QUIET_INK } from './theme.ts'

/** 756 pixels times 2.5 make 1,890 dots, which are 16 cm at 300 dots per inch. */
const PRINT_PIXEL_RATIO = 2.5
const PRINT_DOTS_PER_INCH = 300
/** 1,920 dots are then the 13.33 inches of a slide. */
const FRAME_DOTS_PER_INCH = 144
/**
 * Most pixels of the chart across a frame: on a slide of 13.33 inches its small texts then have 12.5 points. A chart that
 * would need more is divided over several pictures.
 */
const MOST_PIXELS_ACROSS = 1000
const LINE_HEIGHT = 1.3
const HEADING_GAP = 14
const LEGEND_GAP = 8

/** All charts share one copy of Chart.js, the one in which the additional chart types are registered. */
class Renderer extends ChartJSNodeCanvas {
  protected override initialize(): typeof Chart {
    return Chart
  }
}

const say = texts({
  en: { part: (title: string, part: string, parts: string) => `${title} (${part} of ${parts})` },
  nb: { part: (title, part, parts) => `${title} (${part} av ${parts})` },
  nn: { part: (title, part, parts) => `${title} (${part} av ${parts})` },
})

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

/** What a chart is drawn on: the pixels in which it is laid out, and the frame that they fill, if one is given. */
interface Paper extends ChartFrame {
  readonly frame: ChartFrame | undefined
}

/**
 * Draws charts in both formats, with their origin in the metadata. What does not fit a frame is divided over several
 * charts, whose ids are numbered.
 *
 * @throws Error if a font is missing
 */
export async function drawCharts(
  drawings: readonly ChartDrawing[],
  origin: ChartOrigin,
  size: ChartSize = 'report',
): Promise<readonly DrawnChart[]> {
  const parts = drawings.flatMap((drawing) => partsOf(drawing, size))
  const drawn: DrawnChart[] = []
  for (let first = 0; first < parts.length; first += AT_ONCE) {
    const some = parts.slice(first, first + AT_ONCE)
    drawn.push(...(await Promise.all(some.map((part) => drawChart(part, origin, paperFor(part, size))))))
  }
  return drawn
}

async function drawChart(drawing: ChartDrawing, origin: ChartOrigin, paper: Paper): Promise<DrawnChart> {
  const { id, title, alt } = drawing
  const png = drawPng(drawing, origin, paper)
  const svg = drawSvg(drawing, origin, paper)
  return { id, title, alt, svg, png: await png }
}

/** As wide as a report and as high as the chart needs, or in the shape of a frame. */
export function paperFor(drawing: ChartDrawing, size: ChartSize): Paper {
  return size === 'report'
    ? { width: CHART_WIDTH, height: heightOf(drawing, CHART_WIDTH), frame: undefined }
    : { ...pixelsFor(drawing, size), frame: size }
}

/** The fewest pixels in the shape of the frame that the chart has room in, so that its type is as large as can be. */
function pixelsFor(drawing: ChartDrawing, { width, height }: ChartFrame): ChartFrame {
  let across = CHART_WIDTH
  const down = () => Math.ceil((across * height) / width)
  // Pixels are whole, and the dots that they make have to be those of the frame.
  const isExact = () => Math.floor((down() * width) / across + 0.05) === height
  // Wider headings need fewer lines, so that the height is asked for anew at every width.
  while (!isExact() || heightOf(drawing, across) > down()) across += 4
  return { width: across, height: down() }
}

/** The chart itself, or several that each fit the frame. */
export function partsOf(drawing: ChartDrawing, size: ChartSize): ChartDrawing[] {
  if (size === 'report') return [drawing]
  const room = (MOST_PIXELS_ACROSS * size.height) / size.width
  const { inParts, ...whole } = drawing
  if (inParts === undefined || heightOf(drawing, MOST_PIXELS_ACROSS) <= room) return [whole]
  const bodies = inParts(room - headingHeight(drawing, MOST_PIXELS_ACROSS) - MARGIN)
  const count = String(bodies.length)
  if (bodies.length === 1) return [whole]
  return bodies.map((body, index) => ({
    ...whole,
    ...body,
    id: `${drawing.id}-${index + 1}`,
    title: say().part(drawing.title, String(index + 1), count),
  }))
}

/**
 * The chart as a PNG on white paper, of print size if it has no frame. The same drawing and origin give the same bytes.
 * It is drawn at once; compressing it, which takes longer, happens in another thread.
 *
 * @throws Error if a font is missing
 */
async function drawPng(
  drawing: ChartDrawing,
  origin: ChartOrigin,
  { width, height, frame }: Paper,
): Promise<Buffer> {
  prepare()
  const renderer = new Renderer({ width, height })
  const ratio = frame === undefined ? PRINT_PIXEL_RATIO : frame.width / width
  const png = await renderer.renderToBuffer(withHeadings(drawing, width, ratio))
  const dotsPerInch = frame === undefined ? PRINT_DOTS_PER_INCH : FRAME_DOTS_PER_INCH
  return describePng(png, [['Title', drawing.title], ...origin], dotsPerInch)
}

/** The chart as an SVG whose letters are shapes, so that it looks the same where the font is not installed. */
export function drawSvg(
  drawing: ChartDrawing,
  origin: ChartOrigin,
  { width, height, frame }: Paper = paperFor(drawing, 'report'),
): string {
  prepare()
  const renderer = new Renderer({ width, height, type: 'svg' })
  // The types of chartjs-node-canvas only allow bitmaps, but the canvas goes by its own type.
  const svg = renderer.renderToBufferSync(withHeadings(drawing, width, 1), 'image/svg+xml').toString('utf8')
  return describeSvg(tidySvg(svg, drawing.id, frame), drawing.title, drawing.alt, origin)
}

/** The configuration plus headings, legend, margins and paper, which are the same in all charts. */
function withHeadings(drawing: ChartDrawing, width: number, pixelRatio: number): ChartConfiguration {
  const { configuration, leftMargin: left = MARGIN, rightMargin: right = MARGIN } = drawing
  // Each chart type has its own type of configuration; the canvas accepts them all.
  const { plugins = [], options, ...rest } = configuration as ChartConfiguration
  const padding = { top: headingHeight(drawing, width), left, bottom: MARGIN, right }
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
const broken = new WeakMap<ChartDrawing, Map<number, readonly Heading[]>>()

/** Title and subtitle, broken into lines that fit the width. */
function headingsOf(drawing: ChartDrawing, width: number): readonly Heading[] {
  const widths = broken.get(drawing) ?? new Map<number, readonly Heading[]>()
  broken.set(drawing, widths)
  const known = widths.get(width)
  if (known !== undefined) return known
  const heading = (text: string, size: number, weight: 'normal' | 'bold', color: string) => ({
    lines: wrapText(text, width - 2 * MARGIN, size, weight),
    size,
    weight,
    color,
  })
  const both = [
    heading(drawing.title, FONT_SIZE.title, 'bold', INK),
    heading(drawing.subtitle, FONT_SIZE.text, 'normal', QUIET_INK),
  ]
  widths.set(width, both)
  return both
}

function headingHeight(drawing: ChartDrawing, width: number): number {
  const heights = headingsOf(drawing, width).map(({ lines, size }) => lines.length * size * LINE_HEIGHT)
  const { legend = [] } = drawing
  const legendSpace = legend.length === 0 ? 0 : LEGEND_GAP + legendHeight(legend, width)
  return heights.reduce((sum, height) => sum + height, 0) + legendSpace + MARGIN + HEADING_GAP
}

/** Height that a chart of a width needs: an even number, so that the PNG has a whole number of dots. */
function heightOf(drawing: ChartDrawing, width: number): number {
  return 2 * Math.ceil((headingHeight(drawing, width) + drawing.bodyHeight + MARGIN) / 2)
}

function headings(drawing: ChartDrawing): Plugin {
  return {
    id: 'headings',
    afterDraw(chart) {
      const { ctx } = chart
      ctx.save()
      ctx.textBaseline = 'top'
      let top = MARGIN
      for (const { lines, size, weight, color } of headingsOf(drawing, chart.width)) {
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

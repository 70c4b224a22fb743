import type { Chart } from 'chart.js'
import { drawPoint } from 'chart.js/helpers'
import { CHART_WIDTH, MARGIN, type LegendItem } from './chart.ts'
import { FONT_FAMILY, textWidth } from './fonts.ts'
import { hatch } from './hatching.ts'
import { shortNames } from './short-names.ts'
import { FONT_SIZE, INK, PAPER, scenarioStyle } from './theme.ts'

const SAMPLE = 13
const SAMPLE_GAP = 6
const ITEM_GAP = 16
const LINE_HEIGHT = 22
const MARK_RADIUS = 5

/**
 * Names of scenarios with their marks; empty if there is only one.
 *
 * @param first position of the first of them among all scenarios; the baseline is 0
 */
export function scenarioLegend(names: readonly string[], first: number): LegendItem[] {
  if (names.length < 2) return []
  return shortNames(names, CHART_WIDTH - 2 * MARGIN - SAMPLE - SAMPLE_GAP).map((text, index) => {
    const { color, ...mark } = scenarioStyle(index + first)
    return { text, color, mark }
  })
}

interface Placed extends LegendItem {
  readonly left: number
  readonly line: number
}

/** Places the items one after another, in as many lines as they need in a chart of a width. */
function placed(items: readonly LegendItem[], chartWidth: number): Placed[] {
  let [left, line] = [0, 0]
  return items.map((item) => {
    const width = SAMPLE + SAMPLE_GAP + textWidth(item.text, FONT_SIZE.small)
    if (left > 0 && left + width > chartWidth - 2 * MARGIN) [left, line] = [0, line + 1]
    const place = { ...item, left: MARGIN + left, line }
    left += width + ITEM_GAP
    return place
  })
}

/** Height that the items take in a chart of a width. */
export function legendHeight(items: readonly LegendItem[], chartWidth: number): number {
  return items.length === 0 ? 0 : ((placed(items, chartWidth).at(-1)?.line ?? 0) + 1) * LINE_HEIGHT
}

/** Draws the items below a height. */
export function drawLegend(chart: Chart, items: readonly LegendItem[], top: number): void {
  const { ctx } = chart
  ctx.save()
  ctx.font = `${FONT_SIZE.small}px "${FONT_FAMILY}"`
  ctx.textBaseline = 'middle'
  for (const item of placed(items, chart.width)) {
    const middle = top + (item.line + 0.5) * LINE_HEIGHT
    drawSample(chart, item, middle)
    ctx.fillStyle = INK
    ctx.fillText(item.text, item.left + SAMPLE + SAMPLE_GAP, middle)
  }
  ctx.restore()
}

function drawSample(chart: Chart, { color, mark, hollow, hatched, left }: Placed, middle: number): void {
  const { ctx } = chart
  ctx.fillStyle = hollow === true ? PAPER : color
  if (mark === undefined) {
    const square = { left, top: middle - SAMPLE / 2, width: SAMPLE, height: SAMPLE }
    ctx.fillRect(square.left, square.top, square.width, square.height)
    if (hatched === true) hatch(chart, square)
    return
  }
  ctx.strokeStyle = color
  const look = { pointStyle: mark.mark, rotation: mark.rotation, radius: MARK_RADIUS, borderWidth: 1.5 }
  drawPoint(ctx, look, left + SAMPLE / 2, middle)
}

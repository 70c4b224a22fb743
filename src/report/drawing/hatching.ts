import type { Chart, Plugin } from 'chart.js'
import { PAPER } from './theme.ts'

const DISTANCE = 5

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Draws diagonals over some of the horizontal bars, so that two dark or two light slices differ even without colours.
 *
 * @param hatched per data set
 */
export function hatching(hatched: readonly boolean[]): Plugin {
  return {
    id: 'hatching',
    afterDatasetsDraw(chart) {
      for (const [dataset, isHatched] of hatched.entries()) {
        if (isHatched) for (const box of barsOf(chart, dataset)) hatch(chart, box)
      }
    },
  }
}

function barsOf(chart: Chart, dataset: number): Box[] {
  return chart.getDatasetMeta(dataset).data.map((element) => {
    const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'] as never) as unknown as {
      [property: string]: number
    }
    return { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
  })
}

/** Draws diagonals over a box. */
export function hatch({ ctx }: Chart, { left, top, width, height }: Box): void {
  if (!(width > 0)) return
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, width, height)
  ctx.clip()
  ctx.strokeStyle = PAPER
  ctx.lineWidth = 1.2
  ctx.beginPath()
  for (let start = left - height; start < left + width; start += DISTANCE) {
    ctx.moveTo(start, top + height)
    ctx.lineTo(start + height, top)
  }
  ctx.stroke()
  ctx.restore()
}

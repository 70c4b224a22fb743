/**
 * Differences on one common scale: how many times the difference that is too small to matter. 1 is the edge of the
 * band, the right is the better side, and large values are drawn closer together.
 */
import type { SizedOutcome } from '../../results/band.ts'
import { numberAxis } from './axes.ts'
import { SHADE } from './theme.ts'

const TICKS = [-100, -30, -10, -3, -1, 0, 1, 3, 10, 30, 100]
/** the axis reaches at least so far to both sides, and never farther than the other */
const [LEAST, MOST] = [3, 100]

/** A difference in bands, positive where it is for the better; higher counts as better where neither is. */
export function inBands(difference: number, { better, band }: Pick<SizedOutcome, 'better' | 'band'>): number {
  const size = band > 0 ? difference / band : difference
  return better === 'lower' ? -size : size
}

/** Place on the axis: close to zero proportional to the number of bands, far away to its logarithm. */
export function placeOf(bands: number): number {
  const within = Math.max(-MOST, Math.min(MOST, bands))
  return Math.asinh(within)
}

/** The axis for places of numbers of bands. */
export function bandAxis(bands: readonly number[]) {
  const farthest = Math.max(LEAST, ...bands.filter(Number.isFinite).map(Math.abs))
  const end = Math.min(MOST, farthest)
  const axis = numberAxis('', String)
  return {
    ...axis,
    beginAtZero: false,
    min: -placeOf(end) * 1.04,
    max: placeOf(end) * 1.04,
    afterBuildTicks(scale: { ticks: { value: number }[] }): void {
      scale.ticks = TICKS.filter((tick) => Math.abs(tick) <= end).map((tick) => ({ value: placeOf(tick) }))
    },
    ticks: { ...axis.ticks, callback: (place: number | string) => tickText(Number(place)) },
    title: {
      ...axis.title,
      text: '← worse   (multiples of what is too small to matter)   better →',
    },
  }
}

function tickText(place: number): string {
  const bands = Math.round(Math.sinh(place))
  return bands < 0 ? `−${-bands}` : String(bands)
}

/** The shaded band of differences that do not matter. */
export const bandShade = {
  type: 'box' as const,
  xMin: placeOf(-1),
  xMax: placeOf(1),
  backgroundColor: SHADE,
  borderWidth: 0,
  drawTime: 'beforeDatasetsDraw' as const,
}

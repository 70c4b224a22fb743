/**
 * One scale for all differences: in multiples of the difference that is too small to matter. 1 is the edge of the band,
 * the better side is on the right, and large values are drawn closer together.
 */
import type { SizedOutcome } from '../../results/band.ts'
import { grouped } from '../../results/quantity.ts'
import { texts } from '../../locale/language.ts'
import { numberAxis } from './axes.ts'
import { SHADE } from './theme.ts'
import type { Ticks } from './ticks.ts'

const say = texts({
  en: { title: '← worse   (times the shaded band)   better →' },
  nb: { title: '← dårligere   (ganger det grå båndet)   bedre →' },
  nn: { title: '← dårlegare   (gonger det grå bandet)   betre →' },
})

/** the axis reaches at least this far to both sides */
const LEAST = 3
/** most marks on one side, not counting zero */
const MOST_MARKS = 6

/** A difference in bands, positive if it is for the better; if neither direction is better, higher counts as better. */
export function inBands(difference: number, { better, band }: Pick<SizedOutcome, 'better' | 'band'>): number {
  const size = band > 0 ? difference / band : difference
  return better === 'lower' ? -size : size
}

/** Position on the axis: roughly proportional to the number of bands near zero, and to its logarithm far from zero. */
export const placeOf = (bands: number): number => Math.asinh(bands)

/** The axis for numbers of bands. */
export function bandAxis(bands: readonly number[], title = say().title) {
  return numberAxis(title, bandTicks(Math.max(LEAST, ...bands.filter(Number.isFinite).map(Math.abs))))
}

/** Marks at 1, 3, 10, 30, … bands on both sides; if these are too many, only some of the powers of ten. */
function bandTicks(farthest: number): Ticks {
  const powers = Math.floor(Math.log10(farthest)) + 1
  const each = Array.from({ length: powers }, (_, power) => [10 ** power, 3 * 10 ** power]).flat()
  const reached = each.filter((bands) => bands <= farthest)
  const every = Math.ceil(powers / MOST_MARKS)
  const right = reached.length <= MOST_MARKS ? reached : each.filter((_, index) => index % (2 * every) === 0)
  const marks = [...right.map((bands) => -bands).toReversed(), 0, ...right]
  const end = placeOf(farthest) * 1.04
  return {
    min: -end,
    max: end,
    values: marks.map(placeOf),
    text: (place) => grouped(Math.sinh(place), 0),
    unit: '',
  }
}

/** The shaded band of differences too small to matter. */
export const bandShade = {
  type: 'box' as const,
  xMin: placeOf(-1),
  xMax: placeOf(1),
  backgroundColor: SHADE,
  borderWidth: 0,
  drawTime: 'beforeDatasetsDraw' as const,
}

/**
 * Marks of numeric axes. The step between marks decides how many digits they have, so that every mark states its exact
 * position, whatever the size of the numbers. The unit, with its prefix, is named once for all marks.
 */
import { texts } from '../../locale/language.ts'
import { grouped } from '../../results/quantity.ts'
import { unitFacts, type Unit } from '../../vocabulary/units.ts'
import { unitName, unitTexts } from '../../vocabulary/unit-words.ts'
import { unitWords } from '../text/number.ts'

const say = texts({
  en: { billion: (unit: string) => `billion ${unit}` },
  nb: { billion: (unit) => `mrd. ${unit}` },
  nn: { billion: (unit) => `mrd. ${unit}` },
})

/** An axis of numbers: its ends, and the marks on it. */
export interface Ticks {
  readonly min: number
  readonly max: number
  readonly values: readonly number[]
  readonly text: (value: number) => string
  /**
   * unit of the marks with its prefix, `million NOK per year`; for shares, whose marks include `%`, only what they are
   * shares of
   */
  readonly unit: string
}

/** How the numbers of an axis are written. */
export interface TickManner {
  /** if missing, the numbers have no unit */
  readonly unit?: Unit
  /** for differences: numbers have a sign, and percentages are in points */
  readonly signed?: boolean
  /** steps between marks are whole numbers */
  readonly whole?: boolean
  /** about this many steps; 4 if missing */
  readonly steps?: number
  /** the step itself, if one that is not round is usual: 6 for months */
  readonly step?: number
}

/** Mostly a round number: 1, 2, 2.5 or 5 times a power of ten. */
interface Step {
  readonly leading: number
  readonly power: number
}

const STEPS = 4
const LEADING = [1, 2, 2.5, 5]
const NO_BREAK_SPACE = '\u00a0'
/** the size from which numbers get a prefix such as “million” */
const PREFIXES = [
  { from: 1e10, power: 9, of: (unit: string) => say().billion(unit) },
  { from: 1e5, power: 6, of: (unit: string) => unitTexts().millions(unit) },
]

/** The narrowest axis from mark to mark that includes all values; a single value is centred. */
export function ticksAround(values: readonly number[], manner: TickManner = {}): Ticks {
  const finite = values.filter(Number.isFinite)
  const [lowest, highest] = finite.length === 0 ? [0, 1] : apart(Math.min(...finite), Math.max(...finite))
  const step = stepFor(highest - lowest, manner)
  const size = sizeOf(step)
  const [first, last] = [Math.floor(tidy(lowest / size)), Math.ceil(tidy(highest / size))]
  return ticksOf(
    [first, last],
    step,
    manner,
    [first, last].map((steps) => placeAt(steps, step)),
  )
}

/** The marks between two given ends of an axis, which need not be marks themselves. */
export function ticksWithin(min: number, max: number, manner: TickManner = {}): Ticks {
  const step = stepFor(max - min, manner)
  const size = sizeOf(step)
  return ticksOf([Math.ceil(tidy(min / size)), Math.floor(tidy(max / size))], step, manner, [min, max])
}

/** A range with some width, even around a single value. */
function apart(lowest: number, highest: number): readonly [number, number] {
  if (highest > lowest) return [lowest, highest]
  if (lowest === 0) return [0, 1]
  const room = Math.abs(lowest) / 2
  return [lowest - room, lowest + room]
}

function stepFor(range: number, { whole = false, steps = STEPS, step }: TickManner): Step {
  if (step !== undefined) return { leading: step, power: 0 }
  const least = whole ? Math.max(1, range / steps) : range / steps
  const power = Math.floor(tidy(Math.log10(least)))
  const leading = LEADING.filter((one) => !whole || power > 0 || Number.isInteger(one))
  const found = leading.find((one) => one >= tidy(least / 10 ** power))
  return found === undefined ? { leading: 1, power: power + 1 } : { leading: found, power }
}

const sizeOf = ({ leading, power }: Step): number => Number(`${leading}e${power}`)

/** Drops the last digits, in which binary fractions differ from decimal ones. */
const tidy = (value: number): number => Number(value.toPrecision(15))

const placeAt = (steps: number, { leading, power }: Step): number =>
  Number(`${tidy(steps * leading)}e${power}`)

function ticksOf(
  [first, last]: readonly number[],
  step: Step,
  manner: TickManner,
  [min, max]: readonly number[],
): Ticks {
  const values = Array.from({ length: last - first + 1 }, (_, index) => placeAt(first + index, step))
  const { unit, signed = false } = manner
  const shown = shownAs(unit, signed, Math.max(Math.abs(min), Math.abs(max)))
  const digits = Math.max(0, -(step.power + shown.shift) + (Number.isInteger(step.leading) ? 0 : 1))
  const text = (value: number) => {
    if (value === 0) return `0${shown.suffix}`
    const number = grouped(value * 10 ** shown.shift, digits)
    return `${signed && value > 0 ? '+' : ''}${number}${shown.suffix}`
  }
  return { min, max, values, text, unit: shown.unit }
}

interface Shown {
  /** the power of ten by which values are multiplied */
  readonly shift: number
  readonly suffix: string
  readonly unit: string
}

function shownAs(unit: Unit | undefined, signed: boolean, largest: number): Shown {
  const facts = unit && unitFacts(unit)
  if (facts?.kind === 'share') {
    const suffix = `${NO_BREAK_SPACE}${signed ? unitTexts().shortPoints : '%'}`
    return { shift: 2, suffix, unit: unit === undefined || facts.of === undefined ? '' : unitWords(unit) }
  }
  const words = unit === undefined ? '' : unitName(unit)
  const prefix = PREFIXES.find(({ from }) => largest >= from)
  if (prefix === undefined) return { shift: 0, suffix: '', unit: words }
  return { shift: -prefix.power, suffix: '', unit: prefix.of(words).trim() }
}

/** An axis along which the values of a varied parameter lie. */
import type { PanelAxis } from './panels.ts'
import { shortNames } from './short-names.ts'
import { ticksWithin, type Ticks } from './ticks.ts'

/** share of the range of values left free at each end of the axis */
const ROOM = 0.04
/** width for the labels of an axis of words, in pixels */
const WORDS_WIDTH = 450

/** A value of a parameter: a number if it was written as one. */
export type Value = number | string

/** Values come as they were written. */
export function valueOf(value: string | number | boolean): Value {
  const text = String(value).trim()
  const number = Number(text)
  return text !== '' && Number.isFinite(number) ? number : text
}

/** Numbers are placed at their values, words side by side. */
export function placesOf(values: readonly Value[]): ReadonlyMap<Value, number> {
  const numbers = values.every((value) => typeof value === 'number')
  return new Map(values.map((value, index) => [value, numbers ? Number(value) : index]))
}

/** The axis of values with their positions, named after the path at which they are set. */
export function valueAxis(path: string, placeOf: ReadonlyMap<Value, number>): PanelAxis {
  const values = [...placeOf.keys()]
  const isWords = values.some((value) => typeof value === 'string')
  if (isWords) return { title: path, ticks: ticksOfWords(values.map(String)) }
  const ticks = ticksOfNumbers([...placeOf.values()])
  return { title: ticks.unit === '' ? path : `${path} (${ticks.unit})`, ticks }
}

function ticksOfNumbers(places: readonly number[]): Ticks {
  const [lowest, highest] = [Math.min(...places), Math.max(...places)]
  const room = ROOM * (highest - lowest || Math.abs(lowest) || 1)
  return ticksWithin(lowest - room, highest + room, { steps: 6 })
}

function ticksOfWords(words: readonly string[]): Ticks {
  const short = shortNames(words, WORDS_WIDTH / words.length)
  const values = [...words.keys()]
  return { min: -0.5, max: words.length - 0.5, values, text: (place) => short[place] ?? '', unit: '' }
}

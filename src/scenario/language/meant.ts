import { meaningsOf } from '../../vocabulary/synonyms.ts'
import type { NumberRow, OptionalNumberRow, ParameterRow } from '../registry/row.ts'
import { boundsOf } from './expectation.ts'
import { nearestOf } from './nearest.ts'
import { quoted } from '../../text/quote.ts'
import type { Node, ScalarNode } from './tree.ts'

/** What may have been meant by a value that is not accepted; undefined where that cannot be told. */
export function meantBy(row: ParameterRow, node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const word = typeof node.value === 'string' ? node.value : undefined
  switch (row.kind) {
    case 'flag':
      return flagMeantBy(node.written)
    case 'number':
    case 'optional-number':
      return numberMeantBy(node.written, takenBy(row))
    case 'choice':
      return word === undefined ? undefined : nearestOf(word, row.options)
    case 'set':
      return word === undefined ? undefined : `[${quoted(word)}]`
    case 'weights':
    case 'text':
    default:
      return undefined
  }
}

/** The numbers that a parameter accepts. */
interface Taken {
  readonly unit: string
  /** smallest and largest accepted number */
  readonly bounds: readonly [number, number]
  /** smallest and largest plausible number */
  readonly range: readonly [number, number]
  readonly integer: boolean
}

/** What a parameter takes. */
export const takenBy = (row: NumberRow | OptionalNumberRow): Taken => ({
  unit: row.unit,
  bounds: boundsOf(row),
  range: row.range,
  integer: row.integer === true,
})

function flagMeantBy(written: string): string | undefined {
  if (/^[01]$/.test(written)) return written === '1' ? 'true' : 'false'
  return nearestOf(written, ['true', 'false'])
}

/** Text before or after an amount that adds no information. */
const BESIDE_A_NUMBER = /^(?:ca\.?|circa|about|approx\.?|kr\.?|nok|~|≈|=|\+)\s*|\s*(?:,-|kr\.?|nok)$/giu
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['tusen', 1e3],
  ['thousand', 1e3],
  ['mill', 1e6],
  ['million', 1e6],
  ['millioner', 1e6],
])
const PERCENT = new Set(['%', 'prosent', 'pst', 'percent'])

/**
 * A number in another spelling: with a decimal comma, a thousands separator, a percentage or fraction, a
 * typographic minus, a unit or a currency. Where several readings are possible, a plausible one is chosen.
 */
export function numberMeantBy(written: string, taken: Taken): string | undefined {
  const { unit, bounds, range, integer } = taken
  const plain = written
    .trim()
    .replaceAll(BESIDE_A_NUMBER, '')
    .replace(/^[\u2212\u2013]\s*/, '-')
    .replaceAll(/(?<=\d)[\s'’_]+(?=\d{3}(?!\d))/gu, '')
  const [, digits, word = ''] = /^(-?[\d.,]*\d(?:\s*\/\s*\d+)?)\s*([^\d\s].*|)$/u.exec(plain) ?? []
  if (digits === undefined) return undefined
  const suffix = word.toLowerCase().replace(/\.$/, '')
  const isPercentage = PERCENT.has(suffix)
  const factor = MULTIPLIERS.get(suffix)
  if (suffix !== '' && !isPercentage && factor === undefined && !isUnit(suffix, unit)) return undefined
  const scale = isPercentage ? 0.01 : (factor ?? 1)
  const isPlausible = (number: number): boolean => number >= range[0] && number <= range[1]
  const stated = readingsOf(digits).map((number) => number * scale)
  // Where a share is expected, 60 means 60 %; what 1.1 means is unclear.
  const shares = bounds[1] === 1 ? stated.filter((number) => number >= 2).map((number) => number / 100) : []
  const readings = [...stated, ...shares.filter(isPlausible)]
    .map((number) => Number(number.toPrecision(12)))
    .filter((number) => number >= bounds[0] && number <= bounds[1] && (!integer || Number.isInteger(number)))
  const meant = readings.find(isPlausible) ?? readings.at(0)
  return meant === undefined ? undefined : String(meant)
}

/** “24 months” where years are expected is not 24. */
const isUnit = (word: string, unit: string): boolean =>
  [word, ...meaningsOf(word)].some((meaning) => unit.replace(/^working /, '').startsWith(meaning))

/** The numbers that digits with commas and points among them may represent, the likelier one first. */
function readingsOf(digits: string): readonly number[] {
  const [above, below] = digits.split('/').map((part) => part.trim())
  if (below !== undefined) return readingsOf(above).map((number) => number / Number(below))
  const decimal = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  const whole = digits.slice(0, Math.max(0, decimal)).replaceAll(/[.,]/g, '')
  const asDecimal = decimal < 0 ? digits : `${whole}.${digits.slice(decimal + 1)}`
  const isGrouped = /^-?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits)
  const isOnce =
    digits.indexOf(',') === digits.lastIndexOf(',') && digits.indexOf('.') === digits.lastIndexOf('.')
  const readings = [
    ...(isOnce ? [Number(asDecimal)] : []),
    ...(isGrouped ? [Number(digits.replaceAll(/[.,]/g, ''))] : []),
  ]
  // Nobody writes 8.000 to mean 8.
  return (digits.endsWith('000') ? readings.toReversed() : readings).filter(Number.isFinite)
}

/**
 * Whether YAML silently reads a number differently from what was meant: a point that separates thousands is read as a
 * decimal point, or a prefix as that of another base.
 */
export const isMisread = ({ written }: ScalarNode, row: ParameterRow): boolean =>
  /^[-+]?0[xo]/i.test(written) ||
  ('integer' in row && row.integer && /^[-+]?\d{1,3}(?:\.\d{3})+$/.test(written))

import type { NumberRow, OptionalNumberRow, ParameterRow } from '../registry/row.ts'
import { quoted } from './quote.ts'
import type { Node } from './tree.ts'

type AnyNumber = NumberRow | OptionalNumberRow

/** No office is so far from what is plausible, and beyond it the arithmetic of the simulation would break. */
const FARTHEST = 1000

/** Smallest and largest value that is accepted. */
export function boundsOf(row: AnyNumber): readonly [number, number] {
  return row.bounds ?? [0, Number((FARTHEST * row.range[1]).toPrecision(12))]
}

/** The plausible range of a parameter in words, without the digits that arithmetic adds. */
export function rangeOf({ range: [low, high] }: AnyNumber): string {
  return `${Number(low.toPrecision(12))} to ${Number(high.toPrecision(12))}`
}

/** What a parameter takes, in words: type, unit, accepted values and plausible range. */
export function expectationOf(row: ParameterRow): string {
  switch (row.kind) {
    case 'number':
    case 'optional-number':
      return numberInWords(row)
    case 'flag':
      return 'true or false'
    case 'choice':
      return `one of ${row.options.join(', ')}`
    case 'set':
      return row.of === 'groups' ? 'a list of names of groups' : `a list out of ${row.of.join(', ')}`
    case 'text':
    default:
      return 'a text'
  }
}

function numberInWords(row: AnyNumber): string {
  const [low, high] = boundsOf(row)
  const kind = row.integer === true ? 'a whole number' : 'a number'
  return `${kind} from ${low} to ${high} (unit: ${row.unit}; plausible: ${rangeOf(row)})`
}

/** What stands at a place, in words. */
export function foundAt(node: Node): string {
  if (node.kind === 'list') return `a list of ${node.items.length}`
  if (node.kind === 'block') return 'a block of keys'
  if (node.value === null) return node.written === '' ? 'nothing' : quoted(node.written)
  const written = quoted(node.written)
  return typeof node.value === 'string' ? `the text “${written}”` : written
}

/** What may have been meant by a value that is not accepted, where that can be told. */
export function meantBy(row: ParameterRow, node: Node): string | undefined {
  if (row.kind === 'flag') return flagMeantBy(node)
  if (row.kind === 'number' || row.kind === 'optional-number') return numberMeantBy(row, node)
  if (row.kind === 'set' && node.kind === 'scalar' && typeof node.value === 'string')
    return `[${quoted(node.value)}]`
  return undefined
}

const YES = new Set(['yes', 'on', 'y'])
const NO = new Set(['no', 'off', 'n'])

function flagMeantBy(node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const word = node.written.toLowerCase()
  if (YES.has(word) || node.value === 1) return 'true'
  return NO.has(word) || node.value === 0 ? 'false' : undefined
}

/** A percentage, a decimal comma, thousands set apart, a typographic minus, or a number with a unit behind it. */
function numberMeantBy(row: AnyNumber, node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const plain = node.written
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replaceAll(/(?<=\d)[\s']+(?=\d{3}(?!\d))/g, '')
  const parts = /^([+-]?\d+(?:[.,]\d+)?)\s*(\D*)$/.exec(plain)
  if (parts === null) return undefined
  const [, digits, unit] = parts
  const stated = Number(digits.replace(',', '.'))
  const [low, high] = boundsOf(row)
  const percentage = high === 1 && (unit === '%' || stated > 1)
  const meant = percentage ? stated / 100 : stated
  // “24 months” where years are expected is not 24.
  const guessable = unit === '' || unit === '%' || row.unit.startsWith(unit)
  const accepted = meant >= low && meant <= high && (row.integer !== true || Number.isInteger(meant))
  return guessable && accepted ? String(meant) : undefined
}

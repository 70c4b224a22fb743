import type { NumberRow, OptionalNumberRow, ParameterRow } from './registry.ts'
import type { Node } from './tree.ts'

type AnyNumber = NumberRow | OptionalNumberRow

/** Smallest and largest value that is accepted. */
export function boundsOf(row: AnyNumber): readonly [number, number] {
  return row.bounds ?? [0, Infinity]
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
  const limits = high === Infinity ? `of at least ${low}` : `from ${low} to ${high}`
  return `${kind} ${limits} (unit: ${row.unit}; plausible: ${rangeOf(row)})`
}

const LONGEST_QUOTE = 60

/** What stands at a place, in words. */
export function foundAt(node: Node): string {
  if (node.kind === 'list') return `a list of ${node.items.length}`
  if (node.kind === 'block') return 'a block of keys'
  if (node.value === null) return node.written === '' ? 'nothing' : node.written
  const written =
    node.written.length > LONGEST_QUOTE ? `${node.written.slice(0, LONGEST_QUOTE)}…` : node.written
  return typeof node.value === 'string' ? `the text “${written.replaceAll(/\p{Cc}/gu, ' ')}”` : written
}

/** What may have been meant by a value that is not accepted, where that can be told. */
export function meantBy(row: ParameterRow, node: Node): string | undefined {
  if (row.kind === 'flag') return flagMeantBy(node)
  if (row.kind === 'number' || row.kind === 'optional-number') return numberMeantBy(row, node)
  if (row.kind === 'set' && node.kind === 'scalar' && typeof node.value === 'string') return `[${node.value}]`
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

/** A percentage, a decimal comma, or a number with a unit behind it. */
function numberMeantBy(row: AnyNumber, node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const parts = /^([+-]?\d+(?:[.,]\d+)?)\s*(\D*)$/.exec(node.written.trim())
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

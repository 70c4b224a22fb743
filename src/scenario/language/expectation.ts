import type { NumberRow, OptionalNumberRow, ParameterRow, WeightsRow } from '../registry/row.ts'
import { textAt } from './place.ts'
import { quoted } from '../../text/quote.ts'
import type { Node } from './tree.ts'

type AnyNumber = NumberRow | OptionalNumberRow

/** No office is this far from what is plausible, and beyond it the arithmetic of the simulation would break. */
const FARTHEST = 1000

/** Smallest and largest value that is accepted. */
export function boundsOf(row: AnyNumber): readonly [number, number] {
  return row.bounds ?? [0, Number((FARTHEST * row.range[1]).toPrecision(12))]
}

/** The plausible range of a parameter in words, without the digits that arithmetic adds. */
export function rangeOf({ range: [low, high] }: AnyNumber): string {
  return `${Number(low.toPrecision(12))} to ${Number(high.toPrecision(12))}`
}

/** What a parameter accepts, in words: type, unit, accepted values and plausible range. */
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
    case 'weights':
      return `a list of ${row.length} of which one is above 0, each ${weightInWords(row)}; or an empty list`
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

/** The accepted values of one of several weights, in words. */
export const weightInWords = ({ bounds: [low, high] }: WeightsRow): string =>
  `a number from ${low} to ${high}`

/** What was found at a place, in words. */
export function foundAt(node: Node): string {
  if (node.kind === 'list') return `a list of ${node.items.length}`
  if (node.kind === 'block') return 'a block of keys'
  if (node.value === null) return node.written === '' ? 'nothing' : quoted(node.written)
  const written = quoted(node.written)
  if (typeof node.value !== 'string') return written
  const marks = /^["']/.test(textAt(node.place)) ? ' in quotation marks' : ''
  return `the text “${written}”${marks}`
}

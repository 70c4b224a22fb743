import type { NumberRow, OptionalNumberRow, ParameterRow, WeightsRow } from '../registry/row.ts'
import { unitInWords } from '../registry/units.ts'
import { textAt } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import type { Node } from './tree.ts'

type AnyNumber = NumberRow | OptionalNumberRow

const say = texts({
  en: {
    range: (low: string, high: string) => `${low} to ${high}`,
    number: (low: string, high: string, unit: string, plausible: string) =>
      `a number from ${low} to ${high} (unit: ${unit}; plausible: ${plausible})`,
    wholeNumber: (low: string, high: string, unit: string, plausible: string) =>
      `a whole number from ${low} to ${high} (unit: ${unit}; plausible: ${plausible})`,
    numberIn: (unit: string) => `a number (unit: ${unit})`,
    flag: 'true or false',
    oneOf: (words: string) => `one of ${words}`,
    atMost: (most: string) => `at most ${most}`,
    groups: 'a list of names of groups',
    outOf: (words: string) => `a list out of ${words}`,
    weight: (low: string, high: string) => `a number from ${low} to ${high}`,
    weights: (length: string, weight: string) =>
      `a list of ${length} of which one is above 0, each ${weight}; or an empty list`,
    text: 'a text',
    notTaken: (path: string) => `“${path}” does not take this`,
    isBlock: (path: string) => `“${path}” is a block`,
    foundList: (length: string) => `a list of ${length}`,
    foundBlock: 'a block of keys',
    foundNothing: 'nothing',
    foundText: (written: string) => `the text “${written}”`,
    foundInMarks: (written: string) => `the text “${written}” in quotation marks`,
  },
  nb: {
    range: (low, high) => `${low} til ${high}`,
    number: (low, high, unit, plausible) =>
      `et tall fra ${low} til ${high} (enhet: ${unit}; rimelig: ${plausible})`,
    wholeNumber: (low, high, unit, plausible) =>
      `et helt tall fra ${low} til ${high} (enhet: ${unit}; rimelig: ${plausible})`,
    numberIn: (unit) => `et tall (enhet: ${unit})`,
    flag: 'true eller false',
    oneOf: (words) => `en av ${words}`,
    atMost: (most) => `høyst ${most}`,
    groups: 'en liste med navn på grupper',
    outOf: (words) => `en liste med noen av ${words}`,
    weight: (low, high) => `et tall fra ${low} til ${high}`,
    weights: (length, weight) =>
      `en liste med ${length} verdier, hver av dem ${weight} og minst én over 0; eller en tom liste`,
    text: 'en tekst',
    notTaken: (path) => `«${path}» kan ikke ha denne verdien`,
    isBlock: (path) => `«${path}» er en blokk`,
    foundList: (length) => `en liste med ${length}`,
    foundBlock: 'en blokk med nøkler',
    foundNothing: 'ingenting',
    foundText: (written) => `teksten «${written}»`,
    foundInMarks: (written) => `teksten «${written}» i anførselstegn`,
  },
  nn: {
    range: (low, high) => `${low} til ${high}`,
    number: (low, high, unit, plausible) =>
      `eit tal frå ${low} til ${high} (eining: ${unit}; rimeleg: ${plausible})`,
    wholeNumber: (low, high, unit, plausible) =>
      `eit heilt tal frå ${low} til ${high} (eining: ${unit}; rimeleg: ${plausible})`,
    numberIn: (unit) => `eit tal (eining: ${unit})`,
    flag: 'true eller false',
    oneOf: (words) => `ein av ${words}`,
    atMost: (most) => `høgst ${most}`,
    groups: 'ei liste med namn på grupper',
    outOf: (words) => `ei liste med nokre av ${words}`,
    weight: (low, high) => `eit tal frå ${low} til ${high}`,
    weights: (length, weight) =>
      `ei liste med ${length} verdiar, kvar av dei ${weight} og minst éin over 0; eller ei tom liste`,
    text: 'ein tekst',
    notTaken: (path) => `«${path}» kan ikkje ha denne verdien`,
    isBlock: (path) => `«${path}» er ei blokk`,
    foundList: (length) => `ei liste med ${length}`,
    foundBlock: 'ei blokk med nøklar',
    foundNothing: 'ingenting',
    foundText: (written) => `teksten «${written}»`,
    foundInMarks: (written) => `teksten «${written}» i hermeteikn`,
  },
})

/** No office is this far from what is plausible, and beyond it the arithmetic of the simulation would break. */
const FARTHEST = 1000

/** Smallest and largest value that is accepted. */
export function boundsOf(row: AnyNumber): readonly [number, number] {
  return row.bounds ?? [0, Number((FARTHEST * row.range[1]).toPrecision(12))]
}

/** The plausible range of a parameter in words, without the digits that arithmetic adds. */
export function rangeOf({ range: [low, high] }: AnyNumber): string {
  return say().range(String(Number(low.toPrecision(12))), String(Number(high.toPrecision(12))))
}

/** What a parameter accepts, in words: type, unit, accepted values and plausible range. */
export function expectationOf(row: ParameterRow): string {
  switch (row.kind) {
    case 'number':
    case 'optional-number':
      return numberInWords(row)
    case 'flag':
      return say().flag
    case 'choice':
      return oneOf(row.options)
    case 'set':
      return row.of === 'groups' ? say().groups : say().outOf(row.of.join(', '))
    case 'weights':
      return say().weights(String(row.length), weightInWords(row))
    case 'text':
    default:
      return say().text
  }
}

function numberInWords(row: AnyNumber): string {
  const [low, high] = boundsOf(row)
  const { number, wholeNumber } = say()
  return (row.integer === true ? wholeNumber : number)(
    String(low),
    String(high),
    unitInWords(row.unit),
    rangeOf(row),
  )
}

/** A number of which only the unit is known. */
export const numberIn = (unit: string): string => say().numberIn(unit)

/** One of some words. */
export const oneOf = (words: readonly string[]): string => say().oneOf(words.join(', '))

/** A number, or something as large as it. */
export const atMost = (most: number): string => say().atMost(String(most))

/** That a key has a value which it cannot have. */
export const notTaken = (path: string): string => say().notTaken(path)

/** That a key opens a block, and has another value. */
export const isBlock = (path: string): string => say().isBlock(path)

/** The accepted values of one of several weights, in words. */
export const weightInWords = ({ bounds: [low, high] }: WeightsRow): string =>
  say().weight(String(low), String(high))

/** What was found at a place, in words. */
export function foundAt(node: Node): string {
  const { foundList, foundBlock, foundNothing, foundText, foundInMarks } = say()
  if (node.kind === 'list') return foundList(String(node.items.length))
  if (node.kind === 'block') return foundBlock
  if (node.value === null) return node.written === '' ? foundNothing : quoted(node.written)
  const written = quoted(node.written)
  if (typeof node.value !== 'string') return written
  return /^["']/.test(textAt(node.place)) ? foundInMarks(written) : foundText(written)
}

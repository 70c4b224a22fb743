/** Numbers as shown in charts and tables, where the unit is named once for many of them. */
import { grouped, withPlus } from '../../results/quantity.ts'
import { unitName, unitTexts } from '../../vocabulary/unit-words.ts'
import { unitFacts, type Unit } from '../../vocabulary/units.ts'
import { texts } from '../../locale/language.ts'

const say = texts({
  en: { interval: (from: string, to: string) => `${from} to ${to}` },
  nb: { interval: (from, to) => `${from} til ${to}` },
  nn: { interval: (from, to) => `${from} til ${to}` },
})

const NO_BREAK_SPACE = '\u00a0'
const MILLION = 1_000_000

/** How numbers of a unit are shown: the factor they are multiplied by and the words on the axis or above the column. */
interface Shown {
  readonly factor: number
  readonly words: string
  /** what directly follows each number, and each difference of two */
  readonly suffix: string
  readonly differenceSuffix: string
  readonly digitsFor: (value: number) => number
}

function shown(unit: Unit): Shown {
  const facts = unitFacts(unit)
  const { wholes, percentOf, shortPoints, nok, shortMillion, millions, days, months } = unitTexts()
  const plain = (suffix: string): Shown => ({
    factor: 1,
    words: unitName(unit),
    suffix,
    differenceSuffix: suffix,
    digitsFor: threeDigits,
  })
  switch (facts.kind) {
    case 'share':
      return {
        factor: 100,
        words: facts.of === undefined ? '%' : percentOf(wholes[facts.of]),
        suffix: '%',
        differenceSuffix: facts.relative ? '%' : shortPoints,
        digitsFor: () => 1,
      }
    case 'money':
      return facts.per === undefined
        ? plain(nok)
        : {
            ...plain(shortMillion),
            factor: 1 / MILLION,
            words: millions(unitName(unit)),
            digitsFor: digitsOfMillions,
          }
    case 'days':
      return plain(days)
    case 'months':
      return plain(months)
    default:
      return plain('')
  }
}

/** The unit in words, for the head of a column or an axis: `% of cohort`, `million NOK per year`. */
export function unitWords(unit: Unit): string {
  return shown(unit).words
}

/** A value with at most a short unit: `31.2 %`, `182 M NOK`, `74.1 days`; a dash if there was nothing to measure. */
export function shortValue(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  const { factor, suffix, digitsFor } = shown(unit)
  return joined(rounded(value * factor, digitsFor(value * factor)), suffix)
}

/** A value for a column whose unit is named above: `31.2`, `182`, `74.1`. */
export function bareValue(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  const { factor, digitsFor } = shown(unit)
  return rounded(value * factor, digitsFor(value * factor))
}

/** A difference with its sign; percentage points are `pp`. */
export function shortDifference(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  return joined(bareDifference(value, unit), shown(unit).differenceSuffix)
}

/** A difference with its sign, for a column whose unit is named above. */
export function bareDifference(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  const { factor, digitsFor } = shown(unit)
  return withPlus(rounded(value * factor, digitsFor(value * factor)), value)
}

/** Two ends of something: `1.0 to 3.2`. */
export const fromTo = (from: string, to: string): string => say().interval(from, to)

/** An interval as `1.0 to 3.2`; empty if unknown. */
export function shortInterval(low: number | undefined, high: number | undefined, unit: Unit): string {
  if (low === undefined || high === undefined) return ''
  const { factor, digitsFor } = shown(unit)
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)) * factor)
  const [from, to] = [low, high].map((limit) => rounded(limit * factor, digits))
  return fromTo(from, to)
}

/** A number in words, followed by its interval if known: `4.2 (1.0 to 5.2)`. */
export function withInterval(
  text: string,
  low: number | undefined,
  high: number | undefined,
  unit: Unit,
): string {
  const interval = shortInterval(low, high, unit)
  return interval === '' ? text : `${text} (${interval})`
}

/** A whole number with separators: `5,040`; a dash if there was nothing to measure. */
export function wholeNumber(value: number): string {
  return Number.isFinite(value) ? rounded(value, 0) : '–'
}

/** A number with one decimal: `4.2`; a dash if there was nothing to measure. */
export function oneDecimal(value: number): string {
  return Number.isFinite(value) ? rounded(value, 1) : '–'
}

/** A number with one decimal and its sign. */
export function signedDecimal(value: number): string {
  return withPlus(oneDecimal(value), value)
}

/** A share as a whole percentage, with one digit more where it is small: `42 %`, `4.2 %`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–'
  const digits = Math.abs(share) < 0.1 ? 1 : 0
  return `${rounded(share * 100, digits)}${NO_BREAK_SPACE}%`
}

/** A p value: `.068`, `< .001`; in Norwegian with a zero before the comma. */
export const shortP = (p: number): string => (p < 0.001 ? `< ${thousandths(0.001)}` : thousandths(p))

const thousandths = (p: number): string => grouped(p, 3).replace(/^0\./, '.')

function joined(number: string, suffix: string): string {
  return suffix === '' ? number : number + NO_BREAK_SPACE + suffix
}

/** Decimals that leave about three digits; percentages always have one, because they are read down a column. */
function threeDigits(value: number): number {
  const size = Math.abs(value)
  if (size >= 100) return 0
  if (size >= 1) return 1
  return size >= 0.1 ? 2 : 3
}

/** Small amounts of money have two decimals. */
function digitsOfMillions(value: number): number {
  const size = Math.abs(value)
  if (size >= 100) return 0
  return size >= 10 ? 1 : 2
}

/** In columns, a value rounded to zero is shown without decimals. */
function rounded(value: number, digits: number): string {
  const text = grouped(value, digits)
  return digits > 1 && !/[1-9]/.test(text) ? '0' : text
}

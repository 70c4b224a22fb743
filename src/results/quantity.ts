/** Numbers with their units, for sentences and terminal tables; files keep full precision instead. */
import type { Estimate } from './estimates.ts'
import { localeTag, texts } from '../locale/language.ts'
import { unitName, unitTexts } from '../vocabulary/unit-words.ts'
import { unitFacts, type Unit } from '../vocabulary/units.ts'

const say = texts({
  en: {
    notMeasured: 'not measured',
    estimate: (middle: string, low: string, high: string) => `${middle} (95 % interval ${low} to ${high})`,
  },
  nb: {
    notMeasured: 'ikke målt',
    estimate: (middle, low, high) => `${middle} (95 %-intervall ${low} til ${high})`,
  },
  nn: {
    notMeasured: 'ikkje målt',
    estimate: (middle, low, high) => `${middle} (95 %-intervall ${low} til ${high})`,
  },
})

/** A value, for example `31.2 %`, `82.3 million NOK a year` or `41.5 working days`; a phrase where there is none. */
export function describeValue(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return say().notMeasured
  const { factor, name, digits } = scaleOf(value, unit)
  return `${grouped(value * factor, digits)} ${name}`
}

/** A difference with its sign, for example `+2.9 points`: points are percentage points. */
export function describeDifference(value: number, unit: Unit): string {
  const { factor, digits, differenceName } = scaleOf(value, unit)
  return `${signed(value * factor, digits)} ${differenceName}`
}

/** A difference and its interval, for example `+2.9 points (95 % interval +1.8 to +4.0)`. */
export function describeEstimate({ value, ciLow, ciHigh }: Estimate, unit: Unit): string {
  if (ciLow === undefined || ciHigh === undefined) return describeDifference(value, unit)
  const { factor, digits, differenceName } = scaleOf(Math.max(Math.abs(ciLow), Math.abs(ciHigh)), unit)
  const [middle, low, high] = [value, ciLow, ciHigh].map((number) => signed(number * factor, digits))
  return say().estimate(`${middle} ${differenceName}`, low, high)
}

/** A band around zero, for example `±1 points`. */
export function describeBand(band: number, unit: Unit): string {
  const { factor, differenceName } = scaleOf(band, unit)
  const size = band * factor
  const text =
    size >= 100 ? grouped(size, 0) : size.toLocaleString(localeTag(), { maximumSignificantDigits: 3 })
  return `±${text} ${differenceName}`
}

interface Scale {
  readonly factor: number
  readonly name: string
  /** unit of differences: differences of percentages are points */
  readonly differenceName: string
  readonly digits: number
}

function scaleOf(value: number, unit: Unit): Scale {
  const facts = unitFacts(unit)
  const { points, nokAYear } = unitTexts()
  if (facts.kind === 'share') return { factor: 100, name: '%', differenceName: points, digits: 1 }
  const name = unitName(unit)
  if (facts.kind === 'money') return scaleOfMoney(value, facts.per === 'year' ? nokAYear : name)
  const size = Math.abs(value)
  const digits = size >= 1000 ? 0 : size >= 1 ? 1 : 3
  return { factor: 1, name, differenceName: name, digits }
}

function scaleOfMoney(value: number, name: string): Scale {
  if (Math.abs(value) < 100_000) return { factor: 1, name, differenceName: name, digits: 0 }
  const millions = unitTexts().millions(name)
  return { factor: 1e-6, name: millions, differenceName: millions, digits: 2 }
}

/** A number with this many decimals, thousands separators and a proper minus sign: `−1,234.5`. */
export function grouped(value: number, digits: number): string {
  const text = Math.abs(value).toLocaleString(localeTag(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  // A number that rounds to zero gets no minus, which would claim a direction.
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

const signed = (value: number, digits: number): string => withPlus(grouped(value, digits), value)

/** Adds a plus to the text of a value that is still above zero after rounding. */
export const withPlus = (text: string, value: number): string =>
  value > 0 && /[1-9]/.test(text) ? `+${text}` : text

/** Numbers as they stand in charts and tables, where the unit is named once for many of them. */

const NO_BREAK_SPACE = '\u00a0'
const MILLION = 1_000_000

/** How numbers of a unit are shown: what they are multiplied with and the words at the axis or above the column. */
interface Shown {
  readonly factor: number
  readonly words: string
  /** what stands directly behind each number */
  readonly suffix: string
}

function shown(unit: string): Shown {
  if (unit.startsWith('share')) {
    return { factor: 100, words: unit.replace('share', '%'), suffix: `${NO_BREAK_SPACE}%` }
  }
  if (unit.startsWith('NOK per')) {
    return { factor: 1 / MILLION, words: `million ${unit}`, suffix: `${NO_BREAK_SPACE}M` }
  }
  return { factor: 1, words: unit, suffix: '' }
}

/** The unit in words, as it stands above a column or along an axis: `% of cohort`, `million NOK per year`. */
export function unitWords(unit: string): string {
  return shown(unit).words
}

/** Factor from the numbers of results to those that `unitWords` names. */
export function unitFactor(unit: string): number {
  return shown(unit).factor
}

/** A value without words: `31.2 %`, `182.4 M`, `74`. About three digits; a dash where there was nothing to measure. */
export function shortValue(value: number, unit: string): string {
  if (!Number.isFinite(value)) return '–'
  const { factor, suffix } = shown(unit)
  return withSign(value * factor, '') + suffix
}

/** A difference with its sign; percentage points are `pp`. */
export function shortDifference(value: number, unit: string): string {
  if (!Number.isFinite(value)) return '–'
  const { factor, suffix } = shown(unit)
  return withSign(value * factor, '+') + suffix.replace('%', 'pp')
}

/** An interval as `1.0 to 3.2`; empty where it is not known. */
export function shortInterval(low: number | undefined, high: number | undefined, unit: string): string {
  if (low === undefined || high === undefined) return ''
  const { factor } = shown(unit)
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)) * factor)
  const [from, to] = [low, high].map((limit) => grouped(limit * factor, digits))
  return `${from} to ${to}`
}

/** A whole number with separators: `5,040`. */
export function wholeNumber(value: number): string {
  return grouped(value, 0)
}

/** A share as a whole percentage, with one digit more where it is small: `42 %`, `4.2 %`. */
export function percent(share: number): string {
  const digits = Math.abs(share) < 0.1 ? 1 : 0
  return `${grouped(share * 100, digits)}${NO_BREAK_SPACE}%`
}

function withSign(value: number, plus: '+' | ''): string {
  const text = grouped(value, digitsFor(Math.abs(value)))
  return value > 0 && /[1-9]/.test(text) ? plus + text : text
}

function digitsFor(size: number): number {
  if (size >= 100) return 0
  if (size >= 1) return 1
  return size >= 0.1 ? 2 : 3
}

function grouped(value: number, digits: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  const written = Number(text.replaceAll(',', '')) === 0 ? '0' : text
  return value < 0 && written !== '0' ? `−${written}` : written
}

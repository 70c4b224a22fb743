import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import type { ParameterRow } from '../registry/row.ts'
import { problemAt, textAt } from './place.ts'
import type { Place } from './place.ts'

const say = texts({
  en: {
    doubtful: 'a comma without a space after it may be a decimal comma',
    either: (count: string, values: string, decimals: string) =>
      `a space after each comma for ${count} values (${values}), or a point (${decimals})`,
    separates: 'a comma separates two values here',
    point: 'decimals with a point',
  },
  nb: {
    doubtful: 'et komma uten mellomrom etter kan være et desimalkomma',
    either: (count, values, decimals) =>
      `et mellomrom etter hvert komma for ${count} verdier (${values}), eller punktum (${decimals})`,
    separates: 'komma skiller to verdier her',
    point: 'desimaler med punktum',
  },
  nn: {
    doubtful: 'eit komma utan mellomrom etter kan vere eit desimalkomma',
    either: (count, values, decimals) =>
      `eit mellomrom etter kvart komma for ${count} verdiar (${values}), eller punktum (${decimals})`,
    separates: 'komma skil to verdiar her',
    point: 'desimalar med punktum',
  },
})

const DECIMAL = /^-?\d+,\d+$/
const NUMBER = /^-?\d+(?:,\d+)?$/

/**
 * The problem of commas between values that may be decimal commas: `0,9` would be two values, 0 and 9. Undefined where
 * they can only be separators, because a space follows them or the file is JSON.
 *
 * @param around place of the values, including the brackets or the equals sign around them
 */
export function commasInDoubt(around: Place, row: ParameterRow): Problem | undefined {
  if (row.kind !== 'number' && row.kind !== 'optional-number') return undefined
  if (/\.json$/i.test(around.source.file)) return undefined
  const place = withoutBrackets(around)
  const values = textAt(place).trim()
  if (/\d,\d+\s*\.\.|\.\.\s*\d+,\d/.test(values))
    return decimals(place, values.replaceAll(/(?<=\d),(?=\d)/g, '.'))
  // Numbers with decimal commas are separated by other signs, or by commas followed by a space.
  const apart = values.split(/\s*;\s*|,\s+|\s+/)
  if (apart.length > 1 && apart.some((one) => DECIMAL.test(one)) && apart.every((one) => NUMBER.test(one)))
    return decimals(place, apart.map((one) => one.replace(',', '.')).join(', '))
  return row.integer === true ? undefined : pairsInDoubt(values, row.range, place)
}

/** The place of the values themselves. */
function withoutBrackets(place: Place): Place {
  const text = textAt(place)
  const end = Math.min(place.end, place.source.text.length)
  return {
    ...place,
    start: /^[[=]/.test(text) ? place.start + 1 : place.start,
    end: text.endsWith(']') ? end - 1 : end,
  }
}

function pairsInDoubt(
  values: string,
  [low, high]: readonly [number, number],
  place: Place,
): Problem | undefined {
  const digits = values.split(',')
  if (!digits.every((one) => /^-?\d+$/.test(one)) || digits.length % 2 === 1) return undefined
  const pairs = digits.flatMap((whole, at) => (at % 2 === 0 ? [`${whole}.${digits[at + 1]}`] : []))
  // Nobody would read 25,30 or 5,10 as one number.
  const isOne = (pair: string): boolean =>
    /^-?(?:0\.|\d\.(?!\d*0$))/.test(pair) && Number(pair) >= low && Number(pair) <= high
  if (!pairs.every(isOne)) return undefined
  return problemAt(place, say().doubtful, {
    expected: say().either(String(digits.length), digits.join(', '), pairs.join(', ')),
  })
}

const decimals = (place: Place, nearest: string): Problem =>
  problemAt(place, say().separates, { expected: say().point, nearest })

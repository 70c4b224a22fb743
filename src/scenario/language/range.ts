import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import type { ParameterRow } from '../registry/row.ts'
import { atMost } from './expectation.ts'
import { problemAt } from './place.ts'
import type { Place } from './place.ts'
import type { ScalarNode } from './tree.ts'

const say = texts({
  en: {
    noRange: 'this is not a range',
    range: (one: string, other: string) => `a range as in ${one} or ${other}`,
    backwards: 'this range runs backwards',
    forwards: 'the smaller number in front',
    noStep: 'this range states no step',
    step: (example: string) => `a step, as in ${example}`,
    badStep: 'no range has this step',
    positive: 'a step above 0',
    tooMany: 'this range has too many values',
    noEnd: 'the steps of this range do not meet its end',
    reached: (last: string, next: string) => `${last}, and then ${next}`,
    leading: (first: string, last: string) => `a step that leads from ${first} to ${last}`,
  },
  nb: {
    noRange: 'dette er ikke et intervall',
    range: (one, other) => `et intervall som ${one} eller ${other}`,
    backwards: 'dette intervallet går baklengs',
    forwards: 'det minste tallet først',
    noStep: 'dette intervallet oppgir ikke noe steg',
    step: (example) => `et steg, som i ${example}`,
    badStep: 'et intervall kan ikke ha dette steget',
    positive: 'et steg over 0',
    tooMany: 'dette intervallet har for mange verdier',
    noEnd: 'stegene i dette intervallet treffer ikke slutten',
    reached: (last, next) => `${last}, og deretter ${next}`,
    leading: (first, last) => `et steg som går opp fra ${first} til ${last}`,
  },
  nn: {
    noRange: 'dette er ikkje eit intervall',
    range: (one, other) => `eit intervall som ${one} eller ${other}`,
    backwards: 'dette intervallet går baklengs',
    forwards: 'det minste talet først',
    noStep: 'dette intervallet oppgjev ikkje noko steg',
    step: (example) => `eit steg, som i ${example}`,
    badStep: 'eit intervall kan ikkje ha dette steget',
    positive: 'eit steg over 0',
    tooMany: 'dette intervallet har for mange verdiar',
    noEnd: 'stega i dette intervallet treffer ikkje slutten',
    reached: (last, next) => `${last}, og deretter ${next}`,
    leading: (first, last) => `eit steg som går opp frå ${first} til ${last}`,
  },
})

/** Most scenarios of one comparison, and therefore most values of a range; merely reading that many takes a while. */
export const MOST_SCENARIOS = 500

const NUMBER = String.raw`-?\d+(?:\.\d+)?`
/** A range with its ends and its step, as a comparison file and `--vary` write it. */
export const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})(?:\\s+step\\s+(${NUMBER}))?$`)

/** A range as other programs write it, or with decimal commas. */
const LOOSE = '-?\\d+(?:[.,]\\d+)?'
const LIKE_A_RANGE = new RegExp(
  `^(${LOOSE})\\s*(?:\\.{2,3}|…|-|–|:|to|til)\\s*(${LOOSE})(?:\\s*(?:step|steg|trinn|by|\\.\\.|:|/|;)\\s*(${LOOSE}))?$`,
)

/** How a range is written, for messages. */
export const RANGE_EXAMPLES = ['1..12', '0.1..0.9 step 0.2'] as const

/** Whether a value is meant as a range, correctly written or not. */
export const isRange = ({ value, written }: ScalarNode): boolean =>
  typeof value === 'string' && LIKE_A_RANGE.test(written.trim())

/**
 * The values of a range `a..b` or `a..b step c`, each at the place of the range; a range of whole numbers has step 1
 * if none is stated. A problem where it has no values, too many, or does not reach its end.
 */
export function valuesOfRange(node: ScalarNode, row: ParameterRow): readonly ScalarNode[] | Problem {
  const { place } = node
  const written = node.written.trim()
  const [, from, to, by] = RANGE.exec(written) ?? []
  if (from === undefined)
    return problemAt(place, say().noRange, {
      expected: say().range(...RANGE_EXAMPLES),
      nearest: rangeLike(written),
    })
  const [first, last] = [Number(from), Number(to)]
  const step = by === undefined ? undefined : Number(by)
  if (first >= last)
    return problemAt(place, say().backwards, {
      expected: say().forwards,
      nearest: inWords({ first: last, last: first, step }),
    })
  const isCounted =
    Number.isInteger(first) && Number.isInteger(last) && (isOfIntegers(row) || last - first > 1)
  if (step === undefined && !isCounted)
    return problemAt(place, say().noStep, {
      found: written,
      expected: say().step(`${written} step ${exact((last - first) / 4)}`),
    })
  return stepsOf({ first, last, step: step ?? 1 }, place)
}

const isOfIntegers = (row: ParameterRow): boolean => 'integer' in row && row.integer

interface Range {
  readonly first: number
  readonly last: number
  readonly step: number | undefined
}

function stepsOf(
  { first, last, step }: Range & { readonly step: number },
  place: Place,
): readonly ScalarNode[] | Problem {
  if (step <= 0) return problemAt(place, say().badStep, { expected: say().positive })
  const steps = Math.floor(exact((last - first) / step))
  if (steps >= MOST_SCENARIOS)
    return problemAt(place, say().tooMany, {
      found: String(steps + 1),
      expected: atMost(MOST_SCENARIOS),
    })
  const values = Array.from({ length: steps + 1 }, (_, index) => exact(first + index * step))
  const reached = values[values.length - 1]
  if (reached !== last)
    return problemAt(place, say().noEnd, {
      found: say().reached(String(reached), String(exact(reached + step))),
      expected: say().leading(String(first), String(last)),
      nearest: steps === 0 ? undefined : inWords({ first, last: reached, step }),
    })
  return values.map((value) => ({ kind: 'scalar', place, value, written: String(value) }))
}

/** Without the trailing digits that binary arithmetic leaves. */
const exact = (value: number): number => Number(value.toPrecision(12))

const inWords = ({ first, last, step }: Range): string =>
  `${first}..${last}${step === undefined || step === 1 ? '' : ` step ${step}`}`

function rangeLike(written: string): string | undefined {
  const [, from, to, by] = LIKE_A_RANGE.exec(written) ?? []
  if (from === undefined) return undefined
  const [first, last, step] = [from, to, by].map((part) =>
    part === undefined ? undefined : Number(part.replace(',', '.')),
  )
  return first === undefined || last === undefined ? undefined : inWords({ first, last, step })
}

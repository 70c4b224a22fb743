import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { unknownKey } from './keys.ts'
import { foundAt } from './expectation.ts'
import { byOutcome, eachOnce, numberAt, positiveNumbers } from './outcome-level.ts'
import type { NamedEntry, NumberEntry, Vocabulary } from './outcome-level.ts'
import { fileAndLine, problemAt } from './place.ts'
import type { Source } from './place.ts'
import { readText } from './read.ts'
import { nodeAt } from './tree.ts'
import type { BlockNode, Node } from './tree.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { keyText } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: {
    noLimit: 'this is not a limit',
    limit: (keys: string) => `a block with ${keys}`,
    limitsNothing: 'this limits nothing',
    bound: (unit: string) => `min or max (unit: ${unit})`,
    neverKept: 'no value keeps this limit',
    bounds: (min: string, max: string) => `min ${min}, max ${max}`,
    noHalfWidth: 'this asks for no half-width',
    halfWidth: (example: string) => `OUTCOME=HALFWIDTH, for example ${example}`,
  },
  nb: {
    noLimit: 'dette er ikke en grense',
    limit: (keys) => `en blokk med ${keys}`,
    limitsNothing: 'dette begrenser ingenting',
    bound: (unit) => `min eller max (enhet: ${unit})`,
    neverKept: 'ingen verdi holder seg innenfor denne grensen',
    bounds: (min, max) => `min ${min}, max ${max}`,
    noHalfWidth: 'dette ber ikke om noen halv bredde',
    halfWidth: (example) => `OUTCOME=HALFWIDTH, for eksempel ${example}`,
  },
  nn: {
    noLimit: 'dette er ikkje ei grense',
    limit: (keys) => `ei blokk med ${keys}`,
    limitsNothing: 'dette avgrensar ingenting',
    bound: (unit) => `min eller max (eining: ${unit})`,
    neverKept: 'ingen verdi held seg innanfor denne grensa',
    bounds: (min, max) => `min ${min}, max ${max}`,
    noHalfWidth: 'dette ber ikkje om noka halv breidd',
    halfWidth: (example) => `OUTCOME=HALFWIDTH, til dømes ${example}`,
  },
})

/** What must hold for the mean of an outcome over all replications. */
export interface Limit extends OutcomeKey {
  /** the outcome and its level as one word, however the file spells it */
  readonly name: string
  /** smallest and largest value within the limit, in the unit of the outcome */
  readonly min: number | undefined
  readonly max: number | undefined
  /** `file:line` that states it */
  readonly origin: string
}

/** Half-width of the 95 % interval of an outcome at which it is narrow enough to stop replicating. */
export interface Precision extends OutcomeKey {
  /** in the unit of the outcome */
  readonly halfWidth: number
}

const LIMIT_KEYS = ['min', 'max']

/** Reads `limits:`, whose keys are outcomes. */
export function limitsOf(
  node: Node | undefined,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly Limit[] {
  return byOutcome(node, 'limits', vocabulary, problems).flatMap((entry) => {
    const { value } = entry
    if (value.kind === 'block') return [limitOf(entry, value, problems)]
    const expected = say().limit(LIMIT_KEYS.join(', '))
    problems.push(problemAt(value.place, say().noLimit, { found: foundAt(value), expected }))
    return []
  })
}

function limitOf(entry: NamedEntry, block: BlockNode, problems: Problem[]): Limit {
  const { outcome, breakdown, level, unitName, key } = entry
  const path = `limits.${outcome}.`
  for (const [name, { key: place }] of block.entries) {
    if (!LIMIT_KEYS.includes(name)) problems.push(unknownKey(place, name, path, LIMIT_KEYS))
  }
  const min = numberAt(nodeAt(block, 'min'), `${path}min`, entry, problems)
  const max = numberAt(nodeAt(block, 'max'), `${path}max`, entry, problems)
  if (nodeAt(block, 'min') === undefined && nodeAt(block, 'max') === undefined) {
    problems.push(problemAt(key, say().limitsNothing, { expected: say().bound(unitName) }))
  }
  if (min !== undefined && max !== undefined && min > max) {
    problems.push(problemAt(key, say().neverKept, { found: say().bounds(String(min), String(max)) }))
  }
  return { outcome, breakdown, level, name: keyText(entry), min, max, origin: fileAndLine(key) }
}

/** Reads `precision:`, whose keys are outcomes and whose values are half-widths. */
export function precisionOf(
  node: Node | undefined,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly Precision[] {
  return positiveNumbers(node, 'precision', vocabulary, problems).map(toPrecision)
}

const toPrecision = ({ outcome, breakdown, level, number }: NumberEntry): Precision => ({
  outcome,
  breakdown,
  level,
  halfWidth: number,
})

/**
 * Reads `OUTCOME=HALFWIDTH` or `OUTCOME/BREAKDOWN/LEVEL=HALFWIDTH` from the command line as if it were written in
 * a file.
 */
export function precisionAsked(
  options: readonly string[],
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly Precision[] {
  const entries = options.flatMap((text) =>
    positiveNumbers(nodeOfOption(text, problems), 'precision', vocabulary, problems),
  )
  return eachOnce(entries, problems).map(toPrecision)
}

/** Merges the precisions from several files and options; for each outcome and level the narrowest counts. */
export function narrowestOf(precisions: readonly Precision[]): readonly Precision[] {
  const byKey = new Map<string, Precision>()
  for (const precision of precisions) {
    const known = byKey.get(keyText(precision))
    if (known === undefined || precision.halfWidth < known.halfWidth) byKey.set(keyText(precision), precision)
  }
  return [...byKey.values()]
}

/** Precisions as the command line takes them; undefined where there are none. */
export const precisionInWords = (precisions: readonly Precision[]): string | undefined =>
  precisions.length === 0
    ? undefined
    : `precision ${precisions.map((one) => `${keyText(one)}=${one.halfWidth}`).join(', ')}`

/** The block with the one entry around the equals sign of an option; undefined where there is no such sign. */
function nodeOfOption(text: string, problems: Problem[]): BlockNode | undefined {
  const source: Source = { file: '--precision', text }
  const place = { source, start: 0, end: text.length }
  const equals = text.indexOf('=')
  const { root: value, problems: found } = readText(source, equals + 1)
  problems.push(...found)
  if (equals < 1 || value === undefined) {
    const expected = say().halfWidth('lasting-work-share=0.01')
    if (found.length === 0) problems.push(problemAt(place, say().noHalfWidth, { expected }))
    return undefined
  }
  const key = { source, start: 0, end: equals }
  return { kind: 'block', place, entries: new Map([[text.slice(0, equals), { key, value }]]) }
}

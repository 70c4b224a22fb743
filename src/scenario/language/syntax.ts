import type { Document, ErrorCode, YAMLError } from 'yaml'
import { isScalar, visit } from 'yaml'
import type { Mark } from './lexemes.ts'
import { texts } from '../../locale/language.ts'
import { slipIn } from './slips.ts'
import { en } from './syntax.en.ts'
import { nb } from './syntax.nb.ts'
import { nn } from './syntax.nn.ts'

/** What each kind of fault means, and how to correct it. */
export const faultWords = texts({ en, nb, nn })

/** A YAML error in a text, and how to correct it; offsets are those of the text. */
interface SyntaxFault {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly expected: string
}

/** A fault as the parser reports it, with the text around it. */
interface Told {
  /** in the words of the parser */
  readonly words: string
  /** the line of the place, split at the place */
  readonly before: string
  readonly rest: string
}

/** One wording for an error code of the parser; the first that applies is used. */
interface Sentence {
  readonly applies?: (told: Told) => boolean
  readonly says: keyof typeof en
  /** whether the fault is on the line below the place that the parser names */
  readonly below?: true
}

const told =
  (pattern: RegExp) =>
  ({ words }: Told): boolean =>
    pattern.test(words)

const startsLine = ({ before }: Told): boolean => before.trim() === ''

/** Whether a value that continues past its line follows a key in braces, as lines of JSON do. */
const isWithinBraces = (before: string, rest: string): boolean =>
  /["'\w]\s*:\s*$/.test(before) && !/:(?:\s|$)/.test(rest)

/** For each error code of the parser, what it means to the author of a scenario. */
export const SENTENCES: Readonly<Record<ErrorCode, readonly Sentence[]>> = {
  ALIAS_PROPS: [{ says: 'aliasAlone' }],
  BAD_ALIAS: [{ says: 'anchor' }],
  BAD_COLLECTION_TYPE: [{ says: 'tag' }],
  BAD_DIRECTIVE: [{ says: 'header' }],
  BAD_DQ_ESCAPE: [{ says: 'escape' }],
  BAD_INDENT: [
    { applies: ({ before }) => before.includes('\t'), says: 'tab' },
    { applies: told(/^Flow/), says: 'openAbove' },
    { says: 'oddIndent' },
  ],
  BAD_PROP_ORDER: [{ says: 'anchorInFront' }],
  BAD_SCALAR_START: [{ says: 'badStart' }],
  BLOCK_AS_IMPLICIT_KEY: [
    { applies: ({ rest }) => /:(?:\s|$)/.test(rest), says: 'secondColon' },
    { says: 'deeper', below: true },
  ],
  BLOCK_IN_FLOW: [{ says: 'blockInBrackets' }],
  DUPLICATE_KEY: [{ says: 'keyTwice' }],
  IMPOSSIBLE: [{ says: 'noYaml' }],
  KEY_OVER_1024_CHARS: [{ says: 'longKey' }],
  MISSING_CHAR: [
    { applies: told(/quote$/), says: 'openQuote' },
    { applies: told(/^Comments/), says: 'comment' },
    { applies: told(/^Tags and anchors|newline after block sequence props/), says: 'afterAnchor' },
    { applies: told(/directives-end|doc-start/), says: 'documentStart' },
    { applies: told(/^Block scalars/), says: 'emptyLine' },
    { applies: told(/^Missing ,/), says: 'noComma' },
    { applies: told(/end with/), says: 'openBracket' },
    { says: 'noValue' },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { applies: ({ rest }) => rest.startsWith('-'), says: 'listBelow' },
    { applies: ({ rest }) => /^\/[/*]/.test(rest), says: 'otherComment' },
    { applies: ({ before, rest }) => isWithinBraces(before, rest), says: 'noComma' },
    { applies: ({ rest }) => /^["']/.test(rest), says: 'keyOverLines' },
    { says: 'noColon' },
  ],
  MULTIPLE_ANCHORS: [{ says: 'twoAnchors' }],
  MULTIPLE_DOCS: [{ says: 'secondDocument' }],
  MULTIPLE_TAGS: [{ says: 'tag' }],
  NON_STRING_KEY: [{ says: 'keyNoWord' }],
  RESOURCE_EXHAUSTION: [{ says: 'tooDeep' }],
  TAB_AS_INDENT: [{ says: 'tab' }],
  TAG_RESOLVE_FAILED: [{ says: 'tag' }],
  UNEXPECTED_TOKEN: [
    { applies: told(/block-seq-ind/), says: 'listBelow' },
    { applies: told(/Unexpected ,/), says: 'commaAlone' },
    { applies: told(/flow-(?:map|seq)-end/), says: 'closingAlone' },
    { applies: told(/^Block scalar header/), says: 'severalLines' },
    { applies: startsLine, says: 'outside' },
    { applies: ({ before }) => /["']\s*$/.test(before), says: 'afterQuote' },
    { applies: ({ before }) => /[\]}]\s*$/.test(before), says: 'afterBracket' },
    { says: 'misplaced' },
  ],
}

/**
 * What the parser found wrong, once per line: later faults on a line only follow from its first.
 *
 * @param marks tags and directives without meaning
 * @param text that was parsed
 */
export function syntaxFaults(
  document: Document,
  marks: readonly Mark[],
  text: string,
): readonly SyntaxFault[] {
  const errors = [...document.errors, ...document.warnings]
  const faults = errors
    .filter(({ pos: [start] }, position) => errors.findIndex(({ pos }) => pos[0] === start) === position)
    .map((error) => faultOf(error, document, text))
  return firstOnEachLine([...faults, ...marks.map(faultOfMark)], text)
}

/** The first fault on each line, from the top. */
function firstOnEachLine(faults: readonly SyntaxFault[], text: string): readonly SyntaxFault[] {
  const byLine = new Map<number, SyntaxFault>()
  for (const fault of faults.toSorted((a, b) => a.start - b.start)) {
    const line = lineStart(text, fault.start)
    if (!byLine.has(line)) byLine.set(line, fault)
  }
  return [...byLine.values()]
}

function faultOf(error: YAMLError, document: Document, text: string): SyntaxFault {
  const place = placeOf(error, document)
  const from = lineStart(text, place.start)
  const around = {
    words: error.message,
    before: text.slice(from, place.start),
    rest: text.slice(place.start, lineEnd(text, place.start)),
  }
  const slip = slipIn(text, from, lineEnd(text, Math.max(place.start, place.end - 1)))
  if (slip !== undefined) return slip
  const { says, below } =
    SENTENCES[error.code].find(({ applies }) => applies?.(around) ?? true) ?? SENTENCES.IMPOSSIBLE[0]
  return { ...(below === true ? lineBelow(text, place.start) : place), ...faultWords()[says] }
}

/** Where the parser sees a fault; an unclosed quotation is detected at the end of the file but placed at its beginning. */
function placeOf(
  { message, pos: [start, end] }: YAMLError,
  document: Document,
): Pick<SyntaxFault, 'start' | 'end'> {
  if (!message.startsWith('Missing closing')) return { start, end }
  let place = { start, end }
  visit(document, (_, node) => {
    if (isScalar(node) && node.range?.[1] === start) place = { start: node.range[0], end: node.range[0] + 1 }
  })
  return place
}

/** Tags, and directives other than this one, have no defined meaning; the parser lets some of them pass. */
export const meansNothing = ({ source }: Mark): boolean => source.trim() !== '%YAML 1.2'

function faultOfMark({ offset, source }: Mark): SyntaxFault {
  const { header, tag } = faultWords()
  return { start: offset, end: offset + source.length, ...(source.startsWith('%') ? header : tag) }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The words on the line below a place. */
function lineBelow(text: string, at: number): Pick<SyntaxFault, 'start' | 'end'> {
  const from = Math.min(lineEnd(text, at) + 1, text.length)
  const end = lineEnd(text, from)
  return { start: end - text.slice(from, end).trimStart().length, end }
}

import type { Document, ErrorCode, YAMLError } from 'yaml'
import { isScalar, visit } from 'yaml'
import type { Mark } from './lexemes.ts'
import { slipIn } from './slips.ts'

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
  readonly message: string
  readonly expected: string
  /** whether the fault is on the line below the place that the parser names */
  readonly below?: true
}

const says =
  (words: RegExp) =>
  (told: Told): boolean =>
    words.test(told.words)

const startsLine = ({ before }: Told): boolean => before.trim() === ''

const KEY_AND_VALUE = 'a key, a colon, a space and its value, as in “years: 3”'
const SAME_COLUMN = 'the keys of one block start in the same column, indented with spaces'
const IN_MARKS = 'quotation marks around a text in which such signs stand, as in question: "Who: when?"'

const TAG: Sentence = {
  message: 'tags (words that start with “!”) mean nothing here',
  expected: 'the value alone; a text that starts with “!” stands in quotation marks',
}

const ANCHOR: Sentence = {
  message: 'this is not the name of an anchor',
  expected: 'a word after “&” or “*”; a text that starts with one of them stands in quotation marks',
}

const HEADER: Sentence = {
  message: 'lines that start with “%” say something about the file, and only “%YAML 1.2” is known',
  expected: 'no such line; a text that starts with “%” stands in quotation marks',
}

const TAB: Sentence = {
  message: 'a tab stands at the beginning of this line; YAML is indented with spaces',
  expected: 'two spaces for each tab (most editors: “convert tabs to spaces”)',
}

const LIST_BELOW: Sentence = {
  message: 'a list that is written with hyphens cannot start here',
  expected: 'each “- ” on a line of its own below a key that has no other value, or brackets: [a, b]',
}

const NO_COMMA: Sentence = {
  message: 'a comma is missing between two entries',
  expected: 'entries with commas between them: { a: 1, b: 2 } or [a, b]',
}

/** Whether a value that continues past its line follows a key in braces, as lines of JSON do. */
const isWithinBraces = (before: string, rest: string): boolean =>
  /["'\w]\s*:\s*$/.test(before) && !/:(?:\s|$)/.test(rest)

/** For each error code of the parser, what it means to the author of a scenario, and how to correct it. */
export const SENTENCES: Readonly<Record<ErrorCode, readonly Sentence[]>> = {
  ALIAS_PROPS: [
    { message: 'a name (*name) stands for what it names and takes nothing else', expected: 'the name alone' },
  ],
  BAD_ALIAS: [ANCHOR],
  BAD_COLLECTION_TYPE: [TAG],
  BAD_DIRECTIVE: [HEADER],
  BAD_DQ_ESCAPE: [
    {
      message: 'a backslash in double quotation marks starts an escape that does not exist',
      expected: "single quotation marks, as in 'C:\\offices', or two backslashes",
    },
  ],
  BAD_INDENT: [
    { ...TAB, applies: ({ before }) => before.includes('\t') },
    {
      applies: says(/^Flow/),
      message: 'a bracket that is opened above is not closed, or this line within it is not indented',
      expected: 'a closing bracket, or more spaces at the beginning of this line',
    },
    {
      message: 'this line is indented like no block above it',
      expected: SAME_COLUMN,
    },
  ],
  BAD_PROP_ORDER: [{ message: 'an anchor stands in front of this sign', expected: 'the anchor after it' }],
  BAD_SCALAR_START: [{ message: 'a text cannot start with this sign', expected: IN_MARKS }],
  BLOCK_AS_IMPLICIT_KEY: [
    {
      applies: ({ rest }) => /:(?:\s|$)/.test(rest),
      message: 'a second colon stands on this line',
      expected: `one key a line; ${IN_MARKS}`,
    },
    {
      message: 'this line is indented deeper than the key above it, which has a value already',
      expected: `${SAME_COLUMN}; what belongs to a key stands below it, and no value beside it`,
      below: true,
    },
  ],
  BLOCK_IN_FLOW: [
    {
      message: 'within brackets a comma is missing, or lines stand there that belong below a key',
      expected: 'entries with commas between them: { a: 1, b: 2 } or [a, b]',
    },
  ],
  DUPLICATE_KEY: [
    { message: 'this key stands here for the second time', expected: 'each key once; remove one of the two' },
  ],
  IMPOSSIBLE: [{ message: 'this cannot be read as YAML', expected: KEY_AND_VALUE }],
  KEY_OVER_1024_CHARS: [{ message: 'a key this long cannot be read', expected: 'at most 1024 characters' }],
  MISSING_CHAR: [
    {
      applies: says(/quote$/),
      message: 'this quotation mark is not closed',
      expected: 'the same mark at the end of the text',
    },
    {
      applies: says(/^Comments/),
      message: 'a comment follows without a space',
      expected: 'a space in front of “#”, or quotation marks around all of the text',
    },
    {
      applies: says(/^Tags and anchors|newline after block sequence props/),
      message: 'there is no space after an anchor',
      expected: 'a space after the anchor; a list starts on the next line',
    },
    {
      applies: says(/directives-end|doc-start/),
      message: 'keys start on the line of “---”, or without it below a line that starts with “%”',
      expected: 'a line that holds “---” and nothing else, or neither of them',
    },
    {
      applies: says(/^Block scalars/),
      message: 'a text starts with an empty line that has more spaces than the text itself',
      expected: 'an empty line without spaces',
    },
    { ...NO_COMMA, applies: says(/^Missing ,/) },
    {
      applies: says(/end with/),
      message: 'a bracket is not closed',
      expected: 'a closing bracket at the end',
    },
    { message: 'this key has no value', expected: KEY_AND_VALUE },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { ...LIST_BELOW, applies: ({ rest }) => rest.startsWith('-') },
    {
      applies: ({ rest }) => /^\/[/*]/.test(rest),
      message: 'a comment starts with another sign',
      expected: '“#” in front of a comment, in JSON files too',
    },
    { ...NO_COMMA, applies: ({ before, rest }) => isWithinBraces(before, rest) },
    {
      applies: ({ rest }) => /^["']/.test(rest),
      message: 'a key cannot go over several lines',
      expected: KEY_AND_VALUE,
    },
    {
      message: 'a colon with a space after it is missing between key and value on this line',
      expected: KEY_AND_VALUE,
    },
  ],
  MULTIPLE_ANCHORS: [{ message: 'two anchors stand in front of one value', expected: 'one of them' }],
  MULTIPLE_DOCS: [
    {
      message: 'a second document starts here; a file holds one',
      expected: 'a file of its own for each; remove the line “---”',
    },
  ],
  MULTIPLE_TAGS: [TAG],
  NON_STRING_KEY: [{ message: 'a key must be a word', expected: KEY_AND_VALUE }],
  RESOURCE_EXHAUSTION: [
    {
      message: 'this is nested too deeply to be read',
      expected: 'fewer brackets or blocks within one another',
    },
  ],
  TAB_AS_INDENT: [TAB],
  TAG_RESOLVE_FAILED: [TAG],
  UNEXPECTED_TOKEN: [
    { applies: says(/block-seq-ind/), ...LIST_BELOW },
    {
      applies: says(/Unexpected ,/),
      message: 'a comma has no entry in front of it',
      expected: 'one comma between two entries',
    },
    {
      applies: says(/flow-(?:map|seq)-end/),
      message: 'a closing bracket has no opening one',
      expected: 'as many opening as closing brackets',
    },
    {
      applies: says(/^Block scalar header/),
      message: 'a text of several lines starts on the line of its sign (“|” or “>”)',
      expected: 'the text on the lines below; a text that starts with this sign stands in quotation marks',
    },
    {
      applies: startsLine,
      message: 'this line stands outside of the block above it',
      expected: SAME_COLUMN,
    },
    {
      applies: ({ before }) => /["']\s*$/.test(before),
      message: 'a text goes on after its closing quotation mark',
      expected: `one pair of marks around the whole text; marks within it are doubled, as in 'it''s', or of the other kind`,
    },
    {
      applies: ({ before }) => /[\]}]\s*$/.test(before),
      message: 'something follows a closing bracket',
      expected: 'a comma or the next line',
    },
    { message: 'this cannot stand here', expected: `${KEY_AND_VALUE}; ${IN_MARKS}` },
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
  const told = [...document.errors, ...document.warnings]
  const faults = told
    .filter(({ pos: [start] }, position) => told.findIndex(({ pos }) => pos[0] === start) === position)
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
  const told = {
    words: error.message,
    before: text.slice(from, place.start),
    rest: text.slice(place.start, lineEnd(text, place.start)),
  }
  const slip = slipIn(text, from, lineEnd(text, Math.max(place.start, place.end - 1)))
  if (slip !== undefined) return slip
  const { message, expected, below } =
    SENTENCES[error.code].find(({ applies }) => applies?.(told) ?? true) ?? SENTENCES.IMPOSSIBLE[0]
  return { ...(below === true ? lineBelow(text, place.start) : place), message, expected }
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
  const { message, expected } = source.startsWith('%') ? HEADER : TAG
  return { start: offset, end: offset + source.length, message, expected }
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

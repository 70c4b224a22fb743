/** A sign that only looks like one of YAML's, as word processors, spreadsheets and web pages produce. */
interface Slip {
  readonly start: number
  readonly end: number
  /** which sign was found, and what to do about it */
  readonly message: string
  readonly expected: string
}

const SPACES = '\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF'
const QUOTES = '\u2018-\u201F\u00AB\u00BB'
// Places where YAML expects a space or the beginning of a word; elsewhere such signs are ordinary text.
const BEGINNING = String.raw`(?:^|(?<=[:,[{-]|^[ \t]*- ))[ \t]*`

const SLIPS: readonly (readonly [pattern: RegExp, message: string, expected: string])[] = [
  [
    new RegExp(`${BEGINNING}(?<sign>[${SPACES}]+)`, 'mu'),
    'there is a space here that YAML takes for a letter (a non-breaking space, or one without width)',
    'a plain space; delete this one and type it again',
  ],
  [
    new RegExp(`${BEGINNING}(?<sign>[${QUOTES}])`, 'mu'),
    'there is a typographic quotation mark here, which YAML takes for a letter',
    'straight quotation marks, " or \', or none',
  ],
  [
    /^[^\s:#"']+(?<sign>[：﹕︓])/mu,
    'there is a colon of another script here, which YAML takes for a letter',
    'a plain colon and a space',
  ],
  [
    /(?<sign>\r)(?!\n)/u,
    'the lines end as on an old Macintosh, so that all of the file is one line',
    'line ends of Windows (CRLF) or Unix (LF); choose one of them where the editor saves the file',
  ],
]

/** The first such sign in a stretch of text that could not be read; offsets are those of the text. */
export function slipIn(text: string, start: number, end: number): Slip | undefined {
  const stretch = text.slice(start, end)
  for (const [pattern, message, expected] of SLIPS) {
    const found = pattern.exec(stretch)
    const sign = found?.groups?.sign
    if (found === null || sign === undefined) continue
    const from = start + found.index + found[0].length - sign.length
    return { start: from, end: from + sign.length, message, expected }
  }
  return undefined
}

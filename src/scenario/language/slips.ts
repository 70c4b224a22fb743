import { texts } from '../../locale/language.ts'

const say = texts({
  en: {
    space: {
      message:
        'there is a space here that YAML takes for a letter (a non-breaking space, or one without width)',
      expected: 'a plain space; delete this one and type it again',
    },
    quote: {
      message: 'there is a typographic quotation mark here, which YAML takes for a letter',
      expected: 'straight quotation marks, " or \', or none',
    },
    colon: {
      message: 'there is a colon of another script here, which YAML takes for a letter',
      expected: 'a plain colon and a space',
    },
    lineEnd: {
      message: 'the lines end as on an old Macintosh, so that all of the file is one line',
      expected:
        'line ends of Windows (CRLF) or Unix (LF); choose one of them where the editor saves the file',
    },
  },
  nb: {
    space: {
      message: 'her er et mellomrom som YAML tar for en bokstav (et hardt mellomrom, eller et uten bredde)',
      expected: 'et vanlig mellomrom; slett dette og skriv det på nytt',
    },
    quote: {
      message: 'her er et typografisk anførselstegn, som YAML tar for en bokstav',
      expected: 'rette anførselstegn, " eller \', eller ingen',
    },
    colon: {
      message: 'her er et kolon fra et annet skriftsystem, som YAML tar for en bokstav',
      expected: 'et vanlig kolon og et mellomrom',
    },
    lineEnd: {
      message: 'linjene slutter som på en gammel Macintosh, slik at hele filen er én linje',
      expected:
        'linjeslutt fra Windows (CRLF) eller Unix (LF); velg en av dem der redigeringsprogrammet lagrer filen',
    },
  },
  nn: {
    space: {
      message:
        'her er eit mellomrom som YAML tek for ein bokstav (eit hardt mellomrom, eller eit utan breidd)',
      expected: 'eit vanleg mellomrom; slett dette og skriv det på nytt',
    },
    quote: {
      message: 'her er eit typografisk hermeteikn, som YAML tek for ein bokstav',
      expected: 'rette hermeteikn, " eller \', eller ingen',
    },
    colon: {
      message: 'her er eit kolon frå eit anna skriftsystem, som YAML tek for ein bokstav',
      expected: 'eit vanleg kolon og eit mellomrom',
    },
    lineEnd: {
      message: 'linjene sluttar som på ein gammal Macintosh, slik at heile fila er éi linje',
      expected:
        'linjeslutt frå Windows (CRLF) eller Unix (LF); vel éin av dei der redigeringsprogrammet lagrar fila',
    },
  },
})

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

const SLIPS: readonly (readonly [pattern: RegExp, sign: keyof ReturnType<typeof say>])[] = [
  [new RegExp(`${BEGINNING}(?<sign>[${SPACES}]+)`, 'mu'), 'space'],
  [new RegExp(`${BEGINNING}(?<sign>[${QUOTES}])`, 'mu'), 'quote'],
  [/^[^\s:#"']+(?<sign>[：﹕︓])/mu, 'colon'],
  [/(?<sign>\r)(?!\n)/u, 'lineEnd'],
]

/** The first such sign in a stretch of text that could not be read; offsets are those of the text. */
export function slipIn(text: string, start: number, end: number): Slip | undefined {
  const stretch = text.slice(start, end)
  for (const [pattern, kind] of SLIPS) {
    const found = pattern.exec(stretch)
    const sign = found?.groups?.sign
    if (found === null || sign === undefined) continue
    const from = start + found.index + found[0].length - sign.length
    return { start: from, end: from + sign.length, ...say()[kind] }
  }
  return undefined
}

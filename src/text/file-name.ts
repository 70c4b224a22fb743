import { createHash } from 'node:crypto'
import { texts } from '../locale/language.ts'

/** Longest name of a scenario, in characters. */
const LONGEST_NAME = 80

/** Longest name of a file without its ending. File systems allow 255 bytes, encrypted ones 143. */
const LONGEST_BYTES = 100

const SIGNS = /^[\p{L}\p{N}][\p{L}\p{N} ._=,-]*$/u

/** Names of devices on Windows, where no file may be called so, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

const HASH_DIGITS = 8

const say = texts({
  en: {
    rule: (longest: string) =>
      `at most ${longest} letters, digits, spaces and . _ = , - with a letter or digit first, no space or . last, and no device of Windows such as con`,
  },
  nb: {
    rule: (longest) =>
      `høyst ${longest} bokstaver, sifre, mellomrom og . _ = , - med en bokstav eller et siffer først, ikke mellomrom eller . til slutt, og ikke en enhet i Windows som con`,
  },
  nn: {
    rule: (longest) =>
      `høgst ${longest} bokstavar, siffer, mellomrom og . _ = , - med ein bokstav eller eit siffer først, ikkje mellomrom eller . til slutt, og ikkje ei eining i Windows som con`,
  },
})

/** What the name of a scenario consists of, in words. */
export const nameRule = (): string => say().rule(String(LONGEST_NAME))

/**
 * Whether a text can be the name of a scenario, and so of its folder on every system. Letters of all scripts are
 * allowed, with accents as part of the letter (Unicode’s form NFC).
 */
export function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && isPortable(text)
}

/**
 * A name for a file or folder, without its ending, that is valid on every system: the text itself if possible. Any
 * other text is cleaned and cut, with a hash added to keep different texts apart.
 */
export function fileName(text: string): string {
  if (isPortable(text) && Buffer.byteLength(text) <= LONGEST_BYTES) return text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)
  const cleaned = text.replaceAll(/[^\p{L}\p{N} ._=,-]/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '')
  const stem = DEVICE.test(cleaned) ? `delt-${cleaned}` : cleaned
  return [cut(stem, LONGEST_BYTES - 1 - HASH_DIGITS), hash].filter((part) => part !== '').join('-')
}

const isPortable = (text: string): boolean => SIGNS.test(text) && !/[ .]$/.test(text) && !DEVICE.test(text)

/** The beginning of a text, cut between characters. */
function cut(text: string, bytes: number): string {
  const whole = new TextDecoder()
  return whole.decode(Buffer.from(text).subarray(0, bytes), { stream: true })
}

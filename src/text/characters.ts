/** Replaces a character that is not allowed in a text: Unicode's replacement character. */
const REPLACEMENT = '\uFFFD'

/** Control characters except tab and line breaks, halves of surrogate pairs, and other characters that XML forbids. */
const NOT_TEXT = /[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu

/** A text with only the characters that XML 1.0, and therefore every other text format, allows. */
export function withoutControls(text: string): string {
  return text.replaceAll(NOT_TEXT, REPLACEMENT)
}

/** A text in one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')
}

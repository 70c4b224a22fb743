/** What a character becomes that has no place in a text: the sign that Unicode keeps for it. */
const REPLACEMENT = '\uFFFD'

/** Control characters but for tab and line breaks, halves of surrogate pairs, and what XML leaves out besides. */
const NOT_TEXT = /[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu

/** A text of the characters alone that XML 1.0 allows, and therefore every other format of text. */
export function withoutControls(text: string): string {
  return text.replaceAll(NOT_TEXT, REPLACEMENT)
}

/** A text in one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')
}

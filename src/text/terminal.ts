/**
 * Characters that move the cursor, change colours, reverse the direction of writing or are invisible: all control and
 * format characters except tab and line feed, line and paragraph separators, halves of surrogate pairs. The byte order
 * mark stays, because a CSV file on stdout may begin with it.
 */
const UNSEEN = /[^\t\n\P{Cc}]|(?!\uFEFF)[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const UNSEEN_OR_BREAK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * Text that is safe to print on a terminal. Invisible characters are written as in JSON (`\u001b`), so that JSON and
 * quoted YAML keep their meaning.
 */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, escaped)
}

/** As `visible`, for a text that must stay on one line: tabs and line breaks are escaped too. */
export function visibleInLine(text: string): string {
  return text.replaceAll(UNSEEN_OR_BREAK, escaped)
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

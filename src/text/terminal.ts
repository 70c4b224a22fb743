/**
 * What moves the cursor, changes colours, turns the direction of writing or cannot be seen: all control and format
 * characters but tab and line feed, separators of lines and paragraphs, halves of surrogate pairs. The byte order mark
 * stays, because a CSV file on stdout may begin with it.
 */
const UNSEEN = /[^\t\n\P{Cc}]|(?!\uFEFF)[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const UNSEEN_OR_BREAK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * Text that does nothing to a terminal but stand there. Unseen characters are written as in JSON (`\u001b`), so that
 * JSON and quoted YAML still mean the same.
 */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, escaped)
}

/** As `visible`, for a text that is to stay in its line: tabs and line breaks are written out too. */
export function visibleInLine(text: string): string {
  return text.replaceAll(UNSEEN_OR_BREAK, escaped)
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

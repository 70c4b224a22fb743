/** The most values and blocks of a JSON text, to bound the memory it takes: each comes to some ten bytes. */
const MOST_PARTS = 20_000_000

const COMMA = 0x2c
const BRACKET = 0x5b
const BRACE = 0x7b

/** The value of a JSON text; undefined if it is not valid, or has more parts than any text that delt writes. */
export function parsedJson(text: string): unknown {
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === COMMA || sign === BRACKET || sign === BRACE) parts++
  }
  if (parts > MOST_PARTS) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

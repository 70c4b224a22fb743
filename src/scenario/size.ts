import { CST, Lexer, Parser } from 'yaml'

/** Largest number of values in a file; an anchor counts each time it is used. */
export const MAXIMUM_NODES = 10_000
/** Deepest nesting of blocks and lists. */
export const MAXIMUM_DEPTH = 50

// A value has at most a key, a colon, itself and a comma; the parser opens up to three things a level.
const MAXIMUM_TOKENS = 4 * MAXIMUM_NODES
const MAXIMUM_OPEN = 3 * MAXIMUM_DEPTH

const WITHOUT_MEANING: ReadonlySet<CST.TokenType | null> = new Set([
  'space',
  'newline',
  'comment',
  'scalar',
  'doc-mode',
  'flow-error-end',
])

/**
 * Where a YAML text becomes too large or too deep to be composed, or undefined where it does not. Composing is
 * recursive, so a text of opening brackets would otherwise end the process.
 */
export function tooLarge(
  text: string,
): { readonly offset: number; readonly limit: 'values' | 'levels' } | undefined {
  const parser = new Parser()
  let tokens = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (!WITHOUT_MEANING.has(CST.tokenType(lexeme))) tokens += 1
    if (tokens > MAXIMUM_TOKENS) return { offset: parser.offset, limit: 'values' }
    for (const _ of parser.next(lexeme)) continue
    if (parser.stack.length > MAXIMUM_OPEN) return { offset: parser.offset, limit: 'levels' }
  }
  return undefined
}

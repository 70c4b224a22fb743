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

/** What the lexemes of a text show before it is parsed into a tree. */
interface Lexemes {
  /** where the text becomes too large or too deep to be parsed into a tree */
  readonly excess: { readonly offset: number; readonly limit: 'values' | 'levels' } | undefined
  /** offset and text of each tag (!word) and each directive (%WORD), whether the parser knows it or not */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly offset: number
  readonly source: string
}

/** Scans a text lexeme by lexeme first: the parser is recursive, and a text of opening brackets would crash it. */
export function lexemesOf(text: string): Lexemes {
  const parser = new Parser()
  const marks: Mark[] = []
  let tokens = 0
  let isContent = false
  for (const lexeme of new Lexer().lex(text)) {
    // The marker for a scalar is followed by its content, which may look like any token.
    const type: CST.TokenType | null = isContent ? null : CST.tokenType(lexeme)
    isContent = type === 'scalar'
    if (type === 'tag' || type === 'directive-line') marks.push({ offset: parser.offset, source: lexeme })
    if (!WITHOUT_MEANING.has(type)) tokens += 1
    const { offset } = parser
    if (tokens > MAXIMUM_TOKENS) return { excess: { offset, limit: 'values' }, marks }
    for (const _ of parser.next(lexeme)) continue
    if (parser.stack.length > MAXIMUM_OPEN)
      return { excess: { offset: parser.offset, limit: 'levels' }, marks }
  }
  return { excess: undefined, marks }
}

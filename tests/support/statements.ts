import { marked } from 'marked'

/**
 * What a document in Markdown states, one by one: the sentences of paragraphs and lists, the rows of tables with bars
 * between their cells, and blocks of code, each in one line.
 */
export function statementsIn(document: string): readonly string[] {
  return marked.lexer(document).flatMap((token) => {
    switch (token.type) {
      case 'paragraph':
        return sentencesIn(token.text as string)
      case 'list':
        return (token.items as { text: string }[]).flatMap(({ text }) => sentencesIn(text))
      case 'table':
        return (token.rows as { text: string }[][]).map((row) => row.map(({ text }) => text).join(' | '))
      case 'code':
        return [inOneLine(token.text as string)]
      default:
        return []
    }
  })
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** A full stop within code ends no sentence. */
function sentencesIn(text: string): readonly string[] {
  const codes: string[] = []
  const masked = inOneLine(text).replaceAll(/`[^`]*`/g, (code) => `\uE000${codes.push(code) - 1}\uE001`)
  return masked
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.replaceAll(/\uE000(\d+)\uE001/g, (_, index) => codes[Number(index)]))
}

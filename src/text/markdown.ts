import { inOneLine, withoutControls } from './characters.ts'

/** Finished Markdown: made by the functions of this file, in which all other text is escaped. */
export class Markdown {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What a template accepts: text, which is escaped, or Markdown. */
export type Content = string | number | Markdown

/**
 * Markdown from a template. Whatever is inserted is escaped and kept on its line, unless it is Markdown itself. A
 * template called `markdown` would be reformatted by formatters.
 */
export function markdownOf(texts: TemplateStringsArray, ...contents: readonly Content[]): Markdown {
  let source = texts[0]
  for (const [position, content] of contents.entries())
    source += sourceOf(content, STARTS_A_BLOCK.test(source)) + texts[position + 1]
  return new Markdown(source)
}

/** Blocks with an empty line between them. */
export function markdownBlocks(blocks: readonly Markdown[]): Markdown {
  return new Markdown(blocks.map(({ source }) => source).join('\n\n'))
}

/** A table; the first column is text, the others are aligned to the right if they hold numbers. */
export function markdownTable(
  header: readonly Content[],
  rows: readonly (readonly Content[])[],
  others: 'numbers' | 'texts' = 'numbers',
): Markdown {
  const rule = header.map((_, column) => (column === 0 || others === 'texts' ? '---' : '--:'))
  const cellsOf = (contents: readonly Content[]) => contents.map((content) => sourceOf(content, false))
  const lines = [cellsOf(header), rule, ...rows.map(cellsOf)]
  return new Markdown(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
}

/** Texts as a list. */
export function markdownList(items: readonly Content[]): Markdown {
  return new Markdown(items.map((item) => markdownOf`- ${item}`.source).join('\n'))
}

/** A text as inline code. */
export function markdownCode(text: string): Markdown {
  const line = inOneLine(withoutControls(text))
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = longest > 0 || line === '' ? ' ' : ''
  return new Markdown(`${fence}${padding}${line}${padding}${fence}`)
}

/** Matches if the text that follows starts a line, a heading, a list item or a quotation. */
const STARTS_A_BLOCK = /(?:^|\n)[ \t]*(?:(?:[-+*>]|#{1,6}|\d+[.)])[ \t]+)*$/

function sourceOf(content: Content, startsBlock: boolean): string {
  if (content instanceof Markdown) return content.source
  const inline = escapeInline(inOneLine(withoutControls(String(content))))
  return startsBlock ? escapeBlock(inline) : inline
}

/** Signs that make code, emphasis, links, pictures, HTML, table cells, and addresses that become links. */
const INLINE = [
  /[\\`*[\]|~]/,
  /<(?=[a-z/!?])/,
  /&(?=[a-z#])/,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  /(?<=^|\s)#/,
  /:(?=\/\/)/,
  /(?<=www)\./,
  /@/,
]
const ANY_INLINE = new RegExp(INLINE.map(({ source }) => source).join('|'), 'giu')

const escapeInline = (text: string): string => text.replaceAll(ANY_INLINE, '\\$&')

/** Keeps the beginning of a block from turning it into a list, a quotation, a rule or a heading. */
const escapeBlock = (text: string): string =>
  text
    .trimStart()
    .replace(/^[-+>=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')

/** The chapter on levers, in Markdown; made from the record. */
import { markdownBlocks, markdownList, markdownOf, markdownTable } from '../../text/markdown.ts'
import type { LeversResult } from './result.ts'
import { givenLines, leversHeadline, leversTable, triedSentence } from './tables.ts'

/** Every lever with what it moves, and what both of its offices state besides. */
export function leversChapter(result: LeversResult): string {
  const { header, rows } = leversTable(result)
  return markdownBlocks([
    markdownOf`${triedSentence(result)}`,
    markdownOf`**${leversHeadline(result)}.**`,
    markdownTable(header, rows, 'texts'),
    markdownOf`What both offices of a lever state besides, because it is not heard without it:`,
    markdownList(givenLines(result).map((line) => markdownOf`${line}`)),
  ]).source
}

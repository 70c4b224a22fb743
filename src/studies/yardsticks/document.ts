/** The chapter on yardsticks, in Markdown; made from the record. */
import type { MeasuredYardsticks } from '../../results/comparison/ruler.ts'
import { markdownBlocks, markdownOf, markdownTable } from '../../text/markdown.ts'
import { yardsticksSentence, yardsticksTable } from './tables.ts'

/** What each yardstick does to the outcomes that are judged by default. */
export function yardsticksChapter(yardsticks: MeasuredYardsticks): string {
  const { title, header, rows } = yardsticksTable(yardsticks)
  return markdownBlocks([
    markdownOf`${title}:\n\n${markdownTable(header, rows, 'texts')}`,
    markdownOf`${yardsticksSentence(yardsticks)}`,
  ]).source
}

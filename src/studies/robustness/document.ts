/** The chapter on robustness, in Markdown; made from the record. */
import { isAnswered, type RobustnessSummary } from './result.ts'
import { cornerSentence, countSentence, robustnessHeadline, unvariedSentence } from './sentences.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { correlationsTable, sharesTable } from './tables.ts'
import {
  markdownOf,
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownTable,
  type Markdown,
} from '../../text/markdown.ts'
import { robustnessWords as say } from './words.ts'

/** What a robustness study found, with the command that reproduces it. */
export function robustnessChapter(summary: RobustnessSummary): string {
  const { baseline, alternative, points, seed, model, corners } = summary
  const command = `npx delt robustness ${baseline.name} ${alternative.name} --points ${points}`
  const where = corners.map((corner) => cornerSentence(summary, corner))
  return markdownBlocks([
    markdownOf`\`\`\`sh\n${command}\n\`\`\``,
    markdownOf`Seed “${seed}”, model ${markdownCode(model.slice(0, 12))}. ${countSentence(summary)}`,
    markdownOf`**${robustnessHeadline(summary)}.**`,
    ...(isAnswered(summary) ? [titled(sharesTable(summary)), titled(correlationsTable(summary))] : []),
    ...(where.length === 0 ? [] : [markdownOf`### ${say().worst(alternative.name)}`, markdownList(where)]),
    markdownOf`${unvariedSentence(summary)}`,
  ]).source
}

const titled = ({ title, header, rows }: TextTable): Markdown =>
  markdownOf`${title}:\n\n${markdownTable(header, rows)}`

/** Robustness as a document tells it, in Markdown; made from the record. */
import type { RobustnessSummary } from '../results/robustness.ts'
import {
  cornerSentence,
  countSentence,
  robustnessHeadline,
  unvariedSentence,
} from '../results/robustness-sentences.ts'
import type { TextTable } from './comparison-tables.ts'
import { correlationsTable, sharesTable } from './robustness-tables.ts'
import { markdownList, markdownTable } from './text/markdown.ts'

/** What a robustness study found, with the command that made it. */
export function robustnessChapter(summary: RobustnessSummary): string {
  const { baseline, alternative, points, seed, model, corners, counted } = summary
  const command = `npx delt robustness ${baseline.name} ${alternative.name} --points ${points} --record`
  const where = corners.map((corner) => cornerSentence(summary, corner))
  return [
    `\`\`\`sh\n${command}\n\`\`\``,
    `Seed “${seed}”, model \`${model.slice(0, 12)}\`. ${countSentence(summary)}`,
    `**${robustnessHeadline(summary)}.**`,
    ...(counted === 0 ? [] : [markdown(sharesTable(summary)), markdown(correlationsTable(summary))]),
    ...(where.length === 0 ? [] : [`### Where ${alternative.name} does worst`, markdownList(where)]),
    unvariedSentence(summary),
  ].join('\n\n')
}

const markdown = ({ title, header, rows }: TextTable): string => `${title}:\n\n${markdownTable(header, rows)}`

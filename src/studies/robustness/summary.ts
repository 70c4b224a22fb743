/** `summary.md` of a robustness study, to paste into a report. */
import type { TextTable } from '../../report/export/comparison-tables.ts'
import type { Manifest } from '../../results/manifest.ts'
import {
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownOf,
  markdownTable,
  type Markdown,
} from '../../text/markdown.ts'
import { isAnswered, type RobustnessSummary } from './result.ts'
import { cornerSentence, robustnessHeadline, robustnessNotes } from './sentences.ts'
import { correlationsTable, sharesTable } from './tables.ts'
import { robustnessWords as say } from './words.ts'

/** The text of the summary. */
export function robustnessSummaryMd(
  summary: RobustnessSummary,
  { delt, command }: Pick<Manifest, 'delt' | 'command'>,
): string {
  const { alternative, baseline, seed } = summary
  const { worlds } = say().headings
  const blocks = [
    markdownOf`# ${say().question(alternative.name, baseline.name)}`,
    markdownOf`**${robustnessHeadline(summary)}.**`,
    ...(isAnswered(summary) ? answerOf(summary) : []),
    markdownOf`## ${worlds}`,
    markdownList(robustnessNotes(summary)),
    markdownOf`${say().madeBy(delt, seed)} ${markdownCode(`delt ${command.join(' ')}`)}`,
  ]
  return `${markdownBlocks(blocks).source}\n`
}

function answerOf(summary: RobustnessSummary): Markdown[] {
  const corners = summary.corners.map((corner) => cornerSentence(summary, corner))
  return [
    section(sharesTable(summary)),
    section(correlationsTable(summary)),
    markdownOf`## ${say().worst(summary.alternative.name)}`,
    markdownList(corners),
  ]
}

const section = ({ title, header, rows }: TextTable): Markdown =>
  markdownOf`## ${title}\n\n${markdownTable(header, rows)}`

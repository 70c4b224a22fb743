/** `summary.md` of a trial. */
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
import type { TrialResult } from './result.ts'
import { powerSentences, trialHeadline, trialSentences } from './sentences.ts'
import { effectTables, powerTable } from './tables.ts'
import { trialWords as say } from './words.ts'

/** The text of the summary. */
export function trialSummary(
  result: TrialResult,
  { delt, command }: Pick<Manifest, 'delt' | 'command'>,
): string {
  return `${
    markdownBlocks([
      markdownOf`# ${result.question}`,
      markdownOf`**${trialHeadline(result)}.**`,
      markdownList(trialSentences(result)),
      ...effectTables(result).flatMap(section),
      ...section(powerTable(result)),
      markdownList(powerSentences(result)),
      markdownOf`${say().madeWith(delt)} ${markdownCode(`delt ${command.join(' ')}`)}.`,
    ]).source
  }\n`
}

const section = ({ title, header, rows }: TextTable): Markdown[] =>
  rows.length === 0 ? [] : [markdownOf`## ${title}`, markdownTable(header, rows)]

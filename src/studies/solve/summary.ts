/** `summary.md` of a search, to paste into a report. */
import type { Manifest } from '../../results/manifest.ts'
import { markdownBlocks, markdownCode, markdownList, markdownOf, markdownTable } from '../../text/markdown.ts'
import type { Solve } from './result.ts'
import { solveHeadline, solveNotes } from './sentences.ts'
import { valuesTables } from './tables.ts'
import { solveWords as say } from './words.ts'

/** The text of the summary. */
export function solveSummary(solve: Solve, { delt, command }: Pick<Manifest, 'delt' | 'command'>): string {
  const words = markdownCode(`delt ${command.join(' ')}`)
  const blocks = [
    markdownOf`# ${solveHeadline(solve)}`,
    ...valuesTables(solve).map(
      ({ title, header, rows }) => markdownOf`## ${title}\n\n${markdownTable(header, rows)}`,
    ),
    markdownOf`## ${say().toKnow}`,
    markdownList(solveNotes(solve)),
    markdownOf`${say().madeWith(delt)} ${words}; \`manifest.json\` ${say().holds}`,
  ]
  return `${markdownBlocks(blocks).source}\n`
}

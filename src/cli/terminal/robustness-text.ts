import { correlationsTable, sharesTable } from '../../studies/robustness/tables.ts'
import type { RobustnessSummary } from '../../studies/robustness/result.ts'
import {
  cornerSentence,
  countSentence,
  robustnessHeadline,
  unvariedSentence,
} from '../../studies/robustness/sentences.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

const LEANS =
  'Better, worse and no matter go by the 95 % interval of each world; leans better and leans worse by its estimate alone.'

/** What the terminal shows of a robustness study: the answer first, then what it rests on. */
export function robustnessText(summary: RobustnessSummary, folder: string): Shown {
  const { counted, alternative, corners, points, seed } = summary
  const counts = [countSentence(summary), unvariedSentence(summary)]
  const end = `${points} points, seed “${seed}”. Every point is in ${folder}.`
  const headline = bold(robustnessHeadline(summary))
  if (counted === 0) return inBlocks([headline, ...listBlock('To know', counts), end])
  return inBlocks([
    headline,
    ...tableBlock(sharesTable(summary)),
    ...tableBlock(correlationsTable(summary)),
    ...listBlock(
      `Where ${alternative.name} does worst`,
      corners.map((corner) => cornerSentence(summary, corner)),
    ),
    ...listBlock('To know', [LEANS, ...counts]),
    end,
  ])
}

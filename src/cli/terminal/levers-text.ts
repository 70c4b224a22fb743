import type { LeversResult } from '../../studies/levers/result.ts'
import { givenLines, leversHeadline, leversTable, triedSentence } from '../../studies/levers/tables.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of levers: how many move what they are meant to move, then each of them. */
export function leversText(result: LeversResult): Shown {
  return inBlocks([
    bold(leversHeadline(result)),
    ...tableBlock(leversTable(result)),
    ...listBlock('Stated besides, because the lever is not heard without it', givenLines(result)),
    triedSentence(result),
  ])
}

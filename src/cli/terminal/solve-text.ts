import type { Solve } from '../../studies/solve/result.ts'
import { solveHeadline, solveNotes } from '../../studies/solve/sentences.ts'
import { valuesTables } from '../../studies/solve/tables.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of a search: the answer first, then what each value gave. */
export const solveText = (solve: Solve, folder: string): Shown =>
  inBlocks([
    bold(solveHeadline(solve)),
    ...valuesTables(solve).flatMap(tableBlock),
    ...listBlock('To know', solveNotes(solve)),
    `What each value gave is in ${folder}.`,
  ])

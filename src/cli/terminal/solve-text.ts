import type { Solve } from '../../studies/solve/result.ts'
import { solveHeadline, solveNotes } from '../../studies/solve/sentences.ts'
import { valuesTables } from '../../studies/solve/tables.ts'
import { solveWords as say } from '../../studies/solve/words.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of a search: the answer first, then what each value gave. */
export const solveText = (solve: Solve, folder: string): Shown =>
  inBlocks([
    bold(solveHeadline(solve)),
    ...valuesTables(solve).flatMap(tableBlock),
    ...listBlock(say().toKnow, solveNotes(solve)),
    say().folder(folder),
  ])

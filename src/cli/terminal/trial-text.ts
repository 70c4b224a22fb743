import { join } from 'node:path'
import type { TrialResult } from '../../studies/trials/result.ts'
import { powerSentences, trialHeadline, trialSentences } from '../../studies/trials/sentences.ts'
import { effectTables, powerTable } from '../../studies/trials/tables.ts'
import { trialWords as say } from '../../studies/trials/words.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of a trial: the answer, the three numbers in words, then tables. */
export function trialText(result: TrialResult, folder: string, power: boolean): Shown {
  return inBlocks([
    bold(trialHeadline(result)),
    ...listBlock(say().shows, trialSentences(result)),
    ...effectTables(result).flatMap((table) => tableBlock(table)),
    ...(power ? [...tableBlock(powerTable(result)), ...listBlock(say().takes, powerSentences(result))] : []),
    say().everyMonth(join(folder, 'trial.csv')),
  ])
}

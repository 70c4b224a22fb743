import { join } from 'node:path'
import {
  checksTable,
  comparedTable,
  courseSentences,
  dosesTable,
  patternsHeadline,
  patternsTable,
  secondaryTable,
  triedTable,
} from '../../studies/patterns/tables.ts'
import { PATTERNS_FILE } from '../../studies/patterns/exporters.ts'
import type { PatternResults } from '../../studies/patterns/result.ts'
import { patternsWords as say } from '../../studies/patterns/words.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of patterns: verdicts first, then what they rest on. */
export function patternsText(results: PatternResults, folder: string): Shown {
  const { replications, half, seed } = results
  const file = join(folder, PATTERNS_FILE)
  return inBlocks([
    bold(say().headlineOf(patternsHeadline(results))),
    ...[patternsTable, comparedTable, checksTable, dosesTable, secondaryTable, triedTable].flatMap(
      (tableOf) => tableBlock(tableOf(results)),
    ),
    ...listBlock(say().overTime, courseSentences(results)),
    half ? say().endHalf(replications, seed, file) : say().end(replications, seed, file),
  ])
}

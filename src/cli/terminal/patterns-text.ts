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
import type { Manifest } from '../../results/manifest.ts'
import type { PatternResults } from '../../studies/patterns/result.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** What the terminal shows of patterns: verdicts first, then what they rest on. */
export function patternsText(results: PatternResults, folder: string): Shown {
  const { replications, half, seed } = results
  return inBlocks([
    bold(`Verdicts. ${patternsHeadline(results)}`),
    ...[patternsTable, comparedTable, checksTable, dosesTable, secondaryTable, triedTable].flatMap(
      (tableOf) => tableBlock(tableOf(results)),
    ),
    ...listBlock('Over time', courseSentences(results)),
    `${replications} pairs of ${half ? 'half ' : ''}offices, seed “${seed}”. Definitions are in scenarios/patterns, every number in ${join(folder, 'patterns.csv')}.`,
  ])
}

/** Patterns for programs: null where a number is missing. */
export function patternsJson(
  folder: string,
  { delt, state, failed }: Omit<Manifest, 'files'>,
  results: PatternResults,
): string {
  const missing = (_key: string, value: unknown) => (value === undefined ? null : value)
  return `${JSON.stringify({ delt, folder, state, failed, ...results }, missing, 2)}\n`
}

import { join } from 'node:path'
import picocolors from 'picocolors'
import type { TextTable } from '../report/comparison-tables.ts'
import {
  checksTable,
  comparedTable,
  courseSentences,
  dosesTable,
  patternsHeadline,
  patternsTable,
  secondaryTable,
  triedTable,
} from '../report/pattern-tables.ts'
import type { Manifest } from '../results/manifest.ts'
import type { PatternResults } from '../results/pattern-verdict.ts'
import type { Io } from './command.ts'
import { textTable } from './text-table.ts'

/** What the terminal shows of patterns: verdicts first, then what they rest on. */
export function patternsText(results: PatternResults, folder: string, { stdout, env }: Io): string {
  const { bold } = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'])
  const show = ({ title, header, rows }: TextTable): string[] =>
    rows.length === 0 ? [] : [`${bold(title)}\n${textTable(header, rows)}`]
  const courses = courseSentences(results)
  const { replications, half, seed } = results
  return [
    bold(`Verdicts. ${patternsHeadline(results)}`),
    ...[patternsTable, comparedTable, checksTable, dosesTable, secondaryTable, triedTable].flatMap(
      (tableOf) => show(tableOf(results)),
    ),
    ...(courses.length === 0 ? [] : [`${bold('Over time')}\n${courses.map((one) => `  ${one}`).join('\n')}`]),
    `${replications} pairs of ${half ? 'half ' : ''}offices, seed “${seed}”. Definitions are in scenarios/patterns, every number in ${join(folder, 'patterns.csv')}.`,
  ].join('\n\n')
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

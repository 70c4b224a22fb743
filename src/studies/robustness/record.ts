/** The record of a robustness study that comes with delt, and when it may be quoted. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseFigures } from '../../results/form.ts'
import { robustnessSummaryForm } from './form.ts'
import type { ExploredScenario, RobustnessSummary } from './result.ts'
import { strongestOf } from './strongest-correlations.ts'
import { SHIPPED } from '../../scenario/language/file.ts'

/** Correlations of each outcome that a record keeps. */
const KEPT = 10

/** The file of the record of two scenarios. */
export function recordFile(baseline: string, alternative: string): string {
  return join(SHIPPED, 'robustness', `${baseline}-${alternative}.json`)
}

/** Writes the record of a study with its strongest correlations only, and gives its file. */
export function writeRecord(summary: RobustnessSummary): string {
  const file = recordFile(summary.baseline.name, summary.alternative.name)
  const strongest = summary.shares.flatMap((key) => strongestOf(summary.correlations, key, KEPT))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...summary, correlations: strongest }, undefined, 1)}\n`)
  return file
}

/** The record of two scenarios by name; undefined where none of today’s form came with delt. */
export function readRecord(baseline: string, alternative: string): RobustnessSummary | undefined {
  try {
    const text = readFileSync(recordFile(baseline, alternative), 'utf8')
    const record = robustnessSummaryForm.safeParse(parseFigures(text))
    return record.success ? (record.data as RobustnessSummary) : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a record was made by this model with these very scenarios. */
export function isRecordOf(
  record: RobustnessSummary,
  model: string,
  baseline: ExploredScenario,
  alternative: ExploredScenario,
): boolean {
  return (
    record.model === model &&
    record.baseline.hash === baseline.hash &&
    record.alternative.hash === alternative.hash
  )
}

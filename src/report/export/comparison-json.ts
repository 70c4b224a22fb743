/** `comparison.json`: what a comparison found beyond its tables, so that charts and page can be made again. */
import type { Findings } from '../../results/comparison/comparison-form.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { readDocument, writeDocument } from './document.ts'

export const COMPARISON_JSON_FILE = 'comparison.json'

/** Writes a comparison without the results of its scenarios. */
export function writeComparisonJson(comparison: Comparison, folder: string): Promise<void> {
  const { baseline: _, alternatives: __, ...findings } = comparison
  return writeDocument(folder, COMPARISON_JSON_FILE, findings)
}

/** What a comparison found, from its folder. Throws FolderError. */
export const readFindings = (folder: string): Promise<Findings> =>
  readDocument(
    folder,
    COMPARISON_JSON_FILE,
    async () => (await import('../../results/comparison/comparison-form.ts')).findingsForm,
  )

/**
 * Puts a comparison together again from its folder. Throws FolderError.
 *
 * @param results of the scenarios, the baseline first
 */
export async function readComparison(
  folder: string,
  [baseline, ...alternatives]: readonly ScenarioResult<MonthlyRecord>[],
): Promise<Comparison> {
  return { ...(await readFindings(folder)), baseline, alternatives }
}

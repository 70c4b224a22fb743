/** `comparison.json`: what a comparison found beyond its tables, so that charts and page can be made again. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Comparison } from '../results/comparison-result.ts'
import type { MonthlyRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'

export const COMPARISON_JSON_FILE = 'comparison.json'

/** Everything but the results of the scenarios, which have tables of their own. */
type Found = Omit<Comparison, 'baseline' | 'alternatives'>

/** Writes a comparison without the results of its scenarios. A number that is missing is null. */
export async function writeComparisonJson(comparison: Comparison, folder: string): Promise<void> {
  const { baseline: _, alternatives: __, ...found } = comparison
  await writeFile(join(folder, COMPARISON_JSON_FILE), `${JSON.stringify(found)}\n`)
}

/**
 * Puts a comparison together again from its folder.
 *
 * @param results of the scenarios, the baseline first
 */
export async function readComparison(
  folder: string,
  [baseline, ...alternatives]: readonly ScenarioResult<MonthlyRecord>[],
): Promise<Comparison> {
  const text = await readFile(join(folder, COMPARISON_JSON_FILE), 'utf8')
  // JSON has no NaN; what is undefined is not written at all, so every null was one.
  const missing = (_key: string, value: unknown) => (value === null ? Number.NaN : value)
  return { ...(JSON.parse(text, missing) as Found), baseline, alternatives }
}

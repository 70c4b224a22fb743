import type { Comparison } from '../results/comparison/comparison-result.ts'
import type { Manifest } from '../results/manifest.ts'

/** The summary of a comparison for programs: names as in the CSV files, null where a number is missing. */
export function comparisonSummaryJson(
  folder: string,
  { delt, state, failed }: Omit<Manifest, 'files'>,
  comparison: Comparison,
): string {
  const { baseline, alternatives, outcomes: _, monthlyDifferences: __, twins: ___, ...found } = comparison
  const names = { baseline: baseline.name, alternatives: alternatives.map(({ name }) => name) }
  return `${JSON.stringify(withCsvNames({ delt, folder, state, failed, ...names, ...found }), undefined, 2)}\n`
}

/** `ciLow` as `ci_low`, at every depth. */
function withCsvNames(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(withCsvNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replaceAll(/[A-Z]/g, toSnake), withCsvNames(part)]),
  )
}

const toSnake = (capital: string): string => `_${capital.toLowerCase()}`

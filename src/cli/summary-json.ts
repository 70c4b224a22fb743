import type { Manifest } from '../results/manifest.ts'
import type { ScenarioResult } from '../results/result.ts'

/** The summary of a result folder for programs: rows as in `summary.csv`, null where a number is missing. */
export function summaryJson(
  folder: string,
  { delt, state, seed, failed, warmUp }: Omit<Manifest, 'files'>,
  results: readonly ScenarioResult[],
): string {
  const summary = results.flatMap((result) =>
    result.summary.map(({ sd, ciLow, ciHigh, ...row }) => ({ ...row, sd, ci_low: ciLow, ci_high: ciHigh })),
  )
  const missing = (_key: string, value: unknown) => (value === undefined ? null : value)
  return `${JSON.stringify({ delt, folder, state, seed, failed, warm_up: warmUp, summary }, missing, 2)}\n`
}

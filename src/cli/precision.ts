import { keyIndex } from '../results/layout.ts'
import type { ScenarioResult } from '../results/result.ts'
import type { Precision } from '../scenario/language/limits.ts'

/** Whether the interval of every target, in every scenario, is as narrow as asked for. */
export function isPrecise(results: readonly ScenarioResult[], targets: readonly Precision[]): boolean {
  return targets.every(({ outcome, breakdown, level, halfWidth }) =>
    results.every(({ layout, summary }) => {
      const index = keyIndex(layout, outcome, breakdown, level) ?? -1
      const { ciLow, ciHigh } = summary[index] ?? {}
      return ciLow !== undefined && ciHigh !== undefined && (ciHigh - ciLow) / 2 <= halfWidth
    }),
  )
}

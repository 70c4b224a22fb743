import { keyIndex } from '../results/layout.ts'
import { outcomes } from '../results/outcomes.ts'
import type { ScenarioResult } from '../results/result.ts'
import { precisionAsked } from '../scenario/language/limits.ts'
import type { Precision } from '../scenario/language/limits.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What `--precision` asks for: half of the 95 % interval, in the unit of the outcome, which every scenario must have. */
export function precisionsIn(
  texts: readonly string[] | undefined,
  [scenario, ...others]: readonly Scenario[],
): readonly Precision[] {
  return precisionAsked(texts ?? [], { outcomes, scenario, others })
}

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

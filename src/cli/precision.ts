import { UsageError } from '../errors.ts'
import { keyIndex } from '../results/layout.ts'
import { outcomes, type Breakdown } from '../results/outcomes.ts'
import type { ScenarioResult } from '../results/result.ts'
import type { Precision } from '../scenario/limits.ts'
import { nearestOf } from '../scenario/nearest.ts'

/** Reads `OUTCOME=HALFWIDTH` as `--precision` takes it: half of the 95 % interval, in the unit of the outcome. */
export function precisionIn(text: string): Precision {
  const [outcome, number = ''] = text.split('=')
  const ids = outcomes.map(({ id }) => id)
  if (!ids.includes(outcome)) {
    const nearest = nearestOf(outcome, ids)
    const hint = nearest === undefined ? 'delt outcomes lists them' : `did you mean ${nearest}?`
    throw new UsageError(`--precision: no outcome is called “${outcome}”; ${hint}`)
  }
  const halfWidth = Number(number)
  if (!(halfWidth > 0 && Number.isFinite(halfWidth)))
    throw new UsageError(`--precision ${outcome}: a half-width is a number above 0, not “${number}”`)
  return { outcome, breakdown: 'all', level: 'all', halfWidth }
}

/** Whether the interval of every target, in every scenario, is as narrow as asked for. */
export function isPrecise(results: readonly ScenarioResult[], targets: readonly Precision[]): boolean {
  return targets.every(({ outcome, breakdown, level, halfWidth }) =>
    results.every(({ layout, summary }) => {
      const index = keyIndex(layout, outcome, breakdown as Breakdown, level) ?? -1
      const { ciLow, ciHigh } = summary[index] ?? {}
      return ciLow !== undefined && ciHigh !== undefined && (ciHigh - ciLow) / 2 <= halfWidth
    }),
  )
}

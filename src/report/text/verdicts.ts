/** The judgements on results, in words. */
import type { LimitCheck, Ruler } from '../../results/comparison/comparison-result.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { shortValue } from './number.ts'

/** The limits on a value, to be written after it: ` (limit: caseload <= 120, broken)`; empty if there are none. */
export function limitNote(limits: readonly LimitCheck[], scenario: string, key: OutcomeKey): string {
  const own = limits.filter((limit) => limit.scenario === scenario && isSameKey(limit, key))
  return own.map((check) => ` (limit: ${check.limit}, ${limitVerdict(check)})`).join('')
}

/** Every limit with its scenario, the value it was compared with, and whether it holds. */
export const limitRows = (limits: readonly LimitCheck[]): string[][] =>
  limits.map((check) => [
    check.limit,
    check.scenario,
    shortValue(check.value, check.unit),
    limitVerdict(check),
  ])

function limitVerdict({ holds, value }: LimitCheck): string {
  if (Number.isNaN(value)) return 'not measured'
  return holds ? 'holds' : 'broken'
}

/** How to read rulers; nothing where there are none. */
export const rulersInWords = (rulers: readonly Ruler[]): string[] =>
  rulers.length === 0
    ? []
    : [
        'A yardstick is an office at the end of what can be done, laid over the shipped dual office and simulated beforehand with the same model. Its difference is a measure where its whole interval lies beyond the band; otherwise it is too small, or unsure. Amounts are those of an office with as many users.',
      ]

/** The verdict of a row; if nobody named the outcome beforehand, it says so. */
export function verdictInWords({ verdict, family }: Pick<ComparisonRow, 'verdict' | 'family'>): string {
  return family === 'exploratory' && verdict !== 'not touched' ? `exploratory: ${verdict}` : verdict
}

import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { Verdict } from '../../results/result.ts'
import { isSameKey, wholeOf, type OutcomeId } from '../../vocabulary/outcomes.ts'

const SURE: readonly Verdict[] = ['better', 'worse', 'higher', 'lower']

/** Whether a verdict says that there is a difference. */
export const isSure = ({ verdict }: { readonly verdict: Verdict }): boolean => SURE.includes(verdict)

/** Whether an outcome of the whole office surely differs from the baseline in some alternative. */
export const surelyDiffers = ({ rows }: Pick<Comparison, 'rows'>, outcome: OutcomeId): boolean =>
  rows.some((row) => isSameKey(row, wholeOf(outcome)) && isSure(row))

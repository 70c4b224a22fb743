/** A comparison without what is kept elsewhere: the results of its scenarios, and the properties of outcomes. */
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import { outcomeOf } from '../outcomes.ts'
import type { Comparison } from './comparison-result.ts'

/** Everything that a comparison found, except the results of its scenarios, which have tables of their own. */
export interface Findings extends Omit<Comparison, 'baseline' | 'alternatives' | 'outcomes'> {
  /** ids of outcomes, whose properties stand in the list of outcomes */
  readonly outcomes: readonly OutcomeId[]
}

/** What is kept of a comparison. */
export function findingsOf(comparison: Comparison): Findings {
  const { baseline: _baseline, alternatives: _alternatives, outcomes, ...findings } = comparison
  return { ...findings, outcomes: outcomes.map(({ id }) => id) }
}

/** The comparison of which findings were kept, with its results. */
export const comparisonFrom = (
  { outcomes, ...findings }: Findings,
  results: Pick<Comparison, 'baseline' | 'alternatives'>,
): Comparison => ({ ...findings, ...results, outcomes: outcomes.map(outcomeOf) })

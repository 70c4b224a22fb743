import type { Comparison } from '../results/comparison-result.ts'
import { findOutcome } from '../results/outcome-label.ts'
import type { OutcomeShares } from '../results/robustness.ts'
import { shareSentence } from '../results/robustness-sentences.ts'
import { isOf } from '../results/strongest-correlations.ts'
import { validRecord } from './record.ts'

/**
 * In what share of plausible worlds the answers of a comparison hold, in sentences. Only a record that was made by the
 * same model with the same scenarios is quoted, and only for outcomes of interest with the bands of the comparison.
 *
 * @param model hash of the code that made the comparison
 */
export function quoteRecords(comparison: Comparison, model: string): string[] {
  const { baseline, alternatives, named, outcomes } = comparison
  const isAsked = (shares: OutcomeShares): boolean =>
    named.some((key) => isOf(shares, key)) && findOutcome(outcomes, shares.outcome).band === shares.band
  return alternatives.flatMap((alternative) => {
    const record = validRecord(model, baseline, alternative)
    const shares = record?.shares.filter(isAsked) ?? []
    if (record === undefined || record.counted === 0 || shares.length === 0) return []
    const source =
      `Plausible worlds are ${record.counted} of ${record.points} points of a Latin hypercube over ` +
      `${record.dimensions.length} uncertain parameters; delt robustness ${baseline.name} ${alternative.name} tells more.`
    return [...shares.map((one) => shareSentence(record, one)), source]
  })
}

import { isDeepStrictEqual } from 'node:util'
import type { Comparison, QuotedRobustness, WorldShares } from '../../results/comparison/comparison-result.ts'
import { bandOf } from '../../results/band.ts'
import { isAnswered, type OutcomeShares } from './result.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import { isMadeFrom } from '../recorded.ts'
import { readRobustness } from './record.ts'

/**
 * In what share of plausible worlds the answers of a comparison hold. A record is quoted only if the same
 * model made it with the same scenarios, and only for outcomes of interest with the bands of the comparison.
 *
 * @param model hash of the code that made the comparison
 * @param recordOf gives the record for two scenarios by their names
 */
export function quoteRecords(
  comparison: Comparison,
  model: string,
  recordOf = readRobustness,
): QuotedRobustness[] {
  const { baseline, alternatives, named } = comparison
  const isAsked = (shares: OutcomeShares): boolean =>
    named.some((key) => isSameKey(shares, key)) && isDeepStrictEqual(bandOf(comparison, shares), shares.band)
  return alternatives.flatMap((alternative) => {
    const kept = recordOf(baseline.name, alternative.name)
    const these = { model, baseline: baseline.hash, alternative: alternative.hash }
    if (kept === undefined || !isMadeFrom(kept.inputs, these)) return []
    const record = kept.content
    const shares = record.shares.filter(isAsked)
    if (!isAnswered(record) || shares.length === 0) return []
    return [
      {
        alternative: alternative.name,
        worlds: record.counted,
        points: record.points,
        parameters: record.dimensions.length,
        shares: shares.map(countsOf),
      },
    ]
  })
}

/** The counts of worlds without what only the study itself tells. */
const countsOf = ({
  outcome,
  breakdown,
  level,
  answered,
  better,
  worse,
  noMatter,
  undecided,
}: OutcomeShares): WorldShares => ({
  outcome,
  breakdown,
  level,
  answered,
  better,
  worse,
  noMatter,
  undecided,
})

import type { Ranking, RankedScenario } from './comparison-result.ts'
import { commonValues } from './paired-differences.ts'
import { findOutcome } from '../outcome-label.ts'
import type { KnownBands } from '../band.ts'
import type { ComparisonRow, ScenarioResult } from '../result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/**
 * Ranks all scenarios of a comparison by each outcome of interest, over the replications that all of them finished.
 *
 * @param judged the differences from the baseline
 */
export function rankScenarios(
  baseline: ScenarioResult,
  alternatives: readonly ScenarioResult[],
  keys: readonly OutcomeKey[],
  { outcomes }: Pick<KnownBands, 'outcomes'>,
  judged: readonly ComparisonRow[],
): Ranking[] {
  return keys.flatMap((key) => {
    const of = findOutcome(outcomes, key.outcome)
    const rows = commonValues([baseline, ...alternatives], key)
    if (rows.length === 0) return []
    const sign = of.better === 'lower' ? -1 : 1
    const first = sharesFirst(rows, sign)
    const places = [baseline, ...alternatives].map((result, position): RankedScenario => {
      const mean = rows.reduce((sum, row) => sum + row[position], 0) / rows.length
      return {
        scenario: result.name,
        mean,
        shareFirst: first[position],
        ...against(judged.find((row) => row.alternative === result.name && isSameKey(row, key))),
      }
    })
    return [{ ...key, unit: of.unit, places: places.toSorted((a, b) => sign * (b.mean - a.mean)) }]
  })
}

function against(row: ComparisonRow | undefined): Pick<RankedScenario, 'difference' | 'verdict'> {
  if (row === undefined) return { difference: undefined, verdict: undefined }
  const { difference: value, ciLow, ciHigh, verdict } = row
  return { difference: { value, ciLow, ciHigh }, verdict }
}

/** The share of rows in which each column is the best; tied columns split the row evenly. */
function sharesFirst(rows: readonly (readonly number[])[], sign: number): number[] {
  const shares = rows[0].map(() => 0)
  for (const row of rows) {
    const best = Math.max(...row.map((value) => sign * value))
    const bests = [...row.keys()].filter((position) => sign * row[position] === best)
    for (const position of bests) shares[position] += 1 / bests.length / rows.length
  }
  return shares
}

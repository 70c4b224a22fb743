import type { Ranking, RankedScenario } from './comparison-result.ts'
import { commonValues, compareKey } from './paired-differences.ts'
import { findOutcome } from '../outcome-label.ts'
import { sizedOutcome, type Yardsticks } from '../band.ts'
import { estimateOf } from '../estimates.ts'
import type { ScenarioResult } from '../result.ts'
import { judgeByInterval } from './verdict.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** All scenarios of a comparison by each outcome of interest, over the replications that all of them have. */
export function rankScenarios(
  baseline: ScenarioResult,
  alternatives: readonly ScenarioResult[],
  keys: readonly OutcomeKey[],
  yardsticks: Yardsticks,
): Ranking[] {
  return keys.flatMap((key) => {
    const of = findOutcome(yardsticks.outcomes, key.outcome)
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
        ...against(baseline, result, key, yardsticks),
      }
    })
    return [{ ...key, unit: of.unit, places: places.toSorted((a, b) => sign * (b.mean - a.mean)) }]
  })
}

function against(
  baseline: ScenarioResult,
  result: ScenarioResult,
  key: OutcomeKey,
  yardsticks: Yardsticks,
): Pick<RankedScenario, 'difference' | 'verdict'> {
  const outcome = findOutcome(yardsticks.outcomes, key.outcome)
  const paired = result === baseline ? undefined : compareKey(baseline, result, key, outcome)
  if (paired === undefined) return { difference: undefined, verdict: undefined }
  const of = sizedOutcome(yardsticks, key, paired.baselineMean ?? Number.NaN, baseline)
  return { difference: estimateOf(paired), verdict: judgeByInterval(paired, of) }
}

/** The share of rows in which each column is the best; equal bests share a row. */
function sharesFirst(rows: readonly (readonly number[])[], sign: number): number[] {
  const shares = rows[0].map(() => 0)
  for (const row of rows) {
    const best = Math.max(...row.map((value) => sign * value))
    const bests = [...row.keys()].filter((position) => sign * row[position] === best)
    for (const position of bests) shares[position] += 1 / bests.length / rows.length
  }
  return shares
}

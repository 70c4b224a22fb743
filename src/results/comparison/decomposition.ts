/** Divide or practice: which kind of lever causes a difference. */
import { estimateDifference } from '../../statistics/interval.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { estimateOfMean } from '../estimates.ts'
import { findOutcome } from '../outcome-label.ts'
import type { Outcome } from '../outcomes.ts'
import type { ScenarioResult } from '../result.ts'
import type { Decomposition } from './comparison-result.ts'
import { commonValues } from './paired-differences.ts'

/** Two offices halfway between the baseline and an alternative. */
export interface HalfWayOffices {
  /** the baseline with the divide levers of the alternative */
  readonly divideOnly: ScenarioResult
  /** the baseline with the practice levers of the alternative */
  readonly practiceOnly: ScenarioResult
}

/**
 * Splits the difference of each outcome into the effect of the divide levers, the effect of the practice levers, and
 * their interaction, over the replications that all four offices finished.
 */
export function decompose(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  { divideOnly, practiceOnly }: HalfWayOffices,
  keys: readonly OutcomeKey[],
  outcomes: readonly Outcome[],
): Decomposition[] {
  return keys.flatMap((key) => {
    const columns = commonValues([baseline, alternative, divideOnly, practiceOnly], key)
    if (columns.length === 0) return []
    const { unit, range } = findOutcome(outcomes, key.outcome)
    const estimate = (part: (values: readonly number[]) => number, within = range) =>
      estimateOfMean(estimateDifference(columns.map(part), within))
    // A difference of two differences can be twice as large as each of them.
    const twice = Object.fromEntries(Object.entries(range).map(([end, value]) => [end, 2 * value]))
    return [
      {
        ...key,
        alternative: alternative.name,
        unit,
        whole: estimate(([base, all]) => all - base),
        divide: estimate(([base, , divide]) => divide - base),
        practice: estimate(([base, , , practice]) => practice - base),
        interaction: estimate(([base, all, divide, practice]) => all - divide - practice + base, twice),
      },
    ]
  })
}

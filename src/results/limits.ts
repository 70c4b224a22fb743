import type { Limit } from '../scenario/language/limits.ts'
import type { LimitCheck } from './comparison/comparison-result.ts'
import { meanOf } from './lookup.ts'
import type { ScenarioResult } from './result.ts'
import { outcomeOf } from './outcomes.ts'

/**
 * Holds the means of a scenario against stated limits, one check per bound. What a scenario cannot have is refused before
 * it is simulated; a limit on what no replication could measure then does not hold, because nothing shows that it does:
 * the value is NaN.
 */
export function checkLimits(result: ScenarioResult, limits: readonly Limit[]): LimitCheck[] {
  return limits.flatMap((limit) => [
    ...(limit.min === undefined ? [] : [checkBound(result, limit, '>=', limit.min)]),
    ...(limit.max === undefined ? [] : [checkBound(result, limit, '<=', limit.max)]),
  ])
}

function checkBound(
  result: ScenarioResult,
  { name: where, outcome, breakdown, level }: Limit,
  relation: '>=' | '<=',
  bound: number,
): LimitCheck {
  const value = meanOf(result, outcome, breakdown, level)
  return {
    outcome,
    breakdown,
    level,
    scenario: result.name,
    limit: `${where} ${relation} ${bound}`,
    value,
    unit: outcomeOf(outcome).unit,
    holds: relation === '>=' ? value >= bound : value <= bound,
  }
}

import type { Limit } from '../scenario/language/limits.ts'
import type { LimitCheck } from './comparison/comparison-result.ts'
import { meanOf } from './lookup.ts'
import type { ScenarioResult } from './result.ts'
import { outcomeOf } from './outcomes.ts'

/**
 * Checks the means of a scenario against stated limits, one check per bound. Limits on outcomes that a scenario cannot
 * have are refused before it is simulated. A limit whose outcome no replication could measure has the value NaN and
 * does not hold, because nothing shows that it does.
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

import type { Limit } from '../scenario/limits.ts'
import type { LimitCheck } from './comparison-result.ts'
import { keyIndex } from './layout.ts'
import type { Breakdown } from './outcomes.ts'
import type { ScenarioResult } from './result.ts'

/**
 * Holds the means of a scenario against stated limits, one check per bound. A limit on what the scenario does not
 * have (a team or group of that name) or could not measure does not hold: the value is NaN.
 */
export function checkLimits(result: ScenarioResult, limits: readonly Limit[]): LimitCheck[] {
  return limits.flatMap((limit) => [
    ...(limit.min === undefined ? [] : [checkBound(result, limit, '>=', limit.min)]),
    ...(limit.max === undefined ? [] : [checkBound(result, limit, '<=', limit.max)]),
  ])
}

function checkBound(
  { name, layout, summary }: ScenarioResult,
  { outcome, breakdown, level }: Limit,
  relation: '>=' | '<=',
  bound: number,
): LimitCheck {
  // The reader of limits has held the breakdown against those of the outcome.
  const key = { outcome, breakdown: breakdown as Breakdown, level }
  const row = summary[keyIndex(layout, outcome, key.breakdown, level) ?? -1]
  const value = row === undefined ? Number.NaN : row.mean
  const where = breakdown === 'all' ? outcome : `${outcome}/${breakdown}/${level}`
  return {
    ...key,
    scenario: name,
    limit: `${where} ${relation} ${bound}`,
    value,
    unit: row === undefined ? '' : row.unit,
    holds: relation === '>=' ? value >= bound : value <= bound,
  }
}

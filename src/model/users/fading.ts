import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { LIFE_STEP_DAYS, remaining } from '../calendar.ts'

/** Change in minds over half a life step: shares that are kept (1 if the mechanism is off) or return (0 if off). */
export interface Fading {
  readonly knowledgeKept: number
  readonly recentTalksKept: number
  readonly activationKept: number
  readonly trustReturned: number
  readonly trustKeptInSilence: number
  readonly needsGrowth: number
  /** where the ceiling lies between the need at arrival (0) and full need (1) */
  readonly needsCeiling: number
}

/** Works out once the factors that do not depend on the person. */
export function createFading({ stateOfMind, knowledge, needs, mechanisms }: Scenario): Fading {
  const days = LIFE_STEP_DAYS / 2
  const years = days / DAYS_PER_YEAR
  return {
    knowledgeKept: mechanisms.userForgetting ? remaining(days, knowledge.userHalfLifeDays) : 1,
    recentTalksKept: Math.exp(-days / stateOfMind.recentTalkDays),
    activationKept: mechanisms.activationDynamics ? remaining(days, stateOfMind.activationHalfLifeDays) : 1,
    trustReturned: mechanisms.trustDynamics ? 1 - remaining(years, stateOfMind.returnHalfLifeYears) : 0,
    trustKeptInSilence: mechanisms.trustDynamics ? 1 - stateOfMind.silenceLossPerYear * years : 1,
    needsGrowth: mechanisms.needsDrift ? 1 + needs.driftPerYear * years : 1,
    needsCeiling: needs.driftCeiling,
  }
}

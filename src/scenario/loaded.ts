import type { Problem } from '../errors.ts'
import type { Limit, Precision } from './language/limits.ts'
import type { StatedGoal } from '../vocabulary/outcomes.ts'
import type { Scenario } from './scenario.ts'

/** A scenario with what its file says beyond the values, and where each value comes from. */
export interface LoadedScenario {
  readonly scenario: Scenario
  /** as messages name it */
  readonly file: string
  /** for every path, `file:line`, `default`, or how the value was derived */
  readonly origins: ReadonlyMap<string, string>
  readonly warnings: readonly Problem[]
  readonly limits: readonly Limit[]
  readonly precision: readonly Precision[]
  /** of the municipal agenda, in place of those of the case study */
  readonly goals: readonly StatedGoal[]
}

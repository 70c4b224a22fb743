import type { Problem } from '../errors.ts'
import type { Limit, Precision } from './language/limits.ts'
import type { StatedGoal } from '../vocabulary/outcomes.ts'
import type { Scenario } from './scenario.ts'

/** A scenario, the rest of what its file says, and where each value comes from. */
export interface LoadedScenario {
  readonly scenario: Scenario
  /** the file name as messages show it */
  readonly file: string
  /** for every path, `file:line`, `DEFAULT`, `NO_VALUE`, or how the value was derived */
  readonly origins: ReadonlyMap<string, string>
  readonly warnings: readonly Problem[]
  readonly limits: readonly Limit[]
  readonly precision: readonly Precision[]
  /** goals of the municipal agenda, replacing those of the case study */
  readonly goals: readonly StatedGoal[]
}

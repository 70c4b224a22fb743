import type { Estimate } from '../../results/estimates.ts'

/** A quantity that has a target, or the occupancy of a measure, as the default office comes to it. */
export interface Simulated {
  readonly what: string
  /** mean over replications; NaN where none of them has the quantity */
  readonly estimate: Estimate
}

/** Everything that is held against the targets of the default office. */
export interface Calibration {
  readonly replications: number
  readonly quantities: readonly Simulated[]
  /** of every measure, by its name */
  readonly occupancies: readonly Simulated[]
}

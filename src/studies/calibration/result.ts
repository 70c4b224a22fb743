import type { Estimate } from '../../results/estimates.ts'

/** The simulated value, in the default office, of a quantity that has a target, or of the occupancy of a measure. */
export interface Simulated {
  readonly what: string
  /** mean over replications; NaN where none of them has the quantity */
  readonly estimate: Estimate
}

/** Everything that is compared with the targets of the default office. */
export interface Calibration {
  readonly replications: number
  readonly quantities: readonly Simulated[]
  /** occupancy of every measure, by its name */
  readonly occupancies: readonly Simulated[]
}

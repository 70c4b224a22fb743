import type { Estimate } from '../../results/estimates.ts'

/** What the simulated office shows of one finding, in its unit. */
export interface SimulatedEffect {
  readonly id: string
  /** pairs of replications: with and without treatment */
  readonly replications: number
  /** NaN where it could not be read */
  readonly estimate: Estimate
}

/** What the simulated office shows of all findings. */
export interface Effects {
  readonly effects: readonly SimulatedEffect[]
}

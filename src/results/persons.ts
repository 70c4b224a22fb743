import type { Cohort } from './record.ts'

/** What persons bring when they first come, one column per fact, in the order of their cohort; no office changes it. */
export interface Traits {
  /** true needs, 0 none .. 1 all */
  readonly needs: {
    readonly health: Float64Array
    readonly social: Float64Array
    readonly skills: Float64Array
    readonly work: Float64Array
  }
  /** position in SIDES of the side where the person registers by the default rules */
  readonly side: Uint8Array
}

/** Finds traits without simulating anything, and keeps none. */
export interface TraitFinder {
  /** The traits of the cohort of one replication. */
  readonly of: (replication: number, cohort: Cohort) => Traits
}

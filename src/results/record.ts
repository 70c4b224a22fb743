import type { OutcomeKey } from '../vocabulary/outcomes.ts'

/** What all replications of a scenario share: the meaning of every position in their records. */
export interface RecordLayout {
  readonly keys: readonly OutcomeKey[]
  /** measured months; month 0 is the first after the warm-up */
  readonly months: number
  readonly groups: readonly string[]
  readonly efforts: readonly string[]
}

/**
 * The persons of the cohort, one column per fact, ordered by address so that rows come in the same order in every
 * office.
 */
export interface Cohort {
  /** the person: the same number is the same person in every scenario with the same seed and replication */
  readonly address: Uint32Array
  /** position in `layout.groups` */
  readonly group: Uint8Array
  /** position in `layout.efforts`, assessed from true needs at arrival so that it does not depend on the office */
  readonly effort: Uint8Array
  /** 1 where three of four needs were high at arrival */
  readonly complex: Uint8Array
  /** position in EXIT_KINDS four years after arrival */
  readonly exit: Uint8Array
  /** working days from arrival to work; 1,040 where work was not reached */
  readonly daysToWork: Uint16Array
  /** working days out of reach within four years */
  readonly daysOutOfReach: Uint16Array
  /** months on assistance in the first 48 */
  readonly assistanceMonths: Uint8Array
}

/** Participants in a trial, one column per fact, ordered by address. */
export interface Participants {
  /** the person, as in a cohort */
  readonly trialAddress: Uint32Array
  /** 1 for treated, 0 for controls */
  readonly trialTreated: Uint8Array
  /** 1 where three of four needs were high at arrival */
  readonly trialComplex: Uint8Array
  /** persons × measures: the month after the draw in which a measure was first begun, or NOT_BEGUN */
  readonly trialBegun: Uint8Array
  /** talks held while the person was treated or, for a control, would have been */
  readonly trialTalks: Uint16Array
  /**
   * persons × months since the draw, from 0: what was observed, see `SEEN`; NOT_SEEN where the month was not reached
   */
  readonly trialSeen: Uint8Array
}

/** The outcomes of one replication: what `replications.csv` holds. */
export interface OutcomeRecord {
  /** counted from 1 */
  readonly replication: number
  /** one value per key of the layout; NaN where there was nothing to measure */
  readonly values: Float64Array
}

/** An outcome record with its months: what is kept in memory where single persons are not needed. */
export interface MonthlyRecord extends OutcomeRecord {
  /** row-major: series × months, in the order of MONTHLY_IDS */
  readonly monthly: Float64Array
  /** undefined where single persons were not kept, as in results read back from a folder */
  readonly cohort?: Cohort
}

/** Everything that one replication produces. */
export interface ReplicationRecord extends MonthlyRecord {
  readonly cohort: Cohort
  /** undefined where the office has no trial */
  readonly participants?: Participants | undefined
}

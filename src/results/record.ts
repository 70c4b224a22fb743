import type { OutcomeKey } from './outcomes.ts'

/** Where a person of the cohort is at the end of the follow-up; the position is the code in the columns below. */
export const EXIT_KINDS = [
  'followed',
  'work',
  'education',
  'pension',
  'out-of-reach',
  'without-work',
  'other',
] as const
export type ExitKind = (typeof EXIT_KINDS)[number]

/** Series that are kept month by month, with their units. */
export const MONTHLY_SERIES = [
  { id: 'users-present', label: 'Users in follow-up', unit: 'users' },
  { id: 'users-in-measure', label: 'of whom in a measure', unit: 'users' },
  { id: 'users-waiting-for-measure', label: 'of whom on a waiting list', unit: 'users' },
  { id: 'users-waiting-for-place', label: 'Waiting for an advisor', unit: 'persons' },
  { id: 'out-of-reach', label: 'Out of reach', unit: 'persons' },
  { id: 'entries', label: 'Entries', unit: 'persons per month' },
  { id: 'exits-work', label: 'Left to work', unit: 'persons per month' },
  { id: 'exits-other', label: 'Left otherwise', unit: 'persons per month' },
  { id: 'requests-asked', label: 'Requests across', unit: 'per month' },
  { id: 'requests-answered-in-time-share', label: 'Answered in time', unit: 'share of allowed requests' },
  { id: 'attitude-state', label: 'Attitude of state advisors', unit: 'attitude 0..1' },
  { id: 'attitude-municipal', label: 'Attitude of municipal advisors', unit: 'attitude 0..1' },
  { id: 'ties', label: 'Ties across the sides', unit: 'tie 0..1' },
  { id: 'interval-days-state', label: 'Real interval, state side', unit: 'working days' },
  { id: 'interval-days-municipal', label: 'Real interval, municipal side', unit: 'working days' },
  { id: 'social-assistance-nok', label: 'Social assistance', unit: 'NOK per month' },
  { id: 'assistance-recipients', label: 'Recipients of assistance', unit: 'persons' },
  { id: 'occupancy-state', label: 'Occupancy, state measures', unit: 'share of places' },
  { id: 'occupancy-municipal', label: 'Occupancy, municipal measures', unit: 'share of places' },
] as const

/** What is the same for all replications of a scenario: the meaning of every position in its records. */
export interface RecordLayout {
  readonly keys: readonly OutcomeKey[]
  /** measured months; month 0 is the first after the warm-up */
  readonly months: number
  readonly groups: readonly string[]
  readonly efforts: readonly string[]
}

/** The persons of the cohort, a column per fact, ordered by address, so that the same row order holds in every office. */
export interface Cohort {
  /** who: the same number is the same person in every scenario of the same seed and replication */
  readonly address: Uint32Array
  /** position in `layout.groups` */
  readonly group: Uint8Array
  /** position in `layout.efforts`, as assessed by true needs at arrival, so that it does not depend on the office */
  readonly effort: Uint8Array
  /** 1 where three of four needs were high at arrival */
  readonly complex: Uint8Array
  /** position in EXIT_KINDS on day 520 after arrival */
  readonly exit: Uint8Array
  /** working days from arrival to work; 520 where not reached */
  readonly daysToWork: Uint16Array
  /** working days out of reach within 520 */
  readonly daysOutOfReach: Uint16Array
  /** months on assistance in the first 24 */
  readonly assistanceMonths: Uint8Array
}

/** The outcomes of one replication: what `replications.csv` holds. */
export interface OutcomeRecord {
  /** counted from 1 */
  readonly replication: number
  /** one value per key of the layout; NaN where there was nothing to measure */
  readonly values: Float64Array
}

/** An outcome record with its months: what is kept in memory where nobody asks for single persons. */
export interface MonthlyRecord extends OutcomeRecord {
  /** row-major: series × months, in the order of MONTHLY_SERIES */
  readonly monthly: Float64Array
}

/** Everything that one replication leaves behind. */
export interface ReplicationRecord extends MonthlyRecord {
  readonly cohort: Cohort
}

import type { Range } from '../statistics/score-interval.ts'
import { MONTHLY_IDS, type MonthlyId } from '../vocabulary/months.ts'
import type { Unit } from '../vocabulary/units.ts'

/** The properties of a series. */
interface Series {
  readonly label: string
  readonly unit: Unit
  /** the smallest and largest possible value, in the unit */
  readonly range: Range
}

/** Any number from 0 up. */
const amount = (label: string, unit: Unit): Series => ({ label, unit, range: { least: 0 } })

/** A number between 0 and 1. */
const fraction = (label: string, unit: Unit): Series => ({ label, unit, range: { least: 0, most: 1 } })

const SERIES: { readonly [Id in MonthlyId]: Series } = {
  'users-present': amount('Users in follow-up', 'users'),
  'users-in-measure': amount('of whom in a measure', 'users'),
  'users-waiting-for-measure': amount('of whom on a waiting list', 'users'),
  'users-waiting-for-place': amount('Waiting for an advisor', 'persons'),
  'out-of-reach': amount('Out of reach', 'persons'),
  entries: amount('Entries', 'persons per month'),
  'exits-work': amount('Left to work', 'persons per month'),
  'exits-other': amount('Left otherwise', 'persons per month'),
  'requests-asked': amount('Requests across', 'per month'),
  'replies-in-time-share': fraction('Replies in time', 'share of allowed requests'),
  'attitude-state': fraction('Attitude of state advisors', 'attitude 0..1'),
  'attitude-municipal': fraction('Attitude of municipal advisors', 'attitude 0..1'),
  ties: fraction('Ties across the sides', 'tie 0..1'),
  'interval-days-state': amount('Real interval, state side', 'working days'),
  'interval-days-municipal': amount('Real interval, municipal side', 'working days'),
  'social-assistance-nok': amount('Social assistance', 'NOK per month'),
  'assistance-recipients': amount('Recipients of assistance', 'persons'),
  'occupancy-state': fraction('Occupancy, state measures', 'share of places'),
  'occupancy-municipal': fraction('Occupancy, municipal measures', 'share of places'),
}

/** Series that are kept month by month, in the order in which they are published. */
export const MONTHLY_SERIES = MONTHLY_IDS.map((id) => ({ id, ...SERIES[id] }))

/** The properties of a series. */
export const seriesOf = (id: MonthlyId): Series => SERIES[id]

/** The months of one series, from the monthly values of a replication, which are stored series after series. */
export function monthsOfSeries(monthly: Float64Array, id: MonthlyId): Float64Array {
  const months = monthly.length / MONTHLY_IDS.length
  const first = positionOfMonth(id, 0, months)
  return monthly.subarray(first, first + months)
}

/** Position of a month of a series in the monthly values of a replication with this many months. */
export const positionOfMonth = (id: MonthlyId, month: number, months: number): number =>
  MONTHLY_IDS.indexOf(id) * months + month

import { MONTHLY_IDS } from '../vocabulary/months.ts'

type MonthlyId = (typeof MONTHLY_IDS)[number]

/** What each monthly series is called, and its unit. */
const TEXTS: { readonly [Id in MonthlyId]: { readonly label: string; readonly unit: string } } = {
  'users-present': { label: 'Users in follow-up', unit: 'users' },
  'users-in-measure': { label: 'of whom in a measure', unit: 'users' },
  'users-waiting-for-measure': { label: 'of whom on a waiting list', unit: 'users' },
  'users-waiting-for-place': { label: 'Waiting for an advisor', unit: 'persons' },
  'out-of-reach': { label: 'Out of reach', unit: 'persons' },
  entries: { label: 'Entries', unit: 'persons per month' },
  'exits-work': { label: 'Left to work', unit: 'persons per month' },
  'exits-other': { label: 'Left otherwise', unit: 'persons per month' },
  'requests-asked': { label: 'Requests across', unit: 'per month' },
  'requests-answered-in-time-share': { label: 'Answered in time', unit: 'share of allowed requests' },
  'attitude-state': { label: 'Attitude of state advisors', unit: 'attitude 0..1' },
  'attitude-municipal': { label: 'Attitude of municipal advisors', unit: 'attitude 0..1' },
  ties: { label: 'Ties across the sides', unit: 'tie 0..1' },
  'interval-days-state': { label: 'Real interval, state side', unit: 'working days' },
  'interval-days-municipal': { label: 'Real interval, municipal side', unit: 'working days' },
  'social-assistance-nok': { label: 'Social assistance', unit: 'NOK per month' },
  'assistance-recipients': { label: 'Recipients of assistance', unit: 'persons' },
  'occupancy-state': { label: 'Occupancy, state measures', unit: 'share of places' },
  'occupancy-municipal': { label: 'Occupancy, municipal measures', unit: 'share of places' },
}

/** Series that are kept month by month, in the order in which they are published. */
export const MONTHLY_SERIES = MONTHLY_IDS.map((id) => ({ id, ...TEXTS[id] }))

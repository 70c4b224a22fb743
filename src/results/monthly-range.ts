import type { Range } from '../statistics/score-interval.ts'
import type { MONTHLY_SERIES } from './monthly-series.ts'

export type SeriesId = (typeof MONTHLY_SERIES)[number]['id']

/** Monthly series between 0 and 1; every other can be any number from 0 up. */
const FRACTIONS: readonly SeriesId[] = [
  'requests-answered-in-time-share',
  'attitude-state',
  'attitude-municipal',
  'ties',
  'occupancy-state',
  'occupancy-municipal',
]

/** Whether a monthly series lies between 0 and 1. */
export const isFraction = (series: SeriesId): boolean => FRACTIONS.includes(series)

/** What the values of a monthly series can be. */
export const rangeOfSeries = (series: SeriesId): Range =>
  isFraction(series) ? { least: 0, most: 1 } : { least: 0 }

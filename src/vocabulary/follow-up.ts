import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from './calendar.ts'

/** Working days after arrival on which the cohort is looked at: two years, and four for those of the first year. */
export const FOLLOW_UP_DAYS = 520
export const LONG_FOLLOW_UP_DAYS = 1040
export const FOLLOW_UP_MONTHS = (FOLLOW_UP_DAYS / DAYS_PER_YEAR) * MONTHS_PER_YEAR

/** Measured years in which the cohort arrives. */
export const COHORT_YEARS = 3

/** Working days in a job without relapse that make it lasting. */
export const LASTING_DAYS = 260

/** Working days after a handover for which it is watched whether the person goes out of reach: half a year. */
export const HANDOVER_FOLLOW_UP_DAYS = 130

/** Months after that of arrival, in which nobody is paid yet, for which social assistance is counted. */
export const ASSISTANCE_FOLLOW_UP_MONTHS = 24

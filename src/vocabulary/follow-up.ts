import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from './calendar.ts'

/** Working days for which the cohort and the stock cohort are followed: four years. */
export const FOLLOW_UP_DAYS = 1040
export const FOLLOW_UP_MONTHS = (FOLLOW_UP_DAYS / DAYS_PER_YEAR) * MONTHS_PER_YEAR

/** Working days after arrival within which the first things that an office does for somebody are looked for: two years. */
export const FIRST_THINGS_DAYS = 520

/** Times after arrival within which days are counted, in working days. */
export const WITHIN = { '1-year': 260, '2-years': 520, '4-years': FOLLOW_UP_DAYS } as const

/** Times after arrival at which it is looked who works, in working days. */
export const AFTER = {
  '6-months': 130,
  '12-months': 260,
  '24-months': 520,
  '36-months': 780,
  '48-months': FOLLOW_UP_DAYS,
} as const

/** Working days after arrival at which it is looked who is registered, still or again: nine months. */
export const REGISTERED_AFTER_DAYS = 195

/** Working days after an exit at which it is looked where the person is: half a year. */
export const AFTER_EXIT_DAYS = 130

/** Working days after leaving without work or going out of reach at which it is looked who is back: a year. */
export const BACK_AFTER_DAYS = 260

/** Measured years in which the cohort arrives. */
export const COHORT_YEARS = 2

/** Working days in a job without relapse that make it lasting. */
export const LASTING_DAYS = 260

/** Working days after a handover for which it is watched whether the person goes out of reach: half a year. */
export const HANDOVER_FOLLOW_UP_DAYS = 130

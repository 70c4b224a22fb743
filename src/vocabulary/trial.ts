import { DAYS_PER_MONTH } from './calendar.ts'

/** Months after the draw for which a trial follows people. */
export const TRIAL_MONTHS = 60

/** Months after the draw for which a trial is summed up. */
export const TRIAL_HORIZONS = [6, 12, 18, 24, 36, 48] as const

/** Working days from the draw to the end of a month. */
export const trialDay = (month: number): number => Math.round(month * DAYS_PER_MONTH)

/** Stands for what is observed in a month that a person has not reached. */
export const NOT_SEEN = 255

/** What is seen of a person at the end of a month, each in a bit of its own. */
export const SEEN = { work: 1, outOfReach: 2, assistance: 4, followed: 8, pension: 16 } as const

/** Stands in the place of a measure’s name for every measure. */
export const ALL_MEASURES = 'all'

/** Stands for the month of a beginning that did not come. */
export const NOT_BEGUN = 255

import { DAYS_PER_MONTH } from './calendar.ts'

/** Months after the draw for which a trial follows people. */
export const TRIAL_MONTHS = 60

/** Months after the draw for which a trial is summed up. */
export const TRIAL_HORIZONS = [6, 12, 24, 36, 48] as const

/** Working days from the draw to the end of a month. */
export const trialDay = (month: number): number => Math.round(month * DAYS_PER_MONTH)

/** Stands for what is observed in a month that a person has not reached. */
export const NOT_SEEN = 255

/** What is seen of a person at the end of a month, each in a bit of its own. */
export const SEEN = { work: 1, outOfReach: 2, assistance: 4, followed: 8 } as const

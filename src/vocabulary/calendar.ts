/** The time step is a working day: 5 a week, 260 a year. */
export const DAYS_PER_WEEK = 5
export const DAYS_PER_YEAR = 260
export const MONTHS_PER_YEAR = 12
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR

/** The first working day of a month, both counted from 0; months have 21 or 22 working days. */
export const firstDayOfMonth = (month: number): number => Math.ceil((month * DAYS_PER_YEAR) / MONTHS_PER_YEAR)

import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { power } from './power.ts'

/** A step of life: four weeks, the working days by which a person’s state and risks advance in one go. */
export const LIFE_STEP_DAYS = 20

export const MINUTES_PER_HOUR = 60

/** The whole number of the month that holds a day; months have 21 or 22 working days. */
export const monthOf = (day: number): number => Math.floor((day * MONTHS_PER_YEAR) / DAYS_PER_YEAR)

/** Whether a new month starts with this day. */
export const startsMonth = (day: number): boolean => day === 0 || monthOf(day) !== monthOf(day - 1)

/** Share of a quantity left after `days` of fading with a half-life, both in the same unit. */
export const remaining = (days: number, halfLife: number): number => power(2, -days / halfLife)

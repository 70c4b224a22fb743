import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../vocabulary/calendar.ts'

/** So many working days, in words. */
export const daysInWords = (days: number): string => (days === 1 ? '1 working day' : `${days} working days`)

/** A longer time in working days and, from two months on, roughly in months. */
export function spanInWords(days: number): string {
  const months = Math.round(days / DAYS_PER_MONTH)
  return months < 2 ? daysInWords(days) : `${daysInWords(days)} (${months} months)`
}

/** The year and month of a working day, both counted from 1; negative years lie before the measured ones. */
export function monthOfYear(
  day: number,
  warmUpYears: number,
): { readonly year: number; readonly month: number } {
  const year = Math.floor(day / DAYS_PER_YEAR) - warmUpYears + 1
  const month = Math.floor((((day % DAYS_PER_YEAR) + DAYS_PER_YEAR) % DAYS_PER_YEAR) / DAYS_PER_MONTH) + 1
  return { year, month }
}

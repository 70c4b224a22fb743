import { DAYS_PER_MONTH, DAYS_PER_WEEK, DAYS_PER_YEAR } from '../vocabulary/calendar.ts'

/**
 * Day 0 of a run, the first day of its warm-up: a Monday. A simulated year has 52 weeks, so its dates drift by a day a
 * year.
 */
const FIRST_MONDAY = Date.UTC(2024, 0, 1)

const SECONDS_PER_DAY = 86_400

/** The hour at which work begins. */
const OPENING_HOUR = 8

/** Dates already worked out, by working day. */
const known = new Map<number, string>()

/** The date of a working day, in ISO 8601: Monday to Friday, ignoring holidays. */
export function dateOf(day: number): string {
  const remembered = known.get(day)
  if (remembered !== undefined) return remembered
  const week = Math.floor(day / DAYS_PER_WEEK)
  const days = 7 * week + day - DAYS_PER_WEEK * week
  const date = new Date(FIRST_MONDAY + 1000 * days * SECONDS_PER_DAY).toISOString().slice(0, 10)
  known.set(day, date)
  return date
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** Minutes of work as whole seconds. */
export const secondsIn = (minutes: number): number => Math.round(60 * minutes)

/** A moment of a working day, in ISO 8601: this many seconds after the office opened. */
export function momentOf(day: number, seconds = 0): string {
  const second = 3600 * OPENING_HOUR + seconds
  // Nobody works past midnight, but a scenario may ask for it.
  if (second >= SECONDS_PER_DAY)
    return `${new Date(Date.parse(dateOf(day)) + 1000 * second).toISOString().slice(0, 19)}Z`
  const minutes = Math.floor(second / 60)
  return `${dateOf(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(second % 60)}Z`
}

/** Year and month of a working day, both counted from 1; years before the measured ones are negative. */
export function monthOfYear(
  day: number,
  warmUpYears: number,
): { readonly year: number; readonly month: number } {
  const year = Math.floor(day / DAYS_PER_YEAR) - warmUpYears + 1
  const month = Math.floor((((day % DAYS_PER_YEAR) + DAYS_PER_YEAR) % DAYS_PER_YEAR) / DAYS_PER_MONTH) + 1
  return { year, month }
}

import { LIFE_STEP_DAYS } from '../calendar.ts'
import type { Office } from '../office.ts'

/**
 * Where vacancies are limited, everybody’s rate of finding work is scaled so that jobs found come to vacancies: one
 * person’s job is then no longer free for another.
 */
export function tightenMarket(office: Office): void {
  const { vacanciesPerYear, vacancyDays } = office.scenario.leaving
  if (vacanciesPerYear === 0) return
  // Those whose turn it is today stand for all of them.
  const sought = (office.jobsSought * LIFE_STEP_DAYS) / office.vacancyFactor
  const factor = sought > 0 ? Math.min(1, vacanciesPerYear / sought) : 1
  office.vacancyFactor += (factor - office.vacancyFactor) / vacancyDays
}

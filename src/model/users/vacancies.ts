import { LIFE_STEP_DAYS } from '../calendar.ts'
import type { Office } from '../office.ts'

/**
 * Where vacancies are limited, scales everybody’s rate of finding work so that no more jobs are found than there are
 * vacancies: a job that one person takes is no longer free for another.
 */
export function tightenMarket(office: Office): void {
  const { vacanciesPerYear, vacancyDays } = office.scenario.leaving
  if (vacanciesPerYear === 0) return
  // Only some persons have their turn today; they stand for everybody.
  const sought = (office.jobsSought * LIFE_STEP_DAYS) / office.vacancyFactor
  const factor = sought > 0 ? Math.min(1, vacanciesPerYear / sought) : 1
  office.vacancyFactor += (factor - office.vacancyFactor) / vacancyDays
}

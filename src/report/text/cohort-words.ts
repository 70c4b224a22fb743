/** Describes who the persons of the cohort are, for one office: its measured years decide how many can be followed. */
import type { ScenarioResult } from '../../results/result.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { COHORT_YEARS, FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'

/** Years for which each person of the cohort is followed. */
const FOLLOWED = FOLLOW_UP_DAYS / DAYS_PER_YEAR
const LONG = '1,040 working days, four years'

/** The measured years in which the cohort arrives: `measured years 1 and 2`; undefined if nobody can be followed. */
function arrivalYears(years: number): string | undefined {
  const last = Math.min(COHORT_YEARS, years - FOLLOWED)
  if (last < 1) return undefined
  return last === 1 ? 'measured year 1' : `measured years 1 and ${last}`
}

/** The persons of the cohorts of some offices, as words for an axis. */
export function cohortPersons(results: readonly ScenarioResult[]): string {
  const years = new Set(results.flatMap(({ scenario }) => arrivalYears(scenario.years) ?? []))
  return years.size === 0 ? 'persons followed' : `persons who arrived in ${[...years].join(' or ')}`
}

/** Who belongs to the cohort, in a sentence. */
export function cohortSentence(years: number): string {
  const arrival = arrivalYears(years)
  return arrival === undefined
    ? `In ${years} measured ${years === 1 ? 'year' : 'years'} nobody who arrives can be followed for ${LONG}; outcomes of the cohort that ask for less tell of those who can be followed for as long.`
    : `The cohort is everyone whose first arrival falls in ${arrival}, each followed for ${LONG}.`
}

/** Who belongs to the stock cohort, in a sentence. */
export const STOCK_SENTENCE = `The stock cohort is everybody in the office on the first measured day, followed for ${LONG}.`

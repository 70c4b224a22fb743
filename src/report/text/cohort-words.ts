/** Describes who the persons of the cohort are, for one office: its measured years decide how many can be followed. */
import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { COHORT_YEARS, FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'

/** Years for which each person of the cohort is followed. */
const FOLLOWED = FOLLOW_UP_DAYS / DAYS_PER_YEAR

const say = texts({
  en: {
    firstYear: 'measured year 1',
    years: (last: number) => `measured years 1 and ${last}`,
    followed: 'persons followed',
    arrived: (years: string) => `persons who arrived in ${years}`,
    or: ' or ',
    cohort: (years: string) =>
      `The cohort is everyone whose first arrival falls in ${years}, each followed for 1,040 working days, four years.`,
    nobody: (years: number) =>
      `In ${years} measured ${years === 1 ? 'year' : 'years'} nobody who arrives can be followed for 1,040 working days, four years; outcomes of the cohort that ask for less tell of those who can be followed for as long.`,
    stock:
      'The stock cohort is everybody in the office on the first measured day, followed for 1,040 working days, four years.',
  },
  nb: {
    firstYear: 'målt år 1',
    years: (last) => `målte år 1 og ${last}`,
    followed: 'personer som er fulgt',
    arrived: (years) => `personer som kom i ${years}`,
    or: ' eller ',
    cohort: (years) =>
      `Kohorten er alle som kommer for første gang i ${years}. Hver følges i 1040 arbeidsdager, fire år.`,
    nobody: (years) =>
      `Med ${years} ${years === 1 ? 'målt' : 'målte'} år kan ingen som kommer, følges i 1040 arbeidsdager, fire år; utfall for kohorten som trenger kortere tid, gjelder dem som kan følges så lenge.`,
    stock:
      'Startbestanden er alle som er ved kontoret den første målte dagen, fulgt i 1040 arbeidsdager, fire år.',
  },
  nn: {
    firstYear: 'målt år 1',
    years: (last) => `målte år 1 og ${last}`,
    followed: 'personar som er følgde',
    arrived: (years) => `personar som kom i ${years}`,
    or: ' eller ',
    cohort: (years) =>
      `Kohorten er alle som kjem for første gong i ${years}. Kvar blir følgd i 1040 arbeidsdagar, fire år.`,
    nobody: (years) =>
      `Med ${years} ${years === 1 ? 'målt' : 'målte'} år kan ingen som kjem, bli følgde i 1040 arbeidsdagar, fire år; utfall for kohorten som treng kortare tid, gjeld dei som kan bli følgde så lenge.`,
    stock:
      'Startbestanden er alle som er ved kontoret den første målte dagen, følgde i 1040 arbeidsdagar, fire år.',
  },
})

/** The measured years in which the cohort arrives: `measured years 1 and 2`; undefined if nobody can be followed. */
function arrivalYears(years: number): string | undefined {
  const last = Math.min(COHORT_YEARS, years - FOLLOWED)
  if (last < 1) return undefined
  return last === 1 ? say().firstYear : say().years(last)
}

/** The persons of the cohorts of some offices, as words for an axis. */
export function cohortPersons(results: readonly ScenarioResult[]): string {
  const years = new Set(results.flatMap(({ scenario }) => arrivalYears(scenario.years) ?? []))
  const { followed, arrived, or } = say()
  return years.size === 0 ? followed : arrived([...years].join(or))
}

/** Who belongs to the cohort, in a sentence. */
export function cohortSentence(years: number): string {
  const arrival = arrivalYears(years)
  return arrival === undefined ? say().nobody(years) : say().cohort(arrival)
}

/** Who belongs to the stock cohort, in a sentence. */
export const stockSentence = (): string => say().stock

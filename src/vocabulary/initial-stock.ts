import { namesOf } from './names.ts'
import { isPresent, Status } from './statuses.ts'

/** Facts kept of a person of the pool, and where they stand in a row of the data file. Days count back from the snapshot. */
export enum Fact {
  group = 0,
  status = 1,
  effort = 2,
  entrySide = 3,
  hasState = 4,
  hasMunicipal = 5,
  income = 6,
  onAssistance = 7,
  completed = 8,
  stays = 9,
  daysSinceEntry = 10,
  daysSinceContact = 11,
  daysInWork = 12,
  schoolDaysLeft = 13,
  measure = 14,
  daysLeftInMeasure = 15,
  birthDate = 16,
  age = 17,
  health = 18,
  social = 19,
  skills = 20,
  work = 21,
  healthAtArrival = 22,
  socialAtArrival = 23,
  skillsAtArrival = 24,
  workAtArrival = 25,
  trust = 26,
  ownTrust = 27,
  activation = 28,
  assistancePropensity = 29,
  knownByState = 30,
  knownByMunicipal = 31,
  recentTalks = 32,
  workPropensity = 33,
  bothSidesOnArrival = 34,
}
export type StockColumn = keyof typeof Fact
export const STOCK_COLUMNS = namesOf(Fact)

/**
 * A pool of persons as they are in the middle of a long run of the dual office, from which an office’s initial stock
 * is drawn with replacement. Whole persons, so that what belongs together stays together.
 */
export interface Stock {
  /** names behind the numbers of the columns `group` and `measure` */
  readonly groups: readonly string[]
  readonly measures: readonly string[]
  /** persons of one snapshot of the office that the pool was taken from */
  readonly size: number
  /** first arrivals a year in that office, by position of the group */
  readonly arrivalsPerYear: readonly number[]
  /** one row per person, in the order of STOCK_COLUMNS; measure −1 for none */
  readonly persons: readonly (readonly number[])[]
}

/** Whether a person of the pool is one of those whom `stock` of a group counts: users of the office, and pupils at school. */
export const isInOffice = (row: readonly number[]): boolean =>
  isPresent(row[Fact.status]) || row[Fact.status] === Status.pupil

/** Rows of those of a group who are in the office; of a group that the pool does not know, of all but pupils. */
export function rowsInOffice(pool: Stock, name: string): readonly (readonly number[])[] {
  const group = pool.groups.indexOf(name)
  const isLike = (row: readonly number[]): boolean =>
    group < 0 ? row[Fact.status] !== Status.pupil : row[Fact.group] === group
  return pool.persons.filter((row) => isInOffice(row) && isLike(row))
}

/** Mean years that people of a group stay in the office of the pool (Little’s law); of all, if it lacks the group. */
export function yearsInOffice(pool: Stock, name: string): number {
  const group = pool.groups.indexOf(name)
  const arrivals = pool.arrivalsPerYear
    .filter((_, position) => group < 0 || position === group)
    .reduce((sum, persons) => sum + persons, 0)
  return (rowsInOffice(pool, name).length * pool.size) / pool.persons.length / arrivals
}

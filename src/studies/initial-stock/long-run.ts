/** A long run of the dual office, which supplies the persons of the initial stock. */
import { passDay } from '../../model/day.ts'
import { openOffice } from '../../model/simulation.ts'
import { captureStock } from '../../model/users/stock.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { STOCK_COLUMNS } from '../../vocabulary/initial-stock.ts'

/**
 * Years until an office that opens empty has settled. This takes long because those in permanently adjusted effort stay
 * until they retire: they reach a third of their final number after 15 years and nine tenths after 35. After 50 years,
 * no group differs from years 90 to 130 by more than those years differ among themselves (four runs).
 */
export const SETTLING_YEARS = 60

/** Number of half-yearly snapshots after these years, and of the persons sampled from all of them together. */
const SNAPSHOTS = 16
const PERSONS = 750

/** The long runs have people and luck of their own, so that no replication starts with persons of its own run. */
const SEED = 'the long runs behind the initial stock'

/** What a worker is asked to run. */
export interface LongRun {
  /** the dual office, at inflow 1 */
  readonly dual: Scenario
  /** counted from 0; each has luck of its own */
  readonly number: number
}

/** The persons that a long run yields. */
export interface Settled {
  /** mean number of persons per snapshot */
  readonly size: number
  /** one row per person, in the order of STOCK_COLUMNS */
  readonly persons: readonly (readonly number[])[]
}

/** Runs in a worker: simulates an office that opens empty, and samples persons from snapshots once it has settled. */
export default function settle({ dual, number }: LongRun): Settled {
  const luck = new Luck(...rootKey(SEED, number))
  const years = SETTLING_YEARS + SNAPSHOTS / 2
  const scenario = { ...dual, years, warmUpYears: 0, drawnStock: false }
  const office = openOffice(scenario, { luck, officeLuck: luck, stock: undefined })
  const persons: number[][] = []
  for (; office.day < office.days; office.day++) {
    passDay(office)
    if (isSnapshot(office.day)) persons.push(...captureStock(office))
  }
  return { size: persons.length / SNAPSHOTS, persons: sample(persons, luck) }
}

function isSnapshot(day: number): boolean {
  const settled = day + 1 - SETTLING_YEARS * DAYS_PER_YEAR
  return settled > 0 && settled % (DAYS_PER_YEAR / 2) === 0
}

/** Small teams have few persons of some kinds, so the sample is spread evenly over all persons sorted in this order. */
const STRATA = (['group', 'status', 'effort', 'hasState', 'hasMunicipal', 'daysSinceEntry'] as const).map(
  (name) => STOCK_COLUMNS.indexOf(name),
)

function sample(persons: readonly number[][], luck: Luck): number[][] {
  const step = persons.length / PERSONS
  const inOrder = persons.toSorted(byStratum)
  return Array.from(
    { length: PERSONS },
    (_, number) => inOrder[Math.floor((number + luck.uniform(number, 0)) * step)],
  )
}

function byStratum(one: readonly number[], other: readonly number[]): number {
  const differing = STRATA.find((column) => one[column] !== other[column])
  return differing === undefined ? 0 : one[differing] - other[differing]
}

/** A long run of the dual office, from which persons of the initial stock are taken. */
import { passDay } from '../../model/day.ts'
import { openOffice } from '../../model/simulation.ts'
import { captureStock } from '../../model/users/stock.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { STOCK_COLUMNS } from '../../vocabulary/initial-stock.ts'

/**
 * Years until an office that opened empty stands still. Those in permanently adjusted effort stay until they retire, so
 * it takes long: they are a third of what they will be after 15 years, nine tenths after 35, and after 50 neither they
 * nor anybody else differs from years 90 to 130 by more than the years differ among themselves (four runs).
 */
const SETTLING_YEARS = 60

/** Half-yearly snapshots after these years, and the persons that are kept of all of them together. */
const SNAPSHOTS = 16
const PERSONS = 750

/** The long runs have people and luck of their own, so that no replication meets its own stock again. */
const SEED = 'the long runs behind the initial stock'

/** What a worker is asked for. */
export interface LongRun {
  /** the dual office, at inflow 1 */
  readonly dual: Scenario
  /** counted from 0; each has luck of its own */
  readonly number: number
}

/** Persons as a long run leaves them. */
export interface Settled {
  /** persons of one snapshot, in the mean */
  readonly size: number
  /** one row per person, in the order of STOCK_COLUMNS */
  readonly persons: readonly (readonly number[])[]
}

/** Runs in a worker: an office that opens empty, and persons of its snapshots once it has settled. */
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

/** What small teams have few of is not left to chance: persons are spread evenly over all in this order. */
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

import { createHash } from 'node:crypto'
import { codeHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { passDay } from '../../model/day.ts'
import { openOffice } from '../../model/simulation.ts'
import { captureStock, STOCK_COLUMNS } from '../../model/users/stock.ts'
import type { Stock } from '../../model/users/stock.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'

/** Long runs, years before the first snapshot of each, its half-yearly snapshots after it, and persons kept of all together. */
const RUNS = 4
const SETTLING_YEARS = 12
const SNAPSHOTS = 16
const PERSONS = 3000

/** The long runs have people and luck of their own, so that no replication meets its own stock again. */
const SEED = 'the long runs behind the initial stock'

/** Hash of what a pool depends on: the code of the model and the dual office. A pool with another hash is stale. */
export function stockHash(dual: Scenario): string {
  const code = codeHash('model/simulation')
  return createHash('sha256').update(code).update(scenarioHash(dual)).digest('hex')
}

/**
 * Runs offices for a long time and keeps whole persons as they are at half-yearly snapshots.
 *
 * @param dual the dual office, at inflow 1
 * @param start pool from which the long runs themselves start, if there is one
 */
export function makeStock(dual: Scenario, start: Stock | undefined): Stock {
  const runs = Array.from({ length: RUNS }, (_, run) => new Luck(...rootKey(SEED, run)))
  const pool = runs.flatMap((luck) => snapshots(dual, start, luck))
  return {
    groups: dual.groups.map((group) => group.name),
    measures: dual.measures.map((measure) => measure.name),
    size: Math.round(pool.length / (RUNS * SNAPSHOTS)),
    persons: sample(pool, runs[0]),
  }
}

function snapshots(dual: Scenario, start: Stock | undefined, luck: Luck): number[][] {
  const years = SETTLING_YEARS + SNAPSHOTS / 2
  const scenario = { ...dual, years, warmUpYears: 0, drawnStock: start !== undefined }
  const office = openOffice(scenario, { luck, officeLuck: luck, stock: start })
  const persons: number[][] = []
  for (; office.day < office.days; office.day++) {
    passDay(office)
    if (isSnapshot(office.day)) persons.push(...captureStock(office))
  }
  return persons
}

function isSnapshot(day: number): boolean {
  const settled = day + 1 - SETTLING_YEARS * DAYS_PER_YEAR
  return settled > 0 && settled % (DAYS_PER_YEAR / 2) === 0
}

/** What small teams have few of is not left to chance: persons are spread evenly over a pool in this order. */
const STRATA = (['group', 'status', 'effort', 'hasState', 'hasMunicipal', 'daysSinceEntry'] as const).map(
  (name) => STOCK_COLUMNS.indexOf(name),
)

function sample(pool: readonly number[][], luck: Luck): number[][] {
  const step = pool.length / PERSONS
  const inOrder = pool.toSorted(byStratum)
  return Array.from(
    { length: PERSONS },
    (_, number) => inOrder[Math.floor((number + luck.uniform(number, 0)) * step)],
  )
}

function byStratum(one: readonly number[], other: readonly number[]): number {
  const differing = STRATA.find((column) => one[column] !== other[column])
  return differing === undefined ? 0 : one[differing] - other[differing]
}

/** The pool as it is written to its file: one person a line, with the hash that tells when it is stale. */
export function stockText(stock: Stock, hash: string): string {
  const { persons, ...rest } = stock
  const head = JSON.stringify({ hash, columns: STOCK_COLUMNS, ...rest }, null, 1).slice(0, -2)
  return `${head},\n "persons": [\n${persons.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
}

/** Finds the stationary number of persons on the first day of an office, by pilots and Little’s law. */
import { passDay } from '../model/day.ts'
import { openOffice, startMeasuring } from '../model/simulation.ts'
import { countKept } from '../model/users/stock.ts'
import { stockOf } from '../model/users/stock-draw.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { Group, Scenario } from '../scenario/scenario.ts'
import { withOpenStock } from '../scenario/stock.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import type { KeptForm } from '../store/cache.ts'
import type { Stock } from '../vocabulary/initial-stock.ts'
import { Status, WayOut, WAYS_OUT } from '../vocabulary/statuses.ts'

/** Years of a pilot: one in which the office settles, and three that are counted. */
const PACE_YEARS = 1
const COUNTED_YEARS = 3
/** Each round starts from the findings of the last: who is outside decides for years how many come back. */
const ROUNDS = 4
/** Working days between two counts of the persons outside. */
const DAYS_BETWEEN_COUNTS = 20
/** Arrivals that the pilots of a round see in all, enough to know a stock to a few percent; and the most pilots. */
const ARRIVALS_SEEN = 4000
const MOST_PILOTS = 4

/** Persons of a group in one place on the first day, and the arithmetic behind them. */
export interface Standing {
  readonly persons: number
  /** persons who come to the place */
  readonly entriesPerYear: number
  /** mean time that a person stays there */
  readonly years: number
}

/** The first-day stocks of a group. */
export interface StationaryStock {
  /** in the office, entered by first arrivals and returns; for pupils, at school */
  readonly stock: Standing
  /** outside, from where people may return; undefined where nobody went there or came back */
  readonly stockInWork: Standing | undefined
  readonly stockOutOfReach: Standing | undefined
}

/** How the stocks that pilots found for one scenario are kept in a store. */
export const keptStock: KeptForm = {
  load: async () => (await import('./stationary-stock-form.ts')).stationaryStockForm,
  of: 'office',
}

/**
 * The stationary number of persons of each group, by its position, in the office and outside: entries a year times the
 * years that people stay, both as shown by pilots of the office itself. Pupils stay as long as school lasts, whatever
 * the office does. For a group whose arrivals differ by month, the number is that of the first day of a year.
 */
export function stationaryStock(scenario: Scenario, pool: Stock): readonly StationaryStock[] {
  let found = stockOfPool(scenario, pool)
  for (let round = 0; round < ROUNDS; round++) {
    const started = withStock(scenario, found)
    const flows = Array.from({ length: pilotsFor(scenario) }, (_, number) =>
      flowsOf(started, pool, `${round}/${number}`),
    )
    found = found.map((before, position) => {
      const group = scenario.groups[position]
      const own = flows.map((flow) => flow[position])
      return group.pupils ? before : standing(before, own, group)
    })
  }
  return found
}

/** The users that arrivals bring if people stay as long as in the pool’s office; persons outside as it has them. */
export function stockOfPool(scenario: Scenario, pool: Stock): readonly StationaryStock[] {
  return scenario.groups.map((group) => {
    const users = stockOf(scenario, group, pool)
    const entriesPerYear = group.arrivalsPerYear * scenario.inflow
    const years = entriesPerYear > 0 ? users / entriesPerYear : 0
    return {
      stock: { persons: Math.round(users), entriesPerYear, years },
      stockInWork: undefined,
      stockOutOfReach: undefined,
    }
  })
}

/** Fills in the persons of the first day where a scenario does not state them. */
export function withStock(scenario: Scenario, found: readonly StationaryStock[]): Scenario {
  const groups = scenario.groups.map((group, position) => {
    const { stock, stockInWork, stockOutOfReach } = found[position] ?? {}
    return withOpenStock(group, {
      stock: stock?.persons,
      stockInWork: stockInWork?.persons,
      stockOutOfReach: stockOutOfReach?.persons,
    })
  })
  return { ...scenario, groups }
}

/** What pilots show of a group; where they show nothing, the earlier finding stays. */
function standing(
  before: StationaryStock,
  flows: readonly GroupFlow[],
  { arrivalsByMonth }: Group,
): StationaryStock {
  const isSeasonal = arrivalsByMonth.length > 0
  const of = (place: keyof StationaryStock) =>
    littlesLaw(
      flows.map((flow) => flow[place]),
      isSeasonal,
    ) ?? before[place]
  return {
    stock: of('stock') ?? before.stock,
    stockInWork: of('stockInWork'),
    stockOutOfReach: of('stockOutOfReach'),
  }
}

/** Undefined where nobody has left a place: then nothing new is known. */
function littlesLaw(flows: readonly Flow[], isSeasonal: boolean): Standing | undefined {
  const sum = (value: (flow: Flow) => number) => flows.reduce((total, flow) => total + value(flow), 0)
  const exits = sum(({ entries, more }) => entries - more)
  if (exits <= 0) return undefined
  const entriesPerYear = sum((flow) => flow.entries) / COUNTED_YEARS / flows.length
  const years = sum((flow) => flow.personDays) / DAYS_PER_YEAR / exits
  const season = isSeasonal
    ? (sum((flow) => flow.newYears) * DAYS_PER_YEAR) / sum((flow) => flow.personDays)
    : 1
  return { persons: Math.round(entriesPerYear * years * season), entriesPerYear, years }
}

function pilotsFor({ groups, inflow }: Scenario): number {
  const arrivals = groups.reduce((sum, { arrivalsPerYear }) => sum + arrivalsPerYear * inflow, 0)
  return Math.min(MOST_PILOTS, Math.max(1, Math.ceil(ARRIVALS_SEEN / (arrivals * COUNTED_YEARS))))
}

/** Counts for one group and place in the counted years of a pilot. */
interface Flow {
  readonly entries: number
  /** persons at the end minus persons at the beginning */
  readonly more: number
  readonly personDays: number
  /** persons on the last evening of each year, summed */
  readonly newYears: number
}

type GroupFlow = Readonly<Record<keyof StationaryStock, Flow>>

function flowsOf(scenario: Scenario, pool: Stock, pilot: string): readonly GroupFlow[] {
  const luck = new Luck(...rootKey(`${scenario.seed}/stock/${pilot}`, 0))
  const years = { warmUpYears: PACE_YEARS, years: COUNTED_YEARS, reform: [] }
  const office = openOffice({ ...scenario, ...years }, { luck, officeLuck: luck, stock: pool })
  for (; office.day < PACE_YEARS * DAYS_PER_YEAR; office.day++) passDay(office)
  startMeasuring(office)
  const users = new Tally([...office.heads.byGroup])
  const inWork = new Tally(countKept(office, Status.work))
  const outOfReach = new Tally(countKept(office, Status.outOfReach))
  for (; office.day < office.days; office.day++) {
    passDay(office)
    users.add([...office.heads.byGroup], 1, office.day)
    if ((office.day + 1) % DAYS_BETWEEN_COUNTS > 0) continue
    inWork.add(countKept(office, Status.work), DAYS_BETWEEN_COUNTS, office.day)
    outOfReach.add(countKept(office, Status.outOfReach), DAYS_BETWEEN_COUNTS, office.day)
  }
  return scenario.groups.map((_, group) => {
    const exits = (way: number) => office.books.exitsByGroup[group * WAYS_OUT.length + way]
    const allExits = WAYS_OUT.reduce((sum, _way, way) => sum + exits(way), 0)
    return {
      stock: users.flow(group, allExits + users.more(group)),
      stockInWork: inWork.flow(group, exits(WayOut.work)),
      stockOutOfReach: outOfReach.flow(group, exits(WayOut.outOfReach)),
    }
  })
}

/** Persons of each group in one place, counted on some evenings. */
class Tally {
  private readonly first: readonly number[]
  private last: readonly number[]
  private readonly personDays: number[]
  private readonly newYears: number[]

  constructor(first: readonly number[]) {
    this.first = first
    this.last = first
    this.personDays = first.map(() => 0)
    this.newYears = first.map(() => 0)
  }

  /** Adds the persons of this evening, who stand for a number of days. */
  add(persons: readonly number[], days: number, day: number): void {
    this.last = persons
    persons.forEach((count, group) => {
      this.personDays[group] += count * days
      if ((day + 1) % DAYS_PER_YEAR === 0) this.newYears[group] += count
    })
  }

  more(group: number): number {
    return this.last[group] - this.first[group]
  }

  flow(group: number, entries: number): Flow {
    return {
      entries,
      more: this.more(group),
      personDays: this.personDays[group],
      newYears: this.newYears[group],
    }
  }
}

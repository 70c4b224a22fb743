/** With how many persons on its first day an office stands still: pilots, by Little’s law. */
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

/** Years of a pilot: one in which the office finds its pace, and three that are counted. */
const PACE_YEARS = 1
const COUNTED_YEARS = 3
/** Each round starts from what the one before found: who is outside decides for years how many come back. */
const ROUNDS = 4
/** Persons outside are counted so often, in working days. */
const DAYS_BETWEEN_COUNTS = 20
/** Arrivals that all pilots of a round see together, so that a stock is known to a few percent; and the most pilots. */
const ARRIVALS_SEEN = 4000
const MOST_PILOTS = 4

/** Persons of a group in one place on the first day, and the arithmetic behind them. */
export interface Standing {
  readonly persons: number
  /** who come to the place */
  readonly entriesPerYear: number
  /** that a person stays there, in the mean */
  readonly years: number
}

/** What the first day of a group has. */
export interface StationaryStock {
  /** in the office, first arrivals and returns being who come; pupils at school */
  readonly stock: Standing
  /** outside, whence people may return; undefined where nobody went there or came from there */
  readonly stockInWork: Standing | undefined
  readonly stockOutOfReach: Standing | undefined
}

/** As what pilots found of one scenario is kept in a store. */
export const keptStock: KeptForm = {
  load: async () => (await import('./stationary-stock-form.ts')).stationaryStockForm,
  of: 'office',
}

/**
 * Persons of each group, by its position, with whom an office stands still, in it and outside: entries a year times the
 * years that people stay, both as pilots of the office itself show them. Pupils stay as long as school lasts, whatever
 * the office does. Of a group whose arrivals differ by month there are as many as on the first day of a year.
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

/** As many users as arrivals bring while people stay as long as in the office of the pool, and outside as it has them. */
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

/** A scenario with persons on its first day where it leaves them open. */
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

/** What pilots show of a group; what they do not show is as it was known before. */
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

/** Undefined where nobody has left a place: then no more is known than before. */
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

/** Of one group and place in the counted years of a pilot. */
interface Flow {
  readonly entries: number
  /** persons at the end minus persons at the beginning */
  readonly more: number
  readonly personDays: number
  /** persons on the last evenings of years, all in all */
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

  /** Persons of this evening, who stand for so many days. */
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

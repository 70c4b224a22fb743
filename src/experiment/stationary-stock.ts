/** With how many users on its first day an office stands still: pilots, by Little’s law. */
import { passDay } from '../model/day.ts'
import { openOffice, startMeasuring } from '../model/simulation.ts'
import { stockOf } from '../model/users/stock-draw.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import type { KeptForm } from '../store/cache.ts'
import type { Stock } from '../vocabulary/initial-stock.ts'
import { WAYS_OUT } from '../vocabulary/statuses.ts'

/** Years of a pilot: one in which the office finds its pace, and three that are counted. */
const PACE_YEARS = 1
const COUNTED_YEARS = 3
/** The second round of pilots starts from what the first one found. */
const ROUNDS = 2
/** Arrivals that all pilots of a round see together, so that a stock is known to a few percent; and the most pilots. */
const ARRIVALS_SEEN = 4000
const MOST_PILOTS = 4

/** Users of a group on the first day, and the arithmetic behind them. */
export interface StationaryStock {
  readonly users: number
  /** first arrivals and returns */
  readonly entriesPerYear: number
  /** that a person stays, in the mean */
  readonly years: number
}

/** As what pilots found of one scenario is kept in a store. */
export const keptStock: KeptForm = {
  load: async () => (await import('./stationary-stock-form.ts')).stationaryStockForm,
  of: 'office',
}

/**
 * Users of each group, by its position, with whom an office stands still: entries a year times the years that people
 * stay, both as pilots of the office itself show them. Pupils stay as long as school lasts, whatever the office does.
 */
export function stationaryStock(scenario: Scenario, pool: Stock): readonly StationaryStock[] {
  let found = stockOfPool(scenario, pool)
  for (let round = 0; round < ROUNDS; round++) {
    const started = withStock(scenario, found)
    const flows = Array.from({ length: pilotsFor(scenario) }, (_, number) =>
      flowsOf(started, pool, `${round}/${number}`),
    )
    found = found.map((before, group) =>
      scenario.groups[group].pupils ? before : (littlesLaw(flows.map((flow) => flow[group])) ?? before),
    )
  }
  return found
}

/** As many users as arrivals bring while people stay as long as in the office of the pool. */
export function stockOfPool(scenario: Scenario, pool: Stock): readonly StationaryStock[] {
  return scenario.groups.map((group) => {
    const users = stockOf(scenario, group, pool)
    const entriesPerYear = group.arrivalsPerYear * scenario.inflow
    return {
      users: Math.round(users),
      entriesPerYear,
      years: entriesPerYear > 0 ? users / entriesPerYear : 0,
    }
  })
}

/** A scenario with users on its first day where it leaves them open. */
export function withStock(scenario: Scenario, found: readonly StationaryStock[]): Scenario {
  const groups = scenario.groups.map((group, position) => ({
    ...group,
    stock: group.stock ?? found[position]?.users,
  }))
  return { ...scenario, groups }
}

/** Undefined where nobody of the group has left: then no more is known than before. */
function littlesLaw(flows: readonly Flow[]): StationaryStock | undefined {
  const sum = (value: (flow: Flow) => number) => flows.reduce((total, flow) => total + value(flow), 0)
  const exits = sum((flow) => flow.exits)
  if (exits === 0) return undefined
  const entriesPerYear = sum((flow) => flow.entries) / COUNTED_YEARS / flows.length
  const years = sum((flow) => flow.userDays) / DAYS_PER_YEAR / exits
  return { users: Math.round(entriesPerYear * years), entriesPerYear, years }
}

function pilotsFor({ groups, inflow }: Scenario): number {
  const arrivals = groups.reduce((sum, { arrivalsPerYear }) => sum + arrivalsPerYear * inflow, 0)
  return Math.min(MOST_PILOTS, Math.max(1, Math.ceil(ARRIVALS_SEEN / (arrivals * COUNTED_YEARS))))
}

/** Of one group in the counted years of a pilot. */
interface Flow {
  readonly entries: number
  readonly exits: number
  readonly userDays: number
}

function flowsOf(scenario: Scenario, pool: Stock, pilot: string): readonly Flow[] {
  const luck = new Luck(...rootKey(`${scenario.seed}/stock/${pilot}`, 0))
  const years = { warmUpYears: PACE_YEARS, years: COUNTED_YEARS, reform: [] }
  const office = openOffice({ ...scenario, ...years }, { luck, officeLuck: luck, stock: pool })
  for (; office.day < PACE_YEARS * DAYS_PER_YEAR; office.day++) passDay(office)
  startMeasuring(office)
  const { books, heads } = office
  const before = [...heads.byGroup]
  const userDays = scenario.groups.map(() => 0)
  for (; office.day < office.days; office.day++) {
    passDay(office)
    userDays.forEach((_, group) => (userDays[group] += heads.byGroup[group]))
  }
  return userDays.map((days, group) => {
    const exits = WAYS_OUT.reduce((sum, _, way) => sum + books.exitsByGroup[group * WAYS_OUT.length + way], 0)
    return { entries: exits + heads.byGroup[group] - before[group], exits, userDays: days }
  })
}

import type { Group, Scenario } from './scenario.ts'

/** What a group may state about its people on the first day, or leave open. */
export const STOCKS = ['stock', 'stockInWork', 'stockOutOfReach'] as const

/** The number of people in a group on the first day, where known. */
type Stocks = Pick<Group, (typeof STOCKS)[number]>

/** A group with the first-day numbers that it leaves open filled in. */
export const withOpenStock = (group: Group, found: Partial<Stocks> = {}): Group => ({
  ...group,
  ...stocksOf((key) => group[key] ?? found[key]),
})

/** A group without its first-day numbers. */
export const withoutStock = (group: Group): Group => ({ ...group, ...stocksOf(() => undefined) })

const stocksOf = (persons: (key: keyof Stocks) => number | undefined): Stocks => ({
  stock: persons('stock'),
  stockInWork: persons('stockInWork'),
  stockOutOfReach: persons('stockOutOfReach'),
})

/** Whether a scenario leaves the number of users on the first day open. */
export const isStockOpen = ({ drawnStock, groups, teams }: Scenario): boolean =>
  drawnStock &&
  groups.some(({ stock }) => stock === undefined) &&
  teams.every(({ stock }) => stock === undefined)

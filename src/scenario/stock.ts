import type { Group, Scenario } from './scenario.ts'

/** What a group may say of its people of the first day, or leave open. */
export const STOCKS = ['stock', 'stockInWork', 'stockOutOfReach'] as const

/** How many persons of a group there are on the first day, as far as it is known. */
type Stocks = Pick<Group, (typeof STOCKS)[number]>

/** A group with the people of the first day that it leaves open. */
export const withOpenStock = (group: Group, found: Partial<Stocks> = {}): Group => ({
  ...group,
  ...stocksOf((key) => group[key] ?? found[key]),
})

/** A group that says nothing of its people of the first day. */
export const withoutStock = (group: Group): Group => ({ ...group, ...stocksOf(() => undefined) })

const stocksOf = (persons: (key: keyof Stocks) => number | undefined): Stocks => ({
  stock: persons('stock'),
  stockInWork: persons('stockInWork'),
  stockOutOfReach: persons('stockOutOfReach'),
})

/** Whether a scenario leaves open how many users an office has on its first day. */
export const isStockOpen = ({ drawnStock, groups, teams }: Scenario): boolean =>
  drawnStock &&
  groups.some(({ stock }) => stock === undefined) &&
  teams.every(({ stock }) => stock === undefined)

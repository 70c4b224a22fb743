import type { Scenario } from './scenario.ts'

/** Whether a scenario leaves open how many users an office has on its first day. */
export const isStockOpen = ({ drawnStock, groups, teams }: Scenario): boolean =>
  drawnStock &&
  groups.some(({ stock }) => stock === undefined) &&
  teams.every(({ stock }) => stock === undefined)

import type { ScenarioResult } from '../../results/result.ts'
import { numberAxis } from './axes.ts'
import type { Row } from './chart-rows.ts'
import { stackedBars, type Slice } from './stacked-bars.ts'
import { ticksWithin } from './ticks.ts'

/** The axis of shares of a whole. */
export function wholeAxis(title: string) {
  return numberAxis(title, ticksWithin(0, 1, { unit: 'share', steps: 5 }))
}

/**
 * Horizontal bars whose slices add up to 100 %; every slice that is wide enough shows its percentage.
 *
 * @param endOf what is written after a bar
 */
export const stackedShares = (
  rows: readonly Row[],
  slices: readonly Slice[],
  axisTitle: string,
  endOf?: (result: ScenarioResult, part: string) => string,
) =>
  stackedBars({
    rows,
    slices,
    axis: wholeAxis(axisTitle),
    labelOf: (share) => `${Math.round(share * 100)}`,
    ...(endOf === undefined ? {} : { endOf }),
  })

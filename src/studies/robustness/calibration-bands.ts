/** Wide calibration bands: a baseline outside them is not a plausible office. */
import { keyIndex } from '../../results/layout.ts'
import type { OutcomeRecord, RecordLayout } from '../../results/record.ts'
import type { BaselineLevels, LeftOut } from './result.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'

/** How far the stock of users may deviate from that of the baseline as it is, as a share of the latter. */
const STOCK = 0.25
/** How far work at exit may lie outside the band within which its target counts as met. */
const WORK = 0.1
/** Bands within which the targets of work at exit count as met, as in docs/calibration.md. */
export const WORK_TARGETS = { standard: [0.6, 0.68], 'specially-adjusted': [0.35, 0.42] } as const
/** Above this share of places taken, measures are no longer “generous, with some waiting”. */
const OCCUPANCY = 0.98

/**
 * The levels that the bands apply to, in one replication of a baseline.
 *
 * @param reference users present in the baseline as it is
 */
export function levelsOf(record: OutcomeRecord, layout: RecordLayout, reference: number): BaselineLevels {
  return {
    stock: usersPresent(record, layout) / reference,
    workStandard: valueAt(record, layout, 'work-at-exit-share', 'effort', 'standard'),
    workAdjusted: valueAt(record, layout, 'work-at-exit-share', 'effort', 'specially-adjusted'),
    occupancyState: valueAt(record, layout, 'occupancy', 'side', 'state'),
    occupancyMunicipal: valueAt(record, layout, 'occupancy', 'side', 'municipal'),
  }
}

/** Users present on a day, averaged over the measured years. */
export function usersPresent(record: OutcomeRecord, layout: RecordLayout): number {
  return valueAt(record, layout, 'users-present', 'all', 'all')
}

function valueAt(
  { values }: OutcomeRecord,
  layout: RecordLayout,
  outcome: OutcomeId,
  breakdown: Breakdown,
  level: string,
): number {
  return values[keyIndex(layout, outcome, breakdown, level) ?? -1] ?? Number.NaN
}

/** The first band that a baseline violates, with the value; undefined where it lies within all bands. */
export function outsideBand(
  levels: BaselineLevels,
): { readonly kind: LeftOut; readonly why: string } | undefined {
  const { stock, workStandard, workAdjusted, occupancyState, occupancyMunicipal } = levels
  const percent = (share: number) => `${Math.round(100 * share)} %`
  if (Math.abs(stock - 1) > STOCK)
    return { kind: 'stock', why: `the stock of users is ${percent(stock)} of that of the baseline as it is` }
  for (const [effort, work] of [
    ['standard', workStandard],
    ['specially-adjusted', workAdjusted],
  ] as const) {
    const [low, high] = WORK_TARGETS[effort]
    if (work < low - WORK || work > high + WORK)
      return { kind: 'work at exit', why: `${percent(work)} of exits of ${effort} effort lead to work` }
  }
  for (const [side, occupancy] of [
    ['state', occupancyState],
    ['municipal', occupancyMunicipal],
  ] as const) {
    if (occupancy >= OCCUPANCY)
      return { kind: 'occupancy', why: `${percent(occupancy)} of the places of ${side} measures are taken` }
  }
  return undefined
}

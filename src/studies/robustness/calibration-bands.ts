/** Wide calibration bands: a baseline outside them is not a plausible office. */
import { keyIndex } from '../../results/layout.ts'
import type { MonthlyRecord, OutcomeRecord, RecordLayout } from '../../results/record.ts'
import type { Target } from '../calibration/target.ts'
import { onWaitingLists, workOfReduced, workOfStandard } from '../calibration/targets.ts'
import type { BaselineLevels, LeftOut } from './result.ts'

/** How far the stock of users may deviate from that of the baseline as it is, as a share of the latter. */
const STOCK = 0.25
/** How far a share may lie outside the band within which its target of calibration counts as met. */
const BEYOND = 0.1

/**
 * The levels that the bands apply to, in one replication of a baseline.
 *
 * @param reference users present in the baseline as it is
 */
export function levelsOf(record: MonthlyRecord, layout: RecordLayout, reference: number): BaselineLevels {
  return {
    stock: usersPresent(record, layout) / reference,
    workStandard: workOfStandard.valueOf(record, layout),
    workReduced: workOfReduced.valueOf(record, layout),
    onWaitingLists: onWaitingLists.valueOf(record, layout),
  }
}

/** Users present on a day, averaged over the measured years. */
export function usersPresent({ values }: OutcomeRecord, layout: RecordLayout): number {
  return values[keyIndex(layout, 'users-present', 'all', 'all') ?? -1] ?? Number.NaN
}

/** The first band that a baseline violates, with the value; undefined where it lies within all bands. */
export function outsideBand(
  levels: BaselineLevels,
): { readonly kind: LeftOut; readonly why: string } | undefined {
  const { stock, workStandard, workReduced, onWaitingLists: waiting } = levels
  if (Math.abs(stock - 1) > STOCK)
    return { kind: 'stock', why: `the stock of users is ${percent(stock)} of that of the baseline as it is` }
  if (isBeyond(workOfStandard, workStandard))
    return workAfterExit(`${percent(workStandard)} of those who leave with standard effort`)
  if (isBeyond(workOfReduced, workReduced))
    return workAfterExit(`${percent(workReduced)} of those who leave with reduced capability`)
  if (isBeyond(onWaitingLists, waiting))
    return { kind: 'waiting lists', why: `${percent(waiting)} of users are on a waiting list for a measure` }
  return undefined
}

const workAfterExit = (who: string) =>
  ({ kind: 'work after exit', why: `${who} are in work half a year later` }) as const

const isBeyond = ({ band: [low, high] }: Target, share: number): boolean =>
  share < low - BEYOND || share > high + BEYOND

const percent = (share: number): string => `${Math.round(100 * share)} %`

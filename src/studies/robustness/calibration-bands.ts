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

/** A band that a level of a baseline must lie in. */
interface WideBand extends Pick<Target, 'scale' | 'band'> {
  readonly level: keyof BaselineLevels
  readonly kind: LeftOut
  /** what is so, with the level as a percentage */
  readonly why: (percent: string) => string
}

const beyond = ({ band: [low, high], scale }: Target): Pick<WideBand, 'scale' | 'band'> => ({
  scale,
  band: [low - BEYOND, high + BEYOND],
})

/** All bands, in the order in which they are looked at. */
export const WIDE_BANDS: readonly WideBand[] = [
  {
    level: 'stock',
    kind: 'stock',
    scale: 'positive',
    band: [1 - STOCK, 1 + STOCK],
    why: (percent) => `the stock of users is ${percent} of that of the baseline as it is`,
  },
  {
    level: 'workStandard',
    kind: 'work after exit',
    ...beyond(workOfStandard),
    why: (percent) => `${percent} of those who leave with standard effort are in work half a year later`,
  },
  {
    level: 'workReduced',
    kind: 'work after exit',
    ...beyond(workOfReduced),
    why: (percent) => `${percent} of those who leave with reduced capability are in work half a year later`,
  },
  {
    level: 'onWaitingLists',
    kind: 'waiting lists',
    ...beyond(onWaitingLists),
    why: (percent) => `${percent} of users are on a waiting list for a measure`,
  },
]

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
  const violated = WIDE_BANDS.find(
    ({ level, band: [low, high] }) => levels[level] < low || levels[level] > high,
  )
  return violated && { kind: violated.kind, why: violated.why(percent(levels[violated.level])) }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

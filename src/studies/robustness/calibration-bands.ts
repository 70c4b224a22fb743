/** Wide calibration bands: a baseline outside them is not a plausible office. */
import { isDeepStrictEqual } from 'node:util'
import { texts } from '../../locale/language.ts'
import { keyIndex } from '../../results/layout.ts'
import type { MonthlyRecord, OutcomeRecord, RecordLayout } from '../../results/record.ts'
import { loadScenario } from '../../scenario/load.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { estimateMean } from '../../statistics/interval.ts'
import type { Target } from '../calibration/target.ts'
import { onWaitingLists, workOfReduced, workOfStandard } from '../calibration/targets.ts'
import type { BaselineLevels, LeftOut, Point } from './result.ts'

/** What is so where a level is outside its band, with the level as a percentage. */
const say = texts({
  en: {
    stock: (percent: string) => `the stock of users is ${percent} of that of the baseline as it is`,
    workStandard: (percent: string) =>
      `${percent} of those who leave with standard effort are in work half a year later`,
    workReduced: (percent: string) =>
      `${percent} of those who leave with reduced capability are in work half a year later`,
    onWaitingLists: (percent: string) => `${percent} of users are on a waiting list for a measure`,
  },
  nb: {
    stock: (percent) => `tallet på brukere er ${percent} av det i utgangspunktet slik det er`,
    workStandard: (percent) =>
      `${percent} av dem som slutter med standardinnsats, er i arbeid et halvt år etter`,
    workReduced: (percent) =>
      `${percent} av dem som slutter med nedsatt arbeidsevne, er i arbeid et halvt år etter`,
    onWaitingLists: (percent) => `${percent} av brukerne står på venteliste for et tiltak`,
  },
  nn: {
    stock: (percent) => `talet på brukarar er ${percent} av det i utgangspunktet slik det er`,
    workStandard: (percent) =>
      `${percent} av dei som sluttar med standardinnsats, er i arbeid eit halvt år etter`,
    workReduced: (percent) =>
      `${percent} av dei som sluttar med nedsett arbeidsevne, er i arbeid eit halvt år etter`,
    onWaitingLists: (percent) => `${percent} av brukarane står på venteliste for eit tiltak`,
  },
})

/** How far the stock of users may deviate from that of the baseline as it is, as a share of the latter. */
const STOCK = 0.25
/** How far a share may lie outside the band within which its target of calibration counts as met. */
const BEYOND = 0.1

/** A band that a level of a baseline must lie in. */
export interface WideBand extends Pick<Target, 'scale' | 'band'> {
  readonly level: keyof BaselineLevels
  readonly kind: LeftOut
}

const beyond = ({ band: [low, high], scale }: Target): Pick<WideBand, 'scale' | 'band'> => ({
  scale,
  band: [low - BEYOND, high + BEYOND],
})

/** The bands of the shipped office, in the order in which they are looked at. */
export const WIDE_BANDS: readonly WideBand[] = [
  { level: 'stock', kind: 'stock', scale: 'positive', band: [1 - STOCK, 1 + STOCK] },
  { level: 'workStandard', kind: 'work after exit', ...beyond(workOfStandard) },
  { level: 'workReduced', kind: 'work after exit', ...beyond(workOfReduced) },
  { level: 'onWaitingLists', kind: 'waiting lists', ...beyond(onWaitingLists) },
]

/**
 * The bands of another office, around its own levels: to the level as the band of the shipped office is to its middle.
 * A level without a value in this office has no band.
 */
export const bandsAround = (own: BaselineLevels): readonly WideBand[] =>
  WIDE_BANDS.filter(({ level }) => Number.isFinite(own[level])).map((shipped) => ({
    ...shipped,
    band: bandAround(own[shipped.level], shipped.band),
  }))

/** Whatever begins at nothing has no relative width, and keeps its width in points. */
function bandAround(level: number, [low, high]: WideBand['band']): WideBand['band'] {
  const [middle, half] = [(low + high) / 2, (high - low) / 2]
  const width = low <= 0 || level <= 0 ? half : half * (level / middle)
  return [level - width, level + width]
}

/**
 * Whether an office has the people and the staff of the shipped one, whose targets of calibration then are its own.
 */
export function isShippedOffice(scenario: Scenario): boolean {
  return isDeepStrictEqual(sizesOf(scenario), sizesOf(loadScenario('dual').scenario))
}

const sizesOf = ({ inflow, groups, teams }: Scenario) => [
  inflow,
  groups.map(({ name, arrivalsPerYear }) => [name, arrivalsPerYear]),
  teams.map(({ name, advisors }) => [name, advisors]),
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

/** The mean of each level over replications; those without a value do not count. */
export const meanLevels = (levels: readonly BaselineLevels[]): BaselineLevels => {
  const mean = (level: keyof BaselineLevels) =>
    estimateMean(levels.map((one) => one[level]).filter(Number.isFinite)).mean ?? Number.NaN
  return {
    stock: mean('stock'),
    workStandard: mean('workStandard'),
    workReduced: mean('workReduced'),
    onWaitingLists: mean('onWaitingLists'),
  }
}

/** The first band that a baseline violates, with the value; undefined where it lies within all bands. */
export function outsideBand(levels: BaselineLevels, bands: readonly WideBand[]): Point['leftOut'] {
  const violated = bands.find(({ level, band: [low, high] }) => levels[level] < low || levels[level] > high)
  return violated && { kind: violated.kind, why: say()[violated.level](percentage(levels[violated.level])) }
}

const percentage = (share: number): string => `${Math.round(100 * share)} %`

/**
 * Differences too small to matter: which band applies to an outcome at a level, and how large it is in a given office.
 */
import { localeTag, texts } from '../locale/language.ts'
import { findOutcome } from './outcome-label.ts'
import type { Band, Outcome } from './outcomes.ts'
import { describeBand } from './quantity.ts'
import type { ScenarioResult } from './result.ts'
import { isSameKey, wholeOf, type OutcomeKey, type StatedBand } from '../vocabulary/outcomes.ts'
import type { Unit } from '../vocabulary/units.ts'

const say = texts({
  en: {
    users: (percent: string) => `${percent} % of the users in the office`,
    baseline: (percent: string) => `${percent} % of the baseline`,
  },
  nb: {
    users: (percent) => `${percent} % av brukerne i kontoret`,
    baseline: (percent) => `${percent} % av utgangspunktet`,
  },
  nn: {
    users: (percent) => `${percent} % av brukarane i kontoret`,
    baseline: (percent) => `${percent} % av utgangspunktet`,
  },
})

/** What decides which band applies: the list of outcomes, and the bands that a comparison file states. */
export interface KnownBands {
  readonly outcomes: readonly Outcome[]
  readonly bands: readonly StatedBand[]
}

/** An outcome of one comparison, with its band in its own unit. */
export interface SizedOutcome extends Omit<Outcome, 'band'> {
  readonly band: number
  /** the band as a share; undefined where it is stated in the unit of the outcome */
  readonly scale: BandScale | undefined
}

export type BandScale = Exclude<Band, number>

/**
 * The band of an outcome at a level: the one stated for that level, else the one stated for the whole outcome, else the
 * one in the list of outcomes. A band stated for a whole amount does not apply to its parts, which are smaller.
 */
export function bandOf({ outcomes, bands }: KnownBands, key: OutcomeKey): Band {
  const { band } = findOutcome(outcomes, key.outcome)
  const stated = (wanted: OutcomeKey) => bands.find((one) => isSameKey(one, wanted))?.band
  const own = stated(key)
  if (own !== undefined || typeof band !== 'number') return own ?? band
  return stated({ outcome: key.outcome, breakdown: 'all', level: 'all' }) ?? band
}

/**
 * The outcome of a key, with its band in its own unit.
 *
 * @param baselineMean of the key, over the replications that are compared
 * @param baseline its number of users tells how large the office is
 */
export function sizedOutcome(
  known: KnownBands,
  key: OutcomeKey,
  baselineMean: number,
  baseline: Pick<ScenarioResult, 'summary'>,
): SizedOutcome {
  const outcome = findOutcome(known.outcomes, key.outcome)
  const band = bandOf(known, key)
  const scale = typeof band === 'number' ? undefined : band
  return { ...outcome, band: sizeOfBand(band, baselineMean, usersIn(baseline)), scale }
}

/** A band in the unit of its outcome, in an office with that mean of the outcome and so many users. */
export const sizeOfBand = (band: Band, mean: number, users: number): number =>
  typeof band === 'number' ? band : band.share * Math.abs(band.of === 'baseline' ? mean : users)

/** Users present in an office, on the average of its days. */
export const usersIn = ({ summary }: Pick<ScenarioResult, 'summary'>): number =>
  summary.find((row) => isSameKey(row, wholeOf('users-present')))?.mean ?? Number.NaN

/** A band as it is stated, for example `±1 points` or `±1 % of the baseline`. */
export function bandInWords(band: Band, unit: Unit): string {
  return typeof band === 'number' ? describeBand(band, unit) : `±${scaleInWords(band)}`
}

/** The band of one comparison in its unit, and as a share: `±0.19 million NOK a year (1 % of the baseline)`. */
export function sizedBandInWords({
  band,
  unit,
  scale,
}: Pick<SizedOutcome, 'band' | 'unit' | 'scale'>): string {
  return describeBand(band, unit) + (scale === undefined ? '' : ` (${scaleInWords(scale)})`)
}

/** A band that is a share, for example `1 % of the baseline`. */
export function scaleInWords({ share, of }: BandScale): string {
  return say()[of](Number((100 * share).toPrecision(3)).toLocaleString(localeTag()))
}

/** Which points are likely to be plausible worlds, as told by those that have been simulated. */
import { respond, ridgeRegression, type LinearResponse } from '../../statistics/ridge-regression.ts'
import { aimOf } from '../fit/aims.ts'
import type { WideBand } from './calibration-bands.ts'
import type { BaselineLevels } from './result.ts'

/** A point whose baseline has been simulated. */
export interface KnownPoint {
  /** where it lies, each dimension from 0 to 1 */
  readonly shares: readonly number[]
  readonly levels: BaselineLevels
}

/** Ridge of the regressions: as many points as there are of these parameters. */
const PARAMETERS_PER_POINT = 10

/**
 * Approximates each level by a linear response to all parameters.
 *
 * @returns for a point, how far from the middle of its wide band the worst level is expected to be, in half bands: at
 *   most 1 where a plausible world is expected
 */
export function expectedMiss(
  known: readonly KnownPoint[],
  bands: readonly WideBand[],
): (shares: readonly number[]) => number {
  const responses = bands.flatMap((band) => {
    const { target, tolerance, scaled } = aimOf(band)
    const misses = known
      .map(({ shares, levels }) => ({
        row: fromMiddle(shares),
        miss: (scaled(levels[band.level]) - target) / tolerance,
      }))
      .filter(({ miss }) => Number.isFinite(miss))
    return misses.length === 0 ? [] : [responseTo(misses)]
  })
  return (shares) => {
    const row = fromMiddle(shares)
    return Math.max(...responses.map((response) => Math.abs(respond(response, row))))
  }
}

function responseTo(
  misses: readonly { readonly row: readonly number[]; readonly miss: number }[],
): LinearResponse {
  const rows = misses.map(({ row }) => row)
  return ridgeRegression(
    rows,
    misses.map(({ miss }) => miss),
    rows[0].length / PARAMETERS_PER_POINT,
  )
}

const fromMiddle = (shares: readonly number[]): number[] => shares.map((share) => share - 0.5)

/**
 * How many replications are enough: rounds are added until the half-widths asked for are reached. The rule looks only
 * at half-widths, never at the sign of a difference or at a verdict, because stopping when a result pleases would make
 * the intervals misleading.
 */

import type { Stopped } from '../results/comparison/comparison-result.ts'

/** Replications of the first round, and of every further one. */
const FIRST_ROUND = 20
const ROUND = 10

/** The target must be met in this many successive rounds, because one half-width can be small by chance. */
const ROUNDS_IN_SUCCESSION = 2

/** Replications at which the rule gives up where the user states no cap. */
export const DEFAULT_CAP = 1000

export interface Stopping {
  /** no round goes beyond this number of replications */
  readonly maximumReplications: number
  /** no round begins after this time; undefined is no limit */
  readonly maximumMinutes: number | undefined
}

/** The result of the last round, and why it was the last. */
interface LastRound<Result> {
  readonly result: Result
  readonly replications: number
  readonly stopped: Stopped
}

/** A round as the stopping rule sees it. */
interface Round<Result> {
  readonly result: Result
  /** whether every half-width is at or below what was asked for */
  readonly met: boolean
  /** whether the user stopped the program */
  readonly interrupted: boolean
}

/**
 * Simulates whole rounds until the target is met in two successive ones, or a cap is reached.
 *
 * @param simulate all scenarios with replications 1 to the given number; replications of earlier rounds are reused
 * @param minutes passed since some fixed moment
 */
export async function simulateInRounds<Result>(
  simulate: (replications: number) => Promise<Round<Result>>,
  { maximumReplications, maximumMinutes = Infinity }: Stopping,
  minutes: () => number,
): Promise<LastRound<Result>> {
  const start = minutes()
  let successes = 0
  for (let replications = Math.min(FIRST_ROUND, maximumReplications); ; replications += ROUND) {
    const { result, met, interrupted } = await simulate(replications)
    successes = met ? successes + 1 : 0
    const why = (): Stopped | undefined => {
      if (interrupted) return { why: 'by-user', cap: undefined }
      if (successes >= ROUNDS_IN_SUCCESSION) return { why: 'met', cap: undefined }
      if (replications + ROUND > maximumReplications) return { why: 'replications', cap: maximumReplications }
      return minutes() - start >= maximumMinutes ? { why: 'minutes', cap: maximumMinutes } : undefined
    }
    const stopped = why()
    if (stopped !== undefined) return { result, replications, stopped }
  }
}

import { halfWidth } from '../../statistics/interval.ts'

/** From this many replications on, more of them hardly change how wide an interval is for the same spread. */
const MANY = 20
/** An interval more than this many times as wide as with many replications is pointed out. */
const MUCH_WIDER = 2

/**
 * Why intervals are wide, as a list of at most one sentence: two or three numbers say little about their own spread.
 */
export function fewReplications(replications: number): string[] {
  if (replications === 0) return []
  if (replications === 1) return ['One replication has no interval.']
  const times = halfWidth(1, replications) / halfWidth(1, MANY)
  if (times <= MUCH_WIDER) return []
  return [
    `Intervals are wide because ${replications} replications tell little of how much they vary: for the same spread about ${times.toFixed(times < 10 ? 1 : 0)} times as wide as with ${MANY}.`,
  ]
}

/** What is found about levers: each is judged by where the interval of its paired difference lies. */
import type { Estimate } from '../../results/estimates.ts'
import type { Unit } from '../../vocabulary/units.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { Lever } from './definition.ts'

export type LeverVerdict = 'moves' | 'inert' | 'not decided'

/** A lever at its worst and at its best value, with the rest of the office as it is. */
export interface LeverResult extends OutcomeKey, Pick<Lever, 'lever' | 'unit' | 'given' | 'meant'> {
  readonly worst: string
  readonly best: string
  /** the outcome in words */
  readonly label: string
  readonly outcomeUnit: Unit
  /** a difference too small to matter, in the unit of the outcome; NaN where nothing could be measured */
  readonly band: number
  /** pairs of replications */
  readonly n: number
  /** means of the two offices; NaN without pairs */
  readonly worstMean: number
  readonly bestMean: number
  /** best minus worst; NaN without pairs */
  readonly difference: Estimate
  readonly verdict: LeverVerdict
}

/** All levers of an office, and how they were tried. */
export interface LeversResult {
  /** see `modelHash` */
  readonly model: string
  readonly scenario: string
  readonly seed: string
  /** offices of half the size */
  readonly half: boolean
  readonly replications: number
  readonly levers: readonly LeverResult[]
}

/**
 * A lever moves what it is meant to move if the whole interval lies beyond the band, in the direction that is meant. It
 * is inert if the whole interval lies short of that: within the band, or in the other direction.
 */
export function judgeLever({ ciLow, ciHigh }: Estimate, band: number, meant: Lever['meant']): LeverVerdict {
  if (ciLow === undefined || ciHigh === undefined) return 'not decided'
  const [least, most] = meant === 'higher' ? [ciLow, ciHigh] : [-ciHigh, -ciLow]
  if (least > band) return 'moves'
  return most <= band ? 'inert' : 'not decided'
}

/** Levers that do not move what they are meant to move. */
export const inertOf = ({ levers }: Pick<LeversResult, 'levers'>): readonly LeverResult[] =>
  levers.filter(({ verdict }) => verdict === 'inert')

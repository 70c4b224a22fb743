import { EXITS } from '../text/words.ts'
import { EXIT_COLORS } from './exit-colors.ts'
import { meanOf } from '../../results/lookup.ts'
import type { Slice } from '../drawing/stacked-shares.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'

/**
 * Where people end as slices of a whole.
 *
 * @param breakdownOf the breakdown to which the part of a row belongs
 */
export function exitSlices(breakdownOf: (part: string) => Breakdown): Slice[] {
  return EXITS.map(({ kind, outcome, words }) => ({
    words,
    color: EXIT_COLORS[kind],
    hatched: kind === 'out-of-reach',
    shareOf: (result, part) => meanOf(result, outcome, breakdownOf(part), part),
  }))
}

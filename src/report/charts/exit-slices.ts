import { meanOf } from '../../results/lookup.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { Slice } from '../drawing/stacked-bars.ts'
import { EXITS, exitWords } from '../text/words.ts'

/**
 * Where people end, as slices of a whole.
 *
 * @param breakdownOf the breakdown that the part of a row belongs to
 */
export function exitSlices(breakdownOf: (part: string) => Breakdown): Slice[] {
  return EXITS.map(({ kind, outcome }) => ({
    words: exitWords(kind),
    color: EXIT_COLORS[kind],
    hatched: kind === 'out-of-reach',
    valueOf: (result, part) => meanOf(result, outcome, breakdownOf(part), part),
  }))
}

/** Colours of the ends; neighbours in a stack, in the order of EXITS, alternate between light and dark. */
export const EXIT_COLORS: { readonly [kind in ExitKind]: string } = {
  work: '#7cc3ec',
  education: '#004d80',
  followed: '#e9e9e9',
  pension: '#7d4600',
  'without-work': '#f0cf4d',
  'out-of-reach': '#8f2d00',
  other: '#c9c9c9',
}

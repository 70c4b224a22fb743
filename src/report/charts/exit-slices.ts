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

/** Colours of the ends; neighbours in a stack, in the order of EXITS, differ in lightness. */
export const EXIT_COLORS: { readonly [kind in ExitKind]: string } = {
  work: '#004d80',
  education: '#7cc3ec',
  followed: '#e9e9e9',
  pension: '#b86200',
  'without-work': '#e8bf2d',
  'out-of-reach': '#8f2d00',
  other: '#a6a6a6',
}

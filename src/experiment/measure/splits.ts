/** How numbers of an office are split: one value for the whole, and one for each part in the order of the parts. */
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import type { BreakdownOf, OutcomeId } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'

/** The values of one outcome: one number for the whole, and one for each level of every split. */
type ValuesOf<Id extends OutcomeId> = {
  readonly [B in BreakdownOf<Id>]: B extends 'all' ? number : readonly number[]
}

/** The values of every outcome. */
export type Measured = { readonly [Id in OutcomeId]: ValuesOf<Id> }

/** The value of some parts taken together, given by their numbers. */
type OfParts = (parts: readonly number[]) => number

const each = (count: number, valueOf: OfParts): readonly number[] =>
  Array.from({ length: count }, (_, part) => valueOf([part]))

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, part) => part)

/**
 * Sums over advisors, or their ratio, for all, each side and each team; NaN where there are no advisors.
 *
 * @param above a number for each advisor
 * @param below divides the sum: a number for each advisor, which is summed too, or one number for all
 */
export function byStaff(
  { advisors, posts, teams }: Office,
  above: Float64Array,
  below: Float64Array | number,
) {
  const all = numbersTo(advisors.count)
  const valueOf: OfParts = (rows) => {
    if (rows.length === 0) return NaN
    return ratio(sumOf(rows, above), typeof below === 'number' ? below : sumOf(rows, below))
  }
  return {
    all: valueOf(all),
    side: posts.map(valueOf),
    team: teams.map(({ first, room }) => valueOf(all.slice(first, first + room))),
  }
}

/** Values of both sides together and of each. */
export const bySides = (valueOf: OfParts) => ({
  all: valueOf(numbersTo(SIDES.length)),
  side: each(SIDES.length, valueOf),
})

/** Values of all groups together and of each. */
export const byGroups = ({ scenario }: Office, valueOf: OfParts) => ({
  all: valueOf(numbersTo(scenario.groups.length)),
  group: each(scenario.groups.length, valueOf),
})

/** Values of all service measures together, of those of each side, and of each measure. */
export function byMeasures({ measures: { count, owner } }: Office, valueOf: OfParts) {
  const all = numbersTo(count)
  return {
    all: valueOf(all),
    side: SIDES.map((_, side) => valueOf(all.filter((measure) => owner[measure] === side))),
    measure: each(count, valueOf),
  }
}

/** Values of each effort category. */
export const ofEfforts = (valueOf: (effort: number) => number): readonly number[] =>
  EFFORTS.map((_, effort) => valueOf(effort))

/** One column of a table that stores its rows one after the other. */
export function columnOf(table: Float64Array, width: number, position: number): Float64Array {
  const column = new Float64Array(table.length / width)
  for (let row = 0; row < column.length; row++) column[row] = table[row * width + position]
  return column
}

/** A ratio, NaN where there is nothing to divide by. */
export const ratio = (above: number, below: number): number => (below === 0 ? NaN : above / below)

import type { SIDES } from './sides.ts'

/** As much of an office as says who works where. */
interface Staffed {
  readonly teams: readonly { readonly side: (typeof SIDES)[number]; readonly advisors: number }[]
  readonly transfer: { readonly advisorsMoved: number }
}

/**
 * Advisors of each team, in whole persons, after those in a mass transfer have moved from the largest municipal
 * the largest state team.
 */
export function advisorsOf({ teams, transfer }: Staffed): number[] {
  const sizes = teams.map(({ advisors }) => Math.round(advisors))
  const largest = (wanted: (typeof SIDES)[number]) =>
    teams.reduce(
      (best, { side }, position) =>
        side === wanted && (best < 0 || sizes[position] > sizes[best]) ? position : best,
      -1,
    )
  const [from, to] = [largest('municipal'), largest('state')]
  if (from < 0 || to < 0) return sizes
  const moved = Math.min(transfer.advisorsMoved, sizes[from])
  sizes[from] -= moved
  sizes[to] += moved
  return sizes
}

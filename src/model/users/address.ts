/**
 * Bits of a person’s address in the luck of a replication: group (from 1), day of arrival, number within the day. If
 * the group bits are 0: the initial stock, by number, or, with the mark set, those who fill a team’s places, by team
 * and number.
 */
const GROUP_SHIFT = 27
const DAY_SHIFT = 12
const REFILL_MARK = 1 << 26
const TEAM_SHIFT = 20

export const addressOfArrival = (group: number, day: number, number: number): number =>
  ((group + 1) << GROUP_SHIFT) | (day << DAY_SHIFT) | number

export const addressOfRefill = (team: number, number: number): number =>
  REFILL_MARK | (team << TEAM_SHIFT) | number

/** Where a person comes from: the same in every office with the same groups and inflow. */
export type Origin =
  | { readonly from: 'arrivals'; readonly group: number; readonly day: number; readonly number: number }
  | { readonly from: 'places'; readonly team: number; readonly number: number }
  | { readonly from: 'stock'; readonly number: number }

/** Reads the origin back from an address; numbers count from 0. */
export function originOf(address: number): Origin {
  const group = (address >>> GROUP_SHIFT) - 1
  const below = (shift: number) => address & ((1 << shift) - 1)
  if (group >= 0)
    return { from: 'arrivals', group, day: below(GROUP_SHIFT) >> DAY_SHIFT, number: below(DAY_SHIFT) }
  if ((address & REFILL_MARK) === 0) return { from: 'stock', number: address }
  return { from: 'places', team: (address ^ REFILL_MARK) >> TEAM_SHIFT, number: below(TEAM_SHIFT) }
}

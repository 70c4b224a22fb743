/**
 * What a person can be on a list for. A person has one node for each, so can wait on each side of the office, for one
 * step of the plan or of life outside, and for the day of leaving, at the same time.
 */
export enum Node {
  state = 0,
  municipal = 1,
  life = 2,
  exit = 3,
}
export const nodeOf = (user: number, kind: number): number => user + kind
// Records begin at multiples of more than the number of kinds.
export const userOf = (node: number): number => node & ~3
export const kindOf = (node: number): number => node & 3

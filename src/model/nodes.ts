/**
 * What a person can be on a list for. A person has one node for each, and so can wait at the same time on each side of
 * the office, for one step of the plan or of life outside, and for the day of leaving.
 */
export enum Node {
  state = 0,
  municipal = 1,
  life = 2,
  exit = 3,
}
export const KINDS_OF_NODES = 4

// A record has more cells than there are kinds, and begins at a multiple of the number of kinds.
export const nodeOf = (user: number, kind: number): number => user + kind
export const kindOf = (node: number): number => node % KINDS_OF_NODES
export const userOf = (node: number): number => node - kindOf(node)

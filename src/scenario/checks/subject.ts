import type { Place, Source } from '../language/place.ts'
import type { Scenario } from '../scenario.ts'
import type { Sizes } from './staffing.ts'
import { nodeAt, placeAt } from '../language/tree.ts'
import type { BlockNode } from '../language/tree.ts'

/** What a check examines: the values, and where they are written. */
export interface Subject {
  readonly scenario: Scenario
  readonly root: BlockNode
  /** like `root`, but still with the teams, groups and measures that were removed */
  readonly whole: BlockNode
  /** lowest first */
  readonly sources: readonly Source[]
  readonly sizes: Sizes
}

/** Where the uppermost file states one of several values: the latest statement is taken to be the mistake. */
export function uppermost(
  { root, sources }: Subject,
  block: readonly string[],
  ...keys: readonly string[]
): Place {
  const places = keys.flatMap((key) => nodeAt(root, ...block, key)?.place ?? [])
  const heights = places.map(({ source }) => sources.indexOf(source))
  return places[heights.indexOf(Math.max(...heights))] ?? placeAt(root, ...block)
}

/** Rounded to two decimals, for arithmetic in messages. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

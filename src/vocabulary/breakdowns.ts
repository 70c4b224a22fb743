import { EFFORTS } from './efforts.ts'
import { SIDES } from './sides.ts'

/**
 * Ways in which an outcome is split; the level of `all` is `all`. A person of the cohort counts for the side where the
 * person would register by the default rules, which is the same in every office.
 */
export const BREAKDOWNS = ['all', 'group', 'effort', 'side', 'team', 'complex', 'measure'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

/** Levels of the breakdown by complexity of needs. */
export const COMPLEXITY = ['complex', 'not-complex'] as const

interface Part {
  readonly name: string
}

/** What an office has parts of: the levels that are called as its files call them. */
interface Parts {
  readonly groups: readonly Part[]
  readonly teams: readonly Part[]
  readonly measures: readonly Part[]
}

const names = (parts: readonly Part[]): readonly string[] => parts.map(({ name }) => name)

const LEVELS: { readonly [B in Breakdown]: (parts: Parts) => readonly string[] } = {
  all: () => ['all'],
  group: ({ groups }) => names(groups),
  effort: () => EFFORTS,
  side: () => SIDES,
  team: ({ teams }) => names(teams),
  complex: () => COMPLEXITY,
  measure: ({ measures }) => names(measures),
}

/** The levels of a breakdown in an office, in the order of its file. */
export const levelsOf = (breakdown: Breakdown, parts: Parts): readonly string[] => LEVELS[breakdown](parts)

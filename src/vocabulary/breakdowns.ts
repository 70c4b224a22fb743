import { EFFORTS } from './efforts.ts'
import { SIDES } from './sides.ts'

/**
 * Ways in which an outcome is split; the level of `all` is `all`. A person in the cohort is classified by facts about
 * the person on arrival, which are the same in every office: the side where the person would register by the default
 * rules, by whether the other side is the one for a high need, and by age. Who leaves is classified by effort category
 * and age on leaving.
 */
export const BREAKDOWNS = [
  'all',
  'group',
  'effort',
  'side',
  'team',
  'complex',
  'across',
  'age',
  'stay',
  'measure',
] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

/** Levels of the breakdown by complexity of needs. */
export const COMPLEXITY = ['complex', 'not-complex'] as const

/**
 * Levels of the breakdown by needs across the divide: whether a need was high on arrival that the side where the person
 * would register is not there for (health for the municipal side, social for the state side).
 */
export const ACROSS = ['needs-other-side', 'needs-own-side'] as const

/** Levels of the breakdown by age, and the age that parts them. */
export const AGES = ['under-30', '30-and-over'] as const
export const AGE_BETWEEN = 30

/** Levels of the breakdown by time already spent in the office, and the years that part them. */
export const STAYS = ['up-to-1-year', '1-to-2-years', '2-to-4-years', 'over-4-years'] as const
export const YEARS_BETWEEN_STAYS = [1, 2, 4] as const

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
  across: () => ACROSS,
  age: () => AGES,
  stay: () => STAYS,
  measure: ({ measures }) => names(measures),
}

/** The levels of a breakdown in an office, in the order of its file. */
export const levelsOf = (breakdown: Breakdown, parts: Parts): readonly string[] => LEVELS[breakdown](parts)

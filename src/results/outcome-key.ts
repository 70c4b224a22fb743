import type { OutcomeKey } from './outcomes.ts'

/** Whether both name the same outcome at the same level. */
export const isSameKey = (one: OutcomeKey, other: OutcomeKey): boolean =>
  one.outcome === other.outcome && one.breakdown === other.breakdown && one.level === other.level

import type { Scenario } from './scenario.ts'
import type { BlockNode } from './tree.ts'

/** What a check looks at: the values, and where they stand. */
export interface Subject {
  readonly scenario: Scenario
  readonly root: BlockNode
}

/** Two decimals, for arithmetic that people read. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

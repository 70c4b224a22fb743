/** Who pays for an office: what it costs the municipality and what it costs the state. */
import { wholeOf, type OutcomeKey } from '../vocabulary/outcomes.ts'
import { SIDES, type Side } from '../vocabulary/sides.ts'
import { meanOf } from './lookup.ts'
import type { ScenarioResult } from './result.ts'

export const COSTS = ['assistance', 'staff', 'measures'] as const
export type Cost = (typeof COSTS)[number]

/** What one side pays, NOK per year at 2024 prices, mean over replications; NaN where nothing was measured. */
export type Bill = { readonly [C in Cost]: number }

/**
 * What a side pays for, each with the outcome that tells how much: its own teams, its part of the leaders and its own
 * measures; social assistance is the municipality’s alone. Benefits of the state are outside the model.
 */
export const paymentsOf = (side: Side): readonly { readonly cost: Cost; readonly key: OutcomeKey }[] => [
  { cost: 'staff', key: { outcome: 'staff-cost-nok', breakdown: 'side', level: side } },
  { cost: 'measures', key: { outcome: 'measure-cost-nok', breakdown: 'side', level: side } },
  ...(side === 'municipal' ? [{ cost: 'assistance', key: wholeOf('social-assistance-nok') } as const] : []),
]

/** The bills of the two sides; what a side does not pay for costs it nothing. */
export function payersOf(result: ScenarioResult): { readonly [S in Side]: Bill } {
  const billOf = (side: Side): Bill => ({
    assistance: 0,
    ...(Object.fromEntries(
      paymentsOf(side).map(({ cost, key }) => [cost, meanOf(result, key.outcome, key.breakdown, key.level)]),
    ) as Omit<Bill, 'assistance'>),
  })
  return Object.fromEntries(SIDES.map((side) => [side, billOf(side)])) as { readonly [S in Side]: Bill }
}

/** What one side pays for everything. */
export const totalOf = (bill: Bill): number => COSTS.reduce((sum, cost) => sum + bill[cost], 0)

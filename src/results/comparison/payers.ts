/** Who pays for an office: what it costs the municipality and what it costs the state. */
import { SIDES, type Side } from '../../vocabulary/sides.ts'
import { meanOf } from '../lookup.ts'
import type { ScenarioResult } from '../result.ts'

export const COSTS = ['assistance', 'staff', 'measures'] as const
export type Cost = (typeof COSTS)[number]

/** What one side pays, NOK per year at 2024 prices, mean over replications; NaN where nothing was measured. */
export type Bill = { readonly [C in Cost]: number }

/**
 * The bills of the two sides. Each pays its own teams, its part of the leaders and its own measures; social assistance
 * is the municipality’s alone. Benefits of the state are outside the model.
 */
export function payersOf(result: ScenarioResult): { readonly [S in Side]: Bill } {
  const billOf = (side: Side): Bill => ({
    assistance: side === 'municipal' ? meanOf(result, 'social-assistance-nok') : 0,
    staff: meanOf(result, 'staff-cost-nok', 'side', side),
    measures: meanOf(result, 'measure-cost-nok', 'side', side),
  })
  return Object.fromEntries(SIDES.map((side) => [side, billOf(side)])) as { readonly [S in Side]: Bill }
}

/** What one side pays for everything. */
export const totalOf = (bill: Bill): number => COSTS.reduce((sum, cost) => sum + bill[cost], 0)

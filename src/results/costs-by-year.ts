/** What an office costs in every measured year, and what that is worth in the first of them. */
import { MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import type { OutcomeId } from '../vocabulary/outcomes.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { meanOf, monthsOf } from './lookup.ts'
import { paymentsOf } from './payers.ts'
import type { ScenarioResult } from './result.ts'

/**
 * The rate at which a later krone counts for less, per year. Ministry of Finance, circular R-109/2021: 4 % for public
 * measures with effects in the first 40 years.
 */
export const DISCOUNT_RATE = 0.04

/** One row of `costs-by-year.csv`, as a mean over replications. */
export interface YearCost {
  readonly scenario: string
  /** measured year, from 1 */
  readonly year: number
  readonly item: OutcomeId
  readonly payer: 'state' | 'municipality'
  /** kroner of 2024 in that year; NaN where nothing was measured */
  readonly nok: number
  /** the same, discounted to the first measured year */
  readonly discountedNok: number
  readonly rate: number
}

const PAYERS = { state: 'state', municipal: 'municipality' } as const

/**
 * The costs of one office. Social assistance is what was paid in the year. Of staff and measures only the mean of the
 * measured years is kept, so every year has that mean.
 */
export function costsByYear(result: ScenarioResult): readonly YearCost[] {
  const { name, layout } = result
  let worth = 1
  return Array.from({ length: layout.months / MONTHS_PER_YEAR }, (_, at) => {
    // Versions of Node may round a power in different ways.
    if (at > 0) worth /= 1 + DISCOUNT_RATE
    return itemsIn(result, at).map((cost) => ({
      scenario: name,
      year: at + 1,
      ...cost,
      discountedNok: cost.nok * worth,
      rate: DISCOUNT_RATE,
    }))
  }).flat()
}

/** Who pays how much for what in a measured year, counted from 0. */
const itemsIn = (result: ScenarioResult, year: number): Pick<YearCost, 'item' | 'payer' | 'nok'>[] =>
  SIDES.flatMap((side) =>
    paymentsOf(side).map(({ cost, key: { outcome, breakdown, level } }) => ({
      item: outcome,
      payer: PAYERS[side],
      nok: cost === 'assistance' ? assistanceIn(result, year) : meanOf(result, outcome, breakdown, level),
    })),
  )

/** Social assistance paid in a measured year, counted from 0. */
function assistanceIn(result: ScenarioResult, year: number): number {
  const months = monthsOf(result, 'social-assistance-nok').slice(
    year * MONTHS_PER_YEAR,
    (year + 1) * MONTHS_PER_YEAR,
  )
  return months.length === 0 ? Number.NaN : months.reduce((sum, { mean }) => sum + mean, 0)
}

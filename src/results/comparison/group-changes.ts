/**
 * Who gains and who loses: by group, complexity of needs, side of registration, needs across the divide, and age. Never
 * single persons.
 */
import type { GroupChange } from './comparison-result.ts'
import type { ComparisonRow } from '../result.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'

/** Outcomes for which gains are reported, in order. */
const TOLD = ['days-in-work-4-years', 'needs-relieved', 'out-of-reach-share', 'assistance-months']

const PARTS: readonly Breakdown[] = ['group', 'complex', 'side', 'across', 'age']

/** The judged rows of one comparison that concern parts of the cohort, outcome by outcome. */
export const groupChanges = (rows: readonly ComparisonRow[]): GroupChange[] =>
  TOLD.flatMap((outcome) =>
    rows.filter((row) => row.outcome === outcome && PARTS.includes(row.breakdown)).map(groupChange),
  )

function groupChange(row: ComparisonRow): GroupChange {
  const { outcome, breakdown, level, alternative, unit, baselineMean, alternativeMean } = row
  const { pHolm, family, verdict } = row
  const difference = { value: row.difference, ciLow: row.ciLow, ciHigh: row.ciHigh }
  return {
    outcome,
    breakdown,
    level,
    alternative,
    unit,
    baselineMean,
    alternativeMean,
    difference,
    pHolm,
    family,
    verdict,
  }
}

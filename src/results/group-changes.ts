/** Who gains and who loses: by group, complexity of needs, and the side where people register. Never single persons. */
import { comparePaired } from '../statistics/paired.ts'
import type { GroupChange } from './comparison-result.ts'
import { findOutcome } from './outcome-label.ts'
import type { Outcome } from './outcomes.ts'
import type { PairedDifference } from './paired-differences.ts'
import { pairReplications, pairValues } from './pairs.ts'
import { EXIT_KINDS, type Cohort, type ReplicationRecord } from './record.ts'
import type { ComparisonRow, ScenarioResult } from './result.ts'

const SIDES = ['state', 'municipal'] as const

/** Outcomes by which gains are told, in order. */
const TOLD = ['lasting-work-share', 'needs-met', 'out-of-reach-share', 'days-to-work', 'assistance-months']

const OUT_OF_REACH = EXIT_KINDS.indexOf('out-of-reach')

/** What the cohort itself tells of a person, for the side of entry; needs are not among it. */
const OF_PERSON: { readonly [outcome: string]: (cohort: Cohort, row: number) => number } = {
  'lasting-work-share': ({ lastingWork }, row) => lastingWork[row],
  'out-of-reach-share': ({ exit }, row) => (exit[row] === OUT_OF_REACH ? 1 : 0),
  'days-to-work': ({ daysToWork }, row) => daysToWork[row],
  'assistance-months': ({ assistanceMonths }, row) => assistanceMonths[row],
}

/** Paired differences of those who register on the same side, as members of the exploratory family. */
export function entrySideDifferences(
  baseline: ScenarioResult<ReplicationRecord>,
  alternative: ScenarioResult<ReplicationRecord>,
  outcomes: readonly Outcome[],
): PairedDifference[] {
  const pairs = pairReplications(baseline, alternative)
  return Object.entries(OF_PERSON).flatMap(([outcome, ofPerson]) =>
    SIDES.flatMap((level, side): PairedDifference[] => {
      const of = findOutcome(outcomes, outcome)
      const values = pairValues(pairs, ({ cohort }) => meanOfSide(cohort, side, ofPerson))
      if (values.baseline.length === 0) return []
      const paired = comparePaired(values.baseline, values.alternative, of.better)
      const names = { baseline: baseline.name, alternative: alternative.name, variant: undefined }
      return [{ outcome, breakdown: 'side', level, of, ...names, judgement: 'family', paired }]
    }),
  )
}

function meanOfSide(cohort: Cohort, side: number, ofPerson: (cohort: Cohort, row: number) => number): number {
  let sum = 0
  let persons = 0
  cohort.entrySide.forEach((entrySide, row) => {
    if (entrySide !== side) return
    persons++
    sum += ofPerson(cohort, row)
  })
  return sum / persons
}

const SPLITS: { readonly [breakdown: string]: GroupChange['split'] | undefined } = {
  group: 'group',
  complex: 'complex',
  side: 'entry-side',
}

/** The judged rows of one comparison that tell of parts of the cohort, outcome by outcome. */
export function groupChanges(rows: readonly ComparisonRow[]): GroupChange[] {
  return TOLD.flatMap((outcome) =>
    rows.flatMap((row): GroupChange[] => {
      const split = SPLITS[row.breakdown]
      return row.outcome === outcome && split ? [groupChange(row, split)] : []
    }),
  )
}

function groupChange(row: ComparisonRow, split: GroupChange['split']): GroupChange {
  const { outcome, breakdown, level, alternative, unit, baselineMean, alternativeMean } = row
  return {
    outcome,
    breakdown,
    level,
    alternative,
    split,
    part: level,
    unit,
    baselineMean,
    alternativeMean,
    difference: {
      value: row.difference,
      ciLow: row.ciLow,
      ciHigh: row.ciHigh,
    },
    pHolm: row.pHolm,
    verdict: row.verdict,
  }
}

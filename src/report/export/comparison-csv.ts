/** The tables that a comparison adds to those of its scenarios, as rows of text. */
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { ComparisonRow, TwinRow } from '../../results/result.ts'
import { verdictInWords } from '../text/verdicts.ts'
import type { CsvCell, Table } from './csv.ts'

const COMPARISON_COLUMNS = [
  'outcome',
  'breakdown',
  'level',
  'unit',
  'baseline',
  'alternative',
  'n',
  'baseline_mean',
  'alternative_mean',
  'difference',
  'ci_low',
  'ci_high',
  'p_holm',
  'share_better',
  'variance_reduction',
  'verdict',
]

export const COMPARISON: Table<Comparison> = {
  name: 'comparison.csv',
  holds: 'every outcome as a paired difference with its 95 % interval and its verdict',
  columns: COMPARISON_COLUMNS,
  rows: ({ rows }) => rows.map(comparisonCells),
}

export const TWINS: Table<Comparison> = {
  name: 'twins.csv',
  holds: 'the same persons by where they end in both offices',
  columns: [
    'baseline',
    'alternative',
    'group',
    'effort',
    'baseline_exit',
    'alternative_exit',
    'users',
    'share',
  ],
  rows: ({ twins }) => twins.map(twinCells),
}

export const SUPPORTING: Table<Comparison> = {
  name: 'supporting.csv',
  holds: 'the paired differences behind the answer: other overlaps, half-way offices, null twin',
  columns: [...COMPARISON_COLUMNS, 'variant'],
  rows: ({ supporting }) => supporting.map((row) => [...comparisonCells(row), row.variant]),
}

function comparisonCells(row: ComparisonRow): CsvCell[] {
  const { outcome, breakdown, level, unit, baseline, alternative, n } = row
  return [
    outcome,
    breakdown,
    level,
    unit,
    baseline,
    alternative,
    n,
    row.baselineMean,
    row.alternativeMean,
    row.difference,
    row.ciLow,
    row.ciHigh,
    row.pHolm,
    row.shareBetter,
    row.varianceReduction,
    verdictInWords(row),
  ]
}

function twinCells(row: TwinRow): CsvCell[] {
  const { baseline, alternative, group, effort, baselineExit, alternativeExit, users, share } = row
  return [baseline, alternative, group, effort, baselineExit, alternativeExit, users, share]
}

/** The tables that a comparison adds to those of its scenarios. */
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { verdictInWords } from '../text/verdicts.ts'
import { fieldTable } from './csv.ts'

const FIELDS = [
  'outcome',
  'breakdown',
  'level',
  'unit',
  'baseline',
  'alternative',
  'n',
  'baselineMean',
  'alternativeMean',
  'difference',
  'ciLow',
  'ciHigh',
  'family',
  'pHolm',
  'shareBetter',
  'varianceReduction',
  'verdict',
] as const

export const COMPARISON = fieldTable(
  {
    name: 'comparison.csv',
    holds: 'every outcome as a paired difference with its 95 % interval and its verdict',
  },
  FIELDS,
  ({ rows }: Comparison) => rows.map(judged),
)

export const TWINS = fieldTable(
  { name: 'twins.csv', holds: 'the same persons by where they end in both offices' },
  ['baseline', 'alternative', 'group', 'effort', 'baselineExit', 'alternativeExit', 'users', 'share'],
  ({ twins }: Comparison) => twins,
)

export const SUPPORTING = fieldTable(
  {
    name: 'supporting.csv',
    holds: 'the paired differences behind the answer: other overlaps, half-way offices, null twin',
  },
  [...FIELDS, 'variant'],
  ({ supporting }: Comparison) => supporting.map(judged),
)

const judged = (row: ComparisonRow) => ({ ...row, verdict: verdictInWords(row) })

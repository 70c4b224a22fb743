import { keyIndex } from '../../results/layout.ts'
import { monthsOfSeries } from '../../results/monthly-series.ts'
import type { MonthlyRecord, RecordLayout } from '../../results/record.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import type { MonthlyId } from '../../vocabulary/months.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'

/** A target of the default office for one quantity. */
export interface Target {
  readonly what: string
  readonly unit: string
  /** the value that the source gives, in words */
  readonly target: string
  /** within which the target counts as met */
  readonly band: readonly [low: number, high: number]
  readonly source: string
  /** the quantity in one replication; NaN where there was nothing to measure */
  readonly valueOf: (record: MonthlyRecord, layout: RecordLayout) => number
}

/** One value of a record. */
export function valueAt(
  record: MonthlyRecord,
  layout: RecordLayout,
  outcome: OutcomeId,
  breakdown: Breakdown,
  level: string,
): number {
  const index = keyIndex(layout, outcome, breakdown, level)
  if (index === undefined) throw new Error(`no outcome ${outcome} by ${breakdown} ${level}`)
  return record.values[index]
}

function yearMean({ monthly }: MonthlyRecord, series: MonthlyId, year: number): number {
  const months = monthsOfSeries(monthly, series).slice(MONTHS_PER_YEAR * (year - 1), MONTHS_PER_YEAR * year)
  return months.reduce((sum, value) => sum + value, 0) / months.length
}

const present = (record: MonthlyRecord, layout: RecordLayout, breakdown: Breakdown, level: string) =>
  valueAt(record, layout, 'users-present', breakdown, level)

/** Targets for quantities that are computed from several outcomes of a replication. */
export const derivedTargets: readonly Target[] = [
  {
    what: 'Permanently adjusted effort',
    unit: 'share of users',
    target: '.08–.12',
    band: [0.08, 0.12],
    source: 'A recollection of the stock about 2015–20, not a published count.',
    valueOf: (record, layout) =>
      present(record, layout, 'effort', 'permanently-adjusted') / present(record, layout, 'all', 'all'),
  },
  {
    what: 'Users with an advisor on both sides',
    unit: 'share of users',
    target: 'at least .20',
    band: [0.2, 1],
    source: 'Assumption: the divide concerns at least a fifth of users.',
    valueOf: (record, layout) => {
      const all = present(record, layout, 'all', 'all')
      const bySide = present(record, layout, 'side', 'state') + present(record, layout, 'side', 'municipal')
      return (bySide - all) / all
    },
  },
  {
    what: 'Served of those who need a measure',
    unit: 'share',
    target: '.47',
    band: [0.4, 0.6],
    source: 'Meld. St. 46 (2012–13): 56,600 in a measure, 63,700 waiting for one.',
    valueOf: (record) => {
      const inMeasure = yearMean(record, 'users-in-measure', 1)
      return inMeasure / (inMeasure + yearMean(record, 'users-waiting-for-measure', 1))
    },
  },
  {
    what: 'Users in year 5 over users in year 1',
    unit: 'ratio',
    target: '1',
    band: [0.97, 1.03],
    source: 'The default office is stationary.',
    valueOf: (record) => yearMean(record, 'users-present', 5) / yearMean(record, 'users-present', 1),
  },
]

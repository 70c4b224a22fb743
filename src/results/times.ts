/** How the times of single persons are distributed, beside the means of `summary.csv`. */
import { quantileOfCounts } from '../statistics/quantile-of-counts.ts'
import { COMPLEXITY, type Breakdown } from '../vocabulary/breakdowns.ts'
import { FOLLOW_UP_DAYS } from '../vocabulary/follow-up.ts'
import type { OutcomeId } from '../vocabulary/outcomes.ts'
import { outcomeOf } from './outcomes.ts'
import type { Cohort, MonthlyRecord } from './record.ts'
import type { ScenarioResult } from './result.ts'
import type { Unit } from '../vocabulary/units.ts'

/** One row of `times.csv`: a time of the persons of the cohort, over all persons of all replications. */
export interface TimeRow {
  readonly scenario: string
  readonly outcome: OutcomeId
  readonly breakdown: Breakdown
  readonly level: string
  readonly unit: Unit
  /** persons */
  readonly n: number
  /** the mean and the quantiles are undefined where there is nobody */
  readonly mean: number | undefined
  readonly p25: number | undefined
  readonly median: number | undefined
  readonly p75: number | undefined
}

/** The times that a record keeps of every person, as whole numbers up to the days of follow-up. */
const TIMES = {
  'days-to-work': 'daysToWork',
  'days-out-of-reach': 'daysOutOfReach',
  'assistance-months': 'assistanceMonths',
} as const satisfies { readonly [Id in OutcomeId]?: keyof Cohort }

/** The ways in which a record can split its persons: position of a person among the levels. */
const SPLITS = {
  all: () => 0,
  group: ({ group }, row) => group[row],
  effort: ({ effort }, row) => effort[row],
  complex: ({ complex }, row) => COMPLEXITY.indexOf(complex[row] === 1 ? 'complex' : 'not-complex'),
} as const satisfies { readonly [B in Breakdown]?: (cohort: Cohort, row: number) => number }

/** The rows of one office; none where its persons are not known. */
export function timesOf({ name, layout, records }: ScenarioResult<MonthlyRecord>): readonly TimeRow[] {
  const cohorts = records.flatMap(({ cohort }) => cohort ?? [])
  if (cohorts.length === 0) return []
  const levels = { all: ['all'], group: layout.groups, effort: layout.efforts, complex: COMPLEXITY }
  return (Object.keys(TIMES) as (keyof typeof TIMES)[]).flatMap((outcome) =>
    (Object.keys(SPLITS) as (keyof typeof SPLITS)[]).flatMap((breakdown) =>
      countsByLevel(cohorts, TIMES[outcome], SPLITS[breakdown], levels[breakdown].length).map(
        (counts, position) => ({
          scenario: name,
          outcome,
          breakdown,
          level: levels[breakdown][position],
          unit: outcomeOf(outcome).unit,
          ...describeCounts(counts),
        }),
      ),
    ),
  )
}

/** How often each whole number occurs at each level: memory does not grow with the number of persons. */
function countsByLevel(
  cohorts: readonly Cohort[],
  time: (typeof TIMES)[keyof typeof TIMES],
  levelOf: (cohort: Cohort, row: number) => number,
  levels: number,
): readonly Uint32Array[] {
  const counts = Array.from({ length: levels }, () => new Uint32Array(FOLLOW_UP_DAYS + 1))
  for (const cohort of cohorts) {
    const times = cohort[time]
    for (let row = 0; row < times.length; row++) counts[levelOf(cohort, row)][times[row]]++
  }
  return counts
}

function describeCounts(counts: Uint32Array): Pick<TimeRow, 'n' | 'mean' | 'p25' | 'median' | 'p75'> {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const total = counts.reduce((sum, count, time) => sum + count * time, 0)
  return {
    n,
    mean: n === 0 ? undefined : total / n,
    p25: quantileOfCounts(counts, 0.25),
    median: quantileOfCounts(counts, 0.5),
    p75: quantileOfCounts(counts, 0.75),
  }
}

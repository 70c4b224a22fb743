import type { TimeDistribution } from './comparison-result.ts'
import type { Cohort, ReplicationRecord } from '../record.ts'
import type { ScenarioResult } from '../result.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { FOLLOW_UP_MONTHS } from '../../vocabulary/follow-up.ts'

/** Months of follow-up; the last bin holds those who reached its end. */
const MONTHS = FOLLOW_UP_MONTHS

type Quantity = TimeDistribution['quantity']

const MONTHS_OF: { readonly [quantity in Quantity]: (cohort: Cohort, row: number) => number } = {
  'months-to-work': ({ daysToWork }, row) => daysToWork[row] / DAYS_PER_MONTH,
  'assistance-months': ({ assistanceMonths }, row) => assistanceMonths[row],
  'months-out-of-reach': ({ daysOutOfReach }, row) => daysOutOfReach[row] / DAYS_PER_MONTH,
}

/** How the three times of the cohort are distributed in one office, over the persons of all replications. */
export function timeDistributions({ name, records }: ScenarioResult<ReplicationRecord>): TimeDistribution[] {
  return (Object.keys(MONTHS_OF) as Quantity[]).map((quantity) => ({
    scenario: name,
    quantity,
    edges: Array.from({ length: MONTHS + 1 }, (_, month) => month),
    shares: sharesByMonth(records, MONTHS_OF[quantity]),
  }))
}

function sharesByMonth(
  records: readonly ReplicationRecord[],
  monthsOf: (cohort: Cohort, row: number) => number,
): number[] {
  const counts = Array.from({ length: MONTHS + 1 }, () => 0)
  let persons = 0
  for (const { cohort } of records) {
    persons += cohort.address.length
    for (let row = 0; row < cohort.address.length; row++) {
      counts[Math.min(MONTHS, Math.floor(monthsOf(cohort, row)))]++
    }
  }
  return counts.map((count) => count / persons)
}

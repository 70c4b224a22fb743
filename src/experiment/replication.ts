import type { EventSink } from '../model/journal.ts'
import type { Office } from '../model/office.ts'
import { simulate } from '../model/simulation.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { RecordLayout, ReplicationRecord } from '../results/record.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { FOLLOW_UP_DAYS } from '../vocabulary/follow-up.ts'
import { MONTHLY_COLUMNS } from '../vocabulary/months.ts'
import { cohortOf, cohortRows } from './measure/cohort.ts'
import { measureOutcomes } from './measure/outcomes.ts'
import { participantsOf } from './measure/trial.ts'
import { referenceStock } from '../scenario/reference-stock.ts'

/**
 * Simulates one replication of a scenario and measures its outcomes.
 *
 * @param replication its number; the same number and seed give the same people and the same luck in every scenario
 * @param officeLuck 0 for the office's luck that goes with the people; another number draws it afresh
 * @param events receives everything that happens; the record is the same without it
 * @throws Error where users, minutes, places or money do not add up
 */
export function runReplication(
  scenario: Scenario,
  layout: RecordLayout,
  replication: number,
  officeLuck = 0,
  events?: EventSink,
): ReplicationRecord {
  const office = simulate(scenario, {
    luck: new Luck(...rootKey(scenario.seed, replication)),
    officeLuck: new Luck(...rootKey(`${scenario.seed}/office/${officeLuck}`, replication)),
    stock: scenario.drawnStock ? referenceStock() : undefined,
    events,
  })
  return measure(office, layout, replication)
}

/** The record of an office, taken on its last evening. */
export function measure(office: Office, layout: RecordLayout, replication: number): ReplicationRecord {
  const cohort = cohortRows(office, FOLLOW_UP_DAYS)
  return {
    replication,
    values: measureOutcomes(office, cohort, layout),
    monthly: monthlyOf(office, layout.months),
    cohort: cohortOf(office, cohort),
    participants: participantsOf(office),
  }
}

/** The monthly series of the model, month by month, as series × months. */
function monthlyOf(office: Office, months: number): Float64Array {
  const { monthly } = office.books
  const series = new Float64Array(MONTHLY_COLUMNS * months)
  for (let month = 0; month < months; month++)
    for (let column = 0; column < MONTHLY_COLUMNS; column++)
      series[column * months + month] = monthly[month * MONTHLY_COLUMNS + column]
  return series
}

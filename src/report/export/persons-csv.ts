/** The persons of the cohort, one row each: what they bring, and what is kept of what becomes of them. */
import { casesIn, dayOfArrival } from '../../events/case.ts'
import type { TraitFinder } from '../../results/persons.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { RunResult, ScenarioResult } from '../../results/result.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { EXIT_KINDS } from '../../vocabulary/statuses.ts'
import type { CsvCell, Table } from './csv.ts'

export const PERSONS = {
  name: 'persons.csv',
  holds: 'every person of the cohort in every replication, one row each; with `--persons` only',
  columns: [
    'scenario',
    'replication',
    'person',
    'group',
    'effort',
    'complex',
    'side',
    'arrival_day',
    'need_health',
    'need_social',
    'need_skills',
    'need_work',
    'exit',
    'days_to_work',
    'days_out_of_reach',
    'assistance_months',
  ],
  rows: personRows,
} satisfies Table<RunResult>

/** Row by row, so that no more than one replication of persons is ever spelled out. */
function* personRows(results: RunResult): Generator<CsvCell[]> {
  for (const result of results) {
    const { records, traits } = result
    if (traits !== undefined) for (const record of records) yield* rowsOf(result, record, traits)
  }
}

function* rowsOf(
  { name, scenario, layout }: ScenarioResult,
  { replication, cohort }: MonthlyRecord,
  traits: TraitFinder,
): Generator<CsvCell[]> {
  if (cohort === undefined) return
  const { needs, side } = traits.of(replication, cohort)
  const caseOf = casesIn(scenario)
  const warmUp = scenario.warmUpYears * DAYS_PER_YEAR
  for (const [row, address] of cohort.address.entries()) {
    const day = dayOfArrival(address)
    yield [
      name,
      replication,
      caseOf(address),
      layout.groups[cohort.group[row]],
      layout.efforts[cohort.effort[row]],
      cohort.complex[row],
      SIDES[side[row]],
      day === undefined ? undefined : day - warmUp,
      needs.health[row],
      needs.social[row],
      needs.skills[row],
      needs.work[row],
      EXIT_KINDS[cohort.exit[row]],
      cohort.daysToWork[row],
      cohort.daysOutOfReach[row],
      cohort.assistanceMonths[row],
    ]
  }
}

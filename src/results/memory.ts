/** What results take in memory, so that too many of them are refused before hours are spent on them. */
import { UsageError } from '../errors.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { MONTHLY_IDS } from '../vocabulary/months.ts'
import { layoutOf } from './layout.ts'

/** What the results of one command may take. */
const MOST_GIGABYTES = 4

/**
 * Bytes of a number, of what is kept of a person of the cohort, and of what surrounds a record. A year of the town office
 * comes to 10.1 kB by them, and 9.0 kB are measured; the persons of the default office to 0.1 MiB, as measured
 * (docs/performance.md, “Memory over many replications”).
 */
const NUMBER = 8
const PERSON = 40
const RECORD = 2000

/**
 * Bytes of a scenario, of what is told of one outcome at one level, and of one month of a series: 40 kB, 260 and 137 are
 * measured in the default office.
 */
const SCENARIO = 40_000
const KEY = 260
const MONTH = 140

/** What a comparison finds out besides: a row of differences for each outcome and level, and one for each month. */
const COMPARED_KEY = 300
const COMPARED_MONTH = 150

/** What of offices that are like one scenario stays in memory until the results are written. */
export interface Kept {
  readonly scenario: Scenario
  /** how many offices */
  readonly offices: number
  /** of all of them together */
  readonly replications: number
  /** whether they are compared, which takes their single persons */
  readonly compared: boolean
}

/**
 * Throws UsageError where results would need more memory than machines have.
 *
 * @param what the results, in words
 * @param cure what to do instead
 */
export function refuseTooMuch(kept: readonly Kept[], what: string, cure: string): void {
  const gigabytes = Math.ceil(kept.reduce((sum, one) => sum + bytesOf(one), 0) / 1e9)
  if (gigabytes <= MOST_GIGABYTES) return
  throw new UsageError(
    `${what} need about ${gigabytes} GB of memory, and delt takes at most ${MOST_GIGABYTES}; ${cure}`,
  )
}

/** Throws UsageError where so many replications of each of some scenarios would need more memory than machines have. */
export function refuseReplications(
  scenarios: readonly Scenario[],
  replications: number,
  { compared }: Pick<Kept, 'compared'>,
): void {
  const kept = scenarios.map((scenario) => ({ scenario, offices: 1, replications, compared }))
  const each = scenarios.length === 1 ? 'one scenario' : `each of ${scenarios.length} scenarios`
  const what = `${replications} replications of ${each}`
  refuseTooMuch(kept, what, 'ask for fewer replications (--replications), or for less at once')
}

function bytesOf({ scenario, offices, replications, compared }: Kept): number {
  const { keys, months } = layoutOf(scenario)
  const arrivals = scenario.groups.reduce((sum, group) => sum + group.arrivalsPerYear, 0) * scenario.inflow
  const cells = MONTHLY_IDS.length * months
  const record = RECORD + NUMBER * (keys.length + cells) + (compared ? PERSON * arrivals : 0)
  const found = compared ? COMPARED_KEY * keys.length + COMPARED_MONTH * cells : 0
  return replications * record + offices * (SCENARIO + KEY * keys.length + MONTH * cells + found)
}

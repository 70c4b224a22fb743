/** How much memory results take, so that requests for too many are refused before hours are spent on them. */
import { UsageError } from '../errors.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { MONTHLY_IDS } from '../vocabulary/months.ts'
import { layoutOf } from './layout.ts'

/** The most memory that the results of one command may take. */
const MOST_GIGABYTES = 4

/**
 * Bytes of a number, of the facts kept about a person of the cohort, and of the overhead of a record. They predict 10.1
 * kB for a year of the town office, where 9.0 kB were measured, and 0.1 MiB for the persons of the default office, as
 * measured (docs/performance.md, “Memory over many replications”).
 */
const NUMBER = 8
const PERSON = 40
const RECORD = 2000

/**
 * Bytes of a scenario, of the summary of one outcome at one level, and of one month of a series. Measured in the
 * default office: 40 kB, 260 and 137.
 */
const SCENARIO = 40_000
const KEY = 260
const MONTH = 140

/**
 * What a comparison adds: a row of differences for each outcome and level, and one for each month. Eight bytes per
 * field and sixteen more per number come to 328 and 168; with eleven towns, 309 to 337 and 168 to 192 were measured in
 * the heap, after a collection and with each text stored once.
 */
const COMPARED_KEY = 340
const COMPARED_MONTH = 190

/**
 * Bytes of such rows in `comparison.json`, and of the rest that it says about an alternative, mostly twins: 424, 192
 * and 86 kB with the same eleven towns.
 */
const WRITTEN_KEY = 430
const WRITTEN_MONTH = 200
const WRITTEN_REST = 90_000

/** Bytes of the largest document that can be read back. */
export const LARGEST_DOCUMENT = 400_000_000

/** What stays in memory, until the results are written, of a number of offices that are like one scenario. */
export interface Kept {
  readonly scenario: Scenario
  /** how many offices */
  readonly offices: number
  /** total over all these offices */
  readonly replications: number
  /** whether they are compared, which requires keeping single persons */
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

/** Throws UsageError where this many replications of each scenario would need more memory than machines have. */
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

/** Throws UsageError where a comparison would make a document too large to be read back. */
export function refuseTooMuchFound(alternatives: readonly Scenario[]): void {
  const bytes = alternatives.reduce((sum, scenario) => sum + writtenOf(scenario), 0)
  if (bytes <= LARGEST_DOCUMENT) return
  throw new UsageError(
    `what is found out about ${alternatives.length} alternatives takes about ${megabytes(bytes)} MB, and delt reads at most ` +
      `${megabytes(LARGEST_DOCUMENT)}; compare fewer at once, or fewer years`,
  )
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)

function writtenOf(scenario: Scenario): number {
  const { keys, months } = layoutOf(scenario)
  return WRITTEN_KEY * keys.length + WRITTEN_MONTH * MONTHLY_IDS.length * months + WRITTEN_REST
}

function bytesOf({ scenario, offices, replications, compared }: Kept): number {
  const { keys, months } = layoutOf(scenario)
  const arrivals = scenario.groups.reduce((sum, group) => sum + group.arrivalsPerYear, 0) * scenario.inflow
  const cells = MONTHLY_IDS.length * months
  const record = RECORD + NUMBER * (keys.length + cells) + (compared ? PERSON * arrivals : 0)
  const found = compared ? COMPARED_KEY * keys.length + COMPARED_MONTH * cells : 0
  return replications * record + offices * (SCENARIO + KEY * keys.length + MONTH * cells + found)
}

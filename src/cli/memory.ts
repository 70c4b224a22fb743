import { UsageError } from '../errors.ts'
import { layoutOf } from '../results/layout.ts'
import { MONTHLY_IDS } from '../vocabulary/months.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What the results of one command may take in memory. */
const MOST_GIGABYTES = 4

/**
 * Bytes of a number, of what is kept of a person of the cohort, and of what surrounds a record. A year of the town office
 * comes to 10.1 kB by them, and 9.0 kB are measured; the persons of the default office to 0.1 MiB, as measured
 * (docs/performance.md, “Memory over many replications”).
 */
const NUMBER = 8
const PERSON = 40
const RECORD = 2000

/** What of each replication stays in memory until the results are written. */
interface Kept {
  /** of each scenario */
  readonly replications: number
  /** whether single persons are kept, as a comparison needs them */
  readonly persons: boolean
}

/** Throws UsageError where the results would need more memory than machines have, before hours are spent on them. */
export function refuseTooMuch(scenarios: readonly Scenario[], { replications, persons }: Kept): void {
  const bytes = scenarios.reduce((sum, scenario) => sum + replications * bytesOf(scenario, persons), 0)
  const gigabytes = Math.ceil(bytes / 1e9)
  if (gigabytes <= MOST_GIGABYTES) return
  const scenariosInWords = scenarios.length === 1 ? 'one scenario' : `each of ${scenarios.length} scenarios`
  throw new UsageError(
    `${replications} replications of ${scenariosInWords} need about ${gigabytes} GB of memory, and delt takes at most ` +
      `${MOST_GIGABYTES}; ask for fewer replications (--replications), scenarios or years`,
  )
}

function bytesOf(scenario: Scenario, persons: boolean): number {
  const { keys, months } = layoutOf(scenario)
  const arrivals = scenario.groups.reduce((sum, group) => sum + group.arrivalsPerYear, 0) * scenario.inflow
  const values = keys.length + MONTHLY_IDS.length * months
  return RECORD + NUMBER * values + (persons ? PERSON * arrivals : 0)
}

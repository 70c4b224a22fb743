import type { Scenario } from '../scenario/scenario.ts'

/** A scenario and how many replications to simulate: 1 to `replications`. */
export interface PlannedScenario {
  readonly scenario: Scenario
  readonly replications: number
  /**
   * Which draw of the office's luck to use (absence, turnover, traits, …); people and their own luck stay the same.
   * 0 by default; 1 is the null twin of a comparison.
   */
  readonly officeLuck?: number
  /** its role in the plan, in words that follow “of”, where a plan has several kinds of offices */
  readonly part?: string
}

/** What is to be simulated. Results come back in the order of the plan, in whatever order they are simulated. */
export interface Plan {
  readonly scenarios: readonly PlannedScenario[]
  /** set where the plan continues another, as in a search: what may follow at most, so that progress covers all */
  readonly later?: readonly PlannedScenario[]
}

/** One replication of one scenario of a plan. */
export interface Step {
  readonly scenario: Scenario
  /** counted from 1 */
  readonly replication: number
  /** as in the plan */
  readonly officeLuck: number
}

/**
 * The steps of a plan, replication by replication, so that an interrupted plan has the same replications of all its
 * scenarios and they can still be compared in pairs.
 */
export function* stepsOf({ scenarios }: Plan): Generator<Step> {
  const most = Math.max(0, ...scenarios.map(({ replications }) => replications))
  for (let replication = 1; replication <= most; replication++) {
    for (const planned of scenarios) {
      if (replication <= planned.replications) {
        yield { scenario: planned.scenario, replication, officeLuck: planned.officeLuck ?? 0 }
      }
    }
  }
}

/**
 * The replications of a plan in words, such as “2 × 20 of the offices compared, 5 of the null twin”; empty where they
 * are all of one kind.
 */
export function partsOf({ scenarios }: Plan): string {
  const parts = new Map<string, number[]>()
  for (const { part = '', replications } of scenarios)
    parts.set(part, [...(parts.get(part) ?? []), replications])
  if (parts.size < 2) return ''
  return [...parts].map(([part, counts]) => `${timesEach(counts)} of ${part}`).join(', ')
}

function timesEach(counts: readonly number[]): string {
  const alike = counts.length > 1 && counts.every((count) => count === counts[0])
  return alike ? `${counts.length} × ${counts[0]}` : String(counts.reduce((sum, count) => sum + count, 0))
}

/** How far a plan has come, in replications. */
export interface Progress {
  readonly planned: number
  /** simulated, reused and failed */
  readonly done: number
  /** how many of those done come from the store or an earlier plan */
  readonly reused: number
  /** whether fewer than planned may be enough, as in a search */
  readonly isAtMost?: boolean
  /** see `partsOf` */
  readonly parts: string
  /** undefined while nothing is known, see `Pace` */
  readonly secondsLeft: number | undefined
}

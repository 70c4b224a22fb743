import { texts } from '../locale/language.ts'
import type { Scenario } from '../scenario/scenario.ts'

const say = texts({
  en: {
    compared: (times: string) => `${times} of the offices compared`,
    'null-twin': (times: string) => `${times} of the null twin`,
    'half-way': (times: string) => `${times} of half-way offices`,
    overlaps: (times: string) => `${times} of offices with other overlaps`,
    trial: (times: string) => `${times} of the trial`,
    untreated: (times: string) => `${times} of the office without treatment`,
  },
  nb: {
    compared: (times) => `${times} av kontorene som sammenlignes`,
    'null-twin': (times) => `${times} av nulltvillingen`,
    'half-way': (times) => `${times} av kontorer midt imellom`,
    overlaps: (times) => `${times} av kontorer med andre overlapp`,
    trial: (times) => `${times} av forsøket`,
    untreated: (times) => `${times} av kontoret uten forsøkstiltak`,
  },
  nn: {
    compared: (times) => `${times} av kontora som blir samanlikna`,
    'null-twin': (times) => `${times} av nulltvillingen`,
    'half-way': (times) => `${times} av kontor midt imellom`,
    overlaps: (times) => `${times} av kontor med andre overlapp`,
    trial: (times) => `${times} av forsøket`,
    untreated: (times) => `${times} av kontoret utan forsøkstiltak`,
  },
})

/** What an office is for in a plan that has several kinds of them. */
export type Part = keyof ReturnType<typeof say>

/** A scenario and how many replications to simulate: 1 to `replications`. */
export interface PlannedScenario {
  readonly scenario: Scenario
  readonly replications: number
  /**
   * Which draw of the office's luck to use (absence, turnover, traits, …); people and their own luck stay the same.
   * 0 by default; 1 is the null twin of a comparison.
   */
  readonly officeLuck?: number
  /** missing where all offices of a plan are of one kind */
  readonly part?: Part
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
  const parts = new Map<Part, number[]>()
  for (const { part, replications } of scenarios)
    if (part !== undefined) parts.set(part, [...(parts.get(part) ?? []), replications])
  if (parts.size < 2) return ''
  return [...parts].map(([part, counts]) => say()[part](timesEach(counts))).join(', ')
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

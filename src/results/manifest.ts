import type { FailedReplication } from '../errors.ts'
import type { Language } from '../locale/language.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LimitCheck } from './comparison/comparison-result.ts'
import type { WarmUpCheck } from './warm-up.ts'

export const MANIFEST_FILE = 'manifest.json'

/** One simulated scenario, as the manifest describes it. */
export interface ManifestScenario {
  readonly name: string
  /** hash of everything that decides the results; see `scenarioHash` */
  readonly hash: string
  /** as given on the command line */
  readonly file: string
  /** `path=value` from the command line, applied to the file */
  readonly overrides: readonly string[]
  /** the resolved scenario, with every change that the command line made */
  readonly scenario: Scenario
  /** number of replications asked for, numbered from 1 */
  readonly planned: number
  /** numbers of the replications that are in the results */
  readonly done: readonly number[]
}

/**
 * Everything about a result folder except the results: `manifest.json`. It is written last, so it vouches for the rest.
 */
export interface Manifest {
  /** version of the form of this file */
  readonly format: 1
  /** version of delt */
  readonly delt: string
  readonly node: string
  /** the words typed after `delt` */
  readonly command: readonly string[]
  /** `partial` where the simulation was interrupted; `unfinished` where version 0.1 was stopped while moving files */
  readonly state: 'complete' | 'partial' | 'unfinished'
  /** seed of the first scenario; each resolved scenario has its own */
  readonly seed: string
  /** hash of the code that made the results; see `modelHash` */
  readonly model: string
  /** in which page, charts and other texts were written; English where version 0.1 wrote them */
  readonly language?: Language
  /** ISO 8601 */
  readonly start: string
  readonly end: string
  readonly scenarios: readonly ManifestScenario[]
  /** the replications that are not in the results because they failed */
  readonly failed: readonly FailedReplication[]
  /** the limits that scenarios state, with the simulated values */
  readonly limits: readonly LimitCheck[]
  /**
   * what was asked besides scenarios and replications, such as a precision or the size of a study; missing if nothing
   */
  readonly asked?: string
  /** for a comparison: whether other overlaps of the two catalogues were simulated too */
  readonly overlap?: boolean
  /** whether the offices had settled when measuring started; missing where this was not checked */
  readonly warmUp?: readonly WarmUpCheck[]
  /** SHA-256, in hex, of every other file that delt wrote into the folder; keys are paths with forward slashes */
  readonly files: Readonly<Record<string, string>>
}

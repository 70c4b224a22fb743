import type { FailedReplication } from '../errors.ts'
import type { LimitCheck } from '../results/comparison/comparison-result.ts'
import type { Manifest } from '../results/manifest.ts'
import type { ScenarioResult } from '../results/result.ts'
import type { WarmUpCheck } from '../results/warm-up.ts'
import type { Io } from './command.ts'
import { version } from './version.ts'

/** What a manifest tells beside the results themselves. */
export interface Account {
  /** in the order of the results */
  readonly origins: readonly { readonly file: string; readonly overrides: readonly string[] }[]
  /** replications that were asked for, of each scenario */
  readonly planned: number | readonly number[]
  readonly failed: readonly FailedReplication[]
  readonly limits: readonly LimitCheck[]
  readonly overlap?: boolean
  readonly warmUp?: readonly WarmUpCheck[]
  readonly interrupted: boolean
  readonly model: string
  readonly start: Date
}

/** The manifest of results, but for the files that are still to be written. */
export function manifestOf(
  results: readonly ScenarioResult[],
  { origins, planned, failed, limits, overlap, warmUp, interrupted, model, start }: Account,
  io: Io,
): Omit<Manifest, 'files'> {
  return {
    format: 1,
    delt: version,
    node: process.versions.node,
    command: io.words,
    state: interrupted ? 'partial' : 'complete',
    seed: results[0].scenario.seed,
    model,
    start: start.toISOString(),
    end: new Date().toISOString(),
    scenarios: results.map(({ name, hash, scenario, records }, index) => ({
      name,
      hash,
      ...origins[index],
      scenario,
      planned: typeof planned === 'number' ? planned : planned[index],
      done: records.map(({ replication }) => replication),
    })),
    failed,
    limits,
    ...(overlap === undefined ? {} : { overlap }),
    ...(warmUp === undefined ? {} : { warmUp }),
  }
}

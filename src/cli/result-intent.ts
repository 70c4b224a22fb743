import { Interrupted, ReplicationsFailed, type FailedReplication } from '../errors.ts'
import type { Intent } from '../report/folder/result-folder.ts'
import type { ResultCommand } from '../report/folder/result-files.ts'
import type { Manifest } from '../results/manifest.ts'
import type { Io } from './command.ts'

/** What the options of a command that writes results say of its folder. */
export interface FolderOptions {
  readonly 'no-charts'?: boolean | undefined
  readonly events?: boolean | undefined
  readonly force?: boolean | undefined
  readonly quiet: boolean | undefined
}

/** What a command wants to write into its result folder. */
export function intentOf(
  command: ResultCommand,
  scenarios: readonly string[],
  options: FolderOptions,
  io: Io,
): Intent {
  return {
    command,
    scenarios,
    words: io.words,
    charts: options['no-charts'] !== true,
    events: options.events === true,
    force: options.force === true,
    say: (message) => {
      if (options.quiet !== true) io.stderr.write(`${message}\n`)
    },
  }
}

/**
 * Throws what keeps a command whose results are written, or would have been, from being done: Interrupted or
 * ReplicationsFailed. Says so where other results stay in the folder instead.
 *
 * @param kept the results that stay
 */
export function assertDone(
  { failed, interrupted }: { readonly failed: readonly FailedReplication[]; readonly interrupted: boolean },
  folder: string,
  kept: Manifest | undefined,
  { stderr }: Io,
): void {
  const stay = `${folder} keeps the ${kept?.state === 'complete' ? 'finished' : 'larger'} results of ${kept?.end}`
  if (interrupted) {
    throw new Interrupted(
      kept === undefined
        ? `Interrupted: what was finished is in ${folder}, which says that it is partial`
        : `Interrupted: ${stay}; what was finished now is in the store, and the same command goes on`,
    )
  }
  if (failed.length === 0) return
  if (kept !== undefined)
    stderr.write(
      `${stay}, because replications failed; with another --out what was finished is written there\n`,
    )
  throw new ReplicationsFailed(failed)
}

import { Interrupted } from '../errors.ts'
import { Experiment, type EventLogs } from '../experiment/experiment.ts'
import type { Progress } from '../experiment/plan.ts'
import type { MonthlyRecord, ReplicationRecord } from '../results/record.ts'
import { NO_STORE, storeFolder } from '../store/store-folder.ts'
import type { Io } from './command.ts'
import { progressLine } from './terminal/progress.ts'

/** What a user says about how to simulate, not what. */
export interface Simulation<R> {
  readonly jobs: number
  /** the folder that the user names; false simulates everything again and stores nothing */
  readonly store: string | false | undefined
  readonly fresh?: boolean | undefined
  readonly quiet: boolean | undefined
  readonly events?: EventLogs | undefined
  readonly keep: (record: ReplicationRecord) => R
}

/**
 * Opens an experiment and shows its progress while `work` uses it; closes it whatever happens, and says how much of the
 * last plan did not have to be simulated.
 */
export async function withExperiment<R extends MonthlyRecord, Result>(
  { jobs, keep, fresh, quiet, events, store }: Simulation<R>,
  io: Io,
  work: (experiment: Experiment<R>) => Promise<Result>,
): Promise<Result> {
  const folder = store === false ? undefined : storeFolder(store, io.env)
  const warn = (message: string) => io.stderr.line(`warning: ${message}`)
  if (folder === undefined && store !== false) warn(NO_STORE)
  const line = progressLine(io, quiet === true)
  let last: Progress | undefined
  const experiment = new Experiment({
    jobs,
    keep,
    fresh,
    events,
    store: folder,
    signal: io.interrupt,
    onProgress: (progress) => {
      last = progress
      line.show(progress)
    },
    onWarning: warn,
  })
  try {
    return await work(experiment)
  } finally {
    line.end()
    await experiment.close()
    if (last !== undefined && last.reused > 0 && folder !== undefined && quiet !== true)
      io.stderr.line(describeReuse(last, folder))
  }
}

function describeReuse({ reused, done, parts }: Progress, folder: string): string {
  const which = parts === '' ? '' : ` (${parts})`
  return `${reused} of ${done} replications were stored already in ${folder}${which}`
}

/** For a command that writes nothing until everything is simulated. */
export function interruptedStudy(asked: string | undefined, { env }: Io): Interrupted {
  const folder = storeFolder(asked, env)
  const where =
    folder === undefined ? 'nothing is kept' : `what was finished is in ${folder}; the same command goes on`
  return new Interrupted(`Interrupted: ${where}`)
}

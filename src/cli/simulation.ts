import { Experiment, type EventLogs, type Progress } from '../experiment/experiment.ts'
import { STORE_FOLDER } from '../experiment/run-store.ts'
import type { MonthlyRecord, ReplicationRecord } from '../results/record.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'

/** What a user says about how, not what, to simulate. */
export interface Simulation<R> {
  readonly jobs: number
  /** false simulates everything and stores nothing */
  readonly store?: boolean
  readonly fresh?: boolean | undefined
  readonly quiet: boolean | undefined
  readonly events?: EventLogs | undefined
  readonly keep: (record: ReplicationRecord) => R
}

/**
 * Opens an experiment and shows its progress while `work` uses it; closes it whatever happens, and
 * says how much of the last plan did not have to be simulated.
 */
export async function withExperiment<R extends MonthlyRecord, Result>(
  { jobs, keep, fresh, quiet, events, store = true }: Simulation<R>,
  io: Io,
  work: (experiment: Experiment<R>) => Promise<Result>,
): Promise<Result> {
  const line = progressLine(io, quiet === true)
  let last: Progress = { planned: 0, done: 0, reused: 0 }
  const experiment = new Experiment({
    jobs,
    keep,
    fresh,
    events,
    store: store ? STORE_FOLDER : undefined,
    signal: io.interrupt,
    onProgress: (progress) => {
      last = progress
      line.show(progress)
    },
    onWarning: (message) => io.stderr.write(`warning: ${message}\n`),
  })
  try {
    return await work(experiment)
  } finally {
    line.end()
    await experiment.close()
    if (last.reused > 0 && quiet !== true)
      io.stderr.write(`${last.reused} of ${last.done} replications were stored already in ${STORE_FOLDER}\n`)
  }
}

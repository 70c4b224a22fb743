import { Interrupted } from '../errors.ts'
import { Experiment, type EventLogs } from '../experiment/experiment.ts'
import type { Progress } from '../experiment/plan.ts'
import { texts } from '../locale/language.ts'
import type { MonthlyRecord, ReplicationRecord } from '../results/record.ts'
import { noStore, storeFolder } from '../store/store-folder.ts'
import type { Io } from './command.ts'
import { progressLine } from './terminal/progress.ts'
import { warn } from './warnings.ts'

const say = texts({
  en: {
    stored: (reused: string, done: string, folder: string) =>
      `${reused} of ${done} replications were stored already in ${folder}`,
    storedParts: (reused: string, done: string, folder: string, parts: string) =>
      `${reused} of ${done} replications were stored already in ${folder} (${parts})`,
    nothingKept: 'Interrupted: nothing is kept',
    kept: (folder: string) => `Interrupted: what was finished is in ${folder}; the same command goes on`,
  },
  nb: {
    stored: (reused, done, folder) => `${reused} av ${done} replikasjoner lå allerede lagret i ${folder}`,
    storedParts: (reused, done, folder, parts) =>
      `${reused} av ${done} replikasjoner lå allerede lagret i ${folder} (${parts})`,
    nothingKept: 'Avbrutt: ingenting er tatt vare på',
    kept: (folder) =>
      `Avbrutt: det som ble ferdig, ligger i ${folder}; den samme kommandoen fortsetter derfra`,
  },
  nn: {
    stored: (reused, done, folder) => `${reused} av ${done} replikasjonar låg alt lagra i ${folder}`,
    storedParts: (reused, done, folder, parts) =>
      `${reused} av ${done} replikasjonar låg alt lagra i ${folder} (${parts})`,
    nothingKept: 'Avbrote: ingenting er teke vare på',
    kept: (folder) => `Avbrote: det som vart ferdig, ligg i ${folder}; den same kommandoen held fram derifrå`,
  },
})

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
  if (folder === undefined && store !== false) warn(noStore(), io)
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
    onWarning: (message) => warn(message, io),
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
  const facts = [String(reused), String(done), folder] as const
  return parts === '' ? say().stored(...facts) : say().storedParts(...facts, parts)
}

/** For a command that writes nothing until everything is simulated. */
export function interruptedStudy(asked: string | undefined, { env }: Io): Interrupted {
  const folder = storeFolder(asked, env)
  return new Interrupted(folder === undefined ? say().nothingKept : say().kept(folder))
}

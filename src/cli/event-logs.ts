import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CsvDialect } from '../csv-dialect.ts'
import { eventFileNames } from '../events/file-names.ts'
import type { EventLogs } from '../experiment/experiment.ts'
import { removeAbandoned } from '../report/result-folder.ts'
import type { Manifest } from '../results/manifest.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Folder of the event logs in a result folder. */
const EVENTS_FOLDER = 'events'

/** Beginning of the name of the folder in which they wait, and hours without a new one after which nobody writes there. */
const WAITING = '.delt-events-'
const HOURS_OF_SILENCE = 24

/** Event logs that are being written, and how they come into the results. */
export interface OpenEventLogs extends EventLogs {
  /** Moves the logs of the replications that a manifest names into what will be the result folder. */
  readonly moveInto: (aside: string, manifest: Pick<Manifest, 'scenarios'>) => Promise<void>
}

/** The event logs of all replications of some scenarios, by their path below the result folder. */
export const eventLogFiles = (scenarios: readonly Scenario[]): readonly string[] =>
  scenarios.flatMap(({ name, replications }) =>
    logsOf(
      name,
      Array.from({ length: replications }, (_, index) => index + 1),
    ),
  )

/**
 * Lets `work` simulate with event logs that are written aside in the result folder, and removes those that it does not
 * move. Without scenarios there are none.
 */
export async function withEventLogs<Result>(
  folder: string,
  scenarios: readonly Scenario[],
  dialect: CsvDialect,
  work: (logs: OpenEventLogs) => Promise<Result>,
): Promise<Result> {
  if (scenarios.length === 0) return work({ folder, scenarios, dialect, moveInto: () => Promise.resolve() })
  await removeAbandoned(folder, WAITING, HOURS_OF_SILENCE)
  const waiting = await mkdtemp(join(folder, WAITING))
  try {
    return await work({
      folder: waiting,
      scenarios,
      dialect,
      moveInto: (...into) => moveLogs(waiting, ...into),
    })
  } finally {
    await rm(waiting, { recursive: true, force: true })
  }
}

async function moveLogs(
  waiting: string,
  aside: string,
  { scenarios }: Pick<Manifest, 'scenarios'>,
): Promise<void> {
  await mkdir(join(aside, EVENTS_FOLDER))
  for (const file of scenarios.flatMap(({ name, done }) => logsOf(name, done)))
    await rename(join(waiting, file.slice(EVENTS_FOLDER.length + 1)), join(aside, file))
}

const logsOf = (scenario: string, replications: readonly number[]): string[] =>
  replications.flatMap((replication) =>
    eventFileNames(scenario, replication).map((file) => `${EVENTS_FOLDER}/${file}`),
  )

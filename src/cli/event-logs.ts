import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { CsvDialect } from '../csv-dialect.ts'
import { eventFileNames } from '../events/file-names.ts'
import type { EventLogs } from '../experiment/experiment.ts'
import { EVENTS_FOLDER } from '../report/folder/result-files.ts'
import type { OpenFolder } from '../report/folder/result-folder.ts'
import type { Manifest } from '../results/manifest.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Event logs that are being written, and how they come into the results. */
export interface OpenEventLogs extends EventLogs {
  /** Moves the logs of the replications that a manifest names into what will be the result folder. */
  readonly moveInto: (aside: string, manifest: Pick<Manifest, 'scenarios'>) => Promise<void>
}

/**
 * Makes room for the event logs of some scenarios aside in a result folder, from where they are moved into the results.
 * Without scenarios there are none.
 */
export async function openEventLogs(
  { eventsAside }: OpenFolder,
  scenarios: readonly Scenario[],
  dialect: CsvDialect,
): Promise<OpenEventLogs> {
  const logs = { folder: eventsAside, scenarios, dialect }
  if (scenarios.length === 0) return { ...logs, moveInto: () => Promise.resolve() }
  await mkdir(eventsAside)
  return { ...logs, moveInto: (...into) => moveLogs(eventsAside, ...into) }
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

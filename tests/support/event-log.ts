import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { openEventFiles } from '../../src/events/event-files.ts'
import type { EventFiles, EventPaths } from '../../src/events/event-files.ts'
import { EVERYTHING, type EventSample } from '../../src/events/event-sample.ts'
import type { EventSink } from '../../src/model/journal.ts'
import { simulate } from '../../src/model/simulation.ts'
import { Luck } from '../../src/random/luck.ts'
import { rootKey } from '../../src/random/root-key.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarioFromValues } from '../../src/scenario/load.ts'
import { keepEvents } from './journal.ts'
import type { KeptEvent } from './journal.ts'
import { all, over, village } from './offices.ts'

/** An office in which every kind of event happens, with a name that no format likes. */
export const eventful: Scenario = {
  ...scenarioFromValues(
    over(village, {
      years: 2,
      mechanisms: all(),
      caseloads: { atLimit: 'waiting' },
      reform: { merger: { inYear: 2, leadership: { leaders: 1, jointMeetingsPerMonth: 2 } } },
    } as never),
  ),
  name: `a "village" with <one> leader & Åse's reform`,
}

/** Simulates that office with somebody who takes the events. */
export function simulateEventful(events: EventSink): void {
  const luck = new Luck(...rootKey('events', 1))
  simulate(eventful, {
    luck,
    officeLuck: new Luck(...rootKey('events/office/0', 1)),
    stock: undefined,
    events,
  })
}

export type CsvRow = Readonly<Record<string, string>>

/** An event log as it was written, and the journal from which it was. */
export interface WrittenLog {
  readonly csv: string
  readonly rows: readonly CsvRow[]
  readonly xes: string
  readonly ocel: string
  readonly journal: readonly KeptEvent[]
}

/** Files of an event log in a folder. */
export const pathsIn = (folder: string, name: string, sample: Partial<EventSample> = {}): EventPaths => ({
  csv: join(folder, `${name}.csv`),
  xes: join(folder, `${name}.xes`),
  ocel: join(folder, `${name}.jsonocel`),
  dialect: 'standard',
  sample: { ...EVERYTHING, ...sample },
})

/**
 * The event log of a replication of that office.
 *
 * @param persons see `openEventFiles`
 */
export function writeEventful(
  replication: number,
  sample: Partial<EventSample> = {},
  persons?: ReadonlySet<number>,
): WrittenLog {
  const folder = mkdtempSync(join(tmpdir(), 'delt-events-'))
  try {
    const paths = pathsIn(folder, 'log', sample)
    const files: EventFiles = openEventFiles(eventful, replication, paths, persons)
    const { sink, kept } = keepEvents()
    simulateEventful((events, count) => {
      sink(events, count)
      files.sink(events, count)
    })
    files.finish()
    const [csv, xes, ocel] = [paths.csv, paths.xes, paths.ocel].map((path) => {
      const bytes = readFileSync(path)
      return (paths.sample.gz ? gunzipSync(bytes) : bytes).toString()
    })
    const rows: readonly CsvRow[] = parse(csv, { columns: true })
    return { csv, rows, xes, ocel, journal: kept }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { openEventFiles } from '../../src/events/event-files.ts'
import type { EventFiles } from '../../src/events/event-files.ts'
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
  readonly journal: readonly KeptEvent[]
}

/** The event log of a replication of that office. */
export function writeEventful(replication: number): WrittenLog {
  const folder = mkdtempSync(join(tmpdir(), 'delt-events-'))
  try {
    const paths = { csv: join(folder, 'log.csv'), xes: join(folder, 'log.xes'), dialect: 'standard' as const }
    const files: EventFiles = openEventFiles(eventful, replication, paths)
    const { sink, kept } = keepEvents()
    simulateEventful((events, count) => {
      sink(events, count)
      files.sink(events, count)
    })
    files.finish()
    const csv = readFileSync(paths.csv, 'utf8')
    const rows: readonly CsvRow[] = parse(csv, { columns: true })
    return { csv, rows, xes: readFileSync(paths.xes, 'utf8'), journal: kept }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

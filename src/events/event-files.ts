import { rmSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import type { EventSink } from '../model/journal.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { csvOptions, type CsvDialect } from '../text/csv-dialect.ts'
import { fileName } from '../text/file-name.ts'
import { EventReader } from './event-reader.ts'
import { EVENT_COLUMNS, EventWording } from './event-rows.ts'
import type { EventRow } from './event-rows.ts'
import { EventsByPerson } from './events-by-person.ts'
import { TextFile } from './text-file.ts'
import { traceOf, XES_CLOSING, xesOpening } from './xes.ts'

/** Lines turned into text together: few enough to be cheap to discard. */
const LINES_TOGETHER = 200

/** Where the event log of one replication goes. */
export interface EventPaths {
  readonly csv: string
  readonly xes: string
  /** of the CSV file */
  readonly dialect: CsvDialect
}

/** An event log being written. */
export interface EventFiles {
  readonly sink: EventSink
  /** All events have been taken: give both files their final names. */
  readonly finish: () => void
  /** The replication has failed: leave nothing behind. */
  readonly discard: () => void
}

/**
 * Writes the event log of one replication while it is simulated: CSV in order of time, and XES person by person, kept
 * in a file until the run is over. Memory does not grow with the number of events.
 */
export function openEventFiles(scenario: Scenario, replication: number, paths: EventPaths): EventFiles {
  const reader = new EventReader(scenario)
  const wording = new EventWording(scenario, replication)
  const csv = new TextFile(paths.csv)
  const waiting = new EventsByPerson(`${paths.xes}.waiting`)
  const options = csvOptions(paths.dialect)
  const linesOf = (rows: Parameters<typeof stringify>[0]) => stringify(rows, { ...options, bom: false })
  csv.write(stringify([[...EVENT_COLUMNS, 'scenario', 'replication']], options))
  const cellsOf = (row: EventRow) => [
    ...EVENT_COLUMNS.map((column) => row[column]),
    scenario.name,
    replication,
  ]
  return {
    sink: (events, count) => {
      let lines: (string | number | undefined)[][] = []
      for (const facts of reader.read(events, count)) {
        waiting.add(facts)
        lines.push(cellsOf(wording.rowOf(facts)))
        if (lines.length < LINES_TOGETHER) continue
        csv.write(linesOf(lines))
        lines = []
      }
      csv.write(linesOf(lines))
    },
    finish: () => {
      writeXes(paths.xes, xesOpening(scenario.name, replication), waiting, wording)
      waiting.close()
      csv.finish()
    },
    discard: () => {
      waiting.close()
      csv.discard()
      rmSync(paths.xes, { force: true })
    },
  }
}

function writeXes(path: string, opening: string, waiting: EventsByPerson, wording: EventWording): void {
  const xes = new TextFile(path)
  try {
    xes.write(opening)
    for (const facts of waiting.persons()) xes.write(traceOf(facts.map((one) => wording.rowOf(one))))
    xes.write(XES_CLOSING)
  } catch (error) {
    xes.discard()
    throw error
  }
  xes.finish()
}

/** Names of the event logs of one replication, as CSV and as XES. */
export function eventFileNames(scenario: string, replication: number): readonly [csv: string, xes: string] {
  const stem = `${fileName(scenario)}-${replication}`
  return [`${stem}.csv`, `${stem}.xes`]
}

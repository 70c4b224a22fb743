import { stringify } from 'csv-stringify/sync'
import type { EventSink } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { csvOptions, type CsvDialect } from '../text/csv-dialect.ts'
import { fileName } from '../text/file-name.ts'
import { EventReader, type EventFacts } from './event-reader.ts'
import { EVENT_COLUMNS, EventWording } from './event-rows.ts'
import type { EventRow } from './event-rows.ts'
import type { EventSample } from './event-sample.ts'
import { EventsByPerson } from './events-by-person.ts'
import { OcelLog } from './ocel.ts'
import { TextFile } from './text-file.ts'
import { traceOf, XES_CLOSING, xesOpening } from './xes.ts'

/** Lines turned into text together: few enough to be cheap to discard. */
const LINES_TOGETHER = 200

/** Where the event log of one replication goes, and what of it is written. */
export interface EventPaths {
  readonly csv: string
  readonly xes: string
  readonly ocel: string
  /** of the CSV file */
  readonly dialect: CsvDialect
  readonly sample: EventSample
}

/** An event log being written. */
export interface EventFiles {
  readonly sink: EventSink
  /** All events have been taken: give the files their final names. */
  readonly finish: () => void
  /** The replication has failed: leave nothing behind. */
  readonly discard: () => void
}

/**
 * Writes the event log of one replication while it is simulated: CSV and the events of OCEL in order of time, and XES
 * and the objects of OCEL person by person, kept in a file until the run is over. Memory does not grow with the number
 * of events.
 *
 * @param persons addresses of those whose events are written, beside those of the office; undefined for everybody
 */
export function openEventFiles(
  scenario: Scenario,
  replication: number,
  { csv: csvPath, xes: xesPath, ocel: ocelPath, dialect, sample }: EventPaths,
  persons?: ReadonlySet<number>,
): EventFiles {
  const { activities, gz } = sample
  const reader = new EventReader(scenario)
  const wording = new EventWording(scenario, replication)
  const files = [csvPath, xesPath, ocelPath].map((path) => new TextFile(path, gz))
  const [csv, xes, ocelFile] = files
  const ocel = new OcelLog(ocelFile, scenario, replication, wording)
  const waiting = new EventsByPerson(`${xesPath}.waiting`)
  const options = csvOptions(dialect)
  const linesOf = (rows: Parameters<typeof stringify>[0]) => stringify(rows, { ...options, bom: false })
  csv.write(stringify([[...EVENT_COLUMNS, 'scenario', 'replication']], options))
  xes.write(xesOpening(scenario.name, replication))
  const cellsOf = (row: EventRow) => [
    ...EVENT_COLUMNS.map((column) => row[column]),
    scenario.name,
    replication,
  ]
  const isWritten = ({ user, address, activity }: EventFacts) =>
    (persons === undefined || user === NOBODY || persons.has(address)) &&
    (activities === undefined || activities.includes(activity))
  return {
    sink: (events, count) => {
      let lines: (string | number | undefined)[][] = []
      for (const facts of reader.read(events, count)) {
        if (!isWritten(facts)) continue
        const row = wording.rowOf(facts)
        waiting.add(facts)
        ocel.addEvent(facts, row)
        lines.push(cellsOf(row))
        if (lines.length < LINES_TOGETHER) continue
        csv.write(linesOf(lines))
        lines = []
      }
      csv.write(linesOf(lines))
    },
    finish: () => {
      ocel.endEvents()
      for (const facts of waiting.persons()) {
        xes.write(traceOf(facts.map((one) => wording.rowOf(one))))
        ocel.addCase(facts)
      }
      xes.write(XES_CLOSING)
      ocel.end()
      for (const file of files) file.finish()
      waiting.close()
    },
    discard: () => {
      waiting.close()
      for (const file of files) file.discard()
    },
  }
}

/** Names of the files of the event log of one replication, by format. */
export function eventFileNames(
  scenario: string,
  replication: number,
  gz: boolean,
): { readonly csv: string; readonly xes: string; readonly ocel: string } {
  const stem = `${fileName(scenario)}-${replication}`
  const end = gz ? '.gz' : ''
  return { csv: `${stem}.csv${end}`, xes: `${stem}.xes${end}`, ocel: `${stem}.jsonocel${end}` }
}

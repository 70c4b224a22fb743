import { fileName } from '../text/file-name.ts'

/** Names of the event logs of one replication: as CSV and as XES. */
export function eventFileNames(scenario: string, replication: number): readonly [csv: string, xes: string] {
  const stem = `${fileName(scenario)}-${replication}`
  return [`${stem}.csv`, `${stem}.xes`]
}

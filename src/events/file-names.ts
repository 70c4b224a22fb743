import { createHash } from 'node:crypto'

/** Longer names of scenarios are cut and told apart by a hash, so that every file system can hold the files. */
const LONGEST_NAME = 80

/** Names of the event logs of one replication: as CSV and as XES. */
export function eventFileNames(scenario: string, replication: number): readonly [csv: string, xes: string] {
  const hash = createHash('sha256').update(scenario).digest('hex').slice(0, 8)
  const short = scenario.length <= LONGEST_NAME ? scenario : `${scenario.slice(0, LONGEST_NAME)}-${hash}`
  return [`${short}-${replication}.csv`, `${short}-${replication}.xes`]
}

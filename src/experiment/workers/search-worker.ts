import { Activity } from '../../model/journal.ts'
import { layoutOf } from '../../results/layout.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { runReplication } from '../replication.ts'

/** What can be searched for, and the events that count as it. */
const HAPPENINGS = {
  /** the other side joins the follow-up */
  handover: [Activity.handover],
  /** a request to the other side is never answered, or no leader reads it */
  unanswered: [Activity.forgotten, Activity.lapsed],
} as const satisfies Readonly<Record<string, readonly Activity[]>>

export type Happening = keyof typeof HAPPENINGS

/** What is looked for in one replication of an office. */
export interface SearchTask {
  readonly scenario: Scenario
  readonly replication: number
  readonly happening: Happening
}

/** Runs in a worker: simulates a replication and returns the addresses of those to whom the given thing happens. */
export default function search({ scenario, replication, happening }: SearchTask): ReadonlySet<number> {
  const activities: readonly Activity[] = HAPPENINGS[happening]
  const found = new Set<number>()
  runReplication(scenario, layoutOf(scenario), replication, 0, ({ activity, address }, count) => {
    for (let row = 0; row < count; row++) if (activities.includes(activity[row])) found.add(address[row])
  })
  return found
}

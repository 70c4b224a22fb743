import { EventReader } from '../../events/event-reader.ts'
import type { EventFacts } from '../../events/event-reader.ts'
import { Activity } from '../../model/journal.ts'
import { layoutOf } from '../../results/layout.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { NumberedPerson } from '../numbered-persons.ts'
import { naturesOf, type PersonNature } from '../person-nature.ts'
import { runReplication } from '../replication.ts'

/** A person to be followed through one office. */
export interface FollowTask {
  readonly scenario: Scenario
  readonly replication: number
  readonly person: NumberedPerson
}

/** Everything that happens to one person in one office, and who the person is. */
export interface Followed {
  readonly nature: PersonNature
  /** including the reform of the office, if there is one */
  readonly events: readonly EventFacts[]
}

/** Runs in a worker: simulates a replication and keeps what its journal says about one person. */
export default function follow({ scenario, replication, person }: FollowTask): Followed {
  const reader = new EventReader(scenario)
  const events: EventFacts[] = []
  runReplication(scenario, layoutOf(scenario), replication, 0, (some, count) => {
    for (const facts of reader.read(some, count))
      if (facts.address === person.address || facts.activity === Activity.reform) events.push(facts)
  })
  const [nature] = naturesOf(scenario, replication, [person])
  return { nature, events }
}

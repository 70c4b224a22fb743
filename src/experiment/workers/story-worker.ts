import { EventReader } from '../../events/event-reader.ts'
import type { EventFacts } from '../../events/event-reader.ts'
import { Activity } from '../../model/journal.ts'
import { Office } from '../../model/office.ts'
import { createPerson } from '../../model/users/person.ts'
import { HEALTH, Income, SKILLS, SOCIAL, WORK } from '../../model/users/table.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import { layoutOf } from '../../results/layout.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { NumberedPerson } from '../numbered-persons.ts'
import { runReplication } from '../replication.ts'

/** A person to be followed through one office. */
export interface FollowTask {
  readonly scenario: Scenario
  readonly replication: number
  readonly person: NumberedPerson
}

/** What a person is like on the first day, whatever the office. */
export interface PersonNature {
  readonly group: string
  /** years */
  readonly age: number
  /** true needs, 0 none .. 1 all */
  readonly needs: {
    readonly health: number
    readonly social: number
    readonly skills: number
    readonly work: number
  }
  /** 0..1 */
  readonly trust: number
  /** whether three of the four needs are high */
  readonly complex: boolean
  readonly income: 'state benefit' | 'social assistance' | 'none'
}

/** Everything that happens to one person in one office, and who that is. */
export interface Followed {
  readonly nature: PersonNature
  /** with the reform of the office, if there is one */
  readonly events: readonly EventFacts[]
}

/** Runs in a worker: simulates a replication and keeps what its journal says of one person. */
export default function follow({ scenario, replication, person }: FollowTask): Followed {
  const reader = new EventReader(scenario)
  const events: EventFacts[] = []
  runReplication(scenario, layoutOf(scenario), replication, 0, (some, count) => {
    for (const facts of reader.read(some, count))
      if (facts.address === person.address || facts.activity === Activity.reform) events.push(facts)
  })
  return { nature: natureOf(scenario, replication, person), events }
}

function natureOf(scenario: Scenario, replication: number, { address, group }: NumberedPerson): PersonNature {
  const luck = new Luck(...rootKey(scenario.seed, replication))
  const office = new Office(scenario, luck, luck, 1)
  const user = createPerson(office, address, group)
  const { users } = office
  const { needs } = users
  const benefit = users.income[user] === Income.stateBenefit ? 'state benefit' : 'none'
  return {
    group: scenario.groups[group].name,
    // Made on the first day of the run, the person has the age of the day of arrival.
    age: users.ageAtStart[user],
    needs: {
      health: needs[user + HEALTH],
      social: needs[user + SOCIAL],
      skills: needs[user + SKILLS],
      work: needs[user + WORK],
    },
    trust: users.trust[user],
    complex: users.complex[user] === 1,
    income: users.onAssistance[user] === 1 ? 'social assistance' : benefit,
  }
}

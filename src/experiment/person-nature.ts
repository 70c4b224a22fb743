import { Office } from '../model/office.ts'
import { createPerson } from '../model/users/person.ts'
import { Income } from '../model/users/table.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import { phasesOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { NumberedPerson } from './numbered-persons.ts'

/** A person’s traits on the first day, which are the same in every office. */
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

/** The traits of some persons of a replication, in the given order. Nothing is simulated. */
export function naturesOf(
  scenario: Scenario,
  replication: number,
  persons: readonly NumberedPerson[],
): readonly PersonNature[] {
  const luck = new Luck(...rootKey(scenario.seed, replication))
  const office = new Office(phasesOf(scenario), luck, luck, persons.length)
  return persons.map(({ address, group }) => natureOf(office, createPerson(office, address, group)))
}

function natureOf({ scenario, users }: Office, user: number): PersonNature {
  const benefit = users.income[user] === Income.stateBenefit ? 'state benefit' : 'none'
  return {
    group: scenario.groups[users.group[user]].name,
    // The person is made on the first day of the run here, so this is the age on the day of arrival.
    age: users.ageAtStart[user],
    needs: users.needs.of(user),
    trust: users.trust[user],
    complex: users.complex[user] === 1,
    income: users.onAssistance[user] === 1 ? 'social assistance' : benefit,
  }
}

import { Office } from '../model/office.ts'
import { originOf } from '../model/users/address.ts'
import { createPerson } from '../model/users/person.ts'
import { phasesOf } from '../phases.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { TraitFinder, Traits } from '../results/persons.ts'
import type { Cohort } from '../results/record.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The traits of the cohorts of a scenario: every person is made again at the own address, as on the day of arrival. */
export class TraitsOfCohorts implements TraitFinder {
  private readonly scenario: Scenario

  constructor(scenario: Scenario) {
    this.scenario = scenario
  }

  of(replication: number, { address, group }: Cohort): Traits {
    const luck = new Luck(...rootKey(this.scenario.seed, replication))
    const phases = phasesOf(this.scenario)
    const offices = phases.map((_, at) => new Office(phases.slice(at), luck, luck, address.length))
    const traits = emptyTraits(address.length)
    for (const [row, at] of address.entries()) {
      const origin = originOf(at)
      const day = origin.from === 'arrivals' ? origin.day : 0
      const office = offices[phases.findLastIndex((phase) => phase.day <= day)]
      const { users, teams } = office
      const user = createPerson(office, at, group[row])
      for (const need of NEEDS) traits.needs[need][row] = users.needsAtArrival[need][user]
      traits.side[row] = origin.from === 'places' ? teams[origin.team].side : users.entrySide[user]
    }
    return traits
  }
}

const NEEDS = ['health', 'social', 'skills', 'work'] as const

const emptyTraits = (persons: number): Traits => ({
  needs: {
    health: new Float64Array(persons),
    social: new Float64Array(persons),
    skills: new Float64Array(persons),
    work: new Float64Array(persons),
  },
  side: new Uint8Array(persons),
})

import type { Scenario } from './scenario.ts'

/** A treatment that changes nothing: the defaults of the registry. */
export const NO_TREATMENT: Scenario['trial']['treatment'] = {
  team: '',
  otherTeam: '',
  intervalFactor: 1,
  everyDays: undefined,
  inPerson: undefined,
  bothSides: false,
  jointPlan: false,
  talksLost: 0,
  awayDays: 0,
  withheld: '',
  onlyMeasure: '',
  reserved: { measure: '', places: 0 },
}

/** The same office and the same draw, but those drawn are treated like everybody else. */
export const untreated = (scenario: Scenario): Scenario => ({
  ...scenario,
  name: `${scenario.name}-untreated`,
  trial: { ...scenario.trial, treatment: NO_TREATMENT },
})

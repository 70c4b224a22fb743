import type { Scenario } from './scenario.ts'

/** A treatment that changes nothing: what the registry has by default. */
export const NO_TREATMENT: Scenario['trial']['treatment'] = {
  team: '',
  intervalFactor: 1,
  inPerson: undefined,
  bothSides: false,
  talksLost: 0,
  withheld: '',
  reserved: { measure: '', places: 0 },
}

/** The same office and the same draw, in which the drawn get nothing else than everybody. */
export const untreated = (scenario: Scenario): Scenario => ({
  ...scenario,
  name: `${scenario.name}-untreated`,
  trial: { ...scenario.trial, treatment: NO_TREATMENT },
})

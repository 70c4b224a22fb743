import type { Scenario } from '../../../src/scenario/scenario.ts'

/** Just enough of a scenario for everything around the model; `question` tells the fake worker what to do. */
export function fakeScenario(name: string, changes: Partial<Scenario> = {}): Scenario {
  return {
    name,
    description: '',
    question: '',
    seed: 'delt',
    years: 1,
    warmUpYears: 0,
    replications: 4,
    groups: [{ name: 'youth' }, { name: 'adults' }],
    teams: [{ name: 'north', side: 'state', advisors: 3, caseload: 50 }],
    measures: [{ name: 'course' }],
    transfer: { advisorsMoved: 0 },
    caseloads: { atLimit: 'overload', limitFactor: 1.15 },
    mechanisms: { unlimitedMinutes: false },
    reform: [],
    ...changes,
  } as unknown as Scenario
}

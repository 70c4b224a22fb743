import { describe, expect, it } from 'vitest'
import type { Io } from '../../../src/cli/command.ts'
import { warnFromPilot } from '../../../src/cli/warnings.ts'
import type { OfferedLoad } from '../../../src/experiment/offered-load.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { fakeScenario } from '../experiment/fake-scenario.ts'

const load = (changes: Partial<OfferedLoad>): OfferedLoad => ({
  team: 'youth',
  advisors: 10,
  set: 50,
  realised: 50,
  underOnePlan: 0,
  caseload: 50,
  paid: 450,
  obligations: {},
  wanted: 300,
  maximumStretch: 3,
  waiting: 0,
  places: 575,
  ...changes,
})

/** What is said of one office after a pilot year that showed such teams. */
async function saidOf(loads: readonly OfferedLoad[], changes: Partial<Scenario> = {}): Promise<string[]> {
  const told: string[] = []
  const scenario = fakeScenario('town', { drawnStock: true, ...changes })
  const experiment = { offeredLoads: () => Promise.resolve([loads]) }
  const stderr = { line: (text: string) => told.push(text) }
  await warnFromPilot([scenario], experiment, { stderr } as unknown as Io)
  return told
}

const apart = load({ realised: 75 })

describe('what is warned of from a pilot year', () => {
  it('is nothing of an office whose teams get what they are for', async () => {
    expect(await saidOf([load({}), load({ team: 'social', realised: 57 })])).toEqual([])
  })

  it('are teams that surely get more or fewer users than is set, with the reason', async () => {
    expect(await saidOf([load({}), apart])).toEqual([
      'warning: town, in a pilot year: youth has 75 users per advisor where 50 are set (50 % more): 750 users come to 10 advisors; 15 advisors would have 50 each.',
    ])
    expect(await saidOf([{ ...apart, waiting: 3 }])).toEqual([
      expect.stringMatching(/: 750 users fill all places of 10 advisors, and more want one\.$/),
    ])
  })

  it('are no caseloads of an office that starts empty, or whose places are filled whoever comes', async () => {
    const keptFull = { keptFull: true } as Scenario['caseloads']
    expect(await saidOf([apart], { drawnStock: false })).toEqual([])
    expect(await saidOf([apart], { caseloads: keptFull })).toEqual([])
  })

  it('are teams that cannot work, unless minutes have no limit', async () => {
    const drowned = load({ wanted: 2000 })
    expect(await saidOf([drowned])).toEqual([
      expect.stringMatching(/^warning: town cannot work as it is\. youth at/),
    ])
    const mechanisms = { unlimitedMinutes: true } as Scenario['mechanisms']
    expect(await saidOf([drowned], { mechanisms })).toEqual([])
  })

  it('are counted where they are many', async () => {
    const teams = (count: number) =>
      Array.from({ length: count }, (_, number) => ({ ...apart, team: `t${number}` }))
    expect(await saidOf(teams(6))).toHaveLength(6)
    expect((await saidOf(teams(7))).slice(6)).toEqual(['warning: the same holds for 1 more team.'])
    expect((await saidOf(teams(9))).slice(6)).toEqual(['warning: the same holds for 3 more teams.'])
  })
})

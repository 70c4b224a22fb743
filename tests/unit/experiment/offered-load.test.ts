import { describe, expect, it } from 'vitest'
import { Experiment, wholeRecord } from '../../../src/experiment/experiment.ts'
import { canWork, whyNot } from '../../../src/experiment/offered-load.ts'
import pilotYear from '../../../src/experiment/workers/load-worker.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

const town = (...set: string[]) => loadScenario('town-office', set).scenario

describe('the pilot year', () => {
  it('finds nothing wrong with the shipped town office', () => {
    expect(pilotYear(town()).filter((load) => !canWork(load))).toEqual([])
  })

  it('accounts for the minutes of every team', () => {
    for (const { paid, obligations } of pilotYear(town())) {
      const spent = Object.values(obligations).reduce((sum, minutes) => sum + minutes, 0)
      expect(spent).toBeGreaterThan(0)
      expect(spent).toBeLessThanOrEqual(paid)
    }
  })

  it('names the team that drowns, with the arithmetic', () => {
    const drowned = pilotYear(town('agenda.caseMinutesPerMonth=60')).filter((load) => !canWork(load))
    expect(drowned.map(({ team }) => team)).toContain('state-adjusted')
    expect(whyNot(drowned[0])).toMatch(/450 minutes a day − \d+ case administration .* = -?\d+ for talks/)
  })

  it('names a waiting room that grows without end', () => {
    const crowded = pilotYear(town('caseloads.atLimit=waiting', 'groups.social.arrivalsPerYear=900')).filter(
      (load) => !canWork(load),
    )
    expect(crowded.map(whyNot).join('\n')).toMatch(/after a year \d+ persons wait for one of its \d+ places/)
  })
})

describe('pilot years of an experiment', () => {
  it.each([1, 2])('are the same in %d workers, in the order of the scenarios', async (jobs) => {
    const scenarios = [town(), town('agenda.caseMinutesPerMonth=60'), town('inflow=0.5')]
    const experiment = new Experiment({ jobs, keep: wholeRecord })
    const loads = await experiment.offeredLoads(scenarios)
    await experiment.close()
    expect(loads).toEqual(scenarios.map(pilotYear))
  })

  it('say nothing of a scenario that cannot be simulated, and all of the others', async () => {
    const tooMany = { ...town(), inflow: 1e6 }
    const experiment = new Experiment({ jobs: 2, keep: wholeRecord })
    const loads = await experiment.offeredLoads([tooMany, town()])
    await experiment.close()
    expect(loads).toEqual([[], pilotYear(town())])
  })

  it('are left out where nothing is to be simulated any more', async () => {
    const experiment = new Experiment({ jobs: 1, keep: wholeRecord, signal: AbortSignal.abort() })
    expect(await experiment.offeredLoads([town()])).toEqual([[]])
    await experiment.close()
  })
})

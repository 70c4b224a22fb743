import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Experiment, wholeRecord } from '../../../src/experiment/experiment.ts'
import { canWork, whyNot } from '../../../src/experiment/offered-load.ts'
import pilotYear from '../../../src/experiment/workers/load-worker.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

/** A town that says who is there on its first day, so that nobody has to find it out. */
const PEOPLE = { jobseekers: 320, health: 410, social: 60, young: 60, newcomers: 40, pupils: 50 }
const STOCK = Object.entries(PEOPLE).map(([group, users]) => `groups.${group}.stock=${users}`)
const town = (...set: string[]) => loadScenario('town-office', [...STOCK, ...set]).scenario

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
    const experiment = new Experiment({ jobs, keep: wholeRecord, fresh: true })
    const loads = await experiment.offeredLoads(scenarios)
    await experiment.close()
    expect(loads).toEqual(scenarios.map(pilotYear))
  })

  it('of many scenarios wait for each other, so that none is given up because others come first', async () => {
    const warned: string[] = []
    const hear = ({ name }: Error) => warned.push(name)
    process.on('warning', hear)
    const experiment = new Experiment({ jobs: 1, keep: wholeRecord })
    const loads = await experiment.offeredLoads(
      Array.from({ length: 12 }, (_, number) => town(`inflow=0.0${10 + number}`)),
    )
    await experiment.close()
    process.off('warning', hear)
    expect(loads.filter((load) => load.length > 0)).toHaveLength(12)
    // Node warns of more than ten who listen to the same signal.
    expect(warned).toEqual([])
  })

  it('say nothing of a scenario that cannot be simulated, and all of the others', async () => {
    const tooMany = { ...town(), inflow: 1e6 }
    const experiment = new Experiment({ jobs: 2, keep: wholeRecord })
    const loads = await experiment.offeredLoads([tooMany, town()])
    await experiment.close()
    expect(loads).toEqual([[], pilotYear(town())])
  })

  it('are taken from the store where any command has simulated them, whatever the office was called then', async () => {
    const store = mkdtempSync(join(tmpdir(), 'delt-pilot-'))
    // Where all is stopped no year can be simulated, so that what comes is from the store.
    const loadsOf = async (name: string, signal: AbortSignal) => {
      const experiment = new Experiment({ jobs: 1, keep: wholeRecord, store, signal })
      const loads = await experiment.offeredLoads([{ ...town('inflow=0.02'), name }])
      await experiment.close()
      return loads
    }
    expect(await loadsOf('one', AbortSignal.abort())).toEqual([[]])
    const simulated = await loadsOf('one', new AbortController().signal)
    expect(simulated).toEqual([pilotYear(town('inflow=0.02'))])
    expect(await loadsOf('other', AbortSignal.abort())).toEqual(simulated)
    rmSync(store, { recursive: true })
  })

  it('are left out where nothing is to be simulated any more', async () => {
    const experiment = new Experiment({ jobs: 1, keep: wholeRecord, signal: AbortSignal.abort() })
    expect(await experiment.offeredLoads([town()])).toEqual([[]])
    await experiment.close()
  })
})

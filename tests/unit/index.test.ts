import { describe, expect, it } from 'vitest'
import { Experiment, keyIndex, loadScenario, wholeRecord } from '../../src/index.ts'

describe('delt as a library', () => {
  it('simulates a scenario and tells its outcomes', async () => {
    const { scenario } = loadScenario('town-office', ['years=1', 'warmUpYears=0'])
    const experiment = new Experiment({ jobs: 1, keep: wholeRecord })
    const { results, failed } = await experiment.simulate({ scenarios: [{ scenario, replications: 2 }] })
    await experiment.close()
    expect(failed).toEqual([])
    const [{ layout, records, summary }] = results
    const index = keyIndex(layout, 'users-present', 'all', 'all') ?? -1
    const mean = (records[0].values[index] + records[1].values[index]) / 2
    expect(mean).toBeGreaterThan(0)
    expect(summary[index].mean).toBeCloseTo(mean, 9)
  })
})

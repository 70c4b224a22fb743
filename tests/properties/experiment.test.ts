import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Experiment, wholeRecord } from '../../src/experiment/experiment.ts'
import type { Plan } from '../../src/experiment/plan.ts'
import { emptyFolder } from '../cli/delt.ts'
import { fakeScenario } from '../unit/experiment/fake-scenario.ts'

const worker = pathToFileURL(join(import.meta.dirname, '../unit/experiment/fake-worker.mjs'))

const plans: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({ seed: fc.constantFrom('a', 'bb', 'ccc'), replications: fc.integer({ min: 1, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((scenarios) => ({
    scenarios: scenarios.map(({ seed, replications }, index) => ({
      scenario: fakeScenario(`scenario-${index}`, { seed }),
      replications,
    })),
  }))

async function simulated(plan: Plan, jobs: number, store?: string) {
  const experiment = new Experiment({ jobs, keep: wholeRecord, worker, store })
  const simulation = await experiment.simulate(plan)
  await experiment.close()
  return simulation
}

it('gives the same results for any plan, on any number of jobs, fresh, stored, or with another plan before', async () => {
  const jobs = fc.integer({ min: 1, max: 4 })
  await fc.assert(
    fc.asyncProperty(plans, plans, jobs, jobs, async (plan, before, few, many) => {
      const store = emptyFolder()
      const alone = await simulated(plan, few)
      await simulated(before, many, store)
      expect(await simulated(plan, many, store)).toEqual(alone)
      expect(await simulated(plan, few, store)).toEqual(alone)
    }),
    { numRuns: 6 },
  )
})

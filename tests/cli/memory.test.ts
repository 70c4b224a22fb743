import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Experiment, withoutCohort } from '../../src/experiment/experiment.ts'
import { loadScenario } from '../../src/experiment/library.ts'
import { quantile } from '../../src/statistics/quantile.ts'
import { emptyFolder } from './delt.ts'

const worker = pathToFileURL(join(import.meta.dirname, '..', 'support', 'measured-worker.mjs'))
const { scenario: office } = loadScenario('town-office', ['warmUpYears=0', 'years=1', 'inflow=0.02'])

/** MiB over 20 replications; compiled code still grows a little then. */
const BOUND = 2

/** What the real worker keeps after each of 40 replications of a tiny office, in MiB. */
async function memoryOver(behaviour: 'keep nothing' | 'leak'): Promise<readonly number[]> {
  const file = join(emptyFolder(), 'memory')
  const scenario = { ...office, question: `${behaviour}=${file}` }
  const experiment = new Experiment({ jobs: 1, keep: withoutCohort, worker })
  const { failed } = await experiment.simulate({ scenarios: [{ scenario, replications: 40 }] })
  await experiment.close()
  expect(failed).toEqual([])
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((bytes) => Number(bytes) / 2 ** 20)
}

/** From replications 11 to 20 to replications 31 to 40, in MiB. */
function growthOf(memory: readonly number[]): number {
  expect(memory).toHaveLength(40)
  const middle = (from: number) => quantile(memory.slice(from, from + 10), 0.5) ?? NaN
  return middle(30) - middle(10)
}

describe('a worker', () => {
  it('keeps no memory of the replications that it has simulated', async () => {
    expect(growthOf(await memoryOver('keep nothing'))).toBeLessThan(BOUND)
  })

  it('would be found out if it kept a quarter of a MiB of each', async () => {
    expect(growthOf(await memoryOver('leak'))).toBeGreaterThan(BOUND)
  })
})

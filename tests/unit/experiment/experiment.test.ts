import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  Experiment,
  wholeRecord,
  withoutCohort,
  type ExperimentOptions,
} from '../../../src/experiment/experiment.ts'
import type { Progress } from '../../../src/experiment/plan.ts'
import type { ReplicationRecord } from '../../../src/results/record.ts'
import { fakeScenario } from './fake-scenario.ts'

const worker = pathToFileURL(join(import.meta.dirname, 'fake-worker.mjs'))

let root = ''
let open: Experiment[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-experiment-'))
})
afterEach(async () => {
  await Promise.all(open.map((experiment) => experiment.close()))
  open = []
  rmSync(root, { recursive: true })
})

function experimentWith(options: Partial<ExperimentOptions<ReplicationRecord>> = {}): Experiment {
  const experiment = new Experiment({ jobs: 2, keep: wholeRecord, worker, ...options })
  open.push(experiment)
  return experiment
}

const planOf = (question: string, replications = 4) => ({
  scenarios: [
    { scenario: fakeScenario('dual', { question }), replications },
    { scenario: fakeScenario('unitary', { seed: 'other' }), replications },
  ],
})

describe('an experiment', () => {
  it('gives the same results for any number of jobs, in the order of the plan', async () => {
    const [one, two, four] = await Promise.all(
      [1, 2, 4].map((jobs) => experimentWith({ jobs }).simulate(planOf(''))),
    )
    expect(one.results.map(({ name }) => name)).toEqual(['dual', 'unitary'])
    expect(one.results.map(({ records }) => records.map(({ replication }) => replication))).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ])
    expect(two).toEqual(one)
    expect(four).toEqual(one)
    expect(one).toMatchObject({ failed: [], interrupted: false })
  })

  it('simulates only what is missing, in a later round and in a later process', async () => {
    const store = join(root, '.store')
    const seen: Progress[] = []
    const first = experimentWith({ store, onProgress: (progress) => seen.push(progress) })
    const small = await first.simulate(planOf('', 3))
    const large = await first.simulate(planOf('', 4))
    expect(seen.at(-1)).toMatchObject({ planned: 8, done: 8, reused: 6 })
    expect(large.results[0].records.slice(0, 3)).toEqual(small.results[0].records)
    const again = experimentWith({ store, onProgress: (progress) => seen.push(progress) })
    expect(await again.simulate(planOf('', 4))).toEqual(large)
    expect(seen.at(-1)).toMatchObject({ planned: 8, done: 8, reused: 8 })
  })

  it('simulates once what is the same under two names', async () => {
    const dual = fakeScenario('dual')
    const scenarios = [dual, { ...dual, name: 'twin' }].map((scenario) => ({ scenario, replications: 3 }))
    const seen: Progress[] = []
    const experiment = experimentWith({ jobs: 3, onProgress: (progress) => seen.push(progress) })
    const { results } = await experiment.simulate({ scenarios })
    expect(seen.map(({ done }) => done)).toEqual([2, 4, 6])
    expect(seen.at(-1)).toMatchObject({ planned: 6, done: 6, reused: 0 })
    expect(results.map(({ name }) => name)).toEqual(['dual', 'twin'])
    expect(results[1].records).toEqual(results[0].records)
  })

  it('simulates everything again where that is asked for', async () => {
    const store = join(root, '.store')
    const seen: Progress[] = []
    const first = await experimentWith({ store }).simulate(planOf(''))
    const fresh = experimentWith({ store, fresh: true, onProgress: (progress) => seen.push(progress) })
    expect(await fresh.simulate(planOf(''))).toEqual(first)
    expect(seen.at(-1)).toMatchObject({ planned: 8, done: 8, reused: 0 })
  })

  it('simulates a damaged record again, says so, and mends the store', async () => {
    const store = join(root, '.store')
    const first = await experimentWith({ store }).simulate(planOf(''))
    const path = readdirSync(store, { recursive: true, encoding: 'utf8' }).find((file) =>
      file.endsWith('2.run'),
    )
    const file = join(store, String(path))
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, 100))
    const warnings: string[] = []
    const again = experimentWith({ store, onWarning: (message) => warnings.push(message) })
    expect(await again.simulate(planOf(''))).toEqual(first)
    expect(warnings).toEqual([expect.stringContaining(`${file} is damaged`)])
    expect(readFileSync(file)).toEqual(whole)
  })

  it('replaces a worker that dies and does its replication again', async () => {
    const calm = await experimentWith().simulate(planOf(''))
    const died = await experimentWith().simulate(planOf(`die-once=${join(root, 'died')}`))
    expect(died.failed).toEqual([])
    expect(died.results.map(({ records }) => records)).toEqual(calm.results.map(({ records }) => records))
    expect(readdirSync(root)).toContain('died')
  })

  it('records a replication as failed whose worker dies every time, and finishes the others', async () => {
    const { results, failed, interrupted } = await experimentWith().simulate(planOf('die', 2))
    expect(failed).toEqual(
      [1, 2].map((replication) => ({
        scenario: 'dual',
        replication,
        seed: 'delt',
        stage: 'waiting for a worker',
        reason: expect.stringMatching(/exit.*3 times/) as unknown,
      })),
    )
    expect(results.map(({ records }) => records.length)).toEqual([0, 2])
    expect(results[0].summary[0]).toMatchObject({ n: 0, mean: NaN, sd: undefined, ciLow: undefined })
    expect(interrupted).toBe(false)
  })

  it('records a replication as failed that the model refuses, with what the model said', async () => {
    const { failed } = await experimentWith().simulate(planOf('throw', 1))
    expect(failed).toMatchObject([{ scenario: 'dual', stage: 'simulating', reason: 'people are lost' }])
  })

  it('counts a worker as hanging that does not answer in time', async () => {
    // No advisors for a sixtieth of a year: a patience of a second.
    const scenario = fakeScenario('dual', { question: 'hang', years: 1 / 60 })
    const { failed } = await experimentWith().simulate({ scenarios: [{ scenario, replications: 1 }] })
    expect(failed).toMatchObject([{ reason: 'no answer within 1 seconds, 3 times' }])
  })

  it('replaces a worker that hangs and does its replication again', async () => {
    const hung = join(root, 'hung')
    const scenario = fakeScenario('dual', { question: `hang-once=${hung}`, years: 1 / 60 })
    const { failed, results } = await experimentWith().simulate({
      scenarios: [{ scenario, replications: 2 }],
    })
    expect(failed).toEqual([])
    expect(results[0].records.map(({ replication }) => replication)).toEqual([1, 2])
    expect(readdirSync(root)).toContain('hung')
  })

  it('starts no more workers than there are replications or jobs, and keeps them for the next plan', async () => {
    const scenario = fakeScenario('dual', { question: `sign=${root}` })
    const many = experimentWith({ jobs: 1_000_000 })
    await many.simulate({ scenarios: [{ scenario, replications: 3 }] })
    expect(readdirSync(root).length).toBeLessThanOrEqual(3)
    const two = experimentWith({ jobs: 2 })
    const before = new Set(readdirSync(root))
    for (const replications of [4, 8]) await two.simulate({ scenarios: [{ scenario, replications }] })
    expect(readdirSync(root).filter((thread) => !before.has(thread))).toHaveLength(2)
  })

  it('stops at once when asked to, and keeps what is finished', async () => {
    const controller = new AbortController()
    const experiment = experimentWith({
      jobs: 1,
      signal: controller.signal,
      onProgress: ({ done }) => done === 3 && controller.abort(),
    })
    const { results, interrupted } = await experiment.simulate(planOf(''))
    expect(interrupted).toBe(true)
    expect(results.map(({ records }) => records.map(({ replication }) => replication))).toEqual([[1, 2], [1]])
  })

  it('stops a worker in the middle of a replication', async () => {
    const controller = new AbortController()
    const experiment = experimentWith({ signal: controller.signal })
    setTimeout(() => controller.abort(), 200)
    const { failed, interrupted } = await experiment.simulate(planOf('hang', 1))
    expect({ failed, interrupted }).toEqual({ failed: [], interrupted: true })
  })

  it('keeps persons only where they are asked for', async () => {
    const experiment = new Experiment({ jobs: 1, keep: withoutCohort, worker })
    const { results } = await experiment.simulate(planOf('', 1))
    await experiment.close()
    const [record] = results[0].records
    expect(Object.keys(record)).toEqual(['replication', 'values', 'monthly'])
    expect(record.values.buffer.byteLength).toBe(record.values.byteLength)
  })

  it('gives a null twin the same replications with other luck of the office', async () => {
    const scenario = fakeScenario('dual')
    const plan = {
      scenarios: [
        { scenario, replications: 2 },
        { scenario, replications: 2, officeLuck: 1 },
      ],
    }
    const { results } = await experimentWith({ store: join(root, '.store') }).simulate(plan)
    const [office, twin] = results.map(({ records }) => records.map(({ values }) => values[0]))
    expect(twin).toHaveLength(2)
    expect(twin).not.toEqual(office)
  })
})
